import CoverageModel
import FacilitySiting
import MessageModel
import Testing

@Suite struct GradualCoverTests {
  /// Credits in quarters: exact in binary.
  @Test(arguments: 0..<100)
  func stepsAgreeWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    func credit(_ cost: Double) -> Double { cost <= 2 ? 1 : cost <= 4 ? 0.75 : cost <= 7 ? 0.25 : 0 }
    func served(_ row: Int, _ plan: [Int]) -> Double {
      instance.weights[row] * (enumeration.costs(of: row, to: plan).first.map(credit) ?? 0)
    }
    let best = enumeration.best(>) { plan in
      for floor in instance.constraints.floors
      where floor.rows.reduce(0, { $0 + served($1, plan) }) < floor.minimumWeight { return nil }
      return instance.weights.indices.reduce(0) { $0 + served($1, plan) }
    }
    let levels = [(2.0, 1.0), (4, 0.75), (7, 0.25)].map { GradualCover.Level(radius: $0.0, credit: $0.1) }
    let solution = try GradualCover(
      costs: instance.costs, levels: levels, weights: instance.weights, constraints: instance.constraints
    ).solve()
    #expect(solution.status == (best == nil ? .infeasible : .optimal))
    #expect(solution.value == best?.value)
  }

  /// A credit of its own for each pair.
  @Test(arguments: 0..<100)
  func anyCreditsAgreeWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed, floors: false)
    let enumeration = PlanEnumeration(instance: instance)
    let matrix = instance.costs.coverage(within: .infinity)
    let credits = instance.costs.costs.enumerated().map { index, cost in
      (cost * 7 + Double(index % 5)).truncatingRemainder(dividingBy: 16) / 16
    }
    let best = enumeration.best(>) { plan in
      let open = plan + instance.constraints.existing
      return instance.weights.indices.reduce(0) { sum, row in
        let range = matrix.rowStarts[row]..<matrix.rowStarts[row + 1]
        let best = range.filter { open.contains(Int(matrix.sites[$0])) }.map { credits[$0] }.max() ?? 0
        return sum + instance.weights[row] * best
      }
    }
    let solution = try GradualCover(
      matrix: matrix, credits: credits, weights: instance.weights, constraints: instance.constraints
    ).solve()
    #expect(solution.status == (best == nil ? .infeasible : .optimal))
    #expect(solution.value == best?.value)
  }

  /// One step of credit 1 is maximal cover, ties included.
  @Test(arguments: 0..<40)
  func oneStepIsMaximalCover(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let gradual = try GradualCover(
      costs: instance.costs, levels: [GradualCover.Level(radius: instance.radius, credit: 1)],
      weights: instance.weights, constraints: instance.constraints
    ).solve()
    let cover = try ConstrainedMaximalCover(
      matrix: instance.coverage, weights: instance.weights, constraints: instance.constraints
    ).solve()
    #expect(gradual.opened == cover.opened)
    #expect(gradual.value == cover.value)
    #expect(gradual.status == cover.status)
  }

  @Test func levelsMustBeInOrder() {
    let costs = TravelCostMatrix(siteCount: 0, rowStarts: [0], sites: [], costs: [])
    let levels = [GradualCover.Level(radius: 2, credit: 1), GradualCover.Level(radius: 1, credit: 0.5)]
    #expect(throws: ConstrainedModelError.invalidInput("radius 1.0 follows 2.0")) {
      try GradualCover(costs: costs, levels: levels, weights: [], constraints: SitingConstraints())
    }
  }
}
