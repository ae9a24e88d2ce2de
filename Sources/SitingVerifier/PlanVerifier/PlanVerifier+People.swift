import CoverageModel
import MessageModel

extension PlanVerifier {
  /// Computes the people covered before and after, all people and those out of reach again.
  ///
  /// Whole weights must agree exactly; others to half a unit of the sixth decimal, to which they are written.
  ///
  /// - Throws: `.figure` for the first that differs.
  func checkPeople(_ claims: PlanClaims) throws(PlanVerificationError) -> PlanFinding {
    let all = weights.reduce(0, +)
    let before = covered([])
    let after = covered(claims.opened)
    let uncoverable = weights.indices.reduce(0) { isCoverable($1) ? $0 : $0 + weights[$1] }
    let tolerance = areWhole(weights) ? 0 : 0.51e-6 + 1e-12 * all
    let figures = [
      ("covered_before", claims.coveredBefore, before), ("covered_after", claims.coveredAfter, after),
      ("people", claims.people, all), ("uncoverable", claims.uncoverable, uncoverable),
    ]
    for (name, claimed, computed) in figures {
      guard abs(claimed - computed) <= tolerance else {
        throw .figure(name: Message(data: name), claimed: claimed, computed: computed)
      }
    }
    return .people(before: before, after: after, all: all, uncoverable: uncoverable)
  }
}
