import CoverageModel

/// English: `a` or `an`, number, and possession.
enum EnglishPhrase: PhraseGrammar {
  static let things: [String: StudyNouns.Thing] = [
    "space": .space, "spaces": .space, "town": .town, "towns": .town, "commune": .town, "communes": .town,
    "basin": .zone, "basins": .zone,
  ]
  static let complements: [String] = []
  static let openings: Set<String> = ["training", "employment"]

  static func phrase(_ text: String, with noun: StudyNoun) -> String {
    var result = ""
    let words = PhraseWord.words(text, self)
    for (index, word) in words.enumerated() {
      if word.thing != nil {
        result += form(of: word.key, noun)
      } else if ["a", "an"].contains(word.key), index + 1 < words.count, words[index + 1].thing != nil {
        result += noun.followsVowelForms ? "an" : "a"
      } else {
        result += word.text
      }
      if word.isSpaced { result += " " }
    }
    return text.first?.isUppercase == true ? result.capitalisedFirst : result
  }

  private static func form(of key: String, _ noun: StudyNoun) -> String {
    if key.hasSuffix("s’") { return noun.plural + (noun.plural.hasSuffix("s") ? "’" : "’s") }
    if key.hasSuffix("’s") { return noun.singular + "’s" }
    return key.hasSuffix("s") ? noun.plural : noun.singular
  }
}
