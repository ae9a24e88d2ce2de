import CoverageModel
import FacilitySiting
import MessageModel

extension ModelInput {
  /// What cannot hold together in an infeasible problem: for side constraints an irreducible set, found by leaving out one
  /// after another.
  ///
  /// - Throws: `PlanError.solver` where an optimiser refuses its input.
  /// - Complexity: one mixed-integer feasibility programme for each side constraint.
  func conflicts(timeLimitSeconds: Double?) throws(PlanError) -> [PlanConflict] {
    do {
      let found = try constrainedModel().conflict(timeLimitSeconds: timeLimitSeconds)
      return (found?.constraints ?? []).compactMap(conflict) + requirement
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }

  /// The proof that no plan meets what is asked; nil where it takes too long.
  ///
  /// - Throws: `PlanError.solver` where an optimiser refuses its input.
  func infeasibilityProof(timeLimitSeconds: Double?) throws(PlanError) -> SitingCertificate? {
    do {
      return try constrainedModel().infeasibilityProof(
        constraints.sideConstraints, timeLimitSeconds: timeLimitSeconds)
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }

  /// What the model itself asks of every plan.
  private var requirement: [PlanConflict] {
    switch parameters.model {
    case .lscp, .pMedian, .pCentre: [.everyoneServed]
    case .partialCover: [.coverShare(parameters.coverShare ?? 1)]
    default: []
    }
  }

  private func conflict(_ constraint: SideConstraint) -> PlanConflict? {
    switch constraint {
    case .maximumOpenings: return .openings(constraints.maximumOpenings ?? 0)
    case .budget: return .budget(constraints.budget ?? 0)
    case .forced: return .forced
    case .forbidden: return .forbidden
    case .quotaMinimum(let index): return zoneLimit(constraints.quotas[index], .atLeast)
    case .quotaMaximum(let index): return zoneLimit(constraints.quotas[index], .atMost)
    case .floor(let index):
      guard let (level, zone) = ConstraintBuilder.zone(named: constraints.floors[index].zone) else { return nil }
      let share = parameters.floors.filter { $0.level == level }.map(\.share).max() ?? 0
      return .floor(level: level, zone: zone, share: share)
    }
  }

  private func zoneLimit(_ quota: ZoneQuota, _ kind: PlanParameters.ZoneLimit.Kind) -> PlanConflict? {
    ConstraintBuilder.zone(named: quota.zone).map { level, zone in
      .zoneLimit(
        level: level, zone: zone, kind: kind, count: (kind == .atLeast ? quota.minimum : quota.maximum) ?? 0)
    }
  }
}
