import CoverageModel
import FacilitySiting
import Testing

@Suite struct NearOptimalPlansTests {
  @Test(arguments: 0..<80)
  func agreesWithEnumeration(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    let margin = [0, 0.25, 0.5][seed % 3]
    let openable = (0..<instance.siteCount).filter {
      !instance.constraints.existing.contains($0) && !instance.constraints.forbidden.contains($0)
    }
    let count = instance.constraints.maximumOpenings.map { min($0, openable.count) }
    let valued = enumeration.plans.filter { plan in
      (count.map { $0 == plan.count } ?? true) && enumeration.meetsFloors(plan)
    }.map { plan in
      let value = instance.weights.indices.reduce(0) {
        $0 + (enumeration.isCovered($1, by: plan) ? instance.weights[$1] : 0)
      }
      return (value: value, plan: plan)
    }
    let best = valued.map(\.value).max() ?? 0
    let expected = valued.filter { $0.value >= best * (1 - margin) }.sorted {
      $0.value == $1.value ? $0.plan.lexicographicallyPrecedes($1.plan) : $0.value > $1.value
    }
    let model = try ConstrainedMaximalCover(
      matrix: instance.coverage, weights: instance.weights, constraints: instance.constraints)
    let found = try model.nearOptimalPlans(margin: margin, limit: 200)
    #expect(found.isComplete)
    #expect(found.plans.map(\.opened) == expected.map(\.plan))
    #expect(found.plans.map(\.value) == expected.map(\.value))
    #expect(
      found.core
        == (0..<instance.siteCount).filter { column in
          !expected.isEmpty && expected.allSatisfy { $0.plan.contains(column) }
        })
  }

  @Test func aShortListSaysSo() throws {
    let matrix = CoverageMatrix(siteCount: 5, rows: [[0], [1], [2], [3], [4]])
    let model = try ConstrainedMaximalCover(
      matrix: matrix, weights: [1, 1, 1, 1, 1], constraints: SitingConstraints(maximumOpenings: 1))
    let short = try model.nearOptimalPlans(margin: 0, limit: 3)
    #expect(short.plans.count == 3)
    #expect(!short.isComplete)
    let full = try model.nearOptimalPlans(margin: 0, limit: 5)
    #expect(full.plans.map(\.opened) == [[0], [1], [2], [3], [4]])
    #expect(full.isComplete)
    #expect(full.core.isEmpty)
  }

  @Test func noTimeGivesAnIncompleteList() throws {
    let model = try ConstrainedMaximalCover(
      matrix: CoverageMatrix(siteCount: 3, rows: [[0, 1], [1, 2], [0, 2]]), weights: [3, 2, 2],
      constraints: SitingConstraints(maximumOpenings: 1))
    let list = try model.nearOptimalPlans(margin: 1, limit: 10, timeLimitSeconds: 0)
    #expect(!list.isComplete)
  }

  /// A minimising model: set covers of least and nearly least size.
  @Test func setCoversInOrder() throws {
    let matrix = CoverageMatrix(siteCount: 3, rows: [[0, 1], [0, 2]])
    let model = try ConstrainedSetCover(matrix: matrix, constraints: SitingConstraints())
    let list = try model.nearOptimalPlans(margin: 1, limit: 10)
    #expect(list.plans.map(\.opened) == [[0], [0, 1], [0, 2], [1, 2]])
    #expect(list.plans.map(\.value) == [1, 2, 2, 2])
  }
}
