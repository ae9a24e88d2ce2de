/// The nearest of many places for every state of a network, without a limit or with one: one search from all of them.
public struct NearestPlaces: Sendable {
  /// Which place, and how far it is.
  public struct Nearest: Hashable, Sendable {
    /// Index of the place; of equally near ones the lowest.
    public let place: Int
    /// Milliseconds, legs off the road included.
    public let time: UInt32
  }

  private let searched: SearchedPlaces
  var graph: RoadGraph { searched.graph }
  var direction: RoadDirection { searched.direction }
  private let limit: UInt32
  private let labels: NearestLabels

  /// Searches from all places together.
  ///
  /// - Parameters:
  ///   - places: the places, the preferred of equally near ones first.
  ///   - graph: the network.
  ///   - direction: whether trips run to the places or from them.
  ///   - limit: the longest time, milliseconds (closed).
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(n) for n states within the limit, as a rule.
  public init(
    _ places: [RoadPlace], on graph: RoadGraph, direction: RoadDirection = .to,
    limit: UInt32 = RoadSearch.notReached - 1
  ) throws(RoadNetworkError) {
    searched = SearchedPlaces(places, on: graph, direction: direction)
    self.limit = min(limit, RoadSearch.notReached - 1)
    labels = try NearestLabels(1, of: searched, limit: self.limit)
  }

  /// The time of a state, milliseconds; `notReached` where no place is within the limit.
  func time(of state: Int) -> UInt32 { labels.time(of: state) }

  /// The places that are joined to a stretch.
  func places(on stretch: Int) -> [RoadPlace] { searched.places(on: stretch) }

  /// Whether a place is joined to a stretch.
  func hasPlace(on stretch: Int) -> Bool { searched.hasPlace(on: stretch) }

  /// The nearest place of a place; nil where none is within the limit or connected.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  public func nearest(of place: RoadPlace) throws(RoadNetworkError) -> Nearest? {
    guard let best = try searched.nearest(1, of: place, by: labels).first,
      best.time + UInt64(place.legTime) <= UInt64(limit)
    else { return nil }
    return Nearest(place: best.label, time: UInt32(best.time) + place.legTime)
  }
}
