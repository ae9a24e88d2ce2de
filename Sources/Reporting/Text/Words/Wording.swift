import CoverageModel

/// The texts of a language with the words of a study.
struct Wording: Sendable {
  let base: [TextKey: String]
  let ofTimes: [TextKey: String]
  let ofGivenTravel: [TextKey: String]
  let ofRoadTimes: [TextKey: String]
  let ofRoadDistances: [TextKey: String]

  static let english = Wording(isFrench: false, nouns: [:])
  static let french = Wording(isFrench: true, nouns: [:])

  /// - Complexity: O(characters of the catalogue).
  init(isFrench: Bool, nouns: [StudyNouns.Thing: StudyNoun]) {
    let grammar: any PhraseGrammar.Type = isFrench ? FrenchPhrase.self : EnglishPhrase.self
    func texts(_ marked: [TextKey: String]) -> [TextKey: String] {
      marked.mapValues { text in
        let text = isFrench ? FrenchTypesetting.set(text) : text
        guard text.contains("[") else { return text }
        let parts = MarkedText(text, grammar)
        return nouns.isEmpty ? parts.plain : parts.text(nouns, grammar)
      }
    }
    base = texts(isFrench ? frenchCatalogue : englishCatalogue)
    ofTimes = texts(isFrench ? frenchTimeTexts : englishTimeTexts)
    ofGivenTravel = texts(isFrench ? frenchGivenTexts : englishGivenTexts)
    ofRoadTimes = texts(isFrench ? frenchRoadTexts : englishRoadTexts)
    ofRoadDistances = texts(isFrench ? frenchRoadDistanceTexts : englishRoadDistanceTexts)
  }
}
