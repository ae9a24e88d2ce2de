import CoverageModel

/// French: gender, number, and the vowels and articles that fall before a noun.
enum FrenchPhrase: PhraseGrammar {
  static let things: [String: StudyNouns.Thing] = [
    "espace": .space, "espaces": .space, "commune": .town, "communes": .town, "zone": .zone, "zones": .zone,
  ]
  static let complements = ["de formation", "d’emploi"]
  static let openings: Set<String> = []

  /// What a word does before the next.
  private enum Piece {
    /// `le`, `la`, `l’`.
    case article
    /// `de`, `d’`.
    case of
    /// `à`.
    case to
    /// `si` before a pronoun.
    case condition
    /// `ce`, `cet`, `cette`.
    case demonstrative
    /// `son`, `sa`.
    case possessive
    /// `elle` and the like, after a preposition or before a verb.
    case pronoun(isPlural: Bool)
    case word(String)
    case noun(String)
  }

  static func phrase(_ text: String, with noun: StudyNoun) -> String {
    let words = PhraseWord.words(text, self)
    var pieces: [Piece] = []
    for word in words {
      switch word.key {
      case _ where word.thing != nil: pieces.append(.noun(form(of: word.key, noun)))
      case "le", "la", "l’": pieces.append(.article)
      case "de", "d’": pieces.append(.of)
      case "du": pieces += [.of, .article]
      case "à": pieces.append(.to)
      case "au": pieces += [.to, .article]
      case "si", "s’": pieces.append(.condition)
      case "ce", "cet", "cette": pieces.append(.demonstrative)
      case "son", "sa": pieces.append(.possessive)
      case "elle", "il", "lui": pieces.append(.pronoun(isPlural: false))
      case "elles", "ils", "eux": pieces.append(.pronoun(isPlural: true))
      default: pieces.append(.word(FrenchAgreement.form(of: word.text, noun.gender)))
      }
    }
    let result = joined(pieces, noun)
    return text.first?.isUppercase == true ? result.capitalisedFirst : result
  }

  private static func form(of key: String, _ noun: StudyNoun) -> String {
    key.split(separator: " ").first?.hasSuffix("s") == true ? noun.plural : noun.singular
  }

  /// Joins the pieces from the last to the first, for each depends on the next.
  private static func joined(_ pieces: [Piece], _ noun: StudyNoun) -> String {
    var result = ""
    var followsVowelForms = false
    let isFeminine = noun.gender == .feminine
    for index in pieces.indices.reversed() {
      let piece = pieces[index]
      let text: String
      switch piece {
      case .article: text = followsVowelForms ? "l’" : isFeminine ? "la" : "le"
      case .of: text = followsVowelForms ? "d’" : "de"
      case .to: text = "à"
      case .condition: text = result.hasPrefix("il") ? "s’" : "si"
      case .demonstrative: text = isFeminine ? "cette" : followsVowelForms ? "cet" : "ce"
      case .possessive: text = isFeminine && !followsVowelForms ? "sa" : "son"
      case .pronoun(let isPlural):
        let isAfterPreposition = index > 0 && stands(pieces[index - 1])
        text = pronoun(isPlural: isPlural, isFeminine: isFeminine, isAfterPreposition: isAfterPreposition)
      case .word(let word), .noun(let word): text = word
      }
      if result.isEmpty, index == pieces.count - 1 {
        result = text
      } else if ["de", "à"].contains(text), result.hasPrefix("le ") {
        result = (text == "de" ? "du" : "au") + result.dropFirst(2)
      } else if text.hasSuffix("’") {
        result = text + result
      } else {
        result = text + " " + result
      }
      followsVowelForms =
        if case .noun = piece { noun.followsVowelForms } else { FrenchVowels.start(text) || text.hasPrefix("habité") }
    }
    return result
  }

  private static func pronoun(isPlural: Bool, isFeminine: Bool, isAfterPreposition: Bool) -> String {
    if isFeminine { return isPlural ? "elles" : "elle" }
    return isAfterPreposition ? isPlural ? "eux" : "lui" : isPlural ? "ils" : "il"
  }

  /// Whether a piece is a preposition, after which pronouns have their strong form.
  private static func stands(_ piece: Piece) -> Bool {
    switch piece {
    case .of, .to: true
    case .word(let word): ["avec", "entre", "par", "jusqu’"].contains(word.lowercased())
    default: false
    }
  }
}
