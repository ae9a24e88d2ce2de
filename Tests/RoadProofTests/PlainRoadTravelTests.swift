import CoverageModel
import Foundation
import GeometryCore
import MessageModel
import RoadNetwork
import RoadProof
import RoadTravel
import TestSupport
import Testing

@Suite("Times by road that a verifier computes")
struct PlainRoadTravelTests {
  private let path = NSTemporaryDirectory() + "proof-\(UUID().uuidString).routes"

  /// A network of some vertices on a grid about 400 m wide, with bent, closed, private and destination-only stretches.
  private static func draft(seed: UInt64) -> RoadDraft {
    var random = SeededRandom(seed: seed)
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    let side = Int.random(in: 2...4, using: &random)
    for vertex in 0..<side * side {
      draft.vertices.append(
        node: Int64(vertex + 1),
        longitude: Int32(40_000_000 + vertex % side * 50_000) + Int32.random(in: 0...9000, using: &random),
        latitude: Int32(440_000_000 + vertex / side * 36_000) + Int32.random(in: 0...9000, using: &random))
    }
    let vertices = draft.vertices
    for number in 0..<side * side * 2 {
      let first = Int.random(in: 0..<side * side, using: &random)
      let second = number % 9 == 8 ? first : (first + (Bool.random(using: &random) ? 1 : side)) % (side * side)
      for part in 1...2 {
        func inner(_ values: [Int32]) -> Int32 {
          values[first] + (values[second] - values[first]) / 3 * Int32(part)
            + Int32.random(in: -9000...9000, using: &random)
        }
        draft.stretches.shapeLongitudes.append(inner(vertices.longitudes))
        draft.stretches.shapeLatitudes.append(inner(vertices.latitudes))
      }
      let kind = Int.random(in: 0..<8, using: &random)
      let forward = UInt32.random(in: 1...60_000, using: &random)
      draft.stretches.append(
        from: UInt32(first), to: UInt32(second), lengthMillimetres: UInt32.random(in: 1...900_000, using: &random),
        forwardMilliseconds: forward,
        backwardMilliseconds: kind == 0 ? RoadStretches.notAllowed : forward + UInt32(kind / 6), way: Int64(number),
        traits: kind == 1 ? .destinationOnly : kind == 2 ? .lastResort : kind == 3 ? .notForSnapping : [])
    }
    for number in 0..<4 {
      let chain = (0..<draft.stretches.count).shuffled(using: &random).prefix(1).flatMap { first in
        let end = draft.stretches.to[first]
        let next = (0..<draft.stretches.count).first { draft.stretches.from[$0] == end && $0 != first }
        return [first] + (next.map { [$0] } ?? [])
      }
      guard chain.count == 2 else { continue }
      draft.turnRules.append(
        TurnRule(
          kind: number == 0 ? .mandatory : .forbidden, relation: Int64(number),
          chain: chain.map { DirectedStretch(UInt32($0), isBackward: false) }))
    }
    return draft
  }

  private static func places(_ count: Int, _ name: String, _ random: inout SeededRandom) -> [TravelPlace] {
    (0..<count).map { index in
      TravelPlace(
        code: "\(name)\(index)",
        position: LonLat(
          longitude: 3.998 + Double.random(in: 0...0.024, using: &random),
          latitude: 43.998 + Double.random(in: 0...0.018, using: &random)))
    }
  }

  private static func engine(
    _ origins: [TravelPlace], _ sites: [TravelPlace], _ graph: RoadGraph, _ direction: RoadDirection,
    withLengths: Bool = true
  ) async throws -> RoadTable {
    let snapper = RoadSnapper(graph)
    func joined(_ places: [TravelPlace]) throws -> [RoadPlace?] {
      try places.map { try $0.position.map(snapper.place) ?? nil }
    }
    return try await RoadTable(
      from: joined(origins), to: joined(sites), on: graph, direction: direction,
      withLengths: withLengths)
  }

