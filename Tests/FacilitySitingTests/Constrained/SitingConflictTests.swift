import CoverageModel
import FacilitySiting
import Testing

@Suite struct SitingConflictTests {
  private let matrix = CoverageMatrix(siteCount: 4, rows: [[0], [1], [2], [3]])

  @Test func quotasAgainstTheNumberOfOpenings() throws {
    var constraints = SitingConstraints(forced: [0], forbidden: [3], maximumOpenings: 1)
    constraints.quotas = [
      ZoneQuota(zone: "north", sites: [0, 1], maximum: 2), ZoneQuota(zone: "south", sites: [2, 3], minimum: 1),
    ]
    let solution = try cover(constraints).solve()
    #expect(solution.status == .infeasible)
    #expect(
      solution.conflict
        == "cannot hold together: at most 1 openings; 1 sites that must open; at least 1 openings in zone south")
  }

  @Test func aFloorAgainstABudget() throws {
    var constraints = SitingConstraints(maximumOpenings: 3, costs: [5, 5, 1, 1], budget: 4)
    constraints.floors = [
      CoverageFloor(zone: "A", rows: [0], minimumWeight: 1), CoverageFloor(zone: "B", rows: [2], minimumWeight: 4),
    ]
    let conflict = try cover(constraints).conflict()
    #expect(conflict?.constraints == [.budget, .floor(0)])
    #expect(conflict?.isIrreducible == true)
    #expect(
      conflict?.description == "cannot hold together: a budget of 4; a covered weight of at least 1 in zone A")
  }

  @Test func forcedAndForbidden() throws {
    let solution = try cover(SitingConstraints(forced: [1, 2], forbidden: [2], maximumOpenings: 4)).solve()
    #expect(solution.conflict == "cannot hold together: 2 sites that must open; 1 sites that may not open")
  }

  @Test func aFloorAboveTheWeightOfItsZoneStandsAlone() throws {
    var constraints = SitingConstraints(maximumOpenings: 2)
    constraints.floors = [CoverageFloor(zone: "A", rows: [0], minimumWeight: 3)]
    #expect(try cover(constraints).conflict()?.constraints == [.floor(0)])
  }

  @Test func noConflictWhereAPlanExists() throws {
    #expect(try cover(SitingConstraints(maximumOpenings: 0)).conflict() == nil)
    #expect(try cover(SitingConstraints(forced: [0], maximumOpenings: 0)).conflict(timeLimitSeconds: 0) == nil)
  }

  /// Every conflict found is infeasible by enumeration, and feasible without any one of its members.
  @Test func conflictsAreIrreducible() throws {
    var conflicts = 0
    for seed in 0..<400 {
      let instance = ConstrainedInstance(seed: seed)
      guard !hasPlan(instance) else { continue }
      let model = try ConstrainedMaximalCover(
        matrix: instance.coverage, weights: instance.weights, constraints: instance.constraints)
      let found = try #require(try model.conflict())
      #expect(found.isIrreducible)
      #expect(!hasPlan(reduced(instance, to: found.constraints)))
      for constraint in found.constraints {
        #expect(hasPlan(reduced(instance, to: found.constraints.filter { $0 != constraint })))
      }
      conflicts += 1
    }
    #expect(conflicts >= 20)
  }

  private func cover(_ constraints: SitingConstraints) throws -> ConstrainedMaximalCover {
    try ConstrainedMaximalCover(matrix: matrix, weights: [1, 2, 4, 8], constraints: constraints)
  }

  private func hasPlan(_ instance: ConstrainedInstance) -> Bool {
    let enumeration = PlanEnumeration(instance: instance)
    return enumeration.plans.contains(where: enumeration.meetsFloors)
  }

  private func reduced(_ instance: ConstrainedInstance, to kept: [SideConstraint]) -> ConstrainedInstance {
    var copy = instance
    let all = instance.constraints
    copy.constraints = SitingConstraints(existing: all.existing, costs: all.costs)
    for constraint in kept {
      switch constraint {
      case .maximumOpenings: copy.constraints.maximumOpenings = all.maximumOpenings
      case .budget: copy.constraints.budget = all.budget
      case .forced: copy.constraints.forced = all.forced
      case .forbidden: copy.constraints.forbidden = all.forbidden
      case .quotaMinimum(let index):
        copy.constraints.quotas.append(
          ZoneQuota(zone: "", sites: all.quotas[index].sites, minimum: all.quotas[index].minimum))
      case .quotaMaximum(let index):
        copy.constraints.quotas.append(
          ZoneQuota(zone: "", sites: all.quotas[index].sites, maximum: all.quotas[index].maximum))
      case .floor(let index): copy.constraints.floors.append(all.floors[index])
      }
    }
    return copy
  }
}
