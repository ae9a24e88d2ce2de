import CoverageModel
import Testing

@testable import Reporting

/// The marks in the catalogues.
struct MarkedTextTests {
  private static let french = [
    frenchCatalogue, frenchTimeTexts, frenchGivenTexts, frenchRoadTexts, frenchRoadDistanceTexts,
  ].flatMap { $0.map(\.value) }
  private static let english = [
    englishCatalogue, englishTimeTexts, englishGivenTexts, englishRoadTexts, englishRoadDistanceTexts,
  ].flatMap { $0.map(\.value) }

  /// The noun of a phrase as it stands in it.
  private func usual(_ text: String, _ thing: StudyNouns.Thing, isFrench: Bool) -> StudyNoun {
    let isLong = ["de formation", "d’emploi", "raining", "mployment"].contains { text.contains($0) }
    switch (thing, isFrench) {
    case (.space, true):
      return StudyNoun(
        singular: isLong ? "espace de formation" : "espace", plural: isLong ? "espaces de formation" : "espaces",
        followsVowelForms: true)
    case (.town, true):
      return StudyNoun(singular: "commune", plural: "communes", gender: .feminine, followsVowelForms: false)
    case (.zone, true):
      return StudyNoun(
        singular: isLong ? "zone d’emploi" : "zone", plural: isLong ? "zones d’emploi" : "zones", gender: .feminine,
        followsVowelForms: false)
    case (.space, false):
      return StudyNoun(
        singular: isLong ? "training space" : "space", plural: isLong ? "training spaces" : "spaces",
        followsVowelForms: false)
    case (.town, false):
      let noun = text.lowercased().contains("commune") ? "commune" : "town"
      return StudyNoun(singular: noun, plural: noun + "s", followsVowelForms: false)
    case (.zone, false):
      return StudyNoun(
        singular: isLong ? "employment basin" : "basin", plural: isLong ? "employment basins" : "basins",
        followsVowelForms: isLong)
    }
  }

  private func check(_ texts: [String], _ grammar: any PhraseGrammar.Type, isFrench: Bool) -> Int {
    var count = 0
    for text in texts {
      #expect(text.count { $0 == "[" } == text.count { $0 == "]" }, "\(text)")
      for part in MarkedText(text, grammar).parts {
        guard case .phrase(let phrase, let thing, _) = part else { continue }
        #expect(grammar.phrase(phrase, with: usual(phrase, thing, isFrench: isFrench)) == phrase, "\(text)")
        count += 1
      }
    }
    return count
  }

  @Test("With the usual nouns every phrase of the catalogues is what it was")
  func everyPhraseIsUnderstood() {
    #expect(check(Self.french, FrenchPhrase.self, isFrench: true) > 300)
    #expect(check(Self.english, EnglishPhrase.self, isFrench: false) > 300)
  }

  @Test("Every French word within marks agrees, or is known not to")
  func everyWordIsKnown() {
    let fixed: Set<String> = [
      "autant", "autre", "même", "mêmes", "avec", "bien", "chaque", "de", "des", "deuxième", "les", "leur", "leurs",
      "limitrophes",
      "mal", "moins", "modestes", "non", "plus", "plusieurs", "proche", "votre", "ses", "vite", "par", "entre", "d’",
      "l’", "la", "le", "du", "à", "au", "si", "cette", "ce", "cet", "sa", "son", "il", "elle", "ils", "elles", "lui",
      "eux", "et", "qu’",
    ]
    let varied = Set(FrenchAgreement.words.split { $0 == " " || $0 == "\n" }.map(String.init))
    for text in Self.french {
      for part in MarkedText(text, FrenchPhrase.self).parts {
        guard case .phrase(let phrase, _, _) = part else { continue }
        for word in PhraseWord.words(phrase, FrenchPhrase.self) where word.thing == nil {
          #expect(fixed.contains(word.key) || varied.contains(word.key), "'\(word.text)' in \(text)")
        }
      }
    }
  }

  @Test("No space, town or zone stands outside marks")
  func nothingIsLeftOut() {
    let nouns: Set<String> = [
      "espace", "espaces", "commune", "communes", "space", "spaces", "town", "towns", "basin", "basins",
    ]
    // Here the word is an adjective, or part of the name of a class of Insee.
    let adjectives = ["distances communes", "commune-centre"]
    for (texts, grammar) in [
      (Self.french, FrenchPhrase.self as any PhraseGrammar.Type), (Self.english, EnglishPhrase.self),
    ] {
      for text in texts where !adjectives.contains(where: { text.contains($0) }) {
        let outside = MarkedText(text, grammar).parts.map { part in
          if case .plain(let text) = part { text } else { "#" }
        }.joined()
        let prose = outside.split(separator: "`", omittingEmptySubsequences: false).enumerated().filter {
          $0.offset % 2 == 0
        }
        .map(\.element).joined(separator: "#").replacing(#/\{[^}]*\}/#, with: "#")
        let words = prose.lowercased().split { !$0.isLetter }.map(String.init)
        #expect(words.allSatisfy { !nouns.contains($0) }, "\(text)")
        #expect(!prose.contains("one d’emploi") && !prose.contains("ones d’emploi"), "\(text)")
      }
    }
  }
}
