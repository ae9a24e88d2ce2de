import CoverageModel
@testable import SitingVerifier

/// Small problems whose optima are plain to see, with proofs made by hand.
struct HandMade {
  var problem: SitingProblem
  var parameters: PlanParameters
  var claims: PlanClaims

  /// Whether the verifier accepts the claims, and what it says.
  func findings() throws -> [PlanFinding] {
    try PlanVerifier(onMatrix: problem, parameters).verify(claims)
  }

  var error: PlanVerificationError? {
    do {
      _ = try findings()
      return nil
    } catch {
      return error as? PlanVerificationError
    }
  }

  /// The same with something changed.
  func with(_ change: (inout HandMade) -> Void) -> HandMade {
    var other = self
    change(&other)
    return other
  }

  /// A problem from rows of travel costs; nil is out of reach. Sites are A, B, ...; the first ones exist.
  static func problem(_ rows: [[Double?]], weights: [Double], existing: Int = 0) -> SitingProblem {
    let siteCount = rows.first?.count ?? 0
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    for row in rows {
      for (column, cost) in row.enumerated() {
        guard let cost else { continue }
        sites.append(Int32(column))
        costs.append(cost)
      }
      starts.append(sites.count)
    }
    return SitingProblem(
      demand: weights.enumerated().map { .init(code: "d\($0)", name: "", position: nil, weight: $1) },
      sites: (0..<siteCount).map {
        .init(code: ["A", "B", "C", "D"][$0], name: "", position: nil, isExisting: $0 < existing)
      },
      givenCosts: TravelCostMatrix(siteCount: siteCount, rowStarts: starts, sites: sites, costs: costs))
  }

  static func leaf(_ multipliers: [(row: Int, value: Double)]) -> SitingCertificate {
    let set = SitingCertificate.MultiplierSet(rows: multipliers.map { .init(row: $0.row, value: $0.value) })
    return SitingCertificate(tree: [.init(steps: [.multipliers(set)], branch: nil)])
  }

  /// A exists and serves 10 people; B would serve 20 and 30, C the 30 too; 5 are out of reach. One opening: B, which
  /// leaves nobody coverable uncovered, so that multipliers of 0 prove it.
  static let everyone = HandMade(
    problem: problem(
      [[1, nil, nil], [nil, 1, nil], [nil, 1, 1], [nil, nil, 9]], weights: [10, 20, 30, 5], existing: 1),
    parameters: PlanParameters(model: .mclp, openings: 1, serviceDistance: 2),
    claims: PlanClaims(
      status: .optimal, value: 60, bound: 60, opened: [1], coveredBefore: 10, coveredAfter: 60, people: 65,
      uncoverable: 5, certificate: leaf([])))

  /// A serves 20 people, B 30: one opening serves at most 30.
  static let either = HandMade(
    problem: problem([[1, nil], [nil, 1]], weights: [20, 30]),
    parameters: PlanParameters(model: .mclp, openings: 1, serviceDistance: 2),
    claims: PlanClaims(
      status: .optimal, value: 30, bound: 30, opened: [1], coveredBefore: 0, coveredAfter: 30, people: 50,
      uncoverable: 0, certificate: leaf([(0, 20), (1, 30)])))

  /// Three points, each covered by two of three sites: 2 are needed; half a unit on each point gives 1.5, rounded up.
  static let triangle = HandMade(
    problem: problem([[1, 1, nil], [nil, 1, 1], [1, nil, 1]], weights: [1, 2, 3]),
    parameters: PlanParameters(model: .lscp, serviceDistance: 1),
    claims: PlanClaims(
      status: .optimal, value: 2, bound: 2, opened: [0, 1], coveredBefore: 0, coveredAfter: 6, people: 6,
      uncoverable: 0, certificate: leaf([(0, 0.5), (1, 0.5), (2, 0.5)])))

  /// Two points and two sites, 10 apart, weights 1 and 2. p-median 1: B, 10. Multipliers 10 and 20 give
  /// 30 - max(10, 20) = 10.
  static let median = HandMade(
    problem: problem([[0, 10], [10, 0]], weights: [1, 2]),
    parameters: PlanParameters(model: .pMedian, openings: 1, serviceDistance: 5),
    claims: PlanClaims(
      status: .optimal, value: 10, bound: 10, opened: [1], coveredBefore: 0, coveredAfter: 2, people: 3,
      uncoverable: 0, certificate: leaf([(0, 10), (1, 20)])))

  /// The same for the p-centre: below 10 each point needs its own site, one opening is too few.
  static let center = HandMade(
    problem: problem([[0, 10], [10, 0]], weights: [1, 2]),
    parameters: PlanParameters(model: .pCentre, openings: 1, serviceDistance: 5),
    claims: PlanClaims(
      status: .optimal, value: 10, bound: 10, opened: [0], coveredBefore: 0, coveredAfter: 1, people: 3,
      uncoverable: 0, certificate: leaf([(0, 1), (1, 1)])))

  /// Three people in five are to be covered: B alone does it with 30 of 50, no site does not.
  static let partial = HandMade(
    problem: problem([[1, nil], [nil, 1]], weights: [20, 30]),
    parameters: PlanParameters(model: .partialCover, serviceDistance: 2, coverShare: 0.6),
    claims: PlanClaims(
      status: .optimal, value: 1, bound: 1, opened: [1], coveredBefore: 0, coveredAfter: 30, people: 50,
      uncoverable: 0, certificate: leaf([(0, 20), (1, 30)])))

  static let all = [everyone, either, triangle, median, center, partial]
}

extension PlanVerifier {
  /// The verifier of a problem on a matrix, or of geodesics where it has none.
  init(onMatrix problem: SitingProblem, _ parameters: PlanParameters) throws {
    try self.init(problem: problem, parameters: parameters, given: (problem.travel as? GivenTravel)?.matrix)
  }
}
