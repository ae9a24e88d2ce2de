import CoverageData
import CoverageModel
import FoundationEssentials
import StudyFile
import StudyRunner

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
    let context = context ?? StudyContext(folder: source.folder)
    try await context.run { try await read(source.document, URL(filePath: path).lastPathComponent, tell) }
  }

  private static func read(
    _ document: StudyDocument, _ file: String, _ tell: ([InputRecord]) -> Void
  ) async throws {
    let study = try StudySteps(document, file: file, language: StudySource.defaultLanguage)
    let run = try study.run(geoData: Program.geoDataFolder(given: document.sharedText("geodata")), threads: 1)
    tell(try await run.analysis.load().inputs)
    for plan in run.plans { tell(try await plan.step.load().inputs) }
    // The sides of its comparison are those of the other steps, or files that a template does not name.
  }
}
