/// Says in French what the program says in English: finished sentences are matched against templates.
///
/// A message that no template matches stays as it is.
public struct FrenchMessages: Sendable {
  /// The templates of both languages, the longest literal text first; ties in the order of the English texts.
  private let templates: [(english: MessageTemplate, french: MessageTemplate)]
  /// Messages quoted in messages are followed this deep.
  private static let deepest = 6

  /// The catalogue of all messages.
  public init() { self.init(Self.catalogue) }

  init(_ catalogue: [(english: String, french: String)]) {
    templates = catalogue.map { ($0.english, MessageTemplate($0.english), MessageTemplate($0.french)) }
      .sorted {
        let (first, second) = ($0.1.literalLength, $1.1.literalLength)
        return first != second ? first > second : $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
      }
      .map { ($0.1, $0.2) }
  }

  /// Every pair of templates.
  static var catalogue: [(english: String, french: String)] {
    [
      dataMessages, readingMessages, travelMessages, geometryMessages, planMessages, verificationMessages,
      commandMessages, wordMessages, libraryMessages, placeMessages, layerMessages, studyMessages, studyKeyMessages,
      ownFileMessages, hostileMessages, qualityMessages, studyCheckMessages, openStreetMapMessages, roadNetworkMessages,
      tidyMessages, meaningMessages,
    ].flatMap { $0.map { ($0.key, $0.value) } }
  }

  /// A message in French; unchanged where it is not known.
  ///
  /// - Complexity: O(number of templates · length of the text), more where placeholders follow each other.
  public func translated(_ text: String) -> String { translation(of: text, depth: 0) ?? text }

  /// A message with its place, as `file, line n, feature n, field 'name': problem` has it.
  public func translated(file: String?, line: Int?, feature: Int? = nil, field: String?, problem: String) -> String {
    var place: [String] = []
    if let file { place.append(file) }
    if let line { place.append("ligne \(line)") }
    if let feature { place.append("entité \(feature)") }
    if let field { place.append("champ «\u{202F}\(field)\u{202F}»") }
    let sentence = translated(problem)
    return place.isEmpty ? sentence : place.joined(separator: ", ") + "\u{A0}: " + sentence
  }

  private func translation(of text: String, depth: Int) -> String? {
    guard depth < Self.deepest else { return nil }
    for (english, french) in templates {
      let values = english.match(text) { place, value in
        place.rule != .message || translation(of: value, depth: depth + 1) != nil
      }
      guard var values else { continue }
      for place in english.places where !place.isQuoted {
        values[place.number] = values[place.number].map { nested($0, depth: depth + 1) }
      }
      return french.filled(values)
    }
    return nil
  }

  /// A value that may be a message, or a list of messages.
  private func nested(_ text: String, depth: Int) -> String {
    if let whole = translation(of: text, depth: depth) { return whole }
    let parts = text.components(separatedBy: "; ")
    guard parts.count > 1 else { return text }
    return parts.map { translation(of: $0, depth: depth) ?? $0 }.joined(separator: "\u{202F}; ")
  }
}

extension String {
  /// The parts between occurrences of a separator.
  fileprivate func components(separatedBy separator: String) -> [String] {
    var parts: [String] = []
    var part = ""
    var rest = self[...]
    while let first = rest.first {
      if rest.hasPrefix(separator) {
        parts.append(part)
        part = ""
        rest = rest.dropFirst(separator.count)
      } else {
        part.append(first)
        rest = rest.dropFirst()
      }
    }
    return parts + [part]
  }
}
