import CoverageModel

/// A text of a catalogue in which phrases about spaces, towns and zones stand in brackets.
///
/// `[l’espace le plus proche]` holds a noun with the words that agree with it; `[commune:desservies]` holds words that agree
/// with a noun which stands elsewhere. Without other words for them a text is read as it stands, without the marks.
struct MarkedText {
  /// What stands between marks, and what stands outside them.
  enum Part: Equatable {
    case plain(String)
    /// A phrase; the thing is that of the noun within it, or that before a colon.
    case phrase(String, thing: StudyNouns.Thing, hasNoun: Bool)
  }

  let parts: [Part]

  /// - Precondition: every bracket is closed, and every phrase holds a noun or begins with one and a colon.
  init(_ text: String, _ grammar: any PhraseGrammar.Type) {
    var parts: [Part] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      if open > rest.startIndex { parts.append(.plain(String(rest[..<open]))) }
      parts.append(Self.phrase(rest[rest.index(after: open)..<close], grammar))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { parts.append(.plain(String(rest))) }
    self.parts = parts
  }

  private static func phrase(_ text: Substring, _ grammar: any PhraseGrammar.Type) -> Part {
    if let colon = text.firstIndex(of: ":"), let thing = grammar.things[String(text[..<colon])] {
      return .phrase(String(text[text.index(after: colon)...]), thing: thing, hasNoun: false)
    }
    guard let word = PhraseWord.words(String(text), grammar).first(where: { $0.thing != nil }), let thing = word.thing
    else { preconditionFailure("no noun in [\(text)]") }
    return .phrase(String(text), thing: thing, hasNoun: true)
  }

  /// The text with the usual words.
  var plain: String {
    parts.map { part in
      switch part {
      case .plain(let text), .phrase(let text, _, _): text
      }
    }.joined()
  }

  /// The text with other words for some things.
  func text(_ nouns: [StudyNouns.Thing: StudyNoun], _ grammar: any PhraseGrammar.Type) -> String {
    parts.map { part in
      switch part {
      case .plain(let text): return text
      case .phrase(let text, let thing, _):
        guard let noun = nouns[thing] else { return text }
        return grammar.phrase(text, with: noun)
      }
    }.joined()
  }
}

/// How the words of a language agree with a noun.
protocol PhraseGrammar {
  /// Nouns of the catalogue, in lower case, and what they name: the first word of each, and how it may go on.
  static var things: [String: StudyNouns.Thing] { get }
  /// Words that make one noun with the one before them: `de formation`.
  static var complements: [String] { get }
  /// Nouns of several words whose first is none by itself: `training space`.
  static var openings: Set<String> { get }
  /// A phrase with another noun in the place of its own.
  static func phrase(_ text: String, with noun: StudyNoun) -> String
}
