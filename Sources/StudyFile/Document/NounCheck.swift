import CoverageModel
import MessageModel

/// Checks a word of a study.
enum NounCheck {
  /// - Throws: `StudyError` for a thing or language that is none, and a noun that lacks a form.
  static func check(_ thing: String, _ language: String, _ text: String) throws(StudyError) {
    let things = StudyNouns.Thing.allCases.map(\.rawValue)
    guard things.contains(thing) else {
      throw StudyError(UnknownWord.problem(thing, "a thing that may be renamed", among: things))
    }
    guard StudyNouns.languages.contains(language) else {
      throw StudyError(UnknownWord.problem(language, "a language of reports", among: StudyNouns.languages))
    }
    do throws(StudyNoun.Fault) {
      _ = try StudyNoun(written: text, language: language)
    } catch {
      throw StudyError("\(thing).\(language): \(error.explanation)")
    }
  }
}
