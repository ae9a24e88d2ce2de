import CoverageModel
import MessageModel
import Reporting

extension Console {
  /// Says on stderr how the user's own files were read, one line each and none twice; nothing about files that are read as they are.
  static func tell(_ inputs: [InputRecord]) {
    var told: Set<String> = []
    for input in inputs {
      for sentence in input.reading {
        guard told.insert(input.path + "\n" + sentence.english).inserted else { continue }
        note(sentence, file: input.path)
      }
    }
  }
}
