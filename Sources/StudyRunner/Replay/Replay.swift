public import CoverageData
import CoverageModel
import MessageModel
import OGRKit
import Reporting
package import StudyFile

/// The study of a manifest, run again from the same files.
///
/// Files must have the SHA-256 that they had, before the run and as it reads them; of a table of a database that is known only
/// once it is read.
public struct Replay: Sendable {
  /// How messages name the manifest.
  public let file: String
  /// The embedded data.
  public var geoData: GeoDataFolder
  /// Number of threads, at least 1; results do not depend on it.
  public var threads: Int
  /// Whether the databases that the manifest names may be contacted.
  public var allowsDatabases = false
  private let root: StudyNode
  private let document: StudyDocument
  private let inputs: RecordedInputs
  private let language: String

  /// The study of a manifest.
  ///
  /// - Parameters:
  ///   - text: the manifest, JSON.
  ///   - file: how messages name it.
  ///   - geoData: the embedded data.
  ///   - threads: number of threads, at least 1.
  /// - Throws: `DataError` of kind `.content` for what is no manifest, or one that an older version wrote.
  /// - Complexity: O(size of the text).
  public init(
    manifest text: String, file: String = "manifest.json", geoData: GeoDataFolder, threads: Int = 1
  ) throws(DataError) {
    do throws(StudyError) {
      let root = try StudyNode(yaml: text)
      guard Self.isManifest(root) else { throw StudyError(key: "schema", "this is not the manifest of a study") }
      let document = try StudyDocument(Self.study(of: root), fileKinds: FileRole.allCases.map(\.rawValue))
      try self.init(root, document, file: file, geoData: geoData, threads: threads, language: Language.english.rawValue)
    } catch {
      throw DataError(error, file: file)
    }
  }

  /// - Parameters:
  ///   - root: all of the manifest.
  ///   - document: its study.
  ///   - language: the language of reports where it names none.
  package init(
    _ root: StudyNode, _ document: StudyDocument, file: String, geoData: GeoDataFolder, threads: Int, language: String
  ) throws(StudyError) {
    (self.root, self.file, self.geoData, self.threads) = (root, file, geoData, threads)
    self.language = language
    inputs = try RecordedInputs(root, study: document)
    var document = document
    // A manifest says what was studied, not where anything is to be written.
    document.shared.removeAll { ["geodata", "out", "postgis", "postgis_schema"].contains($0.key.name) }
    self.document = document
  }

  /// Whether a text that was read is a manifest.
  package static func isManifest(_ root: StudyNode) -> Bool { root["schema"]?.text == "maillage/manifest" }

  /// The study that a manifest holds.
  ///
  /// - Throws: `StudyError` where it holds none.
  package static func study(of manifest: StudyNode) throws(StudyError) -> StudyNode {
    guard let study = manifest["study"] else {
      throw StudyError(key: "study", "is missing: an older version of the program wrote this manifest")
    }
    return study
  }

  /// Looks for the folder that the paths of the manifest are relative to; what is read of a run is kept for it.
  ///
  /// - Parameter runs: runs with folders in which files may be, the likeliest first; at least one.
  /// - Returns: the first of them in whose folder every file is found as it was.
  /// - Throws: `DataError` of kind `.request` where a database is named and none may be contacted, `.content` for embedded
  ///   data or a file that is missing or has changed, and for one that was not recorded; others are reported to the first run.
  /// - Complexity: O(size of the files), for each folder.
  public func place(among runs: [StudyContext]) throws(DataError) -> StudyContext {
    try checkDatabases()
    let told = runs[0].report
    let changed = runs[0].read { inputs.differences(from: geoData) }
    if let first = changed.first { throw difference(first, among: changed, told) }
    var nearest: [RecordedInputs.Difference]?
    for run in runs {
      let differences = run.read { inputs.differences() }
      if differences.isEmpty {
        if let path = run.read({ inputs.unrecorded(of: document) }) {
          throw DataError(.content, file: file, "'\(path)' is not among the inputs that are recorded")
        }
        return run
      }
      if nearest.map({ differences.count < $0.count }) ?? true { nearest = differences }
    }
    let differences = nearest ?? []
    if runs.count > 1, differences.contains(where: \.isMissing) {
      told(.note("--folder names the folder that the paths of the manifest are relative to"))
    }
    throw difference(
      differences.first { !$0.isMissing } ?? differences.first
        ?? RecordedInputs.Difference(isMissing: true, problem: "is empty"), among: differences, told)
  }

