public import ArgumentParser
import CoverageData
public import CoverageModel
import MessageModel

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

  /// Files that are read, so that results never overwrite them.
  var inputPaths: [String] {
    var paths = [matrix, weights].compactMap { $0 }.map { UserPath($0).file }
    if case .file(let path) = candidates.source { paths.append(UserPath(path).file) }
    return paths
  }

  /// - Throws: `UsageError` for options that are out of range or do not go together.
  func check() throws {
    if let open, open < 0 { throw UsageError("--open takes a number of at least 0.") }
    if open != nil, !model.takesOpenings {
      throw UsageError("--open does not go with \(model.rawValue), which finds the least number.")
    }
    for (option, amount) in [
      ("--budget", budget), ("--service-distance", serviceDistance?.number), ("--full-credit", fullCredit?.number),
    ] {
      if let amount, !(amount >= 0 && amount <= Self.largestAmount) {
        throw UsageError("\(option) takes a number from 0 to 1,000,000,000,000.")
      }
    }
    if matrix == nil, let serviceDistance, !(serviceDistance.cost(in: .metres) > 0 && serviceDistance.number <= 5000) {
      throw UsageError("--service-distance takes kilometres above 0, at most 5000.")
    }
    for (option, share) in [("--cover-share", coverShare), ("--theta", theta)] {
      if let share, !(0...1).contains(share) { throw UsageError("\(option) takes a number from 0 to 1.") }
    }
    for (option, value, needed) in [
      ("--cover-share", coverShare, SitingModelKind.partialCover), ("--theta", theta, .backup),
      ("--full-credit", fullCredit?.number, .gradual),
    ] where value != nil && model != needed {
      throw UsageError("\(option) goes with --model \(needed.rawValue).")
    }
    if let fullCredit, fullCredit >= serviceDistance ?? StudyRequest.defaultServiceDistance {
      throw UsageError("--full-credit must be below the service distance.")
    }
    if matrix != nil, serviceDistance == nil, model != .pMedian, model != .pCenter {
      throw UsageError(
        "--matrix needs --service-distance: minutes for times, km for distances, else its own unit.")
    }
  }

  /// Sums of larger amounts are not exact.
  private static let largestAmount = 1e12
  private static let defaultOpenings = 3

  /// What is asked of the plan; a table of travel costs is looked at for its unit.
  ///
  /// - Throws: `DataError` as `PlanLoader.travelMeasure`; `.request` for weights without the name of their column.
  func request(territory: TerritoryOptions, files: FileOptions) throws -> PlanRequest {
    var request = PlanRequest(
      parameters: parameters(in: .metres), territory: territory.territory, weight: weight, townsPath: files.towns,
      spacesPath: files.spaces, basinsPath: files.basins, candidates: candidates.source, matrixPath: matrix,
      weightsPath: weights, title: territory.title)
    request.roads = roads.settings
    request.setReadings(files.reading.options)
    guard matrix != nil else { return request }
    guard let measure = try PlanLoader.travelMeasure(of: request) else {
      request.parameters = parameters(in: nil)
      return request
    }
    guard weights == nil || weight.isColumn else {
      throw DataError(.request, "--weights needs --weight and the name of its column, where the matrix has a unit")
    }
    request.parameters = parameters(in: measure)
    return request
  }

  /// The parameters, distances as costs of a measure; nil for the unit of the table.
  func parameters(in measure: TravelMeasure?) -> PlanParameters {
    let service = serviceDistance ?? StudyRequest.defaultServiceDistance
    let fullCredit = fullCredit ?? WrittenCost(service.number / 2)
    var parameters = PlanParameters(
      model: model,
      openings: model.takesOpenings ? open ?? (budget == nil ? Self.defaultOpenings : nil) : nil,
      budget: budget,
      serviceDistance: service.cost(in: measure),
      coverShare: model == .partialCover ? coverShare ?? 0.5 : nil,
      theta: model == .backup ? theta ?? 0.5 : nil,
      fullCreditDistance: model == .gradual ? fullCredit.cost(in: measure) : nil,
      force: force.codes, forbid: forbid.codes,
      zoneLimits: maxPer.map { PlanParameters.ZoneLimit(level: $0.level, kind: .atMost, count: $0.count) }
        + minPer.map { PlanParameters.ZoneLimit(level: $0.level, kind: .atLeast, count: $0.count) },
      floors: floor.map { PlanParameters.ZoneFloor(level: $0.level, share: $0.share) })
    parameters.candidateBasin = candidateBasin?.range
    return parameters
  }
}

extension SitingModelKind: ExpressibleByArgument {}
