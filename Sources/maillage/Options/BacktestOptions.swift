import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel

/// What a backtest is asked of: the files, distance and candidates of a plan, without its spaces and number of openings.
struct BacktestOptions: ParsableArguments {
  @OptionGroup var places: StudiedPlaceOptions

  @Option(
    help: ArgumentHelp("Service distance S, km; with --matrix minutes for times (default: 30).", valueName: "km"))
  var serviceDistance: WrittenCost?

  @Option(
    help: ArgumentHelp(
      "What weighs a town: population, working-age, active, unemployed, or a column of the towns (or of --weights) in whole numbers.",
      valueName: "weight"))
  var weight = DemandWeight.population

  @Option(help: ArgumentHelp("What weighs each town (code and the column of --weight).", valueName: "file"))
  var weights: String?

  @Option(
    help: ArgumentHelp(
      "acv (Action coeur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, 'towns>=N' (people), several joined by +, or a file (as --towns).",
      valueName: "source"))
  var candidates = CandidateOption(source: .embedded)

  @OptionGroup var travel: TravelOptions

  @Option(
    help: ArgumentHelp("Stop the search after this time; the plan then comes with its gap.", valueName: "seconds"))
  var timeLimit: Double?

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    if weights != nil, !weight.isColumn {
      throw UsageError("--weights needs --weight and the name of the column of that file.")
    }
    if let timeLimit, !(timeLimit >= 0 && timeLimit.isFinite) {
      throw UsageError("--time-limit takes a number of seconds of at least 0.")
    }
    if let serviceDistance, !(serviceDistance.cost(in: .metres) > 0 && serviceDistance.number <= 5000) {
      throw UsageError("--service-distance takes kilometres above 0, at most 5000.")
    }
    if travel.matrix != nil, serviceDistance == nil {
      throw UsageError(
        "--matrix needs --service-distance: minutes for times, km for distances, else its own unit.")
    }
  }

  func geoDataFolder() throws -> GeoDataFolder { try places.geoDataFolder() }

  /// Files that are read, so that results never overwrite them.
  func inputPaths() throws -> [String] {
    var paths = [weights].compactMap { $0 }
    if case .file(let path) = candidates.source { paths.append(path) }
    return try paths.map { UserPath($0).file } + travel.inputPaths + places.inputPaths()
  }

  /// What is asked of the plan.
  ///
  /// - Parameter spaces: the table of the first wave; nil for the embedded one.
  /// - Throws: `DataError` as `PlanLoader.travelMeasure`.
  func request(spaces: String?, territory: TerritoryOptions) throws -> PlanRequest {
    var request = PlanRequest(
      parameters: PlanParameters(model: .mclp, serviceDistance: 0), territory: territory.territory, weight: weight,
      townsPath: places.towns, spacesPath: spaces, basinsPath: places.basins, candidates: candidates.source,
      matrixPath: travel.matrix, weightsPath: weights, title: territory.title)
    request.roads = travel.roads.settings
    request.setReadings(reading.options)
    let measure = travel.matrix == nil ? .metres : try PlanLoader.travelMeasure(of: request)
    let service = serviceDistance ?? StudyRequest.defaultServiceDistance
    request.parameters.serviceDistance = service.cost(in: measure)
    return request
  }
}
