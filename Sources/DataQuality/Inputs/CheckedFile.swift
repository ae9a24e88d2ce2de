public import CoverageData
public import MessageModel

/// A file that was looked at.
public struct CheckedFile: Hashable, Sendable {
  /// The file, as its user named it.
  public var path: String
  /// What it was taken for; nil where nothing could be made of it.
  public var role: FileRole?
  /// Its records or zones.
  public var recordCount: Int
  /// How it was read, one sentence each.
  public var reading: [Message]
}
