import CoverageEngine
import CoverageModel
import Testing

/// Towns 0 to 5 stand at 0, 10, 20, 35, 60 and 100 km with 1, 2, 4, 8, 16 and 32 people; a space a stands at 0, one b
/// at 60 km. Distances in km:
///
///     town          t0   t1   t2   t3   t4   t5
///     a             0    10   20   35   60   100
///     b             60   50   40   25   0    40
///     nearest of both  0 10   20   25   0    40
@Suite("Comparison of a predicted world")
struct ComparisonAnalysisTests {
  private let study = GridCountry.study(
    GridCountry.towns(atKilometres: [0, 10, 20, 35, 60, 100]) { $0 < 3 ? "west" : $0 == 5 ? nil : "east" }, [],
    distancesKilometres: [12, 30, 45])
  private let a = GridCountry.space("a", atKilometres: 0)
  private let b = GridCountry.space("b", atKilometres: 60)

  private func compare(_ before: [TrainingSpace], _ after: [TrainingSpace], threads: Int = 1) async throws -> Comparison
  {
    try await ComparisonAnalysis.run(
      study, before: .spaces(before, source: .embedded), after: .spaces(after, source: .spaces(path: "b.csv")),
      threads: threads)
  }

  private func close(_ value: Double?, to kilometres: Double) -> Bool {
    value.map { abs($0 / 1000 - kilometres) < 1e-4 } ?? false
  }

  @Test("One more space: who comes nearer, who is newly covered, what is saved")
  func oneMore() async throws {
    let whole = try await compare([a], [a, b]).whole
    #expect(whole.people == 63)
    #expect(whole.counts(.closer) == ProximityChange.Counts(people: 56, towns: 3))
    #expect(whole.counts(.farther) == ProximityChange.Counts())
    #expect(whole.counts(.unchanged) == ProximityChange.Counts(people: 7, towns: 3))
    #expect(whole.counts(.newlyCovered) == ProximityChange.Counts(people: 24, towns: 2))
    #expect(whole.counts(.noLongerCovered) == ProximityChange.Counts())
    #expect(whole.counts(.covered).people == 7)
    #expect(whole.counts(.uncovered).people == 32)
    #expect(whole.coverage.map(\.distance) == [12_000, 30_000, 45_000])
    #expect(whole.coverage.map(\.before) == [3, 7, 15])
    #expect(whole.coverage.map(\.after) == [19, 31, 63])
    #expect(whole.coverage.map(\.newlyCovered) == [16, 24, 48])
    #expect(whole.coverage.map(\.noLongerCovered) == [0, 0, 0])
    // 8 x 10 + 16 x 60 + 32 x 60.
    #expect(close(whole.gainedPersonTravel, to: 2960))
    #expect(close(whole.lostPersonTravel, to: 0))
    #expect(close(whole.distanceBefore?.median, to: 100))
    #expect(close(whole.distanceAfter?.median, to: 40))
  }

  @Test("A space that moves: gains and losses stand apart, and each belongs to a space")
  func moved() async throws {
    let comparison = try await compare([a], [b])
    let whole = comparison.whole
    #expect(whole.counts(.closer).people == 56)
    #expect(whole.counts(.farther).people == 7)
    #expect(whole.counts(.newlyCovered).people == 24)
    #expect(whole.counts(.noLongerCovered).people == 7)
    // 16 - 3, 24 - 7, (4 + 8 + 16 + 32) - 15.
    #expect(whole.coverage.map(\.change) == [13, 17, 45])
    // 1 x 60 + 2 x 40 + 4 x 20.
    #expect(close(whole.lostPersonTravel, to: 220))
    #expect(close(whole.savedPersonTravel, to: 2740))
    #expect(comparison.spaces.map(\.code) == ["a", "b"])
    #expect(comparison.spaces.map(\.peopleCloser) == [0, 56])
    #expect(comparison.spaces.map(\.peopleNewlyCovered) == [0, 24])
    #expect(comparison.spaces.map(\.peopleFarther) == [7, 0])
    #expect(comparison.spaces.map(\.peopleNoLongerCovered) == [7, 0])
    #expect(comparison.addedSpaces == ["b"])
    #expect(comparison.removedSpaces == ["a"])
  }