  /// Seconds, multiplied and rounded half up to the millisecond, or metres; the limit is closed.
  private static func costs(
    _ table: RoadTable, siteCount: Int, _ settings: PlainRoadTravel.Settings, within limit: Double
  ) -> TravelCostMatrix {
    let all = table.facilities.indices.map { index -> Double in
      if settings.usesDistance { return Double(table.lengths[index]) / 1000 }
      let exact = Double(table.times[index]) * Double(settings.timeThousandths) / 1000
      return (exact + 0.5).rounded(.down) / 1000
    }
    var (starts, sites, costs): ([Int], [Int32], [Double]) = ([0], [], [])
    for row in 0..<table.rowStarts.count - 1 {
      for index in table.rowStarts[row]..<table.rowStarts[row + 1] where all[index] <= limit {
        sites.append(table.facilities[index])
        costs.append(all[index])
      }
      starts.append(sites.count)
    }
    return TravelCostMatrix(siteCount: siteCount, rowStarts: starts, sites: sites, costs: costs)
  }

  /// Two programs that share no search, no joining and no reader.
  @Test("On small random networks they are the engine's: times, lengths and limits, in both directions")
  func engine() async throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    var pairs = 0
    for seed in UInt64(0)..<30 {
      try RoadFile.write([RoadGraph(draft: Self.draft(seed: seed))], to: path)
      let graph = try RoadFile(path: path).graph()
      var random = SeededRandom(seed: seed)
      let (origins, sites) = (Self.places(12, "o", &random), Self.places(4, "s", &random))
      for direction in RoadDirection.allCases {
        let table = try await Self.engine(origins, sites, graph, direction)
        for number in 0..<3 {
          var settings = PlainRoadTravel.Settings()
          settings.leadsToSites = direction == .to
          settings.usesDistance = number == 1
          if number == 2 { settings.timeThousandths = 1137 }
          let plain = try PlainRoadTravel(path: path, profile: "car", settings)
          for limit in [Double.infinity, number == 1 ? 700 : 55.5] {
            let found = try await plain.costs(from: origins, to: sites, within: limit, thresholds: [], threads: 1)
            let expected = Self.costs(table, siteCount: sites.count, settings, within: limit)
            #expect(found == expected, "seed \(seed), \(direction), \(number), within \(limit)")
            pairs += found.costs.count
          }
        }
      }
    }
    #expect(pairs > 2_500)
  }

  @Test("Trips within towns are the engine's, nothing or estimated, sites at the point of a town or elsewhere in it")
  func inTown() async throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    var (estimated, compared) = (0, 0)
    for seed in UInt64(0)..<30 {
      var draft = Self.draft(seed: seed)
      for stretch in draft.stretches.traits.indices { draft.stretches.traits[stretch].insert(.urban) }
      try RoadFile.write([RoadGraph(draft: draft)], to: path)
      let graph = try RoadFile(path: path).graph()
      var random = SeededRandom(seed: seed)
      let origins = Self.places(12, "o", &random)
      let sites =
        origins.prefix(3).map { TravelPlace(code: "at" + $0.code, position: $0.position) }
        + Self.places(3, "s", &random) + origins.suffix(2)
      let discs = TownDiscs(
        areas: Dictionary(
          uniqueKeysWithValues: origins.map { ($0.code, Double.random(in: 1e4...1e7, using: &random)) }),
        hosts: ["ato0": "o0", "ato1": "o1", "ato2": "o2", "s0": "o5", "s1": "o6"])
      let urban = try? UrbanTravel(graph)
      for usesDistance in [false, true] {
        for inTown in InTownTrips.allCases {
          var settings = RoadSettings()
          settings.inTown = inTown
          settings.usesDistance = usesDistance
          var plain = PlainRoadTravel.Settings()
          plain.usesDistance = usesDistance
          plain.discs = inTown == .disc ? discs : nil
          if inTown == .disc, urban == nil {
            #expect(throws: TravelError.self) { try PlainRoadTravel(path: path, profile: "car", plain) }
            continue
          }
          let engine = RoadTravel(RoadSnapper(graph), settings, urban: urban, discs: discs)
          let count = try await compare(engine, plain, origins, sites)
          if inTown == .disc { (estimated, compared) = (estimated + 1, compared + count) }
        }
      }
    }
    #expect(estimated > 10 && compared > 500)
  }

  /// Compares costs within limits and without; the number of them.
  private func compare(
    _ engine: RoadTravel, _ settings: PlainRoadTravel.Settings, _ origins: [TravelPlace], _ sites: [TravelPlace]
  ) async throws -> Int {
    let plain = try PlainRoadTravel(path: path, profile: "car", settings)
    var count = 0
    for limit in [Double.infinity, 40, 700] {
      let found = try await plain.costs(from: origins, to: sites, within: limit, thresholds: [], threads: 1)
      let expected = try await engine.costs(from: origins, to: sites, within: limit, thresholds: [], threads: 2)
      #expect(found == expected)
      count += found.costs.count
    }
    let nearest = try await engine.nearest(2, from: origins, to: sites, thresholds: [], threads: 1)
    #expect(try await plain.nearest(2, from: origins, to: sites, thresholds: [], threads: 1) == nearest)
    return count
  }

  @Test("Arcs backward have no part in them: where those are forged, the engine's times differ and these do not")
  func backward() async throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    let draft = Self.draft(seed: 4)
    try RoadFile.write([RoadGraph(draft: draft)], to: path)
    var random = SeededRandom(seed: 4)
    let (origins, sites) = (Self.places(30, "o", &random), Self.places(4, "s", &random))
    func plain() async throws -> TravelCostMatrix {
      try await PlainRoadTravel(path: path, profile: nil)
        .costs(from: origins, to: sites, within: .infinity, thresholds: [], threads: 1)
    }
    let before = try await plain()
    try RoadForgery.halveArcsBackward(in: path)
    #expect(try await plain() == before)
    let engine = try await Self.engine(origins, sites, RoadFile(path: path).graph(), .to, withLengths: false)
    #expect(Self.costs(engine, siteCount: sites.count, PlainRoadTravel.Settings(), within: .infinity) != before)
  }

  @Test("A file whose content was changed, cut, or that lacks the profile is refused")
  func damage() throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RoadFile.write([RoadGraph(draft: Self.draft(seed: 1))], to: path)
    let whole = try Data(contentsOf: URL(filePath: path))
    #expect(throws: TravelError.self) { try PlainRoadTravel(path: path, profile: "foot") }
    #expect(throws: TravelError.self) { try PlainRoadTravel(path: path + "x", profile: nil) }
    for size in stride(from: 0, to: whole.count, by: 397) {
      try whole.prefix(size).write(to: URL(filePath: path))
      #expect(throws: TravelError.self) { try PlainRoadTravel(path: path, profile: nil) }
    }
    for place in stride(from: 64, to: whole.count, by: 397) {
      var changed = whole
      changed[place] ^= 1
      try changed.write(to: URL(filePath: path))
      #expect(throws: TravelError.self) { try PlainRoadTravel(path: path, profile: nil) }
    }
  }

  @Test("A forged content with its right SHA-256 gives an error or times, and never stops the program")
  func hostile() async throws {
    defer { try? FileManager.default.removeItem(atPath: path) }
    try RoadFile.write([RoadGraph(draft: Self.draft(seed: 2))], to: path)
    let whole = try Data(contentsOf: URL(filePath: path))
    var random = SeededRandom(seed: 2)
    let (origins, sites) = (Self.places(3, "o", &random), Self.places(2, "s", &random))
    for _ in 0..<150 {
      var changed = whole
      for _ in 0..<3 {
        changed[Int.random(in: 64..<whole.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      try RoadForgery.write(changed, to: path)
      if let travel = try? PlainRoadTravel(path: path, profile: "car") {
        _ = try? await travel.costs(from: origins, to: sites, within: 600, thresholds: [], threads: 1)
      }
    }
  }
}
