public import ArgumentParser
import CoverageData
public import CoverageModel
import MessageModel

struct MeasureOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Distances at which coverage is counted, km, comma-separated.", valueName: "km,..."))
  var distances = WrittenCosts(StudyRequest.defaultDistances)

  @Option(help: ArgumentHelp("Service distance S, km: beyond it people are left out.", valueName: "km"))
  var serviceDistance = WrittenCosts([StudyRequest.defaultServiceDistance])

  @Option(
    help: ArgumentHelp(
      "What weighs a town: population, working-age, active, unemployed, or a column of the towns (or of --weights) in whole numbers.",
      valueName: "weight"))
  var weight = DemandWeight.population

  @Option(
    help: ArgumentHelp("What weighs each town (code and the column of --weight; CSV, XLSX...).", valueName: "file"))
  var weights: String?

  /// Files that are read, so that results never overwrite them.
  var inputPaths: [String] { [weights].compactMap { $0 }.map { UserPath($0).file } }

  func validate() throws {
    if weights != nil, !weight.isColumn {
      throw UsageError("--weights needs --weight and the name of the column of that file.")
    }
    guard serviceDistance.costs.count == 1 else {
      throw UsageError("--service-distance takes one distance, not a list.")
    }
  }

  /// - Throws: `UsageError` for distances out of range.
  func check(_ range: DistanceRange) throws {
    try range.check("--distances", distances.costs)
    try range.check("--service-distance", serviceDistance.costs)
  }
}

extension DemandWeight: ExpressibleByArgument {}

/// Distances written in kilometres, or minutes of times; whether they are in range is checked afterwards, so that the range
/// can be told.
struct WrittenCosts: ExpressibleByArgument {
  var costs: [WrittenCost]

  init(_ costs: [WrittenCost]) {
    self.costs = costs
  }

  init?(argument: String) {
    costs = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let cost = WrittenCost(part) else { return nil }
      costs.append(cost)
    }
  }

  var defaultValueDescription: String {
    costs.map { cost in
      cost.number == cost.number.rounded() ? String(Int(cost.number)) : String(cost.number)
    }.joined(separator: ",")
  }
}

/// One distance written in kilometres, or minutes of times, or in a unit of its own.
extension WrittenCost: ExpressibleByArgument {
  /// Any number that `Double` reads, which must be finite.
  public init?(argument: String) {
    guard let number = Double(argument), number.isFinite else { return nil }
    self.init(number)
  }
}
