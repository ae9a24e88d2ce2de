public import CoverageData
public import CoverageModel
public import MessageModel
import OGRKit

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

  /// The first file that the plan names whose bytes are not those it recorded, or that it did not record.
  ///
  /// A plan may come from anywhere: nothing of a file is parsed, shown or followed before its SHA-256 is right.
  ///
  /// - Returns: a sentence that names the file; nil where every file is as it was.
  /// - Throws: `DataError` of kind `.file` for a file that cannot be read.
  /// - Complexity: O(size of the files).
  public func changedFile() throws(DataError) -> Message? {
    for path in namedPaths where !DatabaseAddress.matches(path) {
      let file = UserPath(path).file
      guard let recorded = inputs.first(where: { $0.path == path || $0.path.hasPrefix(file + ":") || $0.path == file })
      else { return "'\(path)' is not among the inputs that are recorded" }
      let found = try Self.sha256(of: path, file)
      guard found == recorded.sha256 else {
        return "the input \(recorded.role) '\(recorded.path)' has changed: SHA-256 \(recorded.sha256) recorded,"
          + " \(found) found"
      }
      var now = recorded
      now.parts = []
      for part in UserPath(path).companions {
        let sha256 = try InputFile(path: part, content: .binary).sha256
        now.parts.append(InputRecord.Part(name: part, sha256: sha256))
      }
      if let difference = Self.partDifference(of: recorded, from: now) { return difference }
    }
    return nil
  }

  /// The SHA-256 by which a file is recorded: of roads that of the content, here computed and not as the header states it.
  private static func sha256(of path: String, _ file: String) throws(DataError) -> String {
    guard RoadsPath(path) != nil else { return try InputFile(path: file, content: .binary).sha256 }
    return try StudyRoads.contentSHA256(of: file)
  }

  /// The road network that the request names, and its profile where one is named; nil where it names none.
  public var roads: (file: String, profile: String?)? {
    request.matrixPath.flatMap(RoadsPath.init).map { ($0.file, $0.profile) }
  }

  /// Every path that the request names.
  private var namedPaths: [String] {
    var paths = [request.townsPath, request.spacesPath, request.basinsPath, request.weightsPath, request.matrixPath]
    if case .file(let path) = request.candidates { paths.append(path) }
    return paths.compactMap { $0 }
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
