/// What stands in a file where a number is declared but is none: GDAL makes a part of it the number, or nothing.
struct RawTexts {
  private var texts: [Int: [String: String]] = [:]

  /// The texts of a feature by field; nil where all its numbers are numbers.
  subscript(feature: Int) -> [String: String]? { texts[feature] }

  /// Adds a text.
  mutating func add(_ text: String, feature: Int, field: String) { texts[feature, default: [:]][field] = text }

  /// The text and field of a warning: `Value 'TEXT' of field LAYER.FIELD parsed incompletely to integer 1.`
  static func parse(_ warning: String, _ fields: [String]) -> (text: String, field: String)? {
    let (start, middle, end) = ("Value '", "' of field ", " parsed incompletely to ")
    guard warning.hasPrefix(start), let close = last(end, in: warning[...]),
      let open = last(middle, in: warning[..<close.lowerBound])
    else { return nil }
    let place = warning[open.upperBound..<close.lowerBound]
    let named = fields.filter { place.hasSuffix("." + $0) || place == $0 }.max { $0.utf8.count < $1.utf8.count }
    guard let field = named else { return nil }
    return (String(warning.dropFirst(start.count)[..<open.lowerBound]), field)
  }

  private static func last(_ word: String, in text: Substring) -> Range<String.Index>? {
    var start = text.endIndex
    while start > text.startIndex {
      start = text.index(before: start)
      if text[start...].hasPrefix(word), let end = text.index(start, offsetBy: word.count, limitedBy: text.endIndex) {
        return start..<end
      }
    }
    return nil
  }
}
