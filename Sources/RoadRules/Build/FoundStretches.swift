import GeometryCore
import OpenStreetMap
import PROJKit
import RoadNetwork

/// The stretches of ways between vertices, in the order of the ways.
struct FoundStretches: Sendable {
  /// The nodes at both ends.
  var from: [UInt32] = []
  var to: [UInt32] = []
  var lengths: [UInt32] = []
  /// The number of the way.
  var ways: [UInt32] = []
  var urban: [Bool] = []
  var shapeStarts: [UInt32] = [0]
  var shapeLongitudes: [Int32] = []
  var shapeLatitudes: [Int32] = []
  /// Stretches that are longer than a length can say, and were left out.
  var tooLong = 0
  private static let longest = 4_000_000_000.0

  /// Cuts some ways at vertices, and where a node is missing or stops travel.
  init(
    _ range: Range<Int>, of map: RoadMap, profile: Int, isVertex: [Bool], density: ResidentialDensity?
  ) {
    let geodesic = Geodesic()
    let bit = UInt8(1) << UInt8(profile)
    for way in range {
      guard let rule = map.ways.rules[profile][way] else { continue }
      var start: Int?
      var metres = 0.0
      var last = LonLat(longitude: 0, latitude: 0)
      var isBroken = false
      for place in map.ways.nodeRange(way) {
        let node = Int(map.nodeOfPlace[place])
        let (latitude, longitude) = (map.latitudes[node], map.longitudes[node])
        guard latitude != RoadMap.missing else {
          dropInner()
          start = nil
          continue
        }
        let here = LonLat(longitude: Double(longitude) / 1e7, latitude: Double(latitude) / 1e7)
        if start != nil { metres += geodesic.distanceMetres(from: last, to: here) }
        last = here
        guard isVertex[node] else {
          shapeLatitudes.append(latitude)
          shapeLongitudes.append(longitude)
          continue
        }
        let isBlocked = map.blocked[node] & bit != 0
        if let start, !isBroken, !isBlocked {
          close(start, node, metres: metres, way: way, rule, map, density)
        } else {
          dropInner()
        }
        start = node
        isBroken = isBlocked
        metres = 0
      }
      dropInner()
    }
  }

  private mutating func close(
    _ start: Int, _ end: Int, metres: Double, way: Int, _ rule: RoadWay, _ map: RoadMap, _ density: ResidentialDensity?
  ) {
    let millimetres = (metres * 1000 + 0.5).rounded(.down)
    guard millimetres <= Self.longest else {
      tooLong += 1
      dropInner()
      return
    }
    from.append(UInt32(start))
    to.append(UInt32(end))
    lengths.append(UInt32(millimetres))
    ways.append(UInt32(way))
    urban.append(
      rule.isUrban ?? density?.isUrban(
        latitude: middle(\.shapeLatitudes, start, end, map.latitudes),
        longitude: middle(\.shapeLongitudes, start, end, map.longitudes)) ?? false)
    shapeStarts.append(UInt32(shapeLatitudes.count))
  }

  /// A coordinate of the middle: the inner point in the middle, else half-way between the ends.
  private func middle(_ shape: KeyPath<FoundStretches, [Int32]>, _ start: Int, _ end: Int, _ nodes: [Int32]) -> Double {
    let inner = Int(shapeStarts[shapeStarts.count - 1])..<self[keyPath: shape].count
    if !inner.isEmpty { return Double(self[keyPath: shape][(inner.lowerBound + inner.upperBound) / 2]) / 1e7 }
    return (Double(nodes[start]) + Double(nodes[end])) / 2e7
  }

  /// Forgets inner points that belong to no stretch.
  private mutating func dropInner() {
    let kept = Int(shapeStarts[shapeStarts.count - 1])
    shapeLatitudes.removeSubrange(kept...)
    shapeLongitudes.removeSubrange(kept...)
  }

  /// Adds the stretches of ways that follow.
  mutating func append(_ other: FoundStretches) {
    let base = UInt32(shapeLatitudes.count)
    from += other.from
    to += other.to
    lengths += other.lengths
    ways += other.ways
    urban += other.urban
    for start in other.shapeStarts.dropFirst() { shapeStarts.append(base + start) }
    shapeLatitudes += other.shapeLatitudes
    shapeLongitudes += other.shapeLongitudes
    tooLong += other.tooLong
  }
}
