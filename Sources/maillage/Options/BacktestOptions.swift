import ArgumentParser
import CoverageModel
import StudyRunner

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

  func validate() throws { try BacktestStep.check(settings, timeLimitSeconds: timeLimit) }

  /// What is asked, as values.
  var settings: SitingSettings {
    var settings = SitingSettings()
    settings.serviceDistance = serviceDistance
    settings.weight = weight
    settings.weightsPath = weights
    settings.candidates = candidates.source
    settings.matrixPath = travel.matrix
    settings.roads = travel.roads.settings
    return settings
  }

  /// The places that are asked about.
  ///
  /// - Parameter spaces: the table of the first wave; nil for the embedded one.
  func studied(spaces: String?, _ territory: TerritoryOptions) throws -> StudyPlaces {
    StudyPlaces(
      geoData: try places.geoDataFolder(), territory: territory.territory, title: territory.title,
      townsPath: places.towns, spacesPath: spaces, basinsPath: places.basins, readings: reading.options)
  }
}
