import CoverageModel
import Reporting

extension Console {
  /// Says on stderr how the user's own files were read, one line each and none twice; nothing about files that are read as they are.
  static func tell(_ inputs: [InputRecord]) {
    let colon = MessageLanguage.current == .french ? "\u{A0}: " : ": "
    var told: Set<String> = []
    for input in inputs {
      for sentence in input.reading {
        guard told.insert(input.path + "\n" + sentence).inserted else { continue }
        complain("maillage: " + input.path + colon + MessageLanguage.text(sentence) + "\n")
      }
    }
  }
}
