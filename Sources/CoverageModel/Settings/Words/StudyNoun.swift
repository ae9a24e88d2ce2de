public import MessageModel

/// What a study calls one of its things in one language, with what a sentence needs to agree with it.
public struct StudyNoun: Hashable, Sendable {
  /// The genders of French nouns.
  public enum Gender: Hashable, Sendable {
    /// `un`.
    case masculine
    /// `une`.
    case feminine
  }

  /// One of them, without an article.
  public var singular: String
  /// Several of them.
  public var plural: String
  /// The gender, in French.
  public var gender: Gender
  /// Whether the article before it loses its vowel in French (`l’école`), or is `an` in English.
  public var followsVowelForms: Bool

  public init(singular: String, plural: String, gender: Gender = .masculine, followsVowelForms: Bool) {
    self.singular = singular
    self.plural = plural
    self.gender = gender
    self.followsVowelForms = followsVowelForms
  }

  /// A noun as it is written: `une école / des écoles`, `a school / schools`.
  ///
  /// The article tells the gender in French and whether it is `an` in English. A French noun that begins with h needs its
  /// definite form between the two, from which is seen whether it elides: `un hôpital / l’hôpital / des hôpitaux`.
  ///
  /// - Parameters:
  ///   - text: the forms, as above.
  ///   - language: `en` or `fr`.
  /// - Throws: `Fault` where a form is missing or cannot be told, with what would be right.
  public init(written text: String, language: String) throws(Fault) {
    let forms = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.trimmed)
    let example = language == "fr" ? "une école / des écoles" : "a school / schools"
    guard forms.count > 1, forms.allSatisfy({ !$0.isEmpty }) else {
      throw Fault("'\(text)' lacks the plural: write singular and plural as '\(example)'")
    }
    guard forms.allSatisfy({ Self.isWord($0) }) else {
      throw Fault("'\(text)' may hold letters, digits, spaces, hyphens, apostrophes and full stops, 60 at most a form")
    }
    if language == "fr" { try self.init(french: forms, text) } else { try self.init(english: forms, text) }
  }

  private init(english forms: [String], _ text: String) throws(Fault) {
    guard forms.count == 2 else { throw Fault("'\(text)' has too many forms: 'a school / schools'") }
    guard let (article, noun) = Self.article(of: forms[0], among: ["a", "an"]) else {
      throw Fault("'\(text)' lacks the article: begin with a or an, as in 'a school / schools'")
    }
    self.init(singular: noun, plural: forms[1], followsVowelForms: article == "an")
  }

  private init(french forms: [String], _ text: String) throws(Fault) {
    let forms = forms.map { String($0.map { $0 == "'" ? "’" : $0 }) }
    guard forms.count <= 3 else { throw Fault("'\(text)' has too many forms: 'une école / des écoles'") }
    guard let (article, noun) = Self.article(of: forms[0], among: ["un", "une"]) else {
      throw Fault(
        "'\(text)' lacks the article, which tells the gender: begin with un or une, as in 'une école / des écoles'")
    }
    let last = forms[forms.count - 1]
    let plural = Self.article(of: last, among: ["des", "les"])?.noun ?? last
    let elides: Bool
    if forms.count == 3 {
      let definite = forms[1].lowercased()
      guard
        definite == "l’" + noun.lowercased() || ["le ", "la "].contains(where: { definite == $0 + noun.lowercased() })
      else { throw Fault("'\(forms[1])' is not '\(noun)' with le, la or l’") }
      elides = definite.hasPrefix("l’")
    } else {
      guard noun.lowercased().first != "h" else {
        throw Fault(
          "whether '\(noun)' is written with l’ is not told by its first letter: write all of 'un hôpital / l’hôpital / des hôpitaux' or 'une halte / la halte / des haltes'"
        )
      }
      elides = FrenchVowels.start(noun)
    }
    self.init(
      singular: noun, plural: plural, gender: article == "une" ? .feminine : .masculine, followsVowelForms: elides)
  }

  /// What is wrong with a noun.
  public struct Fault: ExplainedError, Hashable {
    /// What is wrong and what would be right.
    public var explanation: Message

    init(_ explanation: Message) { self.explanation = explanation }
  }

  private static func article(of form: String, among articles: [String]) -> (article: String, noun: String)? {
    guard let space = form.firstIndex(of: " ") else { return nil }
    let article = form[..<space].lowercased()
    let noun = trimmed(form[form.index(after: space)...])
    return articles.contains(article) && !noun.isEmpty ? (article, noun) : nil
  }

  private static func isWord(_ form: String) -> Bool {
    form.count <= 60 && form.contains(where: \.isLetter)
      && form.allSatisfy { $0.isLetter || $0.isNumber || " -.'’\u{A0}".contains($0) }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " }
    return String(start.prefix(start.count - start.reversed().prefix { $0 == " " }.count))
  }
}
