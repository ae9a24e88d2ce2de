/// The settings of a study as a study file has them: keys in order, each with its value.
public struct StudySettings: Hashable, Sendable {
  /// The keys and their values.
  public var entries: [Entry]

  /// A key and its value.
  public struct Entry: Hashable, Sendable {
    /// The key, as it is written in a study file.
    public var key: String
    /// What it is set to.
    public var value: Value

    public init(_ key: String, _ value: Value) {
      self.key = key
      self.value = value
    }
  }

  /// What a key is set to.
  public indirect enum Value: Hashable, Sendable {
    /// A text.
    case text(String)
    /// A number as it was written, a JSON number.
    case number(String)
    /// True or false.
    case flag(Bool)
    /// Values in order.
    case list([Value])
    /// Keys and values.
    case map(StudySettings)
    /// Nothing: what would be inherited is left out.
    case nothing

    /// A number where a text reads as one in JSON (RFC 8259), else the text.
    ///
    /// A code such as `01001` or `2A` is not a number in JSON and stays a text.
    public init(scalar text: String) {
      self = StudySettings.isNumber(text) ? .number(text) : .text(text)
    }
  }

  /// Settings from their entries.
  public init(_ entries: [Entry] = []) {
    self.entries = entries
  }

  /// The value of a key; nil where it has none. Setting nil removes it, setting another value keeps its place.
  ///
  /// - Complexity: O(number of keys).
  public subscript(key: String) -> Value? {
    get { entries.first { $0.key == key }?.value }
    set {
      guard let newValue else { return entries.removeAll { $0.key == key } }
      if let index = entries.firstIndex(where: { $0.key == key }) {
        entries[index].value = newValue
      } else {
        entries.append(Entry(key, newValue))
      }
    }
  }

  /// Whether a text is a number as JSON writes them: no leading zeros, no sign but a minus, digits around the point.
  public static func isNumber(_ text: String) -> Bool {
    var rest = text.utf8[...]
    func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
    func digits() -> Int {
      let count = rest.prefix(while: isDigit).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !startsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }
}
