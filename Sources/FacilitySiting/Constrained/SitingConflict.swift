internal import CbcKit

/// Side constraints that cannot hold together.
public struct SitingConflict: Hashable, Sendable, CustomStringConvertible {
  /// The constraints, in the order of `SitingConstraints.sideConstraints`; empty where the model alone is impossible.
  public var constraints: [SideConstraint]
  /// Whether it is proved that leaving out any one of them removes the conflict.
  public var isIrreducible: Bool
  /// The conflict in words.
  public var description: String
}

extension ConstrainedSitingModel {
  /// Which side constraints make the model infeasible; nil where it is feasible or that is not decided in time.
  ///
  /// Deletion filter: each constraint in turn is left out for good if the rest is infeasible without it (Chinneck and
  /// Dravnieks, ORSA Journal on Computing 3 (1991), 157-168). What remains is irreducible: without any one of them there
  /// is a plan. Other conflicts may exist beside it.
  ///
  /// - Throws: `ConstrainedModelError`.
  /// - Complexity: one mixed-integer feasibility programme for each side constraint.
  public func conflict(timeLimitSeconds: Double? = nil) throws(ConstrainedModelError) -> SitingConflict? {
    let stopwatch = try Stopwatch(seconds: timeLimitSeconds)
    let program = try program()
    if let found = boundProgramme(program)?.impossibleConstraint { return try impossibleConflict(found.constraint) }
    guard try program.feasibility(stopwatch: stopwatch) == false else { return nil }
    return try conflict(stopwatch: stopwatch)
  }

  /// The conflict of a model known to be infeasible.
  func conflict(stopwatch: Stopwatch) throws(ConstrainedModelError) -> SitingConflict {
    var kept = constraints.sideConstraints
    var isIrreducible = true
    for constraint in kept {
      if stopwatch.isSpent {
        isIrreducible = false
        break
      }
      var reduced = self
      reduced.constraints = constraints.keeping(Set(kept).subtracting([constraint]))
      switch try reduced.program().feasibility(stopwatch: stopwatch) {
      case false: kept.removeAll { $0 == constraint }
      case nil: isIrreducible = false
      default: break
      }
    }
    var words = kept.map(constraints.words)
    if let requirement { words.append(requirement) }
    let list = words.joined(separator: "; ")
    return SitingConflict(
      constraints: kept, isIrreducible: isIrreducible,
      description: "cannot hold together: \(list)" + (isIrreducible ? "" : " (not reduced further: out of time)"))
  }
}

extension SitingProgram {
  /// Whether a plan exists; nil where the time did not suffice.
  func feasibility(stopwatch: Stopwatch) throws(ConstrainedModelError) -> Bool? {
    var question = self
    question.program.clearObjective()
    question.isWhole = true
    question.value = { [value] isOpen throws(ConstrainedModelError) in try value(isOpen).map { _ in 0 } }
    switch try question.bestPlan(stopwatch: stopwatch).status {
    case .optimal, .feasible: return true
    case .infeasible: return false
    case .unknown: return nil
    }
  }
}
