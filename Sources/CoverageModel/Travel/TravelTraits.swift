/// What travel costs are and what can be asked of their source: all that reports and plans need to know of it.
public struct TravelTraits: Hashable, Sendable {
  /// What the costs are counted in; nil for a unit of their own, which only plans take.
  public var measure: TravelMeasure?
  /// The words that reports have for the source of the costs.
  public var words: TravelWords
  /// Whether the area within a cost of a site is known: discs, isochrones.
  public var hasShapes: Bool
  /// Whether every pair has a cost, so that a place that reaches no site means that there is no site.
  public var reachesEveryPair: Bool
  /// Whether costs are known within any limit that is asked for; else they may end at the limit they were made for.
  public var answersAnyLimit: Bool
  /// How trips were asked for where they were computed on a road network.
  public var roadSettings = RoadSettings()

  public init(
    measure: TravelMeasure?, words: TravelWords, hasShapes: Bool, reachesEveryPair: Bool, answersAnyLimit: Bool
  ) {
    self.measure = measure
    self.words = words
    self.hasShapes = hasShapes
    self.reachesEveryPair = reachesEveryPair
    self.answersAnyLimit = answersAnyLimit
  }

  /// Geodesics on WGS84, computed.
  public static let geodesic = TravelTraits(
    measure: .metres, words: .geodesic, hasShapes: true, reachesEveryPair: true, answersAnyLimit: true)

  /// Times computed on a road network, seconds.
  public static let roads = TravelTraits(
    measure: .seconds, words: .roads, hasShapes: true, reachesEveryPair: false, answersAnyLimit: true)

  /// What is computed on a road network as settings say. The area within a distance along the fastest trips is not known:
  /// on a road between two of them it jumps.
  public static func roads(_ settings: RoadSettings) -> TravelTraits {
    var traits = TravelTraits.roads
    traits.measure = settings.measure
    traits.hasShapes = settings.hasAreas && !settings.usesDistance
    traits.roadSettings = settings
    return traits
  }

  /// Costs that the user gives in a table; a measure of nil is a unit of their own.
  public static func table(_ measure: TravelMeasure?) -> TravelTraits {
    TravelTraits(
      measure: measure, words: .given, hasShapes: false, reachesEveryPair: false, answersAnyLimit: false)
  }

  /// What files of results say of the costs: the word for their measure; nil for geodesics, and for a unit of their own.
  public var recordedName: String? { words == .geodesic ? nil : measure?.rawValue }

  /// The traits that files of results tell by that word; nil where it is none.
  public init?(recordedName name: String) {
    guard let measure = TravelMeasure(rawValue: name) else { return nil }
    self = .table(measure)
  }
}

/// The words that reports have for where travel costs come from.
public enum TravelWords: Hashable, Sendable {
  /// Computed on the ellipsoid.
  case geodesic
  /// Given by the user.
  case given
  /// Computed on a road network.
  case roads
}
