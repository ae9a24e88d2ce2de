import GEOSKit
import GeometryCore

extension IsochroneUnion {
  /// The union of what was cut to the windows of tiles, valid and on the grid, in longitudes that are counted from the centre.
  ///
  /// Parts meet along the sides of windows only. Their sides there are parted at each other's corners; what two parts share
  /// goes, and the rest is linked: nothing has to be overlaid.
  ///
  /// - Throws: `EngineError.shape` where parts that touch themselves cannot be made valid.
  /// - Complexity: O(n) in the number of positions, O(m log m) for the m on sides of windows.
  func joined(_ parts: [MultiPolygon], along windows: [BoundingBox]) throws(EngineError) -> MultiPolygon {
    let parts = parts.filter { !$0.isEmpty }
    guard parts.count > 1 else { return parts.first ?? MultiPolygon([]) }
    var seams = TileSeams(windows)
    for part in parts { seams.note(part) }
    seams.sort()
    var joining = TileJoining(parts.flatMap(\.polygons).map(seams.parted), seams)
    let found = joining.joined()
    guard !found.doubtful.isEmpty else { return MultiPolygon(found.polygons) }
    return MultiPolygon(found.polygons + (try union([MultiPolygon(found.doubtful)])).polygons)
  }
}

/// Puts polygons together that share sides along seams.
private struct TileJoining {
  private struct Side: Hashable {
    var start: LonLat
    var end: LonLat
  }

  /// A part of an outline between sides that went.
  private struct Chain {
    var positions: [LonLat]
    var polygon: Int
  }

  private let polygons: [Polygon]
  private let seams: TileSeams
  private var groups: [Int]
  private var chains: [Chain] = []
  /// The chains that begin at a place.
  private var beginning: [LonLat: [Int]] = [:]
  /// Outlines by polygon that stay as they are.
  private var kept: [(ring: Ring, polygon: Int)] = []
  private var doubtful: Set<Int> = []

  init(_ polygons: [Polygon], _ seams: TileSeams) {
    self.polygons = polygons
    self.seams = seams
    groups = Array(polygons.indices)
  }

  /// The polygons, and apart from them those that touch themselves, as they were.
  mutating func joined() -> (polygons: [Polygon], doubtful: [Polygon]) {
    let outlines = polygons.enumerated().flatMap { index, polygon in
      [(positions: Self.turned(polygon.exterior, left: true), polygon: index)]
        + polygon.holes.map { (positions: Self.turned($0, left: false), polygon: index) }
    }
    var owner: [Side: Int] = [:]
    for outline in outlines { forEachSeamSide(outline.positions) { owner[$0] = outline.polygon } }
    for (side, polygon) in owner {
      if let other = owner[Side(start: side.end, end: side.start)] { join(polygon, other) }
    }
    for outline in outlines {
      split(outline.positions, outline.polygon) { owner[Side(start: $0.end, end: $0.start)] != nil }
    }
    for (index, chain) in chains.enumerated() {
      if let first = chain.positions.first { beginning[first, default: []].append(index) }
    }
    for (_, found) in beginning where found.count > 1 {
      for chain in found { doubtful.insert(root(chains[chain].polygon)) }
    }
    link()
    return assembled()
  }

  /// The positions of a ring, the interior of its polygon on the left; the first not repeated.
  private static func turned(_ ring: Ring, left: Bool) -> [LonLat] {
    let positions = Array(ring.positions.dropLast())
    return (ring.doubledSignedAreaSquareDegrees > 0) == left ? positions : positions.reversed()
  }

  private func forEachSeamSide(_ positions: [LonLat], _ body: (Side) -> Void) {
    for (index, start) in positions.enumerated() {
      let end = positions[index + 1 < positions.count ? index + 1 : 0]
      if seams.hold(start, end) { body(Side(start: start, end: end)) }
    }
  }

  /// Keeps an outline, or the chains between its sides that go.
  private mutating func split(_ positions: [LonLat], _ polygon: Int, goes: (Side) -> Bool) {
    let count = positions.count
    func isGone(_ index: Int) -> Bool {
      let (start, end) = (positions[index % count], positions[(index + 1) % count])
      return seams.hold(start, end) && goes(Side(start: start, end: end))
    }
    guard let gone = positions.indices.first(where: isGone) else {
      if let ring = try? Ring(positions + [positions[0]]) { kept.append((ring, polygon)) }
      return
    }
    var chain: [LonLat] = []
    for index in gone + 1...gone + count {
      if isGone(index) {
        if !chain.isEmpty { chains.append(Chain(positions: chain + [positions[index % count]], polygon: polygon)) }
        chain = []
      } else {
        chain.append(positions[index % count])
      }
    }
  }

  /// Links chains to outlines; where several begin at a place its groups are doubtful anyway.
  private mutating func link() {
    var isUsed = [Bool](repeating: false, count: chains.count)
    for first in chains.indices where !isUsed[first] {
      var positions: [LonLat] = []
      var next: Int? = first
      while let index = next, !isUsed[index] {
        isUsed[index] = true
        positions += chains[index].positions.dropLast()
        next = chains[index].positions.last.flatMap { beginning[$0] }?.first { !isUsed[$0] }
      }
      if let start = positions.first, let ring = try? Ring(positions + [start]) {
        kept.append((ring, chains[first].polygon))
      }
    }
  }

  private mutating func assembled() -> (polygons: [Polygon], doubtful: [Polygon]) {
    var exteriors: [Int: [Ring]] = [:]
    var holes: [Int: [Ring]] = [:]
    for (ring, polygon) in kept {
      if ring.doubledSignedAreaSquareDegrees > 0 {
        exteriors[root(polygon), default: []].append(ring)
      } else {
        holes[root(polygon), default: []].append(ring)
      }
    }
    var members: [Int: [Int]] = [:]
    for index in polygons.indices { members[root(index), default: []].append(index) }
    var (found, rest): ([Polygon], [Polygon]) = ([], [])
    for (group, indices) in members.sorted(by: { $0.key < $1.key }) {
      if let outlines = exteriors[group], outlines.count == 1, !doubtful.contains(group) {
        found.append(Polygon(exterior: outlines[0], holes: holes[group] ?? []))
      } else {
        rest += indices.map { polygons[$0] }
      }
    }
    return (found, rest)
  }

  private mutating func root(_ polygon: Int) -> Int {
    var polygon = polygon
    while groups[polygon] != polygon {
      groups[polygon] = groups[groups[polygon]]
      polygon = groups[polygon]
    }
    return polygon
  }

  private mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (root(first), root(second))
    if a != b { groups[max(a, b)] = min(a, b) }
  }
}
