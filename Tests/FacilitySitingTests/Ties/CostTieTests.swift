import CoverageModel
import FacilitySiting
import Testing

/// Points with whole coordinates have many best plans; the one with the fewest and then the lowest columns is asked for.
@Suite struct CostTieTests {
  /// Of the best plans, the one of the fewest columns, then the lexicographically lowest.
  private func lowest(_ plans: [[Int]]) -> [Int]? {
    plans.min { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count }
  }

  /// Plans of a square of points of weight 1, every point a site, with the rectilinear distance.
  private func grid(_ side: Int, openings: Int) -> RandomCostInstance {
    var instance = RandomCostInstance(seed: 0, isIntegral: true, isSparse: false)
    let count = side * side
    instance.costs = TravelCostMatrix(
      siteCount: count,
      rows: (0..<count).map { from in
        (0..<count).map { to in Double(abs(from / side - to / side) + abs(from % side - to % side)) }
      })
    instance.weights = [Double](repeating: 1, count: count)
    instance.constraints = SitingConstraints(maximumOpenings: openings)
    return instance
  }

  private func instances() -> [RandomCostInstance] {
    let random = (0..<UInt64(300)).map { RandomCostInstance(seed: $0, isIntegral: true, isSparse: $0 % 3 == 0) }
    return random + [grid(3, openings: 2), grid(3, openings: 3), grid(3, openings: 4)]
  }

  @Test func medianOpensTheLowestOfAllBestPlans() throws {
    var tied = 0
    for (number, instance) in instances().enumerated() {
      let rows = Array(0..<instance.costs.rowCount)
      guard let optimum = instance.medianOptimum(rows: rows) else { continue }
      let model = try PMedianModel(
        costs: instance.costs, weights: instance.weights, constraints: instance.constraints)
      let solution = model.solve()
      let best = instance.plans.filter { plan in
        let nearest = instance.nearest(plan)
        let isServed = rows.allSatisfy { instance.weights[$0] == 0 || nearest[$0] != nil }
        return isServed && model.cost(ofOpening: plan) == optimum
      }
      let fewest = best.map(\.count).min() ?? 0
      if best.count(where: { $0.count == fewest }) > 1 { tied += 1 }
      #expect(solution.opened == lowest(best), "instance \(number)")
      #expect(solution.isLowestOfTies == true, "instance \(number)")
    }
    #expect(tied >= 30)
  }

  @Test func centerOpensTheLowestOfAllBestPlans() throws {
    var tied = 0
    for (number, instance) in instances().enumerated() {
      guard let optimum = instance.centerOptimum() else { continue }
      let model = try PCentreModel(costs: instance.costs, constraints: instance.constraints)
      let solution = model.solve()
      let best = instance.plans.filter { model.radius(ofOpening: $0) == optimum }
      let fewest = best.map(\.count).min() ?? 0
      if best.count(where: { $0.count == fewest }) > 1 { tied += 1 }
      #expect(solution.opened == lowest(best), "instance \(number)")
      #expect(solution.isLowestOfTies == true, "instance \(number)")
    }
    #expect(tied >= 50)
  }

  /// Costs that are not whole: two sites at the same distance of everything.
  @Test func realCostsTieToo() throws {
    let costs = TravelCostMatrix(
      siteCount: 4, rows: [[7.5, 0.1, 0.1, 3.3], [9.1, 0.3, 0.3, 0.7], [2.2, 5.5, 5.5, 5.5]])
    let solution = try PMedianModel(costs: costs, weights: [0.7, 1.3, 1], constraints: .init(maximumOpenings: 2))
      .solve()
    #expect(solution.opened == [0, 1])
    #expect(solution.isLowestOfTies == true)
  }
}
