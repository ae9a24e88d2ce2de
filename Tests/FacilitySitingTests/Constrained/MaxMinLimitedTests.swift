import CoverageModel
import TestSupport
import Testing

@testable import FacilitySiting

/// Fair plans without a solver, the clock being a count of how often it is asked.
@Suite struct MaxMinLimitedTests {
  @Test(arguments: 0..<40)
  func moreTimeIsNeverWorseAndNothingIsBetterThanTheBest(seed: Int) throws {
    let instance = ConstrainedInstance(seed: seed)
    let enumeration = PlanEnumeration(instance: instance)
    var random = SeededRandom(seed: UInt64(seed + 700))
    let zones = (0..<Int.random(in: 1...4, using: &random)).map { index in
      MaxMinCover.Zone(
        name: "Z\(index)", rows: instance.weights.indices.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    }
    let model = try MaxMinCover(
      matrix: instance.coverage, weights: instance.weights, zones: zones, order: .worstThenTotal,
      constraints: instance.constraints)
    let base = try model.base().program
    let plans = enumeration.plans.filter { enumeration.meetsFloors($0) }
    let worst = plans.compactMap { model.worstShare($0, base) }.max()
    let largest = try plans.compactMap { plan in try base.checkedValue(opened: plan) }.max()
    var last: [Int]?
    for limit in [0, 3, 20, 100, 1_000, 20_000] {
      var asked = 0
      let found = try model.limitedPlan(base, start: nil) {
        asked += 1
        return asked > limit
      }
      if let largest { #expect(found.totalBound >= largest) }
      guard let plan = found.plan else {
        #expect(last == nil)
        continue
      }
      #expect(try base.checkedValue(opened: plan) != nil)
      if let worst, let share = model.worstShare(plan, base) { #expect(share <= worst) }
      if let last { #expect(try plan == last || !model.isBetter(last, than: plan, base)) }
      last = plan
    }
  }
}
