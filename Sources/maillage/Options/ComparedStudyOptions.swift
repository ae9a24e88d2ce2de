import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel
import ResultFiles
import StudyRunner

/// What is compared; an option that is not given follows the folders or plans, else the defaults of an analysis.
struct ComparedStudyOptions: ParsableArguments {
  @OptionGroup var places: StudiedPlaceOptions

  @Option(
    help: ArgumentHelp(
      "Distances at which coverage is counted, km, comma-separated (default: 15,30,45,60).", valueName: "km,..."))
  var distances: WrittenCosts?

  @Option(help: ArgumentHelp("Service distance S, km (default: that of a plan, else 30).", valueName: "km"))
  var serviceDistance: WrittenCosts?

  @Option(help: "Which people weigh a town (default: as a plan, else population).")
  var weight: DemandWeight?

  @Option(help: ArgumentHelp("What weighs each town (code and the column of --weight).", valueName: "file"))
  var weights: String?

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    try WeightCheck.check(weights, weight)
    if let serviceDistance, serviceDistance.costs.count != 1 {
      throw UsageError("--service-distance takes one distance, not a list.")
    }
  }

  /// - Throws: `UsageError` for distances out of range.
  func check(_ range: DistanceRange) throws {
    if let distances { try range.check("--distances", distances.costs) }
    if let serviceDistance { try range.check("--service-distance", serviceDistance.costs) }
  }

  func request(
    before: ComparisonSource, after: ComparisonSource, territory: TerritoryOptions
  ) throws -> ComparisonRequest {
    var request = ComparisonRequest(
      before: before, after: after, geoData: try places.geoDataFolder(), townsPath: places.towns,
      basinsPath: places.basins,
      territory: territory.territory, weight: weight, distances: distances?.costs,
      serviceDistance: serviceDistance?.costs[0], title: territory.title)
    request.readings = reading.options
    request.weightsPath = weights
    return request
  }
}
