import CoverageData
import CoverageModel
import FoundationEssentials
import StudyFile
import StudyRunner

/// Reads the files of a study as its steps will, and computes nothing.
enum StudyTrial {
  /// Reads every file; the folder of the study becomes the working folder.
  ///
  /// - Parameter tell: is given the records of the files of each step.
  /// - Throws: what the first step that fails throws.
  static func run(_ path: String, tell: ([InputRecord]) -> Void = { _ in }) async throws {
    let source = try StudySource(path: path)
    try WorkingFolder.enter(source.folder, geodata: source.document.sharedText("geodata"))
    let study = try StudyCommands(source.document, file: URL(filePath: path).lastPathComponent, threads: nil)
    for (_, parsed) in study.steps {
      switch parsed {
      case .analyze(let command): tell(try await command.step().load().inputs)
      case .plan(let command): tell(try await command.step().load().inputs)
      // Its sides are those of the other steps, or files that a template does not name.
      case .compare: break
      }
    }
  }
}
