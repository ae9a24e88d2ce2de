package import CoverageData
public import CoverageModel
import MessageModel

/// What a plan should achieve, from which candidates, under which constraints; distances as people write them.
public struct SitingSettings: Hashable, Sendable {
  /// The goal.
  public var model = SitingModelKind.mclp
  /// Number of openings, existing spaces not counted; nil for three, or for what the budget allows.
  public var openings: Int?
  /// Largest total cost of opening; nil for any.
  public var budget: Double?
  /// The service distance, kilometres, or minutes of times, else in the unit of a table; nil for 30.
  public var serviceDistance: WrittenCost?
  /// The number of people that weighs a town.
  public var weight = DemandWeight.population
  /// A table of what weighs each town, or each code of a table of costs.
  public var weightsPath: String?
  /// Where spaces may open.
  public var candidates = PlanRequest.CandidateSource.embedded
  /// Codes that must open.
  public var force: [String] = []
  /// Codes that may not open.
  public var forbid: [String] = []
  /// How many people the basin of a candidate has; nil for any number.
  public var candidateBasin: ClosedRange<Double>?
  /// Least and largest numbers of openings in each zone of a level.
  public var zoneLimits: [PlanParameters.ZoneLimit] = []
  /// Least covered shares of each zone of a level.
  public var floors: [PlanParameters.ZoneFloor] = []
  /// Share of the people to be covered, 0 to 1, for partial cover; nil for a half.
  public var coverShare: Double?
  /// Weight of first coverage against second, 0 to 1, for backup cover; nil for a half.
  public var theta: Double?
  /// Distance up to which gradual cover gives full credit; nil for half of the service distance.
  public var fullCredit: WrittenCost?
  /// A table of travel costs or a road network in place of geodesics.
  public var matrixPath: String?
  /// How trips are asked for where that is a road network.
  public var roads = RoadSettings()

  /// Three towns among the embedded candidates, so that most people are served.
  public init() {}

  /// - Throws: `UsageError` for settings that are out of range or do not go together.
  package func check() throws(UsageError) {
    if let openings, openings < 0 { throw UsageError("--open takes a number of at least 0.", option: "--open") }
    if openings != nil, !model.takesOpenings {
      throw UsageError("--open does not go with \(model.rawValue), which finds the least number.", option: "--open")
    }
    for (option, amount) in [
      ("--budget", budget), ("--service-distance", serviceDistance?.number), ("--full-credit", fullCredit?.number),
    ] {
      if let amount, !(amount >= 0 && amount <= Self.largestAmount) {
        throw UsageError("\(option) takes a number from 0 to 1,000,000,000,000.", option: option)
      }
    }
    if matrixPath == nil, let serviceDistance,
      !(serviceDistance.cost(in: .metres) > 0 && serviceDistance.number <= 5000)
    {
      throw UsageError("--service-distance takes kilometres above 0, at most 5000.", option: "--service-distance")
    }
    for (option, share) in [("--cover-share", coverShare), ("--theta", theta)] {
      if let share, !(0...1).contains(share) {
        throw UsageError("\(option) takes a number from 0 to 1.", option: option)
      }
    }
    for (option, value, needed) in [
      ("--cover-share", coverShare, SitingModelKind.partialCover), ("--theta", theta, .backup),
      ("--full-credit", fullCredit?.number, .gradual),
    ] where value != nil && model != needed {
      throw UsageError("\(option) goes with --model \(needed.rawValue).", option: option)
    }
    if let fullCredit, fullCredit >= serviceDistance ?? StudyRequest.defaultServiceDistance {
      throw UsageError("--full-credit must be below the service distance.", option: "--full-credit")
    }
    if matrixPath != nil, serviceDistance == nil, model != .pMedian, model != .pCentre {
      throw UsageError(
        "--matrix needs --service-distance: minutes for times, km for distances, else its own unit.", option: "--matrix"
      )
    }
  }

  /// Sums of larger amounts are not exact.
  private static let largestAmount = 1e12
  private static let defaultOpenings = 3

  /// What is asked of the plan; a table of travel costs is looked at for its unit.
  ///
  /// - Throws: `DataError` as `PlanLoader.travelMeasure`; `.request` for weights without the name of their column.
  package func request(_ places: StudyPlaces) throws(DataError) -> PlanRequest {
    var request = asked(places)
    guard matrixPath != nil else { return request }
    guard let measure = try PlanLoader.travelMeasure(of: request) else {
      request.parameters = parameters(in: nil)
      return request
    }
    guard weightsPath == nil || weight.isColumn else {
      throw DataError(.request, "--weights needs --weight and the name of its column, where the matrix has a unit")
    }
    request.parameters = parameters(in: measure)
    return request
  }

  /// What the travel costs that are named are; nil where there are none, or where their unit is not known.
  ///
  /// - Throws: `DataError` as `PlanLoader.travelMeasure`.
  package func travelMeasure(_ places: StudyPlaces) throws(DataError) -> TravelMeasure? {
    var request = asked(places)
    (request.territory, request.townsPath, request.basinsPath) = (nil, nil, nil)
    return try PlanLoader.travelMeasure(of: request)
  }

  /// What is asked, distances in metres.
  private func asked(_ places: StudyPlaces) -> PlanRequest {
    var request = PlanRequest(
      parameters: parameters(in: .metres), territory: places.territory, weight: weight, townsPath: places.townsPath,
      spacesPath: places.spacesPath, basinsPath: places.basinsPath, candidates: candidates, matrixPath: matrixPath,
      weightsPath: weightsPath, title: places.title)
    request.roads = roads
    request.setReadings(places.readings)
    return request
  }

  /// The parameters, distances as costs of a measure; nil for the unit of the table.
  package func parameters(in measure: TravelMeasure?) -> PlanParameters {
    let service = serviceDistance ?? StudyRequest.defaultServiceDistance
    let fullCredit = fullCredit ?? WrittenCost(service.number / 2)
    var parameters = PlanParameters(
      model: model,
      openings: model.takesOpenings ? openings ?? (budget == nil ? Self.defaultOpenings : nil) : nil,
      budget: budget,
      serviceDistance: service.cost(in: measure),
      coverShare: model == .partialCover ? coverShare ?? 0.5 : nil,
      theta: model == .backup ? theta ?? 0.5 : nil,
      fullCreditDistance: model == .gradual ? fullCredit.cost(in: measure) : nil,
      force: force, forbid: forbid, zoneLimits: zoneLimits, floors: floors)
    parameters.candidateBasin = candidateBasin
    return parameters
  }
}
