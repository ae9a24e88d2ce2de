import CoverageModel
import FacilitySiting
import TestSupport
import Testing

/// A search that ran out of time is never optimal and never infeasible.
@Suite struct ConstrainedTimeLimitTests {
  private let model: ConstrainedMaximalCover

  init() throws {
    var random = SeededRandom(seed: 11)
    let places = (0..<250).map { _ in
      (x: Double.random(in: 0..<100, using: &random), y: Double.random(in: 0..<100, using: &random))
    }
    let rows = places.map { here in
      places.indices.filter { there in
        let dx = here.x - places[there].x
        let dy = here.y - places[there].y
        return dx * dx + dy * dy <= 144
      }
    }
    model = try ConstrainedMaximalCover(
      matrix: CoverageMatrix(siteCount: 250, rows: rows),
      weights: places.map { _ in Double(Int.random(in: 1...500, using: &random)) },
      constraints: SitingConstraints(
        maximumOpenings: 8, quotas: [ZoneQuota(zone: "half", sites: Array(0..<125), maximum: 4)]))
  }

  @Test(arguments: [0, 1e-6, 1e-3])
  func noPlanIsNoProof(seconds: Double) throws {
    let solution = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: seconds))
    #expect(solution.status == .feasible)
    #expect(solution.conflict == nil)
    #expect(solution.isLowestOfTies == nil)
  }

  @Test func theStartIsReturnedWhenThereIsNoTime() throws {
    let start = [1, 20, 40, 60, 130, 150, 170, 200]
    let solution = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: 0, start: start))
    #expect(solution.status == .feasible)
    let value = try #require(solution.value)
    let covered = model.coveredBy(start)
    #expect(value >= covered)
    if let bound = solution.bound { #expect(bound >= value) }
  }

  @Test func aStartThatBreaksAConstraintIsIgnored() throws {
    let solution = try model.solve(ConstrainedSearchOptions(timeLimitSeconds: 0, start: Array(0..<8)))
    #expect(solution.opened != Array(0..<8))
    #expect(solution.status == .feasible)
  }
}

extension ConstrainedMaximalCover {
  /// The covered weight of a plan, by forcing it and nothing else.
  fileprivate func coveredBy(_ plan: [Int]) -> Double {
    var fixed = self
    fixed.constraints = SitingConstraints(forced: plan, maximumOpenings: plan.count)
    return (try? fixed.solve().value) ?? .nan
  }
}
