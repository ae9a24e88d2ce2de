public import CoverageModel

extension PlanFile {
  /// The first difference between the files that were recorded and those that were read now.
  ///
  /// - Returns: a sentence that names the file; nil where roles, paths, numbers of records and SHA-256 agree.
  public func inputDifference(from found: [InputRecord]) -> String? {
    for (recorded, now) in zip(inputs, found) {
      guard recorded.role == now.role, recorded.path == now.path else {
        return "the input \(now.role) '\(now.path)' is recorded as \(recorded.role) '\(recorded.path)'"
      }
      if recorded.sha256 != now.sha256 {
        return "the input \(now.role) '\(now.path)' has changed: SHA-256 \(recorded.sha256) recorded,"
          + " \(now.sha256) found"
      }
      if recorded.records != now.records {
        return "the input \(now.role) '\(now.path)' holds \(now.records) records, \(recorded.records) are recorded"
      }
    }
    if inputs.count < found.count { return "the input \(found[inputs.count].role) is not recorded" }
    if inputs.count > found.count { return "the recorded input \(inputs[found.count].role) takes no part in the plan" }
    return nil
  }
}
