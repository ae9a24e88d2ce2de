import CoverageModel
import FacilitySiting
import TestSupport
import Testing

@Suite struct CapacitatedCoverTests {
  @Test(arguments: 0..<120)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    var random = SeededRandom(seed: UInt64(seed + 5000))
    let capacities = (0..<instance.siteCount).map { _ in
      Bool.random(using: &random) ? Double(Int.random(in: 0...15, using: &random)) : .infinity
    }
    let best = enumeration.best(>) { plan in
      let open = plan + instance.constraints.existing
      for floor in instance.constraints.floors
      where servable(floor.rows, by: open, instance, capacities) < floor.minimumWeight { return nil }
      return servable(Array(instance.weights.indices), by: open, instance, capacities)
    }
    let solution = try CapacitatedCover(
      matrix: instance.coverage, weights: instance.weights, capacities: capacities,
      constraints: instance.constraints
    ).solve()
    expectSolution(solution, is: best)
  }

  /// The least cut: sites of a set T are exhausted, points that reach an open site outside T are served whole.
  private func servable(
    _ rows: [Int],
    by open: [Int],
    _ instance: ConstrainedInstance,
    _ capacities: [Double]
  ) -> Double {
    let matrix = instance.coverage
    let sets = open.reduce([[Int]()]) { sets, site in sets + sets.map { $0 + [site] } }
    return sets.map { exhausted in
      let served = rows.reduce(0) { sum, row in
        let escapes = matrix.sites(ofRow: row).contains { open.contains(Int($0)) && !exhausted.contains(Int($0)) }
        return sum + (escapes ? instance.weights[row] : 0)
      }
      return served + exhausted.reduce(0) { $0 + capacities[$1] }
    }.min() ?? 0
  }

  /// Two floors that share a point: site 0 serves 5, and both floors together need more than it has.
  @Test func floorsThatShareAPoint() throws {
    let matrix = CoverageMatrix(siteCount: 2, rows: [[0], [0], [0, 1]])
    func solution(_ first: Double, _ second: Double) throws -> SitingSolution {
      let floors = [
        CoverageFloor(zone: "A", rows: [0, 2], minimumWeight: first),
        CoverageFloor(zone: "B", rows: [1, 2], minimumWeight: second),
      ]
      return try CapacitatedCover(
        matrix: matrix, weights: [4, 4, 2], capacities: [5, 9],
        constraints: SitingConstraints(maximumOpenings: 1, floors: floors)
      ).solve()
    }
    // With 2 at the shared point, 3 remain for the other two: 2 + 1 for A and 2 + 2 for B are possible, 4 and 4 not.
    #expect(try solution(3, 4).opened == [0])
    #expect(try solution(3, 4).value == 5)
    #expect(try solution(4, 4).status == .infeasible)
  }

  @Test func capacitiesOfExistingSitesCount() throws {
    let matrix = CoverageMatrix(siteCount: 2, rows: [[0], [0, 1]])
    let model = try CapacitatedCover(
      matrix: matrix, weights: [10, 10], capacities: [12, 5],
      constraints: SitingConstraints(existing: [0], maximumOpenings: 1))
    let solution = try model.solve()
    #expect(solution.value == 17)
    #expect(solution.opened == [1])
  }
}
