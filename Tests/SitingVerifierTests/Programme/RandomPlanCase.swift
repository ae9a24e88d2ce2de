import CoverageModel
import MessageModel
import TestSupport

/// A random problem small enough to try every plan (or one whose trees branch), with a model and side constraints.
struct RandomPlanCase {
  var problem: SitingProblem
  var parameters: PlanParameters

  /// Travel costs 0...9 with gaps, whole weights with some zeros, and each kind of constraint with some chance.
  init(model: SitingModelKind, seed: Int, isLarge: Bool = false) {
    var random = SeededRandom(seed: UInt64(seed) * 16 + 7)
    let siteCount = isLarge ? 14 : Int.random(in: 3...6, using: &random)
    let rowCount = isLarge ? 40 : Int.random(in: 3...9, using: &random)
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    for _ in 0..<rowCount {
      for site in 0..<siteCount where Int.random(in: 0..<6, using: &random) > (isLarge ? 1 : 0) {
        sites.append(Int32(site))
        let cost = Int.random(in: 0...9, using: &random)
        costs.append(isLarge ? Double(cost) + Double.random(in: 0..<1, using: &random) : Double(cost))
      }
      starts.append(sites.count)
    }
    func zones() -> [ZoneLevel: String] {
      [.basin: "b\(Int.random(in: 0...1, using: &random))", .department: "d\(Int.random(in: 0...2, using: &random))"]
    }
    problem = SitingProblem(
      demand: (0..<rowCount).map { row in
        .init(
          code: "p\(row)", name: "", position: nil,
          weight: Double(max(0, Int.random(in: -2...20, using: &random))), zones: zones())
      },
      sites: (0..<siteCount).map { column in
        .init(
          code: "s\(column)", name: "", position: nil, isExisting: Int.random(in: 0..<5, using: &random) == 0,
          cost: Double(Int.random(in: 1...6, using: &random)),
          capacity: Double(Int.random(in: 0...25, using: &random)), zones: zones())
      },
      givenCosts: TravelCostMatrix(siteCount: siteCount, rowStarts: starts, sites: sites, costs: costs))
    problem.demand[0].weight = max(1, problem.demand[0].weight)
    // The capacity of what exists may be unknown; then it is no limit.
    for column in problem.existing where seed % 2 == 0 { problem.sites[column].capacity = nil }
    parameters = PlanParameters(
      model: model, openings: Int.random(in: 1...3, using: &random), serviceDistance: 5,
      coverShare: Double(Int.random(in: 1...9, using: &random)) / 10,
      theta: [0, 0.25, 0.5, 0.75, 1].randomElement(using: &random), fullCreditDistance: 2)
    constrain(&random)
  }

  private mutating func constrain(_ random: inout SeededRandom) {
    func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }
    if chance(2) { parameters.budget = Double(Int.random(in: 2...12, using: &random)) }
    if chance(3) { parameters.zoneLimits.append(.init(level: .department, kind: .atMost, count: 1)) }
    if chance(5) { parameters.zoneLimits.append(.init(level: .basin, kind: .atLeast, count: 1)) }
    if chance(3) {
      parameters.floors.append(
        .init(level: chance(2) ? .basin : .department, share: Double(Int.random(in: 1...7, using: &random)) / 10))
    }
    let candidates = problem.candidates
    if chance(4), let column = candidates.first { parameters.force = [problem.sites[column].code] }
    if chance(3), candidates.count > 1, let column = candidates.last {
      parameters.forbid = [problem.sites[column].code]
    }
  }

  /// Every set of candidates, ascending within a set.
  var subsets: [[Int]] { problem.candidates.reduce([[]]) { sets, column in sets + sets.map { $0 + [column] } } }
}
