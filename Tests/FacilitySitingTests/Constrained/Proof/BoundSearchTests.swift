import CoverageModel
import TestSupport
import Testing

@testable import FacilitySiting

/// Bounds, limits and first plans of the search with certificates.
@Suite struct BoundSearchTests {
  private func model(_ instance: ConstrainedInstance, _ kind: Int) throws -> any ConstrainedSitingModel {
    switch kind {
    case 0:
      try ConstrainedMaximalCover(
        matrix: instance.coverage, weights: instance.weights, constraints: instance.constraints)
    case 1:
      try ConstrainedMedian(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints,
        floorRadius: instance.radius)
    case 2:
      try BackupCover(
        matrix: instance.coverage, weights: instance.weights, theta: 0.25, constraints: instance.constraints)
    default:
      try CapacitatedCover(
        matrix: instance.coverage, weights: instance.weights,
        capacities: (0..<instance.siteCount).map { Double(3 + 4 * $0) }, constraints: instance.constraints)
    }
  }

  /// Whatever the multipliers, no plan is better than the bound of a node that holds it.
  @Test(arguments: 0..<4)
  func noPlanBeatsABound(kind: Int) throws {
    var random = SeededRandom(seed: 5)
    var compared = 0
    for seed in 0..<40 {
      let instance = ConstrainedInstance(seed: seed)
      let model = try model(instance, kind)
      let program = try model.program()
      let bound = try #require(model.boundProgramme(program))
      for plan in PlanEnumeration(instance: instance).plans {
        guard let value = try program.checkedValue(opened: plan) else { continue }
        let states = bound.states.enumerated().map { site, state in
          state != .free || Bool.random(using: &random) ? state : plan.contains(site) ? .open : .closed
        }
        var multipliers = BoundMultipliers(bound, hasObjective: true)
        multipliers.groups = multipliers.groups.map { _ in .random(in: 0...10, using: &random) }
        multipliers.sideRows = multipliers.sideRows.map { _ in .random(in: 0...5, using: &random) }
        multipliers.floors = multipliers.floors.map { _ in .random(in: 0...2, using: &random) }
        compared += 1
        #expect(bound.bound(multipliers, states) >= bound.sign * value, "seed \(seed), plan \(plan)")
      }
    }
    #expect(compared > 100)
  }

  /// A search that may solve one node only has a plan, a bound that holds, and a tree that says so.
  @Test func aSearchCutShortHasABoundThatHolds() throws {
    var cut = 0
    for (kind, seed) in (0..<4).flatMap({ kind in (0..<60).map { (kind, $0) } }) {
      let instance = ConstrainedInstance(seed: seed)
      let model = try model(instance, kind)
      let program = try model.program()
      let bound = try #require(model.boundProgramme(program))
      let best = try model.solve()
      guard let value = best.value else { continue }
      let search = BoundSearch(
        bound, limits: .init(nodes: 1, stopwatch: try Stopwatch(seconds: nil)),
        value: { plan throws(ConstrainedModelError) in try program.checkedValue(opened: plan) })
      let found = try search.run()
      #expect(found.bound >= bound.sign * value - 1e-9 * abs(value), "seed \(seed)")
      #expect(found.tree != nil)
      if let known = found.best { #expect(known.value <= bound.sign * value + 1e-9 * abs(value)) }
      if !found.isComplete { cut += 1 }
    }
    #expect(cut > 0)
  }

  @Test func aTreeLargerThanTheLimitIsLeftOut() throws {
    let matrix = CoverageMatrix(siteCount: 3, rows: [[0, 1], [1, 2], [0, 2]])
    let model = try ConstrainedMaximalCover(
      matrix: matrix, weights: [3, 4, 5], constraints: SitingConstraints(maximumOpenings: 1))
    let program = try model.program()
    let bound = try #require(model.boundProgramme(program))
    for (limit, isKept) in [(0, false), (100, true)] {
      let search = BoundSearch(
        bound, limits: .init(nodes: 100, multipliers: limit, stopwatch: try Stopwatch(seconds: nil)),
        value: { plan throws(ConstrainedModelError) in try program.checkedValue(opened: plan) })
      let found = try search.run()
      #expect(found.isComplete && found.best?.value == 9 && found.best?.plan == [2])
      #expect((found.tree != nil) == isKept)
    }
  }

  /// Two zones of one point each, at the sites that gain least: floors come before gain.
  @Test func withoutTimeFloorsAreMet() throws {
    let model = try ConstrainedMaximalCover(
      matrix: CoverageMatrix(siteCount: 4, rows: [[0], [1], [2], [3]]), weights: [90, 80, 2, 1],
      constraints: SitingConstraints(
        maximumOpenings: 2,
        floors: [
          CoverageFloor(zone: "a", rows: [0, 2], minimumWeight: 1),
          CoverageFloor(zone: "b", rows: [3], minimumWeight: 1),
        ]))
    let solution = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: 0))
    #expect(solution.status == .feasible && solution.opened == [0, 3] && solution.value == 91)
    let bound = try #require(solution.bound)
    #expect(bound >= 91 && bound <= 173)
  }

  /// No time at all: every model still has a plan where any selection is one, and a bound that is not silly.
  @Test func withoutTimeThereIsStillAPlan() throws {
    var random = SeededRandom(seed: 21)
    let costs = TravelCostMatrix(
      siteCount: 6, rowStarts: Array(stride(from: 0, through: 120, by: 6)),
      sites: (0..<20).flatMap { _ in (0..<6).map { Int32($0) } },
      costs: (0..<120).map { _ in Double(Int.random(in: 1...99, using: &random)) })
    let coverage = costs.coverage(within: 40)
    let weights = (0..<20).map { _ in Double(Int.random(in: 1...50, using: &random)) }
    let people = weights.reduce(0, +)
    let constraints = SitingConstraints(
      maximumOpenings: 3, quotas: [ZoneQuota(zone: "z", sites: [3, 4, 5], minimum: 1, maximum: 2)])
    let free = SitingConstraints(quotas: constraints.quotas)
    let models: [(model: any ConstrainedSitingModel, least: Double, most: Double)] = [
      (try ConstrainedMaximalCover(matrix: coverage, weights: weights, constraints: constraints), 0, people),
      (try BackupCover(matrix: coverage, weights: weights, theta: 0.5, constraints: constraints), 0, people),
      (
        try GradualCover(
          costs: costs, levels: [.init(radius: 20, credit: 1), .init(radius: 60, credit: 0.5)], weights: weights,
          constraints: constraints), 0, people
      ),
      (
        try CapacitatedCover(
          matrix: coverage, weights: weights, capacities: [90, 80, 70, 60, 50, 40], constraints: constraints), 0, people
      ),
      (
        try MaxMinCover(
          matrix: coverage, weights: weights, zones: [.init(name: "a", rows: Array(0..<9))], order: .worstThenTotal,
          constraints: constraints), 0, people
      ),
      (try ConstrainedMedian(costs: costs, weights: weights, constraints: constraints), 0, .infinity),
      (try ConstrainedCentre(costs: costs, weights: weights, constraints: constraints), 0, 99),
      (try ConstrainedPartialCover(matrix: coverage, weights: weights, target: people / 3, constraints: free), 0, 6),
    ]
    for (index, entry) in models.enumerated() {
      let solution = try entry.model.solve(ConstrainedSearchOptions(timeLimitSeconds: 0))
      #expect(solution.status == .feasible && solution.value != nil && !solution.opened.isEmpty, "model \(index)")
      let bound = try #require(solution.bound)
      #expect(bound >= entry.least && bound <= entry.most, "model \(index)")
    }
  }
}
