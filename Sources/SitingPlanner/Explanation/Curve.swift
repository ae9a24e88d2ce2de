import CoverageModel
import FacilitySiting
import MessageModel

/// The best plans for each number of openings, and what committing early costs.
enum Curve {
  /// For p from the number of forced sites (at least 1) to a largest one: the best plan of p openings, and the best one
  /// that keeps the nested plan of one opening less.
  ///
  /// - Throws: `PlanError.request` for a model that does not take a number of openings.
  /// - Complexity: two searches for each p.
  static func points(
    upTo length: Int, input: ModelInput, objective: PlanObjective, options: PlanOptions
  ) async throws(PlanError) -> [PlanCurvePoint] {
    guard input.parameters.model.takesOpenings else {
      throw .request("--curve needs a model that takes a number of openings, not \(input.parameters.model.rawValue)")
    }
    let first = max(1, input.constraints.forced.count)
    guard first <= length else { throw .request("--curve \(length) is less than the \(first) sites that are forced") }
    let counts = Array(first...length)
    let joint = try await Variants.solve(counts.map { input.opening($0) }, options: options)
    var points: [PlanCurvePoint] = []
    var nested: [Int] = []
    for (openings, solution) in zip(counts, joint) {
      let kept = input.opening(openings, forcing: nested)
      let next = openings == first ? solution : try await Variants.solve([kept], options: options)[0]
      nested += next.opened.filter { !nested.contains($0) }
      points.append(
        PlanCurvePoint(
          openings: openings, status: solution.planStatus, value: solution.value, bound: solution.bound,
          opened: solution.opened, nestedValue: next.value, nestedOpened: nested))
    }
    return points
  }
}

extension ModelInput {
  /// The same input with another number of openings and further forced sites.
  func opening(_ count: Int, forcing sites: [Int] = []) -> ModelInput {
    var other = self
    other.parameters.openings = count
    other.constraints.maximumOpenings = count
    other.constraints.forced = Set(constraints.forced + sites).sorted()
    return other
  }
}