  /// Checks the files, then runs every step; nothing is written.
  ///
  /// Where other versions of the program or its libraries made the results, that is reported: bytes may differ.
  ///
  /// - Parameter context: the run; the paths of the manifest are relative to its folder.
  /// - Throws: as `place(among:)`, and as `StudyRun.run`; `DataError` of kind `.content` where a file is not read as it was.
  /// - Complexity: that of the study, and O(size of the files).
  public func run(_ context: StudyContext = StudyContext()) async throws -> StudyOutcome {
    try await run(placed: try place(among: [context]))
  }

  /// Runs every step in a run that `place(among:)` gave.
  package func run(placed context: StudyContext) async throws -> StudyOutcome {
    tell(context)
    let study = try context.read { () throws(DataError) in
      try steps(geoData: nil).run(geoData: geoData, threads: threads)
    }
    let outcome = try await study.run(context)
    let changed = inputs.differences(from: outcome.steps.flatMap(\.outcome.inputs))
    if let first = changed.first { throw difference(first, among: changed, context.report) }
    return outcome
  }

  /// What the study comes to, without running it, as `DryRun` says it.
  ///
  /// - Parameters:
  ///   - context: a run in the folder of the files.
  ///   - folder: that folder, as it is to be shown.
  ///   - geoData: path of the embedded data, as it is to be shown.
  ///   - out: the folder of the results.
  package func dryRun(_ context: StudyContext, folder: String, geoData: String, out: String) throws -> String {
    tell(context)
    return DryRun(try context.read { () throws(DataError) in try steps(geoData: geoData) }, folder: folder, out: out)
      .text
  }

  private func steps(geoData: String?) throws(DataError) -> StudySteps {
    var document = document
    if let geoData, let key = StudyKeys.standard.key("geodata") {
      document.shared.append(StudySetting(key, .text(geoData)))
    }
    return try StudySteps(document, file: file, language: language)
  }

  private func checkDatabases() throws(DataError) {
    let named = inputs.files.map(\.path) + RecordedInputs.paths(of: document)
    if !allowsDatabases, let address = named.first(where: { DatabaseAddress.matches($0) }) {
      throw DataError(.request, file: file, "was made from \(address); --allow-databases has it contacted")
    }
  }

  /// The first difference as an error, the others reported before it.
  private func difference(
    _ first: RecordedInputs.Difference, among differences: [RecordedInputs.Difference],
    _ report: (StudyEvent) -> Void
  ) -> DataError {
    for other in differences where other != first { report(.note(other.problem)) }
    return DataError(.content, file: file, first.problem)
  }

  private func tell(_ context: StudyContext) {
    tellVersions(context)
    tellDatabases(context)
  }

  /// Reports where other versions made the results.
  private func tellVersions(_ context: StudyContext) {
    let now = Dictionary(Version.all.map { ($0.name, $0.version) }, uniquingKeysWith: { first, _ in first })
    for version in root["versions"]?.elements ?? [] {
      guard let name = version["name"]?.text, let recorded = version["version"]?.text else { continue }
      guard let current = now[name], current != recorded else { continue }
      context.report(.note("\(name) \(recorded) made the results, this is \(current): bytes may differ"))
    }
  }

  /// Reports which inputs cannot be checked before the run.
  private func tellDatabases(_ context: StudyContext) {
    for table in inputs.databases {
      context.report(
        .note(
          "the input \(table.roleWord) '\(table.path)' is a table of a database: whether it has changed is checked once it is read"
        ))
    }
  }
}
