package import CoverageModel
import MessageModel

/// `space.en=a school / schools`.
package struct WordArgument: Sendable {
  package let thing: StudyNouns.Thing
  package let language: String
  package let noun: StudyNoun

  /// - Throws: `UsageError` where it is none, with what is wrong.
  package init(argument: String) throws {
    let sides = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let place = sides[0].split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, place.count == 2 else {
      throw UsageError("--words takes thing.language=noun: space.en='a school / schools'.", option: "--words")
    }
    guard let thing = StudyNouns.Thing(rawValue: place[0]), StudyNouns.languages.contains(place[1]) else {
      let things = StudyNouns.Thing.allCases.map(\.rawValue).joined(separator: ", ")
      let languages = StudyNouns.languages.joined(separator: ", ")
      throw UsageError("--words renames \(things) in \(languages); '\(sides[0])' is none of them.", option: "--words")
    }
    self.thing = thing
    language = place[1]
    do {
      noun = try StudyNoun(written: sides[1], language: language)
    } catch {
      throw UsageError("--words \(sides[0]): \(error.explanation).", option: "--words")
    }
  }

  /// - Throws: `UsageError` where a noun is given twice.
  package static func check(_ words: [WordArgument]) throws(UsageError) {
    var seen: Set<String> = []
    for place in words.map({ $0.thing.rawValue + "." + $0.language }) where !seen.insert(place).inserted {
      throw UsageError("--words names \(place) twice.", option: "--words")
    }
  }

  package static func nouns(_ words: [WordArgument]) -> StudyNouns {
    var nouns = StudyNouns()
    for word in words { nouns[word.language][word.thing] = word.noun }
    return nouns
  }
}
