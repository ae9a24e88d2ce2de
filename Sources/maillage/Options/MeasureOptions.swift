public import ArgumentParser
public import CoverageModel

struct MeasureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Distances at which coverage is counted, km, comma-separated.", valueName: "km,..."))
  var distances = Kilometres(metres: [15_000, 30_000, 45_000, 60_000])

  @Option(help: ArgumentHelp("Service distance S, km: beyond it people are left out.", valueName: "km"))
  var serviceDistance = Kilometres(metres: [30_000])

  @Option(
    help: ArgumentHelp(
      "What weighs a town: population, working-age, or a column of the towns (or of --weights) in whole numbers.",
      valueName: "weight"))
  var weight = DemandWeight.population

  @Option(help: ArgumentHelp("What weighs each town (CSV: code and the column of --weight).", valueName: "file"))
  var weights: String?

  /// Files that are read, for results may not be written over them.
  var inputPaths: [String] { [weights].compactMap { $0 } }

  func validate() throws {
    if weights != nil, !weight.isColumn {
      throw ValidationError("--weights needs --weight and the name of the column of that file.")
    }
    guard serviceDistance.metres.count == 1 else {
      throw ValidationError("--service-distance takes one distance, not a list.")
    }
  }
}

extension DemandWeight: ExpressibleByArgument {}

/// Distances written in kilometres.
struct Kilometres: ExpressibleByArgument {
  var metres: [Double]

  /// Largest distance taken, metres.
  private static let largestMetres = 5_000_000.0

  init(metres: [Double]) {
    self.metres = metres
  }

  init?(argument: String) {
    var metres: [Double] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard
        !part.isEmpty, part.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ".") }),
        let kilometres = Double(part)
      else { return nil }
      let rounded = (kilometres * 1_000_000).rounded() / 1000
      guard rounded > 0, rounded <= Self.largestMetres else { return nil }
      metres.append(rounded)
    }
    self.metres = metres
  }

  var defaultValueDescription: String {
    metres.map { metres in
      let kilometres = metres / 1000
      return kilometres == kilometres.rounded() ? String(Int(kilometres)) : String(kilometres)
    }.joined(separator: ",")
  }
}
