import CoverageModel

extension MaxMinCover {
  /// The proof in two stages: no plan serves every zone better than the worst share; of those that serve all zones as
  /// well, none covers more in all. Nil where it takes too long.
  func proof(
    _ search: MaxMinSearch, share: ZoneShare?, _ solution: SitingSolution, stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> SitingCertificate? {
    var worstShareTree: [SitingCertificate.Node] = []
    if let share {
      let better = search.levelled(next: share, isStrict: true).program
      let bound = boundProgramme(search.base.program) { share.leastWeightAbove(of: $0) }
      guard
        let tree = try better.emptinessProof(
          bound, stopwatch: stopwatch,
          value: { plan throws(ConstrainedModelError) in try better.checkedValue(opened: plan) })
      else { return nil }
      worstShareTree = tree
    }
    let level = search.levelled(next: share).program
    let bound = boundProgramme(search.base.program) { total in share?.leastWeight(of: total) }
    guard let found = try level.certifiedPlan(bound, start: solution.opened, stopwatch: stopwatch), found.isComplete,
      found.best?.value == solution.value
    else { return nil }
    return found.tree.map { SitingCertificate(tree: $0, worstShareTree: worstShareTree) }
  }
}
