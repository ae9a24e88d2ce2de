import CoverageModel

/// A word of a phrase; a noun of several words is one.
struct PhraseWord {
  var text: String
  /// What it names, where it is a noun.
  var thing: StudyNouns.Thing?
  /// Whether a space stands before the next word.
  var isSpaced: Bool

  /// In lower case.
  var key: String { text.lowercased() }

  /// The words of a phrase, `l’` and the like being words of their own.
  static func words(_ phrase: String, _ grammar: any PhraseGrammar.Type) -> [PhraseWord] {
    var words: [PhraseWord] = []
    var current = ""
    for character in phrase {
      if character == " " {
        words.append(PhraseWord(text: current, thing: nil, isSpaced: true))
        current = ""
      } else {
        current.append(character)
        if character == "’", current.count <= 3 {
          words.append(PhraseWord(text: current, thing: nil, isSpaced: false))
          current = ""
        }
      }
    }
    words.append(PhraseWord(text: current, thing: nil, isSpaced: false))
    return joined(words, grammar)
  }

  private static func joined(_ words: [PhraseWord], _ grammar: any PhraseGrammar.Type) -> [PhraseWord] {
    var joined: [PhraseWord] = []
    var index = 0
    while index < words.count {
      var word = words[index]
      index += 1
      if grammar.openings.contains(word.key), index < words.count, grammar.things[stem(words[index].key)] != nil {
        word = PhraseWord(text: word.text + " " + words[index].text, thing: nil, isSpaced: words[index].isSpaced)
        index += 1
      }
      let last = word.text.split(separator: " ").last.map { $0.lowercased() } ?? ""
      word.thing = grammar.things[stem(last)]
      if word.thing != nil {
        for complement in grammar.complements {
          let parts = Self.parts(of: complement)
          let found = words[index...].prefix(parts.count)
          guard found.map(\.text) == parts, let end = found.last else { continue }
          word.text += " " + complement
          word.isSpaced = end.isSpaced
          index += parts.count
        }
      }
      joined.append(word)
    }
    return joined
  }

  /// `de formation` as its words.
  private static func parts(of complement: String) -> [String] {
    var parts: [String] = []
    var current = ""
    for character in complement {
      if character == " " {
        parts.append(current)
        current = ""
      } else {
        current.append(character)
        if character == "’" {
          parts.append(current)
          current = ""
        }
      }
    }
    return parts + [current]
  }

  /// A noun without the sign of possession.
  private static func stem(_ key: String) -> String {
    key.hasSuffix("’s") ? String(key.dropLast(2)) : key.hasSuffix("’") ? String(key.dropLast()) : key
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
