import CoverageModel
import FoundationEssentials
import Reporting
import ResultFiles

/// What the steps of a study have found, before anything is written.
public struct StudyOutcome: Sendable {
  /// What each step has found, in their order.
  public let steps: [Step]

  /// A step.
  public struct Step: Sendable {
    /// The step, for people: `plan north`.
    public let name: String
    /// The folder of its results within that of the study; nil for that folder itself.
    public let subfolder: String?
    /// What was found.
    public let outcome: StepOutcome

    init(name: String, subfolder: String? = nil, _ outcome: StepOutcome) {
      self.name = name
      self.subfolder = subfolder
      self.outcome = outcome
    }
  }

  /// Whether a plan was asked for that cannot be.
  public var isInfeasible: Bool { steps.contains(where: \.outcome.isInfeasible) }

  /// The files of the whole study, those that are asked for, by the folder that they go to within that of the study; empty
  /// for that folder itself.
  ///
  /// Of files of one name in one folder the later step's counts, so that the page of a plan takes the place of that of
  /// its study; the manifest names the files that all steps read.
  ///
  /// - Throws: `DataError` of kind `.request` where the formats that are asked for leave nothing to write.
  package func folders() throws -> [(subfolder: String, files: [ResultFile])] {
    var folders: [(subfolder: String, files: [ResultFile])] = []
    for step in steps {
      let subfolder = step.subfolder ?? ""
      let index = folders.firstIndex { $0.subfolder == subfolder } ?? folders.count
      if index == folders.count { folders.append((subfolder, [])) }
      let names = Set(step.outcome.files.map(\.name))
      folders[index].files.removeAll { names.contains($0.name) }
      folders[index].files += step.outcome.files
    }
    if var report = steps.lazy.compactMap(\.outcome.report).first {
      report.furtherInputs = furtherInputs(besides: report.inputs)
      let complete = report
      for index in folders.indices {
        guard let place = folders[index].files.firstIndex(where: { $0.name == "manifest.json" }) else { continue }
        folders[index].files[place] = ResultFile(OutputMaker("manifest.json") { complete.manifestJSON() })
      }
    }
    guard let output = steps.first?.outcome.output else { return [] }
    let chosen = folders.map { ($0.subfolder, $0.files.filter { output.wants($0.name) }) }.filter { !$1.isEmpty }
    if chosen.isEmpty { _ = try output.chosen(folders.flatMap(\.files)) }
    return chosen
  }

  /// Files that later steps read and the analysis did not, each once.
  private func furtherInputs(besides known: [InputRecord]) -> [InputRecord] {
    var seen = Set(known.map { $0.path + "\n" + $0.sha256 })
    return steps.filter { $0.outcome.report == nil }.flatMap(\.outcome.inputs).filter { input in
      seen.insert(input.path + "\n" + input.sha256).inserted
    }
  }

  /// Writes all folders as one, that of the study and those within it, and the layers into a database where one is named.
  ///
  /// - Parameters:
  ///   - folder: the folder of the study.
  ///   - context: is reported of progress.
  ///   - inputs: further paths of files that may not be overwritten: that of the study.
  ///   - gate: what a program that takes signals abandons.
  /// - Returns: names of the files, by the folder within that of the study; empty for that folder itself.
  /// - Throws: as `StepOutcome.write`: where anything fails, nothing has changed.
  public func write(
    to folder: String, _ context: StudyContext = StudyContext(), sparing inputs: [String] = [],
    gate: OutputGate = OutputGate()
  ) async throws -> [String: [String]] {
    guard let output = steps.first?.outcome.output else { return [:] }
    let folders = try folders()
    let files = folders.flatMap { subfolder, files in
      files.map { subfolder.isEmpty ? $0 : $0.within(subfolder + "/") }
    }
    _ = try await context.heard {
      try await OutputFolder(path: folder).write(
        files, threads: output.threads, sparing: steps.flatMap(\.outcome.sparing) + inputs, gate: gate
      ) {
        for step in steps { try step.outcome.tables.write() }
      }
    }
    return Dictionary(uniqueKeysWithValues: folders.map { ($0.subfolder, $0.files.map(\.name)) })
  }
}
