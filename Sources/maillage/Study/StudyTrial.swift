import CoverageData
import FoundationEssentials
import StudyFile

/// Reads the files of a study as its steps will, and computes nothing.
enum StudyTrial {
  /// Reads every file; the folder of the study becomes the working folder.
  ///
  /// - Throws: what the first step that fails throws.
  static func run(_ path: String) async throws {
    let source = try StudySource(path: path)
    try WorkingFolder.enter(source.folder, geodata: source.document.sharedText("geodata"))
    let study = try StudyRun(source.document, file: URL(filePath: path).lastPathComponent, threads: nil, quiet: true)
    for (_, parsed) in study.steps {
      switch parsed {
      case .analyze(let command): _ = try await StudyLoader.load(try command.request())
      case .plan(let command): _ = try await command.load()
      // Its sides are those of the other steps, or files that a template does not name.
      case .compare: break
      }
    }
  }
}
