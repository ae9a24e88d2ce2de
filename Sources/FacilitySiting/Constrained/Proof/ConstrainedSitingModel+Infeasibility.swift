public import CoverageModel

extension ConstrainedSitingModel {
  /// The proof that no plan keeps to some side constraints at once; nil where it takes too long or there is a plan.
  ///
  /// Forced and forbidden sites count in any case.
  ///
  /// - Throws: `ConstrainedModelError`.
  /// - Complexity: exponential at worst.
  public func infeasibilityProof(
    _ conflicting: [SideConstraint], timeLimitSeconds: Double? = nil
  ) throws(ConstrainedModelError) -> SitingCertificate? {
    try infeasibilityProof(of: program(), conflicting, stopwatch: Stopwatch(seconds: timeLimitSeconds))
  }

  func infeasibilityProof(
    of program: SitingProgram, _ conflicting: [SideConstraint], stopwatch: Stopwatch
  ) throws(ConstrainedModelError) -> SitingCertificate? {
    guard let bound = boundProgramme(program)?.keeping(conflicting) else { return nil }
    return try program.emptinessProof(bound, stopwatch: stopwatch) { plan throws(ConstrainedModelError) in
      try program.checkedValue(opened: plan)
    }.map { SitingCertificate(tree: $0) }
  }
}

extension SitingProgram {
  /// The tree that proves that a programme has no plan; nil where it has one, or none was proved within the limits.
  func emptinessProof(
    _ bound: BoundProgramme, stopwatch: Stopwatch,
    value: @escaping ([Int]) throws(ConstrainedModelError) -> Double?
  ) throws(ConstrainedModelError) -> [SitingCertificate.Node]? {
    guard let nodes = bound.nodeLimit ?? (bound.hasUnservableRow ? 1 : nil) else { return nil }
    let search = BoundSearch(
      bound, limits: .init(nodes: nodes, stopwatch: stopwatch), isFeasibility: true, value: value)
    let found = try search.run()
    return found.isComplete && found.best == nil ? found.tree : nil
  }
}
