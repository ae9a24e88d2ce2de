import CoverageModel
import FoundationEssentials
import MessageModel
import StudyRunner

extension Console {
  /// A run that says on stderr what happens.
  ///
  /// - Parameters:
  ///   - folder: what paths of inputs are relative to; nil for the working folder.
  ///   - quiet: whether it says nothing.
  static func context(folder: String? = nil, quiet: Bool) -> StudyContext {
    StudyContext(folder: folder, environment: ProcessInfo.processInfo.environment) { event in
      guard !quiet else { return }
      if case .progress = event {} else { TerminalProgress.end() }
      switch event {
      case .step(let name): complain("maillage: \(name)\n")
      case .read(let inputs): tell(inputs)
      case .note(let message): note(message)
      case .progress(let progress): TerminalProgress.show(progress)
      }
    }
  }

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
