import FacilitySiting
import Testing

/// Expects the solution that enumeration found: status, value, bound, and the plan that the tie rule names.
func expectSolution(
  _ solution: SitingSolution,
  is best: (value: Double, plan: [Int])?,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard let best else {
    #expect(solution.status == .infeasible, sourceLocation: sourceLocation)
    #expect(solution.value == nil && solution.bound == nil, sourceLocation: sourceLocation)
    #expect(solution.opened.isEmpty, sourceLocation: sourceLocation)
    #expect(solution.conflict != nil, sourceLocation: sourceLocation)
    return
  }
  #expect(solution.status == .optimal, sourceLocation: sourceLocation)
  #expect(solution.value == best.value, sourceLocation: sourceLocation)
  #expect(solution.bound == best.value, sourceLocation: sourceLocation)
  #expect(solution.opened == best.plan, sourceLocation: sourceLocation)
  #expect(solution.isLowestOfTies == true, sourceLocation: sourceLocation)
}
