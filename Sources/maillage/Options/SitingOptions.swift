import ArgumentParser
import CoverageModel
import StudyRunner

struct SitingOptions: ParsableArguments {
  @Option(help: "What the plan should achieve.")
  var model = SitingModelKind.mclp

  @Option(help: ArgumentHelp("Number of openings, existing spaces not counted (default: 3).", valueName: "p"))
  var open: Int?

  @Option(help: ArgumentHelp("Largest total cost; candidates need a column cost.", valueName: "cost"))
  var budget: Double?

  @Option(
    help: ArgumentHelp(
      "Service distance S, km; with --matrix in minutes for times, in the unit of a column cost.", valueName: "km"))
  var serviceDistance: WrittenCost?

  @Option(
    help: ArgumentHelp(
      "What weighs a town: population, working-age, active, unemployed, or a column of the towns (or of --weights) in whole numbers.",
      valueName: "weight"))
  var weight = DemandWeight.population

  @Option(
    help: ArgumentHelp(
      "acv (Action coeur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, 'towns>=N' (people), several joined by +, or a file (as --towns).",
      valueName: "source"))
  var candidates = CandidateOption(source: .embedded)

  @Option(help: ArgumentHelp("Codes that must open, comma-separated.", valueName: "codes"))
  var force = CodeList(codes: [])

  @Option(help: ArgumentHelp("Codes that may not open, comma-separated.", valueName: "codes"))
  var forbid = CodeList(codes: [])

  @Option(
    help: ArgumentHelp(
      "Only candidates whose employment basin has so many people, both ends included: 30000..100000.",
      valueName: "least..most"))
  var candidateBasin: PeopleRange?

  @Option(help: ArgumentHelp("At most K openings in each zone: department=1; may be repeated.", valueName: "level=k"))
  var maxPer: [ZoneCount] = []

  @Option(help: ArgumentHelp("At least K openings in each zone: department=1; may be repeated.", valueName: "level=k"))
  var minPer: [ZoneCount] = []

  @Option(help: ArgumentHelp("Least covered share of each zone: basin=0.5; may be repeated.", valueName: "level=share"))
  var floor: [ZoneShareOption] = []

  @Option(
    help: ArgumentHelp("partial-cover: share of the people to be covered, 0 to 1 (default: 0.5).", valueName: "share"))
  var coverShare: Double?

  @Option(
    help: ArgumentHelp("backup: weight of first coverage against second, 0 to 1 (default: 0.5).", valueName: "theta"))
  var theta: Double?

  @Option(help: ArgumentHelp("gradual: full credit up to this distance, km (default: S / 2).", valueName: "km"))
  var fullCredit: WrittenCost?

  @Option(
    name: [.long, .customLong("roads")],
    help: ArgumentHelp(
      "Travel costs in place of geodesic distances: a table (CSV), or a road network (.routes).", valueName: "file"))
  var matrix: String?

  @OptionGroup var roads: RoadOptions

  @Option(
    help: ArgumentHelp(
      "What weighs each town (CSV: code and the column of --weight); with --matrix code, weight.", valueName: "file"))
  var weights: String?

  /// What is asked, as values.
  var settings: SitingSettings {
    var settings = SitingSettings()
    settings.model = model
    settings.openings = open
    settings.budget = budget
    settings.serviceDistance = serviceDistance
    settings.weight = weight
    settings.weightsPath = weights
    settings.candidates = candidates.source
    settings.force = force.codes
    settings.forbid = forbid.codes
    settings.candidateBasin = candidateBasin?.range
    settings.zoneLimits =
      maxPer.map { PlanParameters.ZoneLimit(level: $0.level, kind: .atMost, count: $0.count) }
      + minPer.map { PlanParameters.ZoneLimit(level: $0.level, kind: .atLeast, count: $0.count) }
    settings.floors = floor.map { PlanParameters.ZoneFloor(level: $0.level, share: $0.share) }
    settings.coverShare = coverShare
    settings.theta = theta
    settings.fullCredit = fullCredit
    settings.matrixPath = matrix
    settings.roads = roads.settings
    return settings
  }
}
