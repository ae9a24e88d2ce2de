import GeometryCore
import MessageModel
import PROJKit

/// How people get along in the towns of a network: what trips within a town are estimated by.
///
/// Measured on the roads in towns that places are joined to, those of last resort left aside. The speed is the mean over
/// their length in each open direction, waits at junctions included. The detour is that of the fastest trips between the
/// first vertices of up to 200 of these roads, evenly spaced in the order of the network, and the next one in that order
/// that lies 500 to 3,000 m off: the median of their lengths over the geodesics.
public struct UrbanTravel: Hashable, Sendable {
  /// 1,000 times the length of trips over the geodesic.
  public let detourThousandths: Int
  /// Metres an hour.
  public let metresAnHour: Int

  private static let trips = 200
  private static let metres = 500.0...3000.0
  /// How many of the next roads are looked at for one that is far enough.
  private static let roadsAhead = 500
  private static let limitMilliseconds: UInt32 = 3_600_000

  /// Measures a network.
  ///
  /// - Throws: `RoadNetworkError.content` where it has no two roads in towns that are so far apart and connected, or is
  ///   damaged.
  /// - Complexity: O(stretches), and 200 searches of at most an hour.
  public init(_ graph: RoadGraph) throws(RoadNetworkError) {
    var roads: [Int] = []
    var (millimetres, milliseconds) = (UInt64(0), UInt64(0))
    for stretch in 0..<graph.stretchCount where graph.isJoinable(stretch) {
      let traits = graph.traits(of: stretch)
      guard traits.contains(.urban), !traits.contains(.lastResort), graph.length(of: stretch) > 0 else { continue }
      roads.append(stretch)
      for isBackward in [false, true] {
        guard let arc = try graph.arc(of: DirectedStretch(UInt32(stretch), isBackward: isBackward)) else { continue }
        millimetres += UInt64(graph.length(of: stretch))
        milliseconds += UInt64(arc.milliseconds)
      }
    }
    let detours = try Self.detours(roads, graph).sorted()
    guard milliseconds > 0, !detours.isEmpty else {
      throw .content(file: graph.origin, problem: "has too few roads in towns to estimate trips within a town by")
    }
    metresAnHour = Int((millimetres * 3600 + milliseconds / 2) / milliseconds)
    detourThousandths = detours[detours.count / 2]
  }

  /// The detours of the trips that are looked at, in thousandths.
  private static func detours(_ roads: [Int], _ graph: RoadGraph) throws(RoadNetworkError) -> [Int] {
    let search = RoadSearch(graph)
    let geodesic = Geodesic()
    var detours: [Int] = []
    let count = min(trips, roads.count)
    for number in 0..<count {
      let place = roads.count * number / count
      let start = try graph.ends(of: roads[place]).from
      for next in roads[(place + 1)...].prefix(roadsAhead) {
        let end = try graph.ends(of: next).from
        let metres = geodesic.distanceMetres(from: graph.position(of: start), to: graph.position(of: end))
        guard Self.metres.contains(metres) else { continue }
        try search.run(vertex: start, direction: .from, limit: limitMilliseconds)
        try search.measure()
        if let length = search.shortest(ofVertex: end) {
          let straight = UInt64((metres * 1000).rounded())
          detours.append(Int((length * 1000 + straight / 2) / straight))
        }
        break
      }
    }
    return detours
  }

  /// The trip that stands for a straight way in a town.
  ///
  /// - Parameter millimetres: below 2^40.
  public func trip(straight millimetres: UInt64) -> (milliseconds: UInt64, millimetres: UInt64) {
    let length = (millimetres * UInt64(detourThousandths) + 500) / 1000
    return ((length * 3600 + UInt64(metresAnHour) / 2) / UInt64(metresAnHour), length)
  }
}

extension RoadSearch {
  /// The length of the fastest trip to a vertex over its copies, of equally fast ones the shortest, millimetres; nil where
  /// it was not reached.
  ///
  /// - Precondition: `measure` was called after the last search.
  fileprivate func shortest(ofVertex vertex: Int) -> UInt64? {
    let time = time(ofVertex: vertex)
    guard time != Self.notReached else { return nil }
    return ([vertex] + graph.copies(of: UInt32(vertex))).filter { self.time(of: $0) == time }.map(distance).min()
  }
}
