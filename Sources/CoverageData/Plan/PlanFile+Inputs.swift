public import CoverageModel
public import MessageModel

extension PlanFile {
  /// The first difference between the files that were recorded and those that were read now.
  ///
  /// - Returns: a sentence that names the file; nil where roles, paths, numbers of records, parts and SHA-256 agree.
  public func inputDifference(from found: [InputRecord]) -> Message? {
    for (recorded, now) in zip(inputs, found) {
      guard recorded.role == now.role, recorded.path == now.path else {
        return "the input \(now.roleWord) '\(now.path)' is recorded as \(recorded.roleWord) '\(recorded.path)'"
      }
      if recorded.sha256 != now.sha256 {
        return "the input \(now.roleWord) '\(now.path)' has changed: SHA-256 \(recorded.sha256) recorded,"
          + " \(now.sha256) found"
      }
      if let difference = Self.partDifference(of: recorded, from: now) { return difference }
      if recorded.records != now.records {
        return "the input \(now.roleWord) '\(now.path)' holds \(now.records) records, \(recorded.records) are recorded"
      }
    }
    if inputs.count < found.count { return "the input \(found[inputs.count].roleWord) is not recorded" }
    if inputs.count > found.count {
      return "the recorded input \(inputs[found.count].roleWord) takes no part in the plan"
    }
    return nil
  }

  /// The first recorded part of an input, such as the `.dbf` of a Shapefile, that has changed or is gone, whatever the
  /// other inputs are; what explains inputs that can no longer be read.
  ///
  /// - Complexity: O(size of the parts).
  public func changedPart() -> Message? {
    for input in inputs {
      var now = input
      now.parts = []
      for part in input.parts {
        guard let file = try? InputFile(path: part.name, content: .binary) else { continue }
        now.parts.append(InputRecord.Part(name: part.name, sha256: file.sha256))
      }
      if let difference = Self.partDifference(of: input, from: now) { return difference }
    }
    return nil
  }

  private static func partDifference(of recorded: InputRecord, from now: InputRecord) -> Message? {
    let found = Dictionary(now.parts.map { ($0.name, $0.sha256) }, uniquingKeysWith: { first, _ in first })
    for part in recorded.parts {
      guard let sha256 = found[part.name] else {
        return "'\(part.name)', a part of the input \(now.roleWord) '\(now.path)', is no longer there"
      }
      if sha256 != part.sha256 {
        return "'\(part.name)', a part of the input \(now.roleWord) '\(now.path)', has changed:"
          + " SHA-256 \(part.sha256) recorded, \(sha256) found"
      }
    }
    let known = Set(recorded.parts.map(\.name))
    guard let added = now.parts.first(where: { !known.contains($0.name) }) else { return nil }
    return "'\(added.name)', a part of the input \(now.roleWord) '\(now.path)', is not recorded"
  }
}
