/// Some objects of a file, in columns: a few thousand, as they stand beside each other.
///
/// Texts are numbers of a table of strings. Lists of different lengths are one column with, for each object, where its
/// part begins, and the length at the end.
public struct OSMBlock: Sendable {
  /// A kind of object.
  public enum Kind: UInt8, Hashable, Sendable {
    /// A position.
    case node = 0
    /// A line or ring of nodes.
    case way = 1
    /// Members with roles.
    case relation = 2
  }

  /// Tags of consecutive objects.
  public struct Tags: Sendable {
    /// Where the tags of each object begin; one more than objects.
    public internal(set) var starts: [Int32] = [0]
    /// Keys, as numbers of strings.
    public internal(set) var keys: [Int32] = []
    /// Values, as numbers of strings.
    public internal(set) var values: [Int32] = []

    /// The places in `keys` and `values` of an object's tags; empty where tags were not wanted.
    public func range(_ object: Int) -> Range<Int> {
      guard object + 1 < starts.count else { return 0..<0 }
      return Int(starts[object])..<Int(starts[object + 1])
    }

    mutating func close() { starts.append(Int32(keys.count)) }
  }

  /// Nodes.
  public struct Nodes: Sendable {
    /// Ids.
    public internal(set) var ids: [Int64] = []
    /// Versions; 0 where the file does not say.
    public internal(set) var versions: [Int32] = []
    /// Latitudes, 1e-7 degrees.
    public internal(set) var latitudes: [Int32] = []
    /// Longitudes, 1e-7 degrees.
    public internal(set) var longitudes: [Int32] = []
    /// Tags; where they were not wanted, of no object.
    public internal(set) var tags = Tags()
  }

  /// Ways.
  public struct Ways: Sendable {
    /// Ids.
    public internal(set) var ids: [Int64] = []
    /// Versions; 0 where the file does not say.
    public internal(set) var versions: [Int32] = []
    /// Where the nodes of each way begin; one more than ways.
    public internal(set) var nodeStarts: [Int32] = [0]
    /// Ids of nodes.
    public internal(set) var nodes: [Int64] = []
    /// Tags.
    public internal(set) var tags = Tags()

    /// The places in `nodes` of a way's nodes.
    public func nodeRange(_ way: Int) -> Range<Int> { Int(nodeStarts[way])..<Int(nodeStarts[way + 1]) }
  }

  /// Relations.
  public struct Relations: Sendable {
    /// Ids.
    public internal(set) var ids: [Int64] = []
    /// Versions; 0 where the file does not say.
    public internal(set) var versions: [Int32] = []
    /// Where the members of each relation begin; one more than relations.
    public internal(set) var memberStarts: [Int32] = [0]
    /// Ids of members.
    public internal(set) var members: [Int64] = []
    /// Their kinds.
    public internal(set) var kinds: [Kind] = []
    /// Their roles, as numbers of strings.
    public internal(set) var roles: [Int32] = []
    /// Tags.
    public internal(set) var tags = Tags()

    /// The places in `members`, `kinds` and `roles` of a relation's members.
    public func memberRange(_ relation: Int) -> Range<Int> {
      Int(memberStarts[relation])..<Int(memberStarts[relation + 1])
    }
  }

  /// Seconds since 1970 of the last change of any of them; 0 where the file does not say.
  public internal(set) var latestChange: Int64 = 0
  /// The strings.
  public internal(set) var strings = OSMStrings()
  /// The nodes.
  public internal(set) var nodes = Nodes()
  /// The ways.
  public internal(set) var ways = Ways()
  /// The relations.
  public internal(set) var relations = Relations()
}
