/// What is wrong with an input, where, and what was expected.
public struct DataError: Error, Hashable, Sendable {
  /// The kind of fault, which decides the exit code.
  public enum Kind: Hashable, Sendable {
    /// A file that cannot be opened or read.
    case file
    /// Bytes, a row or a field that are not as expected.
    case content
    /// A code or an option that names nothing in the data.
    case request
  }

  /// The kind of fault.
  public var kind: Kind
  /// The file, as its user named it; nil where none is concerned.
  public var file: String?
  /// The line of the file, from 1, the header being line 1; nil where the file as a whole is meant.
  public var line: Int?
  /// The number of the feature, in files that have no lines; nil where the file as a whole is meant.
  public var feature: Int?
  /// The column or member, if one is concerned.
  public var field: String?
  /// What is wrong and what was expected, in one sentence; a long quotation in it is cut in the middle.
  public var problem: String

  /// An error from its parts.
  public init(
    _ kind: Kind, file: String? = nil, line: Int? = nil, feature: Int? = nil, field: String? = nil, _ problem: String
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.feature = feature
    self.field = field.map { Self.cut($0, first: 60, last: 20) }
    self.problem = kind == .content ? Self.cut(problem, first: 160, last: 160) : problem
  }

  /// A text without its middle where it is longer than what is kept of it.
  private static func cut(_ text: String, first: Int, last: Int) -> String {
    let text = oneLine(text)
    guard text.utf8.count > first + last, text.count > first + last + 1 else { return text }
    return text.prefix(first) + "…" + text.suffix(last)
  }
}

extension DataError {
  /// A text with its line breaks, tabs and other control characters shown as the pictures that Unicode has for them.
  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      let picture = scalar.value < 0x20 ? 0x2400 + scalar.value : scalar.value == 0x7F ? 0x2421 : scalar.value
      shown.unicodeScalars.append(Unicode.Scalar(picture) ?? scalar)
    }
    return shown
  }
}

extension DataError: CustomStringConvertible {
  /// `file, line n, field 'name': problem`, the parts that are known.
  public var description: String {
    var place: [String] = []
    if let file { place.append(file) }
    if let line { place.append("line \(line)") }
    if let feature { place.append("feature \(feature)") }
    if let field { place.append("field '\(field)'") }
    return place.isEmpty ? problem : place.joined(separator: ", ") + ": " + problem
  }
}
