import CoverageModel
import FacilitySiting
import MessageModel
import SitingVerifier
import Testing

/// Plans and certificates with one thing changed are rejected.
@Suite struct MutatedCertificateTests {
  /// Four points on a ring of four sites, each covered by two: 2 sites cover all; with 1 site no more than half.
  static let ring = CoverageMatrix(siteCount: 4, rows: [[0, 1], [1, 2], [2, 3], [0, 3]])

  /// A dense instance (Fano plane doubled) whose bound leaves a gap, so that the tree branches.
  static let lines = [[0, 1, 2], [0, 3, 4], [0, 5, 6], [1, 3, 5], [1, 4, 6], [2, 3, 6], [2, 4, 5]]
  static let fano = CoverageMatrix(siteCount: 7, rows: lines)
  static let weights: [Double] = [3, 5, 7, 11, 13, 17, 19]

  private func solved() throws -> (solution: SitingSolution, value: Double, certificate: SitingCertificate) {
    let solution = try MaximalCover(
      matrix: Self.fano, weights: Self.weights, constraints: SitingConstraints(maximumOpenings: 2)
    ).solve()
    return (solution, try #require(solution.value), try #require(solution.certificate))
  }

  private func verifier(openings: Int = 2) throws -> MaximalCoverVerifier {
    try MaximalCoverVerifier(matrix: Self.fano, weights: Self.weights, maximumOpenings: openings)
  }

  @Test func acceptsThePlan() throws {
    let (solution, value, certificate) = try solved()
    var best = 0.0
    for first in 0..<7 {
      for second in 0..<first {
        let covered = zip(Self.lines, Self.weights).filter { $0.0.contains(first) || $0.0.contains(second) }
        best = max(best, covered.reduce(0) { $0 + $1.1 })
      }
    }
    #expect(value == best && solution.bound == best)
    try verifier().verify(opened: solution.opened, value: value, bound: value, certificate: certificate)
  }

  @Test func rejectsOtherValueOrBound() throws {
    let (solution, value, certificate) = try solved()
    for change in [-1.0, 1, 10, 0.5] {
      #expect(throws: CoverVerificationError.value(claimed: value + change, computed: value)) {
        try verifier().verify(
          opened: solution.opened, value: value + change, bound: value + change, certificate: certificate)
      }
      #expect(throws: CoverVerificationError.bound(claimed: value + change, proved: value)) {
        try verifier().verify(opened: solution.opened, value: value, bound: value + change, certificate: certificate)
      }
    }
  }

  @Test func rejectsOtherSites() throws {
    let (solution, value, certificate) = try solved()
    var rejected = 0
    for first in 0..<7 {
      for second in (first + 1)..<8 where [first, second] != solution.opened {
        let covered = zip(Self.lines, Self.weights).filter { $0.0.contains(first) || $0.0.contains(second) }
        if second < 7 && covered.reduce(0, { $0 + $1.1 }) == value { continue }
        rejected += 1
        #expect(throws: CoverVerificationError.self) {
          try verifier().verify(opened: [first, second], value: value, bound: value, certificate: certificate)
        }
      }
    }
    #expect(rejected > 20)
    #expect(throws: CoverVerificationError.tooManyOpenings(found: 2, allowed: 1)) {
      try verifier(openings: 1).verify(opened: solution.opened, value: value, bound: value, certificate: certificate)
    }
    #expect(throws: CoverVerificationError.invalidOpening(column: solution.opened[0])) {
      try verifier().verify(
        opened: solution.opened.reversed(), value: value, bound: value, certificate: certificate)
    }
  }

  @Test func rejectsAnySmallerTree() throws {
    let (solution, value, certificate) = try solved()
    #expect(certificate.tree.count > 1)
    for index in certificate.tree.indices {
      var tree = certificate.tree
      tree.remove(at: index)
      #expect(throws: CoverVerificationError.self, "without node \(index)") {
        try verifier().verify(
          opened: solution.opened, value: value, bound: value, certificate: SitingCertificate(tree: tree))
      }
    }
    var longer = certificate.tree
    longer.append(SitingCertificate.Node(steps: [], branch: nil))
    #expect(throws: CoverVerificationError.tree("1 nodes left over")) {
      try verifier().verify(
        opened: solution.opened, value: value, bound: value, certificate: SitingCertificate(tree: longer))
    }
  }

  /// A multiplier off the grid, above its weight, negative or of no row is refused whatever it would prove.
  @Test func rejectsMultipliersOutOfRange() throws {
    let (solution, value, certificate) = try solved()
    var changed = 0
    for (index, node) in certificate.tree.enumerated() {
      for (place, step) in node.steps.enumerated() {
        guard case .multipliers(let set) = step, let first = set.rows.first else { continue }
        let others = [
          SitingCertificate.Multiplier(row: first.row, value: first.value + 1e-7),
          SitingCertificate.Multiplier(row: first.row, value: 1000),
          SitingCertificate.Multiplier(row: first.row, value: -first.value),
          SitingCertificate.Multiplier(row: first.row, value: .nan),
          SitingCertificate.Multiplier(row: 7, value: first.value),
        ]
        for other in others {
          changed += 1
          var rows = set.rows
          rows[0] = other
          var tree = certificate.tree
          tree[index].steps[place] = .multipliers(SitingCertificate.MultiplierSet(rows: rows))
          #expect(throws: CoverVerificationError.self, "node \(index): \(other)") {
            try verifier().verify(
              opened: solution.opened, value: value, bound: value, certificate: SitingCertificate(tree: tree))
          }
        }
      }
    }
    #expect(changed >= 5)
  }

  /// Multipliers that prove too little: the leaves then hold a bound above the value.
  @Test func rejectsBrokenProof() throws {
    let (solution, value, certificate) = try solved()
    var tree = certificate.tree
    for index in tree.indices {
      tree[index].steps = tree[index].steps.map { step in
        if case .multipliers = step { .multipliers(SitingCertificate.MultiplierSet(rows: [])) } else { step }
      }
    }
    #expect(throws: CoverVerificationError.self) {
      try verifier().verify(
        opened: solution.opened, value: value, bound: value, certificate: SitingCertificate(tree: tree))
    }
  }

  @Test func rejectsFalseDominance() throws {
    let pair = SitingCertificate.Dominance(site: 0, by: 1)
    let tree = [SitingCertificate.Node(steps: [.dominated([pair])], branch: nil)]
    #expect(throws: CoverVerificationError.dominance(node: 0, column: 0, by: 1)) {
      try verifier().verify(opened: [0, 1], value: 39, bound: 39, certificate: SitingCertificate(tree: tree))
    }
  }

  /// Two sites alike may stand in for each other, but not both at once.
  @Test func rejectsCircularDominance() throws {
    let twins = CoverageMatrix(siteCount: 2, rows: [[0, 1]])
    let check = try MaximalCoverVerifier(matrix: twins, weights: [1], maximumOpenings: 1)
    let pairs = [SitingCertificate.Dominance(site: 1, by: 0), SitingCertificate.Dominance(site: 0, by: 1)]
    let tree = [SitingCertificate.Node(steps: [.dominated(pairs)], branch: nil)]
    #expect(throws: CoverVerificationError.dominance(node: 0, column: 0, by: 1)) {
      try check.verify(opened: [], value: 0, bound: 0, certificate: SitingCertificate(tree: tree))
    }
  }

  @Test func setCover() throws {
    let solution = try SetCover(matrix: Self.ring, constraints: SitingConstraints()).solve()
    let certificate = try #require(solution.certificate)
    let check = try SetCoverVerifier(matrix: Self.ring)
    #expect(solution.value == 2 && solution.opened == [0, 2])
    try check.verify(opened: [0, 2], value: 2, bound: 2, certificate: certificate)
    try check.verify(opened: [1, 3], value: 2, bound: 2, certificate: certificate)
    #expect(throws: CoverVerificationError.self) {
      try check.verify(opened: [0, 1], value: 2, bound: 2, certificate: certificate)
    }
    #expect(throws: CoverVerificationError.self) {
      try check.verify(opened: [0, 1, 2], value: 3, bound: 3, certificate: certificate)
    }
    #expect(throws: CoverVerificationError.value(claimed: 1, computed: 2)) {
      try check.verify(opened: [0, 2], value: 1, bound: 1, certificate: certificate)
    }
    #expect(throws: CoverVerificationError.bound(claimed: 1, proved: 2)) {
      try check.verify(opened: [0, 2], value: 2, bound: 1, certificate: certificate)
    }
    #expect(throws: CoverVerificationError.self) {
      try check.verify(opened: [0, 2], value: 2, bound: 2, certificate: SitingCertificate(tree: []))
    }
  }
}
