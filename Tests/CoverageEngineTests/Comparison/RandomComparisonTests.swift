import CoverageEngine
import CoverageModel
import GeometryCore
import PROJKit
import TestSupport
import Testing

@Suite("Comparison against brute force")
struct RandomComparisonTests {
  private struct World {
    var study: Study
    var before: [TrainingSpace]
    var after: [TrainingSpace]

    init(seed: UInt64) {
      var random = SeededRandom(seed: seed)
      func position() -> LonLat {
        LonLat(longitude: .random(in: 0...2, using: &random), latitude: .random(in: 43...45, using: &random))
      }
      let towns = (0..<60).map { index in
        Town(
          code: "t\(100 + index)", name: "T", position: position(),
          population: Int.random(in: 0...9, using: &random) == 0 ? nil : Int.random(in: 0...5000, using: &random),
          department: "d\(Int.random(in: 0...2, using: &random))",
          basin: Bool.random(using: &random) ? "b\(Int.random(in: 0...3, using: &random))" : nil)
      }
      let pool = (0..<8).map { TrainingSpace(code: "s\($0)", name: "S", position: position()) }
      before = pool.filter { _ in Bool.random(using: &random) } + [pool[0]]
      after = pool.filter { _ in Bool.random(using: &random) } + [pool[1]]
      before = Array(Dictionary(before.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }).values)
      after = Array(Dictionary(after.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first }).values)
      study = GridCountry.study(towns, [], distancesKilometres: [15, 30, 60])
    }
  }

  private func nearest(_ town: Town, _ spaces: [TrainingSpace]) -> Double {
    spaces.map { Geodesic().distanceMetres(from: town.position, to: $0.position) }.min() ?? .infinity
  }

  @Test("Sums of every group agree with a plain loop over towns", arguments: 1...12)
  func agrees(seed: Int) async throws {
    let world = World(seed: UInt64(seed))
    let comparison = try await ComparisonAnalysis.run(
      world.study, before: .spaces(world.before, source: .embedded), after: .spaces(world.after, source: .embedded),
      threads: 2)
    let departments = try #require(comparison.zones[.department])
    let basins = try #require(comparison.zones[.basin])
    #expect(departments.count == 3)
    expect(comparison.whole, of: world.study.towns, world)
    for zone in departments { expect(zone.change, of: world.study.towns.filter { $0.department == zone.code }, world) }
    for zone in basins { expect(zone.change, of: world.study.towns.filter { $0.basin == zone.code }, world) }
  }

  private func expect(_ change: ProximityChange, of towns: [Town], _ world: World) {
    var closer = 0
    var farther = 0
    var new = 0
    var lost = 0
    var saved = 0.0
    var within = [0, 0, 0]
    for town in towns {
      let people = town.population ?? 0
      let before = nearest(town, world.before)
      let after = nearest(town, world.after)
      if before - after > 1 { closer += people }
      if after - before > 1 { farther += people }
      if before > 30_000, after <= 30_000 { new += people }
      if before <= 30_000, after > 30_000 { lost += people }
      saved += Double(people) * (before - after)
      for (index, limit) in [15_000.0, 30_000, 60_000].enumerated() where after <= limit { within[index] += people }
    }
    #expect(change.towns == towns.count)
    let people = towns.reduce(0) { $0 + ($1.population ?? 0) }
    #expect(change.people == people)
    #expect(change.counts(.closer).people == closer)
    #expect(change.counts(.farther).people == farther)
    #expect(change.counts(.newlyCovered).people == new)
    #expect(change.counts(.noLongerCovered).people == lost)
    #expect(change.coverage.map(\.after) == within)
    // Each distance is within 0.1 mm, then rounded to whole millimetres.
    let found = change.savedPersonTravel ?? .nan
    let tolerance = 1.2e-3 * Double(max(1, change.people))
    #expect(abs(found - saved) <= tolerance)
  }
}
