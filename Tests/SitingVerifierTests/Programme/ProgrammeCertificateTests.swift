import CoverageModel
import MessageModel
import SitingPlanner
import Testing

@testable import SitingVerifier

/// Plans of random problems: the best by enumeration, and a certificate that the verifier accepts and that nothing can
/// be changed in without harm.
@Suite struct ProgrammeCertificateTests {
  private func claims(_ plan: SitingPlan) -> PlanClaims {
    PlanClaims(
      status: plan.status, value: plan.value, bound: plan.bound, opened: plan.opened.map(\.site),
      coveredBefore: plan.coveredBefore, coveredAfter: plan.coveredAfter, people: plan.people,
      uncoverable: plan.uncoverable, certificate: plan.certificate)
  }

  /// The best value of all plans, by the verifier's arithmetic; in the model of the worst-served basin among those that
  /// serve it best.
  private func best(_ test: RandomPlanCase, _ verifier: PlanVerifier) -> Double? {
    var best: (share: (Double, Double), value: Double)?
    let sign = test.parameters.model.maximises ? 1.0 : -1
    for plan in test.subsets {
      guard (try? verifier.checkOpenings(plan)) != nil, let value = try? verifier.value(ofOpening: plan) else {
        continue
      }
      let worst = test.parameters.model == .maxMin ? verifier.worstShare(plan) : nil
      let share = (worst?.covered ?? 1, worst?.people ?? 1)
      guard let known = best else {
        best = (share, value)
        continue
      }
      let fairer = share.0 * known.share.1 - known.share.0 * share.1
      if fairer > 0 || (fairer == 0 && sign * value > sign * known.value) { best = (share, value) }
    }
    return best?.value
  }

  @Test(arguments: SitingModelKind.allCases)
  func plansAreTheBestAndProved(model: SitingModelKind) async throws {
    var proved = 0
    var empty = 0
    for seed in 0..<40 {
      let test = RandomPlanCase(model: model, seed: seed)
      let plan = try await Planner.plan(
        test.problem, test.parameters, options: PlanOptions(explains: false))
      let verifier = try PlanVerifier(onMatrix: test.problem, test.parameters)
      let expected = best(test, verifier)
      let claims = claims(plan)
      #expect((plan.value == nil) == (expected == nil), "seed \(seed)")
      if let value = plan.value, let expected {
        #expect(abs(value - expected) <= 1e-9 * max(1, abs(expected)), "seed \(seed)")
        proved += 1
      } else {
        empty += 1
      }
      let findings = try verifier.verify(claims)
      #expect(findings.allSatisfy { $0.isProved }, "seed \(seed): \(findings)")
      #expect(plan.certificate != nil, "seed \(seed)")
    }
    #expect(proved > 10 && empty > 0)
  }

  /// Problems whose trees branch and whose multipliers fix sites on the way down.
  @Test func treesThatBranchAreAccepted() async throws {
    var nodes = 0
    var proved = 0
    for model in [SitingModelKind.mclp, .pMedian, .backup, .gradual, .capacitated, .partialCover] {
      for seed in 0..<8 {
        var test = RandomPlanCase(model: model, seed: seed, isLarge: true)
        test.parameters.floors = []
        test.parameters.openings = 5
        test.parameters.budget = 13
        test.parameters.zoneLimits = []
        let plan = try await Planner.plan(
          test.problem, test.parameters, options: PlanOptions(explains: false))
        let findings = try PlanVerifier(onMatrix: test.problem, test.parameters).verify(claims(plan))
        #expect(findings.allSatisfy { $0.isProved }, "\(model), seed \(seed): \(findings)")
        nodes += plan.certificate?.tree.count ?? 0
        if plan.value != nil { proved += 1 }
      }
    }
    #expect(nodes > 100 && proved > 20)
  }

  /// A bound with one digit changed, and each leaf taken away, is refused.
  @Test(arguments: SitingModelKind.allCases)
  func changedBoundsAndTreesAreRefused(model: SitingModelKind) async throws {
    var refused = 0
    for seed in 0..<12 {
      let test = RandomPlanCase(model: model, seed: seed)
      let plan = try await Planner.plan(
        test.problem, test.parameters, options: PlanOptions(explains: false))
      let verifier = try PlanVerifier(onMatrix: test.problem, test.parameters)
      let claims = claims(plan)
      if let bound = claims.bound {
        for changed in digitChanges(bound) {
          var other = claims
          other.bound = changed
          refused += 1
          #expect(throws: PlanVerificationError.self, "seed \(seed), bound \(changed)") { try verifier.verify(other) }
        }
      }
      guard let tree = claims.certificate?.tree, tree.count > 1 else { continue }
      for index in tree.indices {
        var other = claims
        other.certificate?.tree.remove(at: index)
        refused += 1
        #expect(throws: PlanVerificationError.self, "seed \(seed), node \(index)") { try verifier.verify(other) }
      }
    }
    #expect(refused > 20)
  }

  /// Without time a plan has a bound that its certificate proves, or none that is claimed to be.
  @Test(arguments: SitingModelKind.allCases)
  func plansWithoutTimeAreVerifiedToo(model: SitingModelKind) async throws {
    var bounded = 0
    for seed in 0..<25 {
      let test = RandomPlanCase(model: model, seed: seed)
      let verifier = try PlanVerifier(onMatrix: test.problem, test.parameters)
      if verifier.hasOwnVerifier { continue }
      let plan = try await Planner.plan(
        test.problem, test.parameters, options: PlanOptions(timeLimitSeconds: 0, explains: false))
      _ = try verifier.verify(claims(plan))
      if plan.value != nil { bounded += 1 }
    }
    #expect(bounded > 5)
  }

  /// The number with each of its digits replaced by each other digit.
  private func digitChanges(_ number: Double) -> [Double] {
    let digits = Array("\(number)")
    return digits.indices.filter { digits[$0].isWholeNumber }.flatMap { position in
      "0123456789".filter { $0 != digits[position] }.compactMap { digit in
        var changed = digits
        changed[position] = digit
        return Double(String(changed)).flatMap { $0 == number ? nil : $0 }
      }
    }
  }
}
