import CoverageModel
import GeometryCore
import SitingPlanner
import TestSupport
import Testing

/// Backtests of small random problems against every choice of as many candidates, by Karney's distances alone.
@Suite("Later openings against the best plan")
struct BacktestAnalysisTests {
  private func run(
    _ problem: SitingProblem, _ openings: [Int], seconds: Double? = nil
  ) async throws -> Backtest {
    try await BacktestAnalysis.run(
      problem, openings: openings, serviceDistance: SmallWorld.service,
      options: PlanOptions(threads: 2, timeLimitSeconds: seconds))
  }

  /// People whom sites newly cover beside the existing ones.
  private func gain(_ problem: SitingProblem, _ sites: [Int], beside: [Int] = []) -> Double {
    SmallWorld.covered(problem, problem.existing + beside + sites)
      - SmallWorld.covered(problem, problem.existing + beside)
  }

  @Test("Gains, ranks, the optimum and the nearest planned town are those of trying everything", arguments: 1...30)
  func everyChoice(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed, towns: 50, sites: 10, existing: Int(seed % 4))
    var random = SeededRandom(seed: seed &* 977)
    let count = 1 + Int(seed % 3)
    let openings = Array(problem.candidates.shuffled(using: &random).prefix(count))
    let found = try await run(problem, openings)

    let best = SmallWorld.choices(problem, atMost: count).map { gain(problem, $0) }.max() ?? 0
    #expect(found.plan.status == .optimal)
    #expect(found.planGain == best)
    #expect(found.gainBound == best)
    #expect(found.gain == gain(problem, openings))
    #expect(found.share == (best > 0 ? gain(problem, openings) / best : nil))

    let alone = problem.candidates.map { (site: $0, gain: gain(problem, [$0])) }
    #expect(found.ranks.map(\.site) == problem.candidates)
    for (rank, candidate) in zip(found.ranks, alone) {
      #expect(rank.gainAlone == candidate.gain)
      #expect(rank.rank == 1 + alone.count { $0.gain > candidate.gain })
      #expect(rank.ties == alone.count { $0.gain == candidate.gain } - 1)
    }
    let largest = alone.sorted { ($1.gain, $0.site) < ($0.gain, $1.site) }.prefix(count).map(\.site)
    #expect(found.bestAloneGain == gain(problem, largest))

    #expect(Set(found.openings.map(\.site)) == Set(openings) && found.openings.count == count)
    #expect(found.openings.reduce(0) { $0 + $1.marginalGain } == found.gain)
    var before: [Int] = []
    let planned = found.plan.opened.map(\.site)
    for opening in found.openings {
      let left = openings.filter { !before.contains($0) }
      let most = left.map { gain(problem, [$0], beside: before) }.max()
      #expect(opening.marginalGain == most)
      #expect(opening.marginalGain == gain(problem, [opening.site], beside: before))
      before.append(opening.site)
      #expect(opening.isPlanned == planned.contains(opening.site))
      let nearest = planned.map { distance(problem, opening.site, $0) }.min()
      let cost = try #require(opening.nearestPlannedCost)
      #expect(abs(cost - (nearest ?? .nan)) < 0.001)
      let named = try #require(opening.nearestPlanned)
      #expect(abs(distance(problem, opening.site, named) - cost) < 0.001)
      #expect(!opening.isPlanned || (cost == 0 && named == opening.site))
    }
    for limit in [0.0, 15_000, 30_000] {
      let near = openings.count { opening in planned.contains { distance(problem, opening, $0) <= limit } }
      #expect(found.openings(within: limit) == near)
    }
  }

  private func distance(_ problem: SitingProblem, _ one: Int, _ other: Int) -> Double {
    guard one != other, let row = problem.demand.firstIndex(where: { $0.code == problem.sites[one].code }) else {
      return 0
    }
    return SmallWorld.metres(problem, row, other)
  }

  @Test("The best plan itself has the whole share, each of its towns at no distance", arguments: 40...49)
  func planItself(seed: UInt64) async throws {
    let problem = SmallWorld.problem(seed: seed)
    let first = try await run(problem, Array(problem.candidates.prefix(3)))
    let planned = first.plan.opened.map(\.site)
    let found = try await run(problem, planned)
    #expect(found.share == 1 && found.gain == first.planGain)
    #expect(found.openings.allSatisfy { $0.isPlanned && $0.nearestPlannedCost == 0 })
    #expect(found.openings(within: 0) == planned.count)
    #expect(found.openings.map(\.site) == found.plan.opened.map(\.site), "the same order of opening")
  }

  @Test("Without time there is a bound, and the share is the least that it can be")
  func limited() async throws {
    let problem = SmallWorld.problem(seed: 7, towns: 60, sites: 14, existing: 1)
    let openings = Array(problem.candidates.suffix(4))
    let limited = try await run(problem, openings, seconds: 0)
    let exact = try await run(problem, openings)
    let share = try #require(limited.share)
    #expect(share <= (exact.share ?? 0))
    #expect((limited.gainBound ?? -1) >= (exact.planGain ?? 0))
  }

  @Test("Candidates of one gain share the lowest rank of theirs")
  func ties() {
    let ranks = CandidateRank.ranks([(4, 10), (5, 30), (6, 10), (7, 0), (8, 10), (9, 20)])
    #expect(ranks.map(\.rank) == [3, 1, 3, 6, 3, 2])
    #expect(ranks.map(\.ties) == [2, 0, 2, 0, 2, 0])
    #expect(CandidateRank.ranks([]).isEmpty)
  }

  @Test("Where no choice reaches anyone new there is no share")
  func nothingToGain() async throws {
    let position = LonLat(longitude: 1, latitude: 44)
    let problem = SitingProblem(
      demand: [SitingProblem.DemandPoint(code: "a", name: "A", position: position, weight: 9)],
      sites: [
        SitingProblem.Site(code: "a", name: "A", position: position, isExisting: true),
        SitingProblem.Site(code: "b", name: "B", position: position, isExisting: false),
      ])
    let found = try await run(problem, [1])
    #expect(found.share == nil && found.gain == 0 && found.ranks.map(\.rank) == [1])
    await #expect(throws: PlanError.self) { try await run(problem, []) }
  }
}
