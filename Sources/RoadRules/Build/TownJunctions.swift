/// The junctions of roads, and where who comes to one may have to wait for others.
///
/// At a junction of three or more ends of roads one waits where a road of a higher rank is met, or where, the own road and
/// its continuation included, three ends are of no lower rank than one's own: there priority is to the right, or signs and
/// signals give it to others (Code de la route R415-5 to R415-8). Who stays on a road that only lower ones join has priority,
/// and is counted no delay, as the Highway Capacity Manual (two-way stop control) does.
struct TownJunctions {
  /// The highest rank.
  static let highestRank: UInt8 = 8
  /// Four bits for each rank from 1, the number of ends up to 15; one for each vertex.
  private var ends: [UInt32]

  init(vertexCount: Int) { ends = [UInt32](repeating: 0, count: vertexCount) }

  /// Counts an end of a road.
  ///
  /// - Parameter rank: 1 to `highestRank`; 0 makes no junction.
  mutating func add(_ rank: UInt8, at vertex: Int) {
    guard rank > 0 else { return }
    let shift = UInt32(min(rank, Self.highestRank) - 1) * 4
    if (ends[vertex] >> shift) & 15 < 15 { ends[vertex] += 1 << shift }
  }

  /// Whether who comes to a vertex on a road of a rank may have to wait.
  func waits(_ rank: UInt8, at vertex: Int) -> Bool {
    var (all, noLower) = (0, 0)
    var isMet = false
    for other in 1...Self.highestRank {
      let count = Int(ends[vertex] >> (UInt32(other - 1) * 4) & 15)
      all += count
      if other >= rank { noLower += count }
      if other > rank, count > 0 { isMet = true }
    }
    return all >= 3 && (isMet || noLower >= 3)
  }

  /// The rank of a kind of road among others at a junction; 0 for those that make none of the node where they meet others.
  static func rank(_ highway: String) -> UInt8 {
    switch highway {
    case "motorway": 8
    case "motorway_link", "trunk": 7
    case "trunk_link", "primary": 6
    case "primary_link", "secondary": 5
    case "secondary_link", "tertiary": 4
    case "tertiary_link": 3
    case "unclassified", "road", "residential": 2
    case "living_street": 1
    default: 0
    }
  }
}
