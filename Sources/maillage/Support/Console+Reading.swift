import CoverageModel

extension Console {
  /// Says on stderr how the user's own files were read, one line each; nothing about files that are read as they are.
  static func tell(_ inputs: [InputRecord]) {
    for input in inputs {
      for sentence in input.reading { complain("maillage: \(input.path): \(sentence)\n") }
    }
  }
}
