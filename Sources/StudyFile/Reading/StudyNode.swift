import MessageModel

/// What stands in a YAML or JSON text: keys in their order, values as they are written, lines.
///
/// No value is taken for a number, a date or a truth value: `01001`, `1e5` and `no` stay what they are.
public struct StudyNode: Hashable, Sendable {
  /// The line on which it starts, from 1.
  public var line: Int
  /// What it is.
  public var content: Content

  /// What a node is.
  public indirect enum Content: Hashable, Sendable {
    /// Nothing, `~` or `null`, without quotes.
    case nothing
    /// One value, as it is written.
    case text(String)
    /// Values in order.
    case list([StudyNode])
    /// Keys and values in order; no key appears twice.
    case map([Member])
  }

  /// A key and its value.
  public struct Member: Hashable, Sendable {
    /// The key.
    public var key: String
    /// The line on which the key stands.
    public var line: Int
    /// The value.
    public var value: StudyNode
  }

  /// The value of a key; nil where this is not a map or has no such key.
  public subscript(key: String) -> StudyNode? {
    guard case .map(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  /// The text of a value; nil where it is none.
  public var text: String? {
    if case .text(let text) = content { text } else { nil }
  }

  /// The elements of a list; nil where it is none.
  public var elements: [StudyNode]? {
    if case .list(let elements) = content { elements } else { nil }
  }

  /// What it is, for messages.
  var kindName: Message {
    switch content {
    case .nothing: "nothing"
    case .text: "a text"
    case .list: "a list"
    case .map: "a map"
    }
  }
}
