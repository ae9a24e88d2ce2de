import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import OGRKit
import Reporting
import StudyFile
import StudyRunner

/// Runs the study of a manifest again, from the same files.
struct Replay {
  private let source: StudySource
  private let command: Run
  private let working: String
  /// The folder of the new results, absolute.
  private let out: String
  private let geodata: String?

  /// - Throws: `DataError` of kind `.request` for options that would change what is studied.
  init(_ source: StudySource, run command: Run, _ settings: [StudySetting], working: String) throws(DataError) {
    self.source = source
    self.command = command
    self.working = working
    var places: [String: String] = [:]
    for setting in settings {
      guard ["out", "geodata"].contains(setting.key.name) else {
        throw DataError(
          .request, "a manifest is run as it is: leave out \(setting.key.option), or make a study file of it")
      }
      places[setting.key.name] = Self.absolute(setting.value.scalarText, working)
    }
    out = places["out"] ?? source.folder + "-replay"
    geodata = places["geodata"]
  }

  /// Checks the files, runs the steps and compares the results with those beside the manifest.
  ///
  /// - Throws: `DataError` of kind `.content` for a file that is missing or has changed, and for results that differ.
  func run() async throws {
    let inputs: RecordedInputs
    do throws(StudyError) {
      inputs = try RecordedInputs(source.root, study: source.document)
    } catch {
      throw DataError(error, file: source.path)
    }
    let named = inputs.files.map(\.path) + RecordedInputs.paths(of: source.document)
    if !command.allowDatabases, let address = named.first(where: { DatabaseAddress.matches($0) }) {
      throw DataError(.request, file: source.path, "was made from \(address); --allow-databases has it contacted")
    }
    let geoData = try Program.geoDataFolder(given: geodata)
    let changed = inputs.differences(from: geoData)
    if let first = changed.first { throw difference(first, among: changed) }
    let base = try folder(of: inputs)
    if let path = inputs.unrecorded(of: source.document, in: base) {
      throw DataError(.content, file: source.path, "'\(path)' is not among the inputs that are recorded")
    }
    tellVersions()
    tellDatabases(inputs)
    var document = source.document
    // A manifest says what was studied, not where anything is to be written.
    document.shared.removeAll { ["geodata", "out", "postgis", "postgis_schema"].contains($0.key.name) }
    let absolute = Self.absolute(geoData.path, working)
    if let key = StudyKeys.standard.key("geodata") { document.shared.append(StudySetting(key, .text(absolute))) }
    let context = command.context(folder: base)
    let study = try command.steps(document, file: source.path, in: context)
    if command.dryRun { return try Console.write(Array(DryRun(study, folder: base, out: out).text.utf8)) }
    let outcome = try await RoadsProgress.showingAreas(quietly: command.quiet || command.json) {
      try await command.values(study, in: context).run(context)
    }
    let changedMeanwhile = inputs.differences(from: outcome.steps.flatMap(\.outcome.inputs))
    if let first = changedMeanwhile.first { throw difference(first, among: changedMeanwhile) }
    _ = try outcome.folders()
    let comparison = ReplayComparison(original: source.folder, replayed: out)
    let isInPlace = URL(filePath: out).standardizedFileURL.path == source.folder
    if !isInPlace {
      let paths = StudyPaths(working: working, study: working)
      try await command.write(outcome, to: paths.shown(out), sparing: source.file)
    }
    let result = try comparison.compare(outcome)
    guard result.differing.isEmpty else {
      throw DataError(
        .content, file: source.folder,
        "these files differ from what the manifest gives: \(result.differing.joined(separator: ", "))")
    }
    if !command.quiet, !command.json {
      Console.note(result.sentence)
    }
  }

  /// The folder that the paths are relative to: the one that was named, else the first of the working folder, that of the
  /// manifest and those above it where every file is found as it was.
  private func folder(of inputs: RecordedInputs) throws(DataError) -> String {
    var candidates = [working]
    if let folder = command.folder {
      candidates = [Self.absolute(folder, working)]
    } else {
      var folder = URL(filePath: source.folder)
      while !candidates.contains(folder.path), candidates.count < 100 {
        candidates.append(folder.path)
        folder = folder.deletingLastPathComponent()
      }
      if let last = candidates.last, last != "/" { candidates.append("/") }
    }
    var nearest: [RecordedInputs.Difference]?
    for candidate in candidates {
      let differences = inputs.differences(in: candidate)
      if differences.isEmpty { return candidate }
      if nearest.map({ differences.count < $0.count }) ?? true { nearest = differences }
    }
    let differences = nearest ?? []
    if command.folder == nil, differences.contains(where: \.isMissing) {
      Console.note("--folder names the folder that the paths of the manifest are relative to")
    }
    throw difference(
      differences.first { !$0.isMissing } ?? differences.first
        ?? RecordedInputs.Difference(isMissing: true, problem: "is empty"), among: differences)
  }

  /// The first difference as an error, the others said on stderr before it.
  private func difference(
    _ first: RecordedInputs.Difference, among differences: [RecordedInputs.Difference]
  ) -> DataError {
    for other in differences where other != first {
      Console.note(other.problem)
    }
    return DataError(.content, file: source.path, first.problem)
  }

  /// Says on stderr where other versions made the results.
  private func tellVersions() {
    let now = Dictionary(Version.all.map { ($0.name, $0.version) }, uniquingKeysWith: { first, _ in first })
    for version in source.root["versions"]?.elements ?? [] {
      guard let name = version["name"]?.text, let recorded = version["version"]?.text else { continue }
      guard let current = now[name], current != recorded else { continue }
      let text: Message = "\(name) \(recorded) made the results, this is \(current): bytes may differ"
      Console.note(text)
    }
  }

  /// Says on stderr which inputs cannot be checked before the run.
  private func tellDatabases(_ inputs: RecordedInputs) {
    for table in inputs.databases {
      let text: Message =
        "the input \(table.roleWord) '\(table.path)' is a table of a database: whether it has changed is checked once it is read"
      Console.note(text)
    }
  }

  static func absolute(_ path: String, _ working: String) -> String {
    URL(filePath: path.hasPrefix("/") ? path : working + "/" + path).standardizedFileURL.path
  }
}
