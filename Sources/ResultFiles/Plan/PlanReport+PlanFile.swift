import CoverageModel
public import Reporting

extension PlanReport {
  /// `plan.json`, sealed: what was asked, the plan, its explanation and the certificate that re-proves its bound.
  ///
  /// Value, bound and the numbers of the certificate read back as exactly the same doubles; other figures have at most six
  /// decimals. No clock time, no number of threads.
  ///
  /// - Complexity: O(size of the text).
  public func planJSON() -> OutputFile {
    let certificate = plan.certificate
    let text = PlanFile(self).text(
      nodes: certificate.map { named($0.tree) },
      worstShareNodes: certificate.flatMap { $0.worstShareTree.isEmpty ? nil : named($0.worstShareTree) },
      result: { writer in
        writer.member("lowest_of_ties", plan.isLowestOfTies)
        planReductions(&writer)
        writer.member("nodes", plan.nodeCount)
        writer.member("conflict", conflictWords)
      },
      explanation: { writer in
        explanation(&writer)
        candidateList(&writer)
        goalList(&writer)
      })
    return OutputFile(name: "plan.json", bytes: PlanSeal.sealed(text))
  }

  /// Nodes with codes in place of columns and rows, made one by one: a tree of a country takes a gigabyte.
  private func named(
    _ tree: [SitingCertificate.Node]
  ) -> LazyMapSequence<[SitingCertificate.Node], PlanFile.Certificate.Node> {
    let (sites, demand) = (plan.problem.sites, plan.problem.demand)
    return tree.lazy.map { node in
      PlanFile.Certificate.Node(
        steps: node.steps.map { step in
          switch step {
          case .dominated(let pairs):
            .dominated(pairs.map { PlanFile.Certificate.Dominance(site: sites[$0.site].code, by: sites[$0.by].code) })
          case .multipliers(let set):
            .multipliers(
              PlanFile.Certificate.Multipliers(
                points: set.rows.map { PlanFile.Certificate.Multiplier(point: demand[$0.row].code, value: $0.value) },
                constraints: set.constraints, leavesOutObjective: set.leavesOutObjective))
          }
        }, branch: node.branch.map { sites[$0].code })
    }
  }
}

extension PlanFile {
  /// The claims of a plan, without its certificate.
  init(_ report: PlanReport) {
    let plan = report.plan
    self.init(
      versions: report.versions, request: report.request, travel: report.travel.recordedMeasure,
      tellsRoads: report.travel.words == .roads || report.request.roads != RoadSettings(), inputs: report.inputs,
      status: plan.status, value: plan.value, bound: plan.bound, opened: report.codes(plan.opened.map(\.site)),
      coveredBefore: plan.coveredBefore, coveredAfter: plan.coveredAfter, people: plan.people,
      uncoverable: plan.uncoverable)
  }
}
