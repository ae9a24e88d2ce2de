public import GeometryCore
public import MessageModel

/// Something to look at.
public struct Finding: Hashable, Sendable {
  /// The rule that found it.
  public var rule: Rule
  /// The file, as its user named it.
  public var file: String
  /// The line, from 1; nil in files that have no lines, or where the whole file is meant.
  public var line: Int?
  /// The number of the feature, in files that have no lines.
  public var feature: Int?
  /// The column or member.
  public var field: String?
  /// Where it lies, if anywhere.
  public var position: LonLat?
  /// What is wrong, in one sentence.
  public var message: Message
  /// What to write or do instead, where that is known.
  public var suggestion: Message?

  /// How grave it is.
  public var severity: Severity { rule.severity }
}
