import RoadNetwork

/// A made-up country: a jittered grid of roads, faster ones every so many rows, some links missing, one-ways, turn rules.
///
/// Fixed by its seed and size. About 1.25 stretches a vertex and three inner points a stretch, as OpenStreetMap's France.
enum SyntheticCountry {
  /// Distance between neighbouring vertices, 1e-7 degree of latitude (about 190 m).
  private static let spacing: Int32 = 17_000

  static func draft(side: Int, seed: UInt64) -> RoadDraft {
    var random = Generator(state: seed)
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    draft.names = [""] + (0..<2000).map { "Rue \($0)" }
    for row in 0..<side {
      for column in 0..<side {
        let jitter = (Int32(random.below(6000)) - 3000, Int32(random.below(6000)) - 3000)
        draft.vertices.append(
          node: Int64(row * side + column) * 7 + 1_000_000, longitude: Int32(column) * spacing - 20_000_000 + jitter.0,
          latitude: Int32(row) * spacing / 2 + 430_000_000 + jitter.1)
      }
    }
    for row in 0..<side {
      for column in 0..<side {
        let vertex = row * side + column
        if column + 1 < side { link(&draft, vertex, vertex + 1, line: row, &random) }
        if row + 1 < side { link(&draft, vertex, vertex + side, line: column, &random) }
      }
    }
    return draft
  }

  private static func link(
    _ draft: inout RoadDraft, _ first: Int, _ second: Int, line: Int, _ random: inout Generator
  ) {
    // Main roads are whole; six of ten other links exist.
    let isMain = line % 16 == 0
    guard isMain || random.below(100) < 60 else { return }
    let speed: UInt64 = line % 128 == 0 ? 110 : isMain ? 80 : [30, 50, 50, 70][Int(random.below(4))]
    let vertices = draft.vertices
    let (west, south) = (vertices.longitudes[first], vertices.latitudes[first])
    let (east, north) = (
      vertices.longitudes[second] - west, vertices.latitudes[second] - south
    )
    for part in 1...3 {
      draft.stretches.shapeLongitudes.append(west + east / 4 * Int32(part) + Int32(random.below(400)) - 200)
      draft.stretches.shapeLatitudes.append(south + north / 4 * Int32(part) + Int32(random.below(400)) - 200)
    }
    // Close enough for a made-up country: a degree of longitude is 0.7 of one of latitude.
    let metres =
      (Double(east) * 0.7 * 0.0111 * Double(east) * 0.7 * 0.0111 + Double(north) * 0.0111 * Double(north) * 0.0111)
      .squareRoot()
    let length = UInt32(max(metres * 1000 * 1.05, 1))
    let time = UInt32((UInt64(length) * 36 / speed + 5) / 10)
    let isOneWay = !isMain && random.below(100) < 8
    draft.stretches.append(
      from: UInt32(first), to: UInt32(second), lengthMillimetres: length, forwardMilliseconds: max(time, 1),
      backwardMilliseconds: isOneWay ? RoadStretches.notAllowed : max(time, 1), way: Int64(draft.stretches.count / 3),
      name: UInt32(draft.stretches.count / 3 % 2001))
  }

  /// SplitMix64.
  struct Generator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }

    mutating func below(_ bound: UInt64) -> UInt64 { next() % bound }
  }
}
