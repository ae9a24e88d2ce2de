import CoverageData
import FoundationEssentials
import MessageModel
import StudyFile

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Asks on a terminal what a new study is about.
enum InitDialogue {
  /// Whether somebody is there to answer.
  static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks until every question has an answer that holds.
  ///
  /// - Throws: `DataError` of kind `.request` where the input ends before.
  static func ask() throws(DataError) -> StudyDocument {
    var questions = StudyQuestions()
    while let question = questions.next {
      let standard = question.standard.map { " [\($0)]" } ?? ""
      Console.complain(MessageLanguage.text(question.text) + standard + " ")
      guard let line = readLine() else { throw DataError(.request, "the answers ended before the questions") }
      if question.isPath, !isFileOrEmpty(line) {
        Console.complain(MessageLanguage.text("no such file") + "\n")
        continue
      }
      do throws(StudyError) {
        try questions.answer(line)
      } catch {
        Console.complain(MessageLanguage.text(error.problem) + "\n")
      }
    }
    do throws(StudyError) {
      return try questions.study()
    } catch {
      throw DataError(.request, error.problem)
    }
  }

  private static func isFileOrEmpty(_ line: String) -> Bool {
    let path = String(line.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    return path.isEmpty || FileManager.default.fileExists(atPath: UserPath(path).file)
  }
}
