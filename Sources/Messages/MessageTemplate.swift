/// A message with numbered placeholders: `{1}` holds any text that is not empty, `{1?}` may be empty, `{1!}` must be a
/// message itself.
struct MessageTemplate: Hashable, Sendable {
  /// How a placeholder may be filled.
  enum Rule: Hashable, Sendable { case some, possiblyEmpty, message }

  /// The literal texts: before the first placeholder, between two, behind the last; one more than placeholders.
  let literals: [String]
  /// The number and rule of each placeholder, in order.
  let places: [Place]

  /// A placeholder.
  struct Place: Hashable, Sendable {
    var number: Int
    var rule: Rule
    /// Whether it stands in quotation marks: what is quoted is never translated.
    var isQuoted: Bool
  }

  init(_ text: String) {
    var literals: [String] = []
    var places: [Place] = []
    var literal = ""
    var rest = text[...]
    while let first = rest.first {
      if first == "{", let close = rest.firstIndex(of: "}"),
        let place = Self.place(rest[rest.index(after: rest.startIndex)..<close])
      {
        rest = rest[rest.index(after: close)...]
        let isQuoted = literal.hasSuffix("'")
        places.append(Place(number: place.number, rule: place.rule, isQuoted: isQuoted))
        literals.append(literal)
        literal = ""
      } else {
        literal.append(first)
        rest = rest.dropFirst()
      }
    }
    self.literals = literals + [literal]
    self.places = places
  }

  private static func place(_ text: Substring) -> (number: Int, rule: Rule)? {
    switch text.last {
    case "?": Int(text.dropLast()).map { ($0, .possiblyEmpty) }
    case "!": Int(text.dropLast()).map { ($0, .message) }
    default: Int(text).map { ($0, .some) }
    }
  }

  /// Number of bytes of the literal texts.
  var literalLength: Int { literals.reduce(0) { $0 + $1.utf8.count } }

  /// The template with its placeholders filled in.
  ///
  /// - Parameter values: the value of each number; a number without a value leaves a gap.
  func filled(_ values: [Int: String]) -> String {
    var text = literals[0]
    for (place, literal) in zip(places, literals.dropFirst()) { text += (values[place.number] ?? "") + literal }
    return text
  }

  /// What the placeholders hold in a text; nil where it is not such a message.
  ///
  /// Earlier placeholders are as short as they can be.
  ///
  /// - Parameter accepts: whether a text may fill a placeholder.
  func match(_ text: String, accepts: (Place, String) -> Bool) -> [Int: String]? {
    guard text.hasPrefix(literals[0]) else { return nil }
    var values: [Int: String] = [:]
    return fill(0, text.dropFirst(literals[0].count), &values, accepts) ? values : nil
  }

  private func fill(
    _ index: Int, _ rest: Substring, _ values: inout [Int: String], _ accepts: (Place, String) -> Bool
  ) -> Bool {
    guard index < places.count else { return rest.isEmpty }
    let literal = literals[index + 1]
    let isLast = index == places.count - 1
    if isLast {
      guard rest.hasSuffix(literal) else { return false }
      return take(index, String(rest.dropLast(literal.count)), &values, accepts)
    }
    var end = rest.startIndex
    while true {
      if rest[end...].hasPrefix(literal), take(index, String(rest[..<end]), &values, accepts),
        fill(index + 1, rest[end...].dropFirst(literal.count), &values, accepts)
      {
        return true
      }
      guard end < rest.endIndex else { return false }
      end = rest.index(after: end)
    }
  }

  private func take(
    _ index: Int, _ text: String, _ values: inout [Int: String], _ accepts: (Place, String) -> Bool
  ) -> Bool {
    let place = places[index]
    guard !text.isEmpty || place.rule == .possiblyEmpty, accepts(place, text) else { return false }
    values[place.number] = text
    return true
  }
}
