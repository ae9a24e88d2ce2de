public import CoverageModel
public import GeometryCore
public import RoadNetwork

/// Times by road, in seconds: those of the fastest trips on a road network, whole milliseconds, with the way on foot
/// between each place and its road.
///
/// People travel to the sites. A place with no road within 1 km is connected to nothing.
public struct RoadTravelCosts: Sendable {
  /// The network.
  public let graph: RoadGraph
  /// Joins places to the network.
  let snapper: RoadSnapper

  /// Times on a network.
  public init(_ graph: RoadGraph) {
    self.graph = graph
    snapper = RoadSnapper(graph)
  }

  /// Where places are joined to the network, in their order; nil for those that are not.
  ///
  /// - Throws: `.missingPosition` with the first place that has no position; `.source` where the network is damaged.
  /// - Complexity: O(log n) for each place as a rule.
  public func joined(_ places: [TravelPlace]) throws(TravelError) -> [RoadPlace?] {
    var found: [RoadPlace?] = []
    found.reserveCapacity(places.count)
    for place in places {
      guard let position = place.position else { throw .missingPosition(code: place.code) }
      do {
        found.append(try snapper.place(position))
      } catch {
        throw .source("\(error)")
      }
    }
    return found
  }
}

extension RoadTravelCosts: Hashable {
  /// The same network.
  public static func == (first: RoadTravelCosts, second: RoadTravelCosts) -> Bool { first.graph === second.graph }

  /// Hashes the network.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(graph)) }
}

extension RoadTravelCosts: TravelCosts {
  /// Times, with isochrones.
  public var traits: TravelTraits { .roads }
}
