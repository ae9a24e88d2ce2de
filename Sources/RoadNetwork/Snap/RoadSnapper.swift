import Foundation
public import GeometryCore
import PROJKit

/// Joins places to roads.
///
/// A place goes to the nearest point of a stretch that may take it: in the largest component or one of at least 1,000
/// arcs, no motorway, tunnel or ferry; private roads, driveways and aisles of car parks only where nothing else lies within
/// 300 m. It depends on nothing but the place and the network.
public struct RoadSnapper: Sendable {
  /// Within this distance any other road is preferred to one of last resort, metres.
  public static let lastResortMetres = 300.0

  /// The network.
  public let graph: RoadGraph
  /// The farthest road to which a place is joined, metres (closed).
  public let maximumMetres: Double
  private let geodesic = Geodesic()

  /// Joins places to a network.
  ///
  /// - Parameters:
  ///   - graph: the network.
  ///   - maximumMetres: the farthest road to which a place is joined; 0 to 50,000.
  public init(_ graph: RoadGraph, maximumMetres: Double = 1000) {
    self.graph = graph
    self.maximumMetres = min(max(maximumMetres, 0), 50_000)
  }

  /// A point of a stretch that may be the nearest.
  private struct Candidate {
    var stretch: Int
    var segment: Int
    /// Where on the segment, 0 to 1.
    var part: Double
    /// Metres, in the plane.
    var distance: Double
    var isLastResort: Bool
  }

  /// The nearest road to a place; nil where none lies within the maximum, or the place is not on the Earth.
  ///
  /// Stretches are told apart by the geodesic distance in whole millimetres, equal ones by their order in the network. The
  /// nearest point of a segment is that in the plane that touches at the place.
  ///
  /// - Throws: `RoadNetworkError.content` where the file is damaged.
  /// - Complexity: O(log n) as a rule.
  public func place(_ place: LonLat) throws(RoadNetworkError) -> RoadPlace? {
    guard place.isValid, let top = graph.boxLevels.indices.last else { return nil }
    let plane = TangentPlane(at: place)
    var candidates: [Candidate] = []
    var points: [RoadPoint] = []
    // The nearest ordinary road so far and the nearest of last resort.
    var best = (ordinary: maximumMetres, lastResort: maximumMetres)
    var open: [(level: Int, run: Int, distance: Double)] = [(top, 0, 0)]
    while let next = open.popLast() {
      guard next.distance <= Self.margin(best.ordinary) else { continue }
      let below = next.level == 0 ? graph.stretchCount : graph.boxLevels[next.level - 1]
      let members = next.run * StretchIndex.width..<min((next.run + 1) * StretchIndex.width, below)
      if next.level > 0 {
        let first = graph.boxLevels[..<(next.level - 1)].reduce(0, +)
        let start = open.count
        for member in members {
          let distance = plane.squaredDistance(to: graph.boxes[first + member]).squareRoot()
          if distance <= Self.margin(best.ordinary) { open.append((next.level - 1, member, distance)) }
        }
        open[start...].sort { $0.distance > $1.distance }
        continue
      }
      for stretch in members where graph.isJoinable(stretch) {
        let isLastResort = graph.traits(of: stretch).contains(.lastResort)
        points.removeAll(keepingCapacity: true)
        try graph.appendPoints(of: stretch, to: &points)
        let found = nearest(on: stretch, points, plane, isLastResort: isLastResort)
        let bound = isLastResort ? best.lastResort : best.ordinary
        guard found.distance <= Self.margin(bound) else { continue }
        candidates.append(found)
        if isLastResort {
          best.lastResort = min(bound, found.distance)
        } else {
          best.ordinary = min(bound, found.distance)
        }
      }
    }
    return try choose(
      candidates.filter { $0.distance <= Self.margin($0.isLastResort ? best.lastResort : best.ordinary) }, place)
  }

  /// A distance with what the plane may be wrong by.
  @inline(__always)
  private static func margin(_ metres: Double) -> Double { metres * 1.01 + 0.05 }

  /// The point of a stretch that is nearest in the plane.
  @inline(__always)
  private func nearest(
    on stretch: Int, _ points: [RoadPoint], _ plane: TangentPlane, isLastResort: Bool
  ) -> Candidate {
    var best = Candidate(stretch: stretch, segment: 0, part: 0, distance: .infinity, isLastResort: isLastResort)
    var start = plane.project(points[0])
    for segment in 0..<points.count - 1 {
      let end = plane.project(points[segment + 1])
      let along = end - start
      let square = (along * along).sum()
      let part = square > 0 ? min(max(-(start * along).sum() / square, 0), 1) : 0
      let foot = start + along * part
      let distance = (foot * foot).sum()
      if distance < best.distance {
        best.distance = distance
        best.segment = segment
        best.part = part
      }
      start = end
    }
    best.distance = best.distance.squareRoot()
    return best
  }

  private func choose(
    _ candidates: [Candidate], _ place: LonLat
  ) throws(RoadNetworkError) -> RoadPlace? {
    var ordinary: RoadPlace?
    var lastResort: RoadPlace?
    for candidate in candidates {
      let found = try joined(candidate, place)
      guard Double(found.leg) <= maximumMetres * 1000 else { continue }
      let other = candidate.isLastResort ? lastResort : ordinary
      if let other, (other.leg, other.stretch) <= (found.leg, found.stretch) { continue }
      if candidate.isLastResort { lastResort = found } else { ordinary = found }
    }
    guard let ordinary else { return lastResort }
    guard let lastResort, Double(ordinary.leg) > Self.lastResortMetres * 1000, lastResort.leg < ordinary.leg else {
      return ordinary
    }
    return lastResort
  }

  /// The place on the road with its geodesic distance.
  ///
  /// Its offset is a share of the stretch's lengths in the plane at its first vertex, the same for every place.
  private func joined(
    _ candidate: Candidate, _ place: LonLat
  ) throws(RoadNetworkError) -> RoadPlace {
    var points: [RoadPoint] = []
    try graph.appendPoints(of: candidate.stretch, to: &points)
    let (start, end) = (points[candidate.segment], points[candidate.segment + 1])
    var longitude = Double(end.longitude) - Double(start.longitude)
    if longitude > 1.8e9 { longitude -= 3.6e9 } else if longitude < -1.8e9 { longitude += 3.6e9 }
    longitude = (Double(start.longitude) + longitude * candidate.part) / 1e7
    let latitude = (Double(start.latitude) + (Double(end.latitude) - Double(start.latitude)) * candidate.part) / 1e7
    if longitude > 180 { longitude -= 360 } else if longitude < -180 { longitude += 360 }
    let position = LonLat(longitude: longitude, latitude: latitude)
    let plane = TangentPlane(at: points[0].position)
    var total = 0.0
    var before = 0.0
    for segment in 0..<points.count - 1 {
      let along = plane.project(points[segment + 1]) - plane.project(points[segment])
      let length = (along * along).sum().squareRoot()
      if segment < candidate.segment { before += length }
      if segment == candidate.segment { before += length * candidate.part }
      total += length
    }
    let length = Double(graph.length(of: candidate.stretch))
    let offset = total > 0 ? min(max((before / total * length).rounded(), 0), length) : 0
    let metres = geodesic.distanceMetres(from: place, to: position)
    return RoadPlace(
      stretch: candidate.stretch, offset: UInt32(offset), position: position,
      leg: UInt32((metres * 1000 + 0.5).rounded(.down)))
  }
}
