import CoverageModel
import Reporting

extension PlanFile {
  /// The text without a seal: the claims and the proof, and what explains them if anything does.
  ///
  /// Sites and demand points are named by code. Numbers of the request, value, bound and the certificate read back as
  /// exactly the same doubles; other figures have at most six decimals. No clock time, no number of threads.
  ///
  /// - Parameters:
  ///   - nodes: nodes of the tree of deductions in preorder; nil for no certificate, which `certificate` does not decide.
  ///   - worstShareNodes: nodes of the tree of the worst share; empty where there is none.
  ///   - result: writes further members of the result.
  ///   - explanation: writes the members between the result and the certificate.
  /// - Complexity: O(size of the text); nodes are taken one by one.
  func text<Nodes: Sequence<Certificate.Node>>(
    nodes: Nodes?, worstShareNodes: Nodes?, result: (inout JSONWriter) -> Void = { _ in },
    explanation: (inout JSONWriter) -> Void = { _ in }
  ) -> [UInt8] {
    var writer = JSONWriter(brokenDepth: 2)
    writer.object { writer in
      writer.member("schema", Self.schema)
      writer.member("schema_version", Self.schemaVersion)
      writer.versions(versions)
      writer.member("request") { writer in writer.object { write(request, &$0) } }
      writer.inputs(inputs)
      writer.member("result") { writer in
        writer.object { writer in
          writeResult(&writer)
          result(&writer)
        }
      }
      explanation(&writer)
      writer.member("certificate") { writer in
        guard let nodes else { return writer.raw("null") }
        writer.certificate(nodes, worstShareNodes)
      }
    }
    return writer.finish()
  }

  /// The text of the claims and the proof alone.
  func text() -> [UInt8] {
    text(
      nodes: certificate?.nodes,
      worstShareNodes: certificate.flatMap { $0.worstShareNodes.isEmpty ? nil : $0.worstShareNodes })
  }

  private func writeResult(_ writer: inout JSONWriter) {
    writer.member("status", status.rawValue)
    writer.member("value", exact: value)
    writer.member("bound", exact: bound)
    writer.member("gap", exact: gap)
    writer.member("value_unit", request.parameters.model.valueUnit.rawValue)
    writer.member("opened", list: opened)
    writer.member("covered_before", rounded: coveredBefore)
    writer.member("covered_after", rounded: coveredAfter)
    writer.member("people", rounded: people)
    writer.member("uncoverable", rounded: uncoverable)
  }

  /// |bound - value| / max(1, |value|); nil where one of them is.
  var gap: Double? {
    guard let value, let bound else { return nil }
    return abs(bound - value) / max(1, abs(value))
  }
}
