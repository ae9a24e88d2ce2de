import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import OGRKit
package import StudyFile

/// The files that a manifest names, with the SHA-256 that they had.
package struct RecordedInputs {
  /// A file.
  struct File: Hashable {
    /// What it holds.
    var role: String
    /// The path as it is recorded.
    var path: String
    /// 64 hexadecimal digits.
    var sha256: String
    /// Whether it is one of the embedded files.
    var isEmbedded: Bool

    /// The word for what it holds, in messages.
    var roleWord: Message { Message(template: role) }
  }

  /// The files, those that lie beside others too.
  let files: [File]

  private static let embeddedPrefix = "GeoData/"

  /// Reads them from a manifest.
  ///
  /// - Throws: `StudyError` where the member is not as it was written.
  init(_ manifest: StudyNode, study: StudyDocument) throws(StudyError) {
    let own = Self.paths(of: study)
    var files: [File] = []
    guard let inputs = manifest["inputs"]?.elements else { throw StudyError(key: "inputs", "is not a list") }
    for input in inputs {
      guard let role = input["role"]?.text, let path = input["path"]?.text, let sha256 = input["sha256"]?.text else {
        throw StudyError(line: input.line, key: "inputs", "holds a file without role, path or sha256")
      }
      let isOwn = own.contains {
        path == $0 || path.hasPrefix($0 + ":") || path.hasPrefix($0 + "/") || $0.hasPrefix(path + ":")
      }
      files.append(
        File(role: role, path: path, sha256: sha256, isEmbedded: !isOwn && path.hasPrefix(Self.embeddedPrefix)))
      for part in input["parts"]?.elements ?? [] {
        guard let path = part["path"]?.text, let sha256 = part["sha256"]?.text else { continue }
        files.append(File(role: role, path: path, sha256: sha256, isEmbedded: false))
      }
    }
    self.files = files
  }

  /// Every path that a study names.
  package static func paths(of study: StudyDocument) -> [String] {
    let settings = study.shared + study.analysis + study.plans.flatMap(\.settings) + (study.comparison ?? [])
    return settings.flatMap(paths)
  }

  private static func paths(of setting: StudySetting) -> [String] {
    switch (setting.key.kind, setting.value) {
    case (.path, .text(let text)): [text]
    case (.list, .list(let values)) where setting.key.name == "by": values.map(\.scalarText)
    case (.text, .text(let text)) where StudyKeys.standard.comparison.contains(setting.key): [text]
    case (.oneOrMore, .text(let text)): [text]
    case (.oneOrMore, .list(let values)): values.map(\.scalarText)
    default: []
    }
  }

  /// What has changed or is missing of the user's files, in the folder of the run.
  ///
  /// Tables of databases are not files: see `databases`.
  ///
  /// - Complexity: O(size of the files).
  func differences() -> [Difference] {
    files.filter { !$0.isEmbedded && !DatabaseAddress.matches($0.path) }.compactMap { difference($0, at: $0.path) }
  }

  /// The first file that a study names, and that is there, but is not among those that are recorded: nothing says what it
  /// held. Names of embedded data, levels and steps are not files.
  func unrecorded(of study: StudyDocument) -> String? {
    let settings = study.shared + study.analysis + study.plans.flatMap(\.settings) + (study.comparison ?? [])
    let ignored = ["geodata", "out", "postgis", "postgis_schema"]
    return settings.filter { !ignored.contains($0.key.name) }.flatMap { Self.paths(of: $0) }.first { path in
      guard !DatabaseAddress.matches(path), !ZoneLevel.isWord(path) else { return false }
      var isFolder = false
      guard
        FileManager.default.fileExists(
          atPath: RunInputs.place(UserPath(path).file), isDirectory: &isFolder), !isFolder
      else {
        return false
      }
      return !files.contains { $0.path == path || $0.path.hasPrefix(path + ":") || path.hasPrefix($0.path + ":") }
    }
  }

  /// What has changed or is missing in the embedded data.
  func differences(from geoData: GeoDataFolder) -> [Difference] {
    files.filter(\.isEmbedded).compactMap { file in
      difference(file, at: geoData.path + "/" + file.path.dropFirst(Self.embeddedPrefix.count))
    }
  }

  /// Tables of databases: whether they have changed is known only when they have been read.
  var databases: [File] { files.filter { DatabaseAddress.matches($0.path) } }

  /// What has changed of the inputs that a run has read.
  func differences(from read: [InputRecord]) -> [Difference] {
    files.compactMap { file in
      guard let found = read.first(where: { $0.role == file.role && $0.path == file.path })?.sha256 else { return nil }
      return found == file.sha256 ? nil : Self.changed(file, found)
    }
  }

  private static func changed(_ file: File, _ found: String) -> Difference {
    Difference(
      isMissing: false,
      problem: "the input \(file.roleWord) '\(file.path)' has changed: SHA-256 \(file.sha256) recorded, \(found) found")
  }

  private func difference(_ file: File, at path: String) -> Difference? {
    guard let found = try? InputFile(path: UserPath(path).file, content: .binary).sha256 else {
      return Difference(
        isMissing: true,
        problem: "the input \(file.roleWord) '\(file.path)' is missing: looked for at \(RunInputs.place(path))")
    }
    return found == file.sha256 ? nil : Self.changed(file, found)
  }

  /// A file that is not what it was.
  struct Difference: Hashable {
    /// Whether there is none.
    var isMissing: Bool
    /// What differs, one sentence.
    var problem: Message
  }
}
