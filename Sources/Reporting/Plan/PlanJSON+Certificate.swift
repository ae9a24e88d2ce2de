import CoverageModel

extension PlanReport {
  /// The trees of deductions, one node a line; null where there is none. The tree of the worst share stands only in the
  /// model that has one.
  func planCertificate(_ writer: inout JSONWriter) {
    guard let certificate = plan.certificate else { return writer.raw("null") }
    writer.object { writer in
      writer.member("nodes") { nodes(certificate.tree, &$0) }
      if !certificate.worstShareTree.isEmpty {
        writer.member("worst_share_nodes") { nodes(certificate.worstShareTree, &$0) }
      }
    }
  }

  private func nodes(_ nodes: [SitingCertificate.Node], _ writer: inout JSONWriter) {
    writer.raw("[")
    for (index, node) in nodes.enumerated() {
      writer.raw(index == 0 ? "\n      " : ",\n      ")
      writer.object { self.node(node, &$0) }
    }
    writer.raw(nodes.isEmpty ? "]" : "\n    ]")
  }

  private func node(_ node: SitingCertificate.Node, _ writer: inout JSONWriter) {
    writer.member("steps") { writer in
      writer.array(node.steps) { writer, step in writer.object { self.step(step, &$0) } }
    }
    writer.member("branch", node.branch.map(code))
  }

  private func step(_ step: SitingCertificate.Step, _ writer: inout JSONWriter) {
    switch step {
    case .multipliers(let set):
      let demand = plan.problem.demand
      writer.member("multipliers", dictionary: set.rows.map { (demand[$0.row].code, $0.value) }) {
        $0.value(exact: $1)
      }
      if !set.constraints.isEmpty {
        writer.member("constraints", dictionary: set.constraints.map { ($0.name, $0.value) }) { $0.value(exact: $1) }
      }
      if set.leavesOutObjective { writer.member("objective", 0) }
    case .dominated(let pairs):
      writer.member("dominated") { writer in
        writer.array(pairs) { writer, pair in
          writer.raw("[")
          writer.value(code(pair.site))
          writer.raw(", ")
          writer.value(code(pair.by))
          writer.raw("]")
        }
      }
    }
  }
}
