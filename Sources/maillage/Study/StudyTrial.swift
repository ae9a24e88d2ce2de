import CoverageData
import CoverageModel
import FoundationEssentials
import StudyFile
import StudyRunner
import Synchronization

/// Reads the files of a study as its steps will, and computes nothing.
enum StudyTrial {
  /// Reads every file.
  ///
  /// - Parameters:
  ///   - context: the run that reads them, where there is one whose folder is that of the study.
  ///   - tell: is given the records of the files of each step.
  /// - Throws: what the first step that fails throws.
  static func run(
    _ path: String, _ context: StudyContext? = nil, tell: ([InputRecord]) -> Void = { _ in }
  ) async throws {
    let source = try StudySource(path: path)
    var context = context ?? StudyContext(folder: source.folder)
    let read = Read()
    context.report = { if case .read(let inputs) = $0 { read.files.withLock { $0.append(inputs) } } }
    defer { for inputs in read.files.withLock({ $0 }) { tell(inputs) } }
    let study = try context.read {
      try StudySteps(
        source.document, file: URL(filePath: path).lastPathComponent, language: StudySource.defaultLanguage
      ).run(geoData: Program.geoDataFolder(given: source.document.sharedText("geodata")), threads: 1)
    }
    // The sides of its comparison are those of the other steps, or files that a template does not name.
    try await study.read(context)
  }

  /// What was read, step by step.
  private final class Read: Sendable {
    let files = Mutex<[[InputRecord]]>([])
  }
}
