/// What of a file is wanted; the rest is passed over.
public struct OSMContents: OptionSet, Hashable, Sendable {
  /// One bit for each kind of content.
  public let rawValue: UInt8
  /// A set from its bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Nodes with their positions and versions.
  public static let nodes = OSMContents(rawValue: 1)
  /// The tags of nodes.
  public static let nodeTags = OSMContents(rawValue: 2)
  /// Ways with their nodes and tags.
  public static let ways = OSMContents(rawValue: 4)
  /// Relations with their members and tags.
  public static let relations = OSMContents(rawValue: 8)
  /// Everything.
  public static let all: OSMContents = [.nodes, .nodeTags, .ways, .relations]
}
