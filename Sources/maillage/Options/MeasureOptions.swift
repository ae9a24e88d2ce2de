import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel
import StudyRunner

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

  func validate() throws {
    try WeightCheck.check(weights, weight)
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
