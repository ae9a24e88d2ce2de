public import CoverageModel

/// A key that is set.
public struct StudySetting: Hashable, Sendable {
  /// The key.
  public var key: StudyKey
  /// What it is set to, in the form in which it is written down.
  public var value: StudySettings.Value
  /// Its line in the study file; nil where it stands on the command line, or is a default.
  public var line: Int?

  public init(_ key: StudyKey, _ value: StudySettings.Value, line: Int? = nil) {
    self.key = key
    self.value = value
    self.line = line
  }

  /// Its texts, as they stand on a command line, one for each time that the option is given; nil for a flag.
  public var texts: [String?] {
    switch (key.kind, value) {
    case (_, .nothing), (.flag, .flag(false)): []
    case (.flag, _): [nil]
    case (.list, .list(let values)): values.isEmpty ? [] : [values.map(\.scalarText).joined(separator: ",")]
    case (.steps, .map(let map)): [map.entries.map { $0.key + ":" + $0.value.scalarText }.joined(separator: ",")]
    case (.perLevel, .map(let map)): map.entries.map { $0.key + "=" + $0.value.scalarText }
    case (.perFile, .map(let map)):
      map.entries.map { $0.key == Self.everyFile ? $0.value.scalarText : $0.key + "=" + $0.value.scalarText }
    case (.columns, .map(let roles)), (.words, .map(let roles)):
      roles.entries.flatMap { role -> [String?] in
        guard case .map(let columns) = role.value else { return [] }
        return columns.entries.map { "\(role.key).\($0.key)=\($0.value.scalarText)" }
      }
    default: [value.scalarText]
    }
  }

  /// The word for all files, where some have a text of their own.
  static let everyFile = "all"
}

extension StudySettings.Value {
  /// The text of a single value; empty for others.
  public var scalarText: String {
    switch self {
    case .text(let text), .number(let text): text
    case .flag(let flag): flag ? "true" : "false"
    case .list, .map, .nothing: ""
    }
  }
}
