/// What an analysis was asked for, as its results say it.
public struct StudyParameters: Hashable, Sendable {
  /// Short name of the study.
  public var study: String
  /// Name of the study shown to people.
  public var title: String
  /// The part of the country.
  public var territory: Territory
  /// The number of people that weighs a town.
  public var weight: DemandWeight
  /// What travel costs are.
  public var travel: TravelTraits
  /// How trips by road were asked for; nil where costs are none of roads.
  public var roads: RoadSettings?
  /// Ascending, metres or seconds; the service distance is among them.
  public var distances: [Double]
  /// Metres or seconds.
  public var serviceDistance: Double
  /// The levels whose zones are shown.
  public var levels: [ZoneLevel]

  /// The parameters of a study.
  public init(
    study: String, title: String, territory: Territory, weight: DemandWeight, travel: TravelTraits,
    roads: RoadSettings? = nil, distances: [Double], serviceDistance: Double, levels: [ZoneLevel]
  ) {
    self.study = study
    self.title = title
    self.territory = territory
    self.weight = weight
    self.travel = travel
    self.roads = roads
    self.distances = distances
    self.serviceDistance = serviceDistance
    self.levels = levels
  }

  /// What distances are counted in.
  public var measure: TravelMeasure { travel.measure ?? .metres }
}

extension StudyParameters {
  /// The parameters that a study was made with.
  public init(_ study: Study) {
    self.init(
      study: study.name, title: study.title, territory: study.territory, weight: study.weight,
      travel: study.travelTraits,
      roads: study.travelTraits.words == .roads ? study.travelTraits.roadSettings : nil, distances: study.distances,
      serviceDistance: study.serviceDistance, levels: study.shownLevels)
  }
}
