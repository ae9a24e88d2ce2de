public import ArgumentParser
import CoverageData
public import CoverageModel
import MessageModel

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

  @Option(
    help: ArgumentHelp("What weighs each town (code and the column of --weight; CSV, XLSX...).", valueName: "file"))
  var weights: String?

  /// Files that are read, for results may not be written over them.
  var inputPaths: [String] { [weights].compactMap { $0 }.map { UserPath($0).file } }

  func validate() throws {
    if weights != nil, !weight.isColumn {
      throw UsageError("--weights needs --weight and the name of the column of that file.")
    }
    guard serviceDistance.metres.count == 1 else {
      throw UsageError("--service-distance takes one distance, not a list.")
    }
  }

  /// - Throws: `UsageError` for distances out of range.
  func check(_ range: DistanceRange) throws {
    try range.check("--distances", metres: distances.metres)
    try range.check("--service-distance", metres: serviceDistance.metres)
  }
}

extension DemandWeight: ExpressibleByArgument {}

/// Distances written in kilometres; whether they are in range is checked afterwards, so that the range can be told.
struct Kilometres: ExpressibleByArgument {
  var metres: [Double]

  /// Largest distance taken, metres.
  static let largestMetres = 5_000_000.0

  init(metres: [Double]) {
    self.metres = metres
  }

  init?(argument: String) {
    var metres: [Double] = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard
        !part.isEmpty, part.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ".-".utf8.contains($0) }),
        let kilometres = Double(part)
      else { return nil }
      metres.append((kilometres * 1_000_000).rounded() / 1000)
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
