import CoverageModel
import MessageModel

extension PlanReport {
  /// Version of the schema of `plan.json`.
  public static let planSchemaVersion = 1

  /// `plan.json`: what was asked, the plan, its explanation and the certificate that re-proves its bound.
  ///
  /// Sites and demand points are named by code. Value, bound and the numbers of the certificate read back as exactly the
  /// same doubles; other figures have at most six decimals. No clock time, no number of threads.
  ///
  /// - Complexity: O(size of the text).
  public func planJSON() -> OutputFile {
    var writer = JSONWriter(brokenDepth: 2)
    writer.object { writer in
      writer.member("schema", "maillage/plan")
      writer.member("schema_version", Self.planSchemaVersion)
      writer.member("versions") { writer in
        writer.array(versions) { writer, version in
          writer.object { writer in
            writer.member("name", version.name)
            writer.member("version", version.version)
          }
        }
      }
      writer.member("request") { writer in writer.object { planRequest(&$0) } }
      writer.inputs(inputs)
      writer.member("result") { writer in writer.object { planResult(&$0) } }
      explanation(&writer)
      candidateList(&writer)
      goalList(&writer)
      writer.member("certificate") { planCertificate(&$0) }
    }
    return OutputFile(name: "plan.json", bytes: writer.finish())
  }

  private func planResult(_ writer: inout JSONWriter) {
    writer.member("status", plan.status.rawValue)
    writer.member("value", exact: plan.value)
    writer.member("bound", exact: plan.bound)
    writer.member("gap", exact: plan.gap)
    writer.member("value_unit", plan.parameters.model.valueUnit.rawValue)
    writer.member("opened", list: codes(plan.opened.map(\.site)))
    writer.member("covered_before", rounded: plan.coveredBefore)
    writer.member("covered_after", rounded: plan.coveredAfter)
    writer.member("people", rounded: plan.people)
    writer.member("uncoverable", rounded: plan.uncoverable)
    writer.member("lowest_of_ties", plan.isLowestOfTies)
    planReductions(&writer)
    writer.member("nodes", plan.nodeCount)
    writer.member(
      "conflict", plan.conflicts.isEmpty ? nil : page(.english).conflictList)
  }

  /// The member that counts what lossless reductions removed.
  func planReductions(_ writer: inout JSONWriter) {
    writer.member("reductions", dictionary: plan.reductions.map { ($0.name, $0.count) }) { $0.value($1) }
  }
}
