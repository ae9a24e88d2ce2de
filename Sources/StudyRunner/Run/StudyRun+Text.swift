public import CoverageData
public import Reporting
import StudyFile

extension StudyRun {
  /// The study that a text stands for, as it stands in a study file: YAML, or JSON.
  ///
  /// What the text says of `out` and `geodata` is left to the caller.
  ///
  /// - Parameters:
  ///   - text: the study.
  ///   - file: how messages name it.
  ///   - geoData: the embedded data.
  ///   - language: the language of reports where the study names none.
  ///   - threads: number of threads, at least 1; results do not depend on it.
  ///   - context: the run that it is for, whose folder the paths of the study are relative to: a table of travel costs is
  ///     looked at for its unit.
  /// - Throws: `DataError` with line and key for what does not hold.
  /// - Complexity: O(size of the text), and of the table.
  public init(
    text: String, file: String = "study.yml", geoData: GeoDataFolder, language: Language = .english, threads: Int = 1,
    for context: StudyContext
  ) throws {
    let document: StudyDocument
    do throws(StudyError) {
      document = try StudyDocument(StudyNode(yaml: text), fileKinds: FileRole.allCases.map(\.rawValue))
    } catch {
      throw DataError(error, file: file)
    }
    self = try context.read {
      try StudySteps(document, file: file, language: language.rawValue).run(geoData: geoData, threads: threads)
    }
  }
}
