import CoverageModel
import Reporting

extension JSONWriter {
  /// The trees of deductions, one node a line. The tree of the worst share stands only in the model that has one.
  mutating func certificate<Nodes: Sequence<PlanFile.Certificate.Node>>(_ nodes: Nodes, _ worstShareNodes: Nodes?) {
    object { writer in
      writer.member("nodes") { $0.nodes(nodes) }
      if let worstShareNodes { writer.member("worst_share_nodes") { $0.nodes(worstShareNodes) } }
    }
  }

  private mutating func nodes(_ nodes: some Sequence<PlanFile.Certificate.Node>) {
    raw("[")
    var isEmpty = true
    for node in nodes {
      raw(isEmpty ? "\n      " : ",\n      ")
      isEmpty = false
      object { $0.node(node) }
    }
    raw(isEmpty ? "]" : "\n    ]")
  }

  private mutating func node(_ node: PlanFile.Certificate.Node) {
    member("steps") { writer in
      writer.array(node.steps) { writer, step in writer.object { $0.step(step) } }
    }
    member("branch", node.branch)
  }

  private mutating func step(_ step: PlanFile.Certificate.Step) {
    switch step {
    case .multipliers(let set):
      member("multipliers", dictionary: set.points.map { ($0.point, $0.value) }) { $0.value(exact: $1) }
      if !set.constraints.isEmpty {
        member("constraints", dictionary: set.constraints.map { ($0.name, $0.value) }) { $0.value(exact: $1) }
      }
      if set.leavesOutObjective { member("objective", 0) }
    case .dominated(let pairs):
      member("dominated") { writer in
        writer.array(pairs) { writer, pair in
          writer.raw("[")
          writer.value(pair.site)
          writer.raw(", ")
          writer.value(pair.by)
          writer.raw("]")
        }
      }
    }
  }
}
