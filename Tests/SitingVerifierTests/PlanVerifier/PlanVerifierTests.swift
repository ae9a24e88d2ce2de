import CoverageModel
import MessageModel
@testable import SitingVerifier
import Testing

@Suite struct PlanVerifierTests {
  @Test(arguments: HandMade.all.indices) func acceptsProvedPlans(index: Int) throws {
    let plan = HandMade.all[index]
    let findings = try plan.findings()
    #expect(findings.allSatisfy { $0.isProved })
    #expect(findings.first == .constraints(openings: plan.claims.opened.count))
    #expect(findings.contains(.value(try #require(plan.claims.value))))
    #expect(findings.contains(.optimal(bound: try #require(plan.claims.bound), nodes: 1)))
    let claims = plan.claims
    #expect(
      findings.last
        == .people(
          before: claims.coveredBefore, after: claims.coveredAfter, all: claims.people, uncoverable: claims.uncoverable)
    )
  }

  /// Numbers that differ from `number` in one digit of its decimal form.
  private func digitChanges(_ number: Double) -> [Double] {
    let text = Array(figure(number).utf8)
    var changes: [Double] = []
    for place in text.indices where text[place] != UInt8(ascii: ".") {
      for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != text[place] {
        var other = text
        other[place] = digit
        if let number = Double(String(decoding: other, as: UTF8.self)) { changes.append(number) }
      }
    }
    return changes
  }

  @Test(arguments: HandMade.all.indices) func everyChangedDigitOfAFigureIsRejected(index: Int) {
    let plan = HandMade.all[index]
    var tried = 0
    func reject(_ number: Double, _ change: (inout PlanClaims, Double) -> Void) {
      for other in digitChanges(number) {
        tried += 1
        #expect(plan.with { change(&$0.claims, other) }.error != nil, "\(number) changed to \(other)")
      }
    }
    reject(plan.claims.value ?? 0) { $0.value = $1 }
    reject(plan.claims.bound ?? 0) { $0.bound = $1 }
    reject(plan.claims.value ?? 0) {
      $0.value = $1
      $0.bound = $1
    }
    reject(plan.claims.coveredBefore) { $0.coveredBefore = $1 }
    reject(plan.claims.coveredAfter) { $0.coveredAfter = $1 }
    reject(plan.claims.people) { $0.people = $1 }
    reject(plan.claims.uncoverable) { $0.uncoverable = $1 }
    #expect(tried >= 7 * 9)
  }

  /// With multipliers l and m the bound of `either` is (20 - l) + (30 - m) + max(l, m): a change is harmless exactly where
  /// that is still 30.
  @Test func changedMultipliersProveOrAreRejected() {
    var accepted = 0
    for first in 1...22 {
      for second in 1...32 {
        let certificate = HandMade.leaf([(0, Double(first)), (1, Double(second))])
        let isProof = first <= 20 && second <= 30 && 50 - first - second + max(first, second) <= 30
        let isAccepted = HandMade.either.with { $0.claims.certificate = certificate }.error == nil
        #expect(isAccepted == isProof, "multipliers \(first), \(second)")
        if isAccepted { accepted += 1 }
      }
    }
    // The lower multiplier is 20: 20 with 20...30.
    #expect(accepted == 11)
  }

  /// Multipliers of `triangle` give the bound B = their sum and the negative reduced costs. They prove that 1 site is too
  /// few where B > 1, or where B and the reduced costs of both sites of some point exceed 1: neither site can be in a plan
  /// of cost 1 then.
  @Test func changedDualsProveOrAreRejected() {
    var outcomes: [Bool: Int] = [:]
    for a in 0...8 {
      for b in 0...8 {
        for c in 0...8 {
          let u = [Double(a) / 8, Double(b) / 8, Double(c) / 8]
          let rows = u.indices.filter { u[$0] > 0 }.map { (row: $0, value: u[$0]) }
          let reduced = [1 - u[0] - u[2], 1 - u[0] - u[1], 1 - u[1] - u[2]]
          let bound = u.reduce(0, +) + reduced.reduce(0) { $0 + min(0, $1) }
          let isOut = reduced.map { $0 >= 0 && bound + $0 > 1 }
          let isProof = bound > 1 || isOut.count { $0 } >= 2
          let isAccepted = HandMade.triangle.with { $0.claims.certificate = HandMade.leaf(rows) }.error == nil
          #expect(isAccepted == isProof, "multipliers \(u)")
          outcomes[isAccepted, default: 0] += 1
        }
      }
    }
    #expect(outcomes[true, default: 0] > 10 && outcomes[false, default: 0] > 100)
  }

  @Test(arguments: HandMade.all.indices) func otherOpeningsAreRejectedUnlessAsGood(index: Int) {
    let plan = HandMade.all[index]
    let columns = plan.problem.sites.indices
    for first in columns {
      for second in columns where second >= first {
        let opened = first == second ? [first] : [first, second]
        if opened == plan.claims.opened { continue }
        let error = plan.with { $0.claims.opened = opened }.error
        // By symmetry any two sites of the triangle are as good, and people covered stay the same.
        let isAsGood = plan.parameters.model == .lscp && opened.count == 2
        #expect((error == nil) == isAsGood, "opening \(opened)")
      }
    }
    for opened in [[], [columns.count], [-1], plan.claims.opened + plan.claims.opened] {
      #expect(plan.with { $0.claims.opened = opened }.error != nil)
    }
  }

  @Test func statusAndProofMustAgree() {
    let plan = HandMade.either
    let unproved = plan.with { $0.claims.certificate = nil }
    #expect(unproved.error == .proof("optimal is claimed, but there is no certificate"))
    #expect(plan.with { $0.claims.status = .infeasible }.error != nil)
    #expect(plan.with { $0.claims.bound = nil }.error != nil)
    #expect(plan.with { $0.claims.value = nil }.error != nil)
    #expect(plan.with { $0.claims.certificate = SitingCertificate(tree: []) }.error != nil)
    // A tree with more nodes than it needs, and one with a branch missing.
    let node = SitingCertificate.Node(steps: [], branch: nil)
    #expect(plan.with { $0.claims.certificate?.tree.append(node) }.error != nil)
    #expect(plan.with { $0.claims.certificate?.tree[0].branch = 0 }.error != nil)
    // A chain too deep to walk is refused, not walked.
    let chain = (0..<200_000).map { _ in SitingCertificate.Node(steps: [], branch: 0) }
    #expect(plan.with { $0.claims.certificate = SitingCertificate(tree: chain) }.error != nil)
  }

  @Test func aWeakerBoundIsAcceptedWhereProved() throws {
    let weaker = HandMade.either.with {
      $0.claims.status = .feasible
      $0.claims.bound = 31
      $0.claims.certificate = HandMade.leaf([(0, 19), (1, 30)])
    }
    #expect(try weaker.findings().contains(.bound(31, nodes: 1)))
    #expect(weaker.with { $0.claims.certificate = HandMade.leaf([(0, 18), (1, 30)]) }.error != nil)
    let unproved = weaker.with { $0.claims.certificate = nil }
    #expect(try unproved.findings().contains(.unprovedBound(31)))
  }

  @Test func infeasibilityIsNotCalledProved() throws {
    let none = HandMade.either.with {
      $0.claims.status = .infeasible
      $0.claims.value = nil
      $0.claims.bound = nil
      $0.claims.opened = []
      $0.claims.coveredAfter = 0
      $0.claims.certificate = nil
    }
    let findings = try none.findings()
    #expect(findings.contains(.unprovedInfeasibility) && !findings.allSatisfy { $0.isProved })
    #expect(none.with { $0.claims.opened = [0] }.error != nil)
    #expect(none.with { $0.claims.status = .optimal }.error != nil)
  }
}