  @Test("Zones have their own towns; a town without a zone is in none, and in the whole")
  func zones() async throws {
    let comparison = try await compare([a], [b])
    let basins = try #require(comparison.zones[.basin])
    #expect(basins.map(\.code) == ["east", "west"])
    #expect(basins.map { $0.change.people } == [24, 7])
    #expect(basins.map { $0.change.counts(.newlyCovered).people } == [24, 0])
    #expect(basins.map { $0.change.counts(.noLongerCovered).people } == [0, 7])
    #expect(comparison.zones[.epci]?.isEmpty == true)
    #expect(comparison.zones[.region]?.map { $0.change } == [comparison.whole])
  }

  @Test("A compared with A changes nothing")
  func same() async throws {
    let comparison = try await compare([a, b], [a, b])
    #expect(comparison.towns.count == 6)
    #expect(comparison.towns.filter { $0.movement != .unchanged || $0.saved != 0 }.isEmpty)
    #expect(comparison.whole.counts(.unchanged).people == 63)
    #expect(comparison.whole.coverage.map(\.change) == [0, 0, 0])
    #expect(comparison.whole.gainedPersonTravel == 0)
    #expect(comparison.spaces.isEmpty)
    #expect(comparison.addedSpaces == [])
    #expect(comparison.removedSpaces == [])
  }

  @Test("B against A is the mirror of A against B")
  func mirror() async throws {
    let forward = try await compare([a], [b])
    let backward = try await compare([b], [a])
    #expect(forward.whole.mirrored == backward.whole)
    let basins = try #require(forward.zones[.basin])
    #expect(!basins.isEmpty)
    #expect(basins.map { $0.change.mirrored } == backward.zones[.basin]?.map { $0.change })
  }

  @Test("Without any space before, everyone comes nearer, and no metres are summed")
  func noSpace() async throws {
    let whole = try await compare([], [a]).whole
    #expect(whole.counts(.closer).people == 63)
    #expect(whole.counts(.newlyCovered).people == 7)
    #expect(whole.savedPersonTravel == nil)
    #expect(whole.distanceBefore == nil)
    #expect(whole.distanceAfter != nil)
    let none = try await compare([], [])
    #expect(none.whole.counts(.unchanged).people == 63)
  }

  @Test("The number of threads changes nothing")
  func threads() async throws {
    let one = try await compare([a], [a, b])
    let many = try await compare([a], [b, a], threads: 7)
    #expect(one.towns == many.towns)
    #expect(one.whole == many.whole)
    #expect(one.zones == many.zones)
    #expect(one.spaces == many.spaces)
  }

  @Test("A situation that was computed before is taken as it is")
  func situation() async throws {
    let computed = try await compare([a], [a, b])
    let again = try await ComparisonAnalysis.run(
      study, before: .situation(computed.before), after: .situation(computed.after), threads: 1)
    #expect(again.whole == computed.whole)
    #expect(again.identities.count > 20)
  }
}

extension ProximityChange {
  /// The same change seen from the other side.
  var mirrored: ProximityChange {
    ProximityChange(
      towns: towns, townsWithoutPeople: townsWithoutPeople, people: people,
      coverage: coverage.map {
        CoverageChange(
          distance: $0.distance, before: $0.after, after: $0.before, newlyCovered: $0.noLongerCovered,
          noLongerCovered: $0.newlyCovered)
      },
      distanceBefore: distanceAfter, distanceAfter: distanceBefore,
      movements: Dictionary(
        uniqueKeysWithValues: movements.map { key, value in
          (key == .closer ? .farther : key == .farther ? .closer : key, value)
        }),
      coverages: Dictionary(
        uniqueKeysWithValues: coverages.map { key, value in
          (key == .newlyCovered ? .noLongerCovered : key == .noLongerCovered ? .newlyCovered : key, value)
        }),
      gainedPersonTravel: lostPersonTravel, lostPersonTravel: gainedPersonTravel)
  }
}
