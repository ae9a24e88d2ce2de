import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import Reporting
import StudyFile
import StudyRunner

/// A study file, or a manifest that holds a study, as it was read.
struct StudySource {
  /// The path that was given.
  let path: String
  /// The folder of the file, absolute: the working folder changes later.
  let folder: String
  /// The file itself, absolute.
  let file: String
  /// Everything that stands in the file.
  let root: StudyNode
  /// The study.
  var document: StudyDocument
  /// Whether it is a manifest, whose study is run again.
  let isManifest: Bool

  /// Reads a file.
  ///
  /// - Throws: `DataError` as `InputFile`; `.content` with line and key for what stands in it.
  init(path: String) throws(DataError) {
    self.path = path
    let place = URL(filePath: path).standardizedFileURL
    file = place.path
    folder = place.deletingLastPathComponent().path
    let text = String(decoding: try InputFile(path: path).bytes, as: UTF8.self)
    do throws(StudyError) {
      root = try StudyNode(yaml: text)
      MessageLanguage.follow(study: (root["study"] ?? root)["lang"]?.text)
      let schema = root["schema"]?.text
      isManifest = Replay.isManifest(root)
      if let schema, !isManifest, schema.hasPrefix("maillage/") {
        throw StudyError(
          key: "schema",
          "'\(schema)' is neither a study nor its manifest; run the manifest.json of 'maillage run' or 'analyze'")
      }
      let study = isManifest ? try Replay.study(of: root) : root
      document = try StudyDocument(study, fileKinds: FileRole.allCases.map(\.rawValue))
    } catch {
      throw DataError(error, file: path)
    }
  }

  /// The study that the options of an analysis stand for, every default written out; nil where they are not options.
  static func settings(of words: ArraySlice<String>) -> StudySettings? {
    (try? StudyDocument(analysis: Array(words)))?.resolved(language: defaultLanguage).settings
  }

  /// The language of reports where none is named.
  static var defaultLanguage: String { Language(environment: ProcessInfo.processInfo.environment).rawValue }
}
