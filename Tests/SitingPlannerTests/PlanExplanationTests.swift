import CoverageModel
import MessageModel
import Testing

@testable import SitingPlanner

@Suite struct PlanExplanationTests {
  private func explained(_ seed: UInt64, openings: Int = 3) async throws -> (SitingProblem, SitingPlan) {
    let problem = SmallWorld.problem(seed: seed)
    let plan = try await Planner.plan(
      problem, PlanParameters(model: .mclp, openings: openings, serviceDistance: SmallWorld.service),
      options: PlanOptions(
        explains: true, curveLength: openings, nearOptimalMargin: 0.05, nearOptimalLimit: 200,
        distanceStep: WrittenCost(5)))
    return (problem, plan)
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func gainsAddUpToWhatThePlanAdds(seed: UInt64) async throws {
    let (problem, plan) = try await explained(seed)
    #expect(plan.opened.reduce(0) { $0 + $1.marginalGain } == plan.coveredAfter - plan.coveredBefore)
    var open = problem.existing
    var previous = Double.infinity
    for site in plan.opened {
      let gain = SmallWorld.covered(problem, open + [site.site]) - SmallWorld.covered(problem, open)
      #expect(site.marginalGain == gain)
      #expect(gain <= previous)
      previous = gain
      open.append(site.site)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func reachAndOverlapAreCountedByHand(seed: UInt64) async throws {
    let (problem, plan) = try await explained(seed)
    let open = problem.existing + plan.opened.map(\.site)
    for site in plan.opened {
      #expect(site.peopleReached == SmallWorld.covered(problem, [site.site]))
      #expect(
        site.peopleOnlyHere
          == SmallWorld.covered(problem, open) - SmallWorld.covered(problem, open.filter { $0 != site.site }))
      #expect(
        site.peopleNewlyCovered
          == SmallWorld.covered(problem, problem.existing + [site.site])
          - SmallWorld.covered(problem, problem.existing))
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func pricesAndExchangesAreThoseOfEnumeration(seed: UInt64) async throws {
    let (problem, plan) = try await explained(seed)
    let choices = SmallWorld.choices(problem, atMost: 3)
    let value = try #require(plan.value)
    for site in plan.opened {
      let without = choices.filter { !$0.contains(site.site) }
        .map { SmallWorld.covered(problem, problem.existing + $0) }.max()
      #expect(site.priceOfLeavingOut == without.map { value - $0 })
    }
    let chosen = Set(plan.opened.map(\.site))
    let exchanged = choices.filter { Set($0).subtracting(chosen).count == 1 && $0.count == chosen.count }
      .map { SmallWorld.covered(problem, problem.existing + $0) }.max()
    #expect(plan.bestExchange?.loss == exchanged.map { value - $0 })
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func variantsAreThoseOfEnumeration(seed: UInt64) async throws {
    let (problem, plan) = try await explained(seed)
    let choices = SmallWorld.choices(problem, atMost: 3)
    #expect(plan.radiusVariants.map(\.serviceDistance) == [25_000, 35_000])
    for variant in plan.radiusVariants {
      let best = choices.map {
        SmallWorld.covered(problem, problem.existing + $0, within: variant.serviceDistance)
      }.max()
      #expect(variant.value == best)
    }
    for variant in plan.closureVariants {
      let standing = problem.existing.filter { $0 != variant.closed }
      #expect(variant.coveredWithPlan == SmallWorld.covered(problem, standing + plan.opened.map(\.site)))
      #expect(variant.value == choices.map { SmallWorld.covered(problem, standing + $0) }.max())
    }
    #expect(plan.closureVariants.map(\.closed) == problem.existing.filter { SmallWorld.covered(problem, [$0]) > 0 })
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func theCurveIsThatOfEnumeration(seed: UInt64) async throws {
    let (problem, plan) = try await explained(seed)
    #expect(plan.curve.map(\.openings) == [1, 2, 3])
    var nested: [Int] = []
    for point in plan.curve {
      let choices = SmallWorld.choices(problem, atMost: point.openings)
      #expect(point.value == choices.map { SmallWorld.covered(problem, problem.existing + $0) }.max())
      let keeping = choices.filter { Set($0).isSuperset(of: nested) }
        .map { SmallWorld.covered(problem, problem.existing + $0) }.max()
      #expect(point.nestedValue == keeping)
      nested = point.nestedOpened
      #expect((point.costOfCommitting ?? -1) >= 0)
    }
  }

  @Test func nearOptimalPlansAreAllOfThem() async throws {
    let (problem, plan) = try await explained(2)
    let value = try #require(plan.value)
    let expected = SmallWorld.choices(problem, atMost: 3).filter {
      $0.count == 3 && SmallWorld.covered(problem, problem.existing + $0) >= value * 0.95
    }
    let near = try #require(plan.nearOptimal)
    #expect(near.isComplete)
    #expect(Set(near.plans.map(\.opened)) == Set(expected.map { $0.sorted() }))
    let core = expected.dropFirst().reduce(Set(expected[0])) { $0.intersection($1) }
    #expect(near.core == core.sorted())
  }

  @Test func basinsAddUp() async throws {
    let (_, plan) = try await explained(1)
    #expect(plan.basins.reduce(0) { $0 + $1.people } == plan.people)
    #expect(plan.basins.reduce(0) { $0 + $1.coveredBefore } == plan.coveredBefore)
    #expect(plan.basins.reduce(0) { $0 + $1.coveredAfter } == plan.coveredAfter)
  }
}
