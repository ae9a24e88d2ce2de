import CoverageModel
import Testing

@testable import FacilitySiting

/// Searches that a clock stops, the clock being a count of how often it is asked.
@Suite struct LimitedSearchTests {
  private final class Clock {
    var asked = 0
    let limit: Int
    init(_ limit: Int) { self.limit = limit }
    var isExpired: Bool {
      asked += 1
      return asked > limit
    }
  }

  private func models(_ instance: ConstrainedInstance) throws -> [any ConstrainedSitingModel] {
    let costs = instance.costs
    let coverage = instance.coverage
    return [
      try ConstrainedMaximalCover(
        matrix: coverage, weights: instance.weights, constraints: instance.constraints),
      try ConstrainedMedian(
        costs: costs, weights: instance.weights, constraints: instance.constraints, floorRadius: instance.radius),
      try GradualCover(
        matrix: CoverageMatrix(siteCount: costs.siteCount, rowStarts: costs.rowStarts, sites: costs.sites),
        credits: costs.costs.map { 1 - $0 / 10 }, weights: instance.weights, constraints: instance.constraints),
      try BackupCover(
        matrix: coverage, weights: instance.weights, theta: 0.6, constraints: instance.constraints),
      try CapacitatedCover(
        matrix: coverage, weights: instance.weights, capacities: (0..<instance.siteCount).map { Double(4 + 3 * $0) },
        constraints: instance.constraints),
      try ConstrainedPartialCover(
        matrix: coverage, weights: instance.weights, target: (instance.weights.reduce(0, +) / 2).rounded(),
        constraints: instance.constraints),
      try ConstrainedSetCover(
        matrix: coverage, weights: instance.weights, constraints: instance.constraints),
    ]
  }

  @Test("More time is never worse, in the plan or in the bound, and the bound holds for every plan", arguments: 0..<40)
  func moreTimeIsNeverWorse(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    for model in try models(instance) {
      let program = try model.program()
      let programme = try #require(model.boundProgramme(program))
      var values: [Double] = []
      for plan in PlanEnumeration(instance: instance).plans {
        if let value = try program.checkedValue(opened: plan) { values.append(programme.sign * value) }
      }
      var lastValue = -Double.infinity
      var lastBound = Double.infinity
      for limit in [0, 1, 5, 20, 80, 400, 3_000] {
        let clock = Clock(limit)
        var search = try LimitedSearch(programme, known: nil, isExpired: { clock.isExpired }) {
          plan throws(ConstrainedModelError) in try program.checkedValue(opened: plan)
        }
        try search.run()
        let value = search.best?.value ?? -.infinity
        #expect(value >= lastValue && search.bound <= lastBound, "\(type(of: model)), limit \(limit)")
        if let best = values.max() {
          #expect(value <= best + 1e-9 * max(1, abs(best)), "\(type(of: model)), limit \(limit)")
          #expect(search.bound >= best - 1e-9 * max(1, abs(best)), "\(type(of: model)), limit \(limit)")
        } else {
          #expect(search.best == nil)
        }
        lastValue = value
        lastBound = search.bound
      }
    }
  }

  /// An existing site serves everyone at 10; candidates at 1 to 3 of one point each. Without any time the bound is that
  /// everyone goes to the nearest candidate, 1 x 1 + 2 x 2 + 4 x 3 = 17, not 0.
  @Test func theFirstBoundIsThatOfTheBestService() throws {
    let model = try ConstrainedMedian(
      costs: TravelCostMatrix(
        siteCount: 4, rowStarts: [0, 2, 4, 6], sites: [0, 1, 0, 2, 0, 3], costs: [10, 1, 10, 2, 10, 3]),
      weights: [1, 2, 4], constraints: SitingConstraints(existing: [0], maximumOpenings: 1))
    let program = try model.program()
    var search = try LimitedSearch(
      try #require(model.boundProgramme(program)), known: nil, isExpired: { true },
      value: { plan throws(ConstrainedModelError) in try program.checkedValue(opened: plan) })
    try search.run()
    #expect(search.bound <= -17 && search.bound >= -70)
    let limited = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: 0))
    #expect(limited.status == .feasible || limited.value == 42)
    #expect(try #require(limited.bound) >= 17)
  }

  /// Two zones; the candidates reach half of the second one at most.
  @Test func aFloorThatAloneIsImpossibleIsNamedAlone() throws {
    let model = try ConstrainedMaximalCover(
      matrix: CoverageMatrix(siteCount: 2, rows: [[0], [1], [], [0, 1]]), weights: [1, 2, 4, 8],
      constraints: SitingConstraints(
        maximumOpenings: 1,
        floors: [
          CoverageFloor(zone: "a", rows: [0, 3], minimumWeight: 8),
          CoverageFloor(zone: "b", rows: [1, 2], minimumWeight: 3),
        ]))
    let solution = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: 10))
    #expect(solution.status == .infeasible)
    #expect(solution.certificate != nil)
    #expect(try model.conflict()?.constraints == [.floor(1)])
    var forbidding = model
    forbidding.constraints.forbidden = [1]
    forbidding.constraints.floors[1].minimumWeight = 2
    #expect(try forbidding.conflict()?.constraints == [.forbidden, .floor(1)])
  }
}
