import CoverageModel
import MessageModel

/// Walks a certificate's tree and checks that every plan costs at least the claimed bound.
struct MedianProof {
  private enum Mark { case standing, open, closed, undecided }

  private let problem: MedianVerifier
  private let claimedBound: Double
  /// Bounds from here on up prove the claim.
  private let target: Double
  private let rootMarks: [Mark]
  private let rootOpenings: Int

  init(_ problem: MedianVerifier, claimedBound: Double) {
    self.problem = problem
    self.claimedBound = claimedBound
    let isWhole = problem.isIntegral && claimedBound.rounded() == claimedBound
    target = isWhole ? (claimedBound - 1).nextUp : claimedBound - 2e-9 * max(1, abs(claimedBound))
    var marks = [Mark](repeating: .undecided, count: problem.costs.siteCount)
    for column in problem.forbidden { marks[column] = .closed }
    for column in problem.forced { marks[column] = .open }
    for column in problem.existing { marks[column] = .standing }
    rootMarks = marks
    let limit = problem.maximumOpenings ?? problem.costs.siteCount
    rootOpenings = limit - marks.reduce(0) { $0 + ($1 == .open ? 1 : 0) }
  }

  /// - Throws: where a leaf is not proved or the tree is not one.
  func check(_ tree: [SitingCertificate.Node]) throws(MedianVerificationError) {
    var waiting: [(marks: [Mark], openings: Int, isProved: Bool)] = [(rootMarks, rootOpenings, false)]
    for (number, node) in tree.enumerated() {
      guard var (marks, openings, isProved) = waiting.popLast() else {
        throw .malformedCertificate("nodes after the end of the tree")
      }
      if openings < 0 { isProved = true }
      var reached = -Double.infinity
      for step in node.steps where !isProved {
        guard case .multipliers(let set) = step else { throw .malformedCertificate("a step without multipliers") }
        reached = max(reached, try deduce(set, &marks, &openings))
        isProved = reached >= target || openings < 0
      }
      if let column = node.branch {
        guard marks.indices.contains(column) else { throw .malformedCertificate("branch on column \(column)") }
        var with = marks
        with[column] = marks[column] == .undecided ? .open : marks[column]
        var without = marks
        without[column] = marks[column] == .undecided ? .closed : marks[column]
        let isOpen = marks[column] == .open || marks[column] == .standing
        waiting.append((without, openings, isProved || isOpen))
        waiting.append((with, openings - (marks[column] == .undecided ? 1 : 0), isProved || marks[column] == .closed))
      } else if !isProved {
        throw .unprovedLeaf(node: number, bound: reached, claimed: claimedBound)
      }
    }
    guard waiting.isEmpty else { throw .malformedCertificate("the tree ends with branches unproved") }
  }

  /// The bound of one set of multipliers; fixes the columns that it decides.
  private func deduce(
    _ set: SitingCertificate.MultiplierSet, _ marks: inout [Mark], _ openings: inout Int
  ) throws(MedianVerificationError) -> Double {
    let costs = problem.costs
    var multipliers = [Double](repeating: 0, count: costs.rowCount)
    for multiplier in set.rows {
      guard multipliers.indices.contains(multiplier.row), multiplier.value.isFinite, problem.weights[multiplier.row] > 0
      else { throw .malformedCertificate("multiplier of row \(multiplier.row)") }
      multipliers[multiplier.row] = multiplier.value
    }
    var bound = 0.0
    var savings = [Double](repeating: 0, count: costs.siteCount)
    for row in 0..<costs.rowCount where multipliers[row] != 0 {
      let multiplier = multipliers[row]
      let range = costs.rowStarts[row]..<costs.rowStarts[row + 1]
      let isLeftOut = range.allSatisfy { rootMarks[Int(costs.sites[$0])] == .closed }
      if isLeftOut && problem.leavesOutUnreachableRows { continue }
      bound += multiplier
      for index in range {
        let reduced = problem.weights[row] * costs.costs[index] - multiplier
        if reduced < 0 { savings[Int(costs.sites[index])] -= reduced }
      }
    }
    let free = marks.indices.filter { marks[$0] == .undecided }
    for column in marks.indices where marks[column] == .open || marks[column] == .standing { bound -= savings[column] }
    let ranked = free.sorted { (savings[$0], $1) > (savings[$1], $0) }
    let taken = min(max(openings, 0), ranked.count)
    for column in ranked.prefix(taken) { bound -= savings[column] }
    guard bound < target, openings >= 0 else { return bound }
    let lastTaken = taken < openings ? 0 : ranked.prefix(taken).last.map { savings[$0] } ?? 0
    let firstLeft = taken < ranked.count ? savings[ranked[taken]] : 0
    for (rank, column) in ranked.enumerated() {
      if rank < taken {
        if bound + savings[column] - firstLeft >= target {
          marks[column] = .open
          openings -= 1
        }
      } else if openings == 0 && taken == 0 || bound + lastTaken - savings[column] >= target {
        marks[column] = .closed
      }
    }
    return bound
  }
}
