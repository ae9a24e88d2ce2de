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
  /// What is wrong and what was expected, in one sentence and line; a long quotation in it is cut in the middle.
  public var problem: String

  /// An error from its parts.
  public init(
    _ kind: Kind, file: String? = nil, line: Int? = nil, feature: Int? = nil, field: String? = nil, _ problem: String
  ) {
    self.kind = kind
    self.file = file.map { Self.cut($0, first: 400, last: 200) }
    self.line = line
    self.feature = feature
    self.field = field.map { Self.cut($0, first: 60, last: 20) }
    self.problem = Self.cut(problem, first: kind == .content ? 160 : 800, last: 160)
  }

}

extension DataError {
  /// A text in one line, without its middle where it is longer than what is kept of it, in scalars: a single character
  /// can hold any number of them.
  private static func cut(_ text: String, first: Int, last: Int) -> String {
    let scalars = text.unicodeScalars
    guard
      text.utf8.count > first + last + 1,
      let head = scalars.index(scalars.startIndex, offsetBy: first, limitedBy: scalars.endIndex),
      let rest = scalars.index(head, offsetBy: last + 2, limitedBy: scalars.endIndex), rest <= scalars.endIndex
    else { return oneLine(text) }
    let tail = scalars.index(scalars.endIndex, offsetBy: -last)
    return oneLine(String(scalars[..<head])) + "…" + oneLine(String(scalars[tail...]))
  }

  /// A text with its line breaks, tabs and other control characters shown as the pictures that Unicode has for them, and
  /// those without a picture, or that turn the direction of writing, as replaced.
  private static func oneLine(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { shown($0) != $0 }) else { return text }
    var line = ""
    for scalar in text.unicodeScalars { line.unicodeScalars.append(shown(scalar)) }
    return line
  }

  private static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
    case 0x7F: "\u{2421}"
    case 0x80...0x9F, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: "\u{FFFD}"
    default: scalar
    }
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
