public import CoverageData
public import CoverageModel
import MessageModel

extension PlanFile {
  /// Columns of the opened sites in a problem, in order of opening.
  ///
  /// - Throws: `DataError` of kind `.content` for a code that is not a site of the problem.
  /// - Complexity: O(sites + openings).
  public func openedColumns(in problem: SitingProblem, file: String) throws(DataError) -> [Int] {
    let columns = Self.index(problem.sites.map(\.code))
    var opened: [Int] = []
    for code in self.opened { opened.append(try Self.find(code, in: columns, "opened", file: file)) }
    return opened
  }

  /// The certificate with codes replaced by columns and rows of a problem, multipliers ascending by row.
  ///
  /// - Returns: nil where there is no certificate.
  /// - Throws: `DataError` of kind `.content` for a code that is not a site or demand point of the problem, and for two
  ///   multipliers of one demand point in a step.
  /// - Complexity: O(n log n) for n sites, demand points and entries.
  public func certificate(in problem: SitingProblem, file: String) throws(DataError) -> SitingCertificate? {
    guard let certificate else { return nil }
    let columns = Self.index(problem.sites.map(\.code))
    let rows = Self.index(problem.demand.map(\.code))
    return SitingCertificate(
      tree: try Self.tree(certificate.nodes, columns: columns, rows: rows, file: file),
      worstShareTree: try Self.tree(certificate.worstShareNodes, columns: columns, rows: rows, file: file))
  }

  private static func tree(
    _ nodes: [Certificate.Node], columns: [String: Int], rows: [String: Int], file: String
  ) throws(DataError) -> [SitingCertificate.Node] {
    var tree: [SitingCertificate.Node] = []
    for node in nodes {
      var steps: [SitingCertificate.Step] = []
      for step in node.steps { steps.append(try Self.step(step, columns: columns, rows: rows, file: file)) }
      var branch: Int?
      if let code = node.branch { branch = try Self.find(code, in: columns, "branch", file: file) }
      tree.append(SitingCertificate.Node(steps: steps, branch: branch))
    }
    return tree
  }

  private static func step(
    _ step: Certificate.Step, columns: [String: Int], rows: [String: Int], file: String
  ) throws(DataError) -> SitingCertificate.Step {
    switch step {
    case .dominated(let written):
      var pairs: [SitingCertificate.Dominance] = []
      for pair in written {
        pairs.append(
          SitingCertificate.Dominance(
            site: try find(pair.site, in: columns, "dominated", file: file),
            by: try find(pair.by, in: columns, "dominated", file: file)))
      }
      return .dominated(pairs)
    case .multipliers(let written):
      var multipliers: [SitingCertificate.Multiplier] = []
      for multiplier in written.points {
        let row = try find(multiplier.point, in: rows, "multipliers", file: file)
        multipliers.append(SitingCertificate.Multiplier(row: row, value: multiplier.value))
      }
      multipliers.sort { $0.row < $1.row }
      for (first, second) in zip(multipliers, multipliers.dropFirst()) where first.row == second.row {
        throw DataError(.content, file: file, field: "multipliers", "one step names a demand point twice")
      }
      return .multipliers(
        SitingCertificate.MultiplierSet(
          rows: multipliers, constraints: written.constraints, leavesOutObjective: written.leavesOutObjective))
    }
  }

  private static func index(_ codes: [String]) -> [String: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func find(
    _ code: String, in positions: [String: Int], _ member: String, file: String
  ) throws(DataError) -> Int {
    guard let position = positions[code] else {
      throw DataError(.content, file: file, field: member, "'\(code)' is not a code of the problem")
    }
    return position
  }
}
