import CoverageModel
import FoundationEssentials
import Reporting

/// The files of a whole study, folder by folder.
struct StudyOutputs {
  /// The folder of the study's own results and those of its named plans, with what makes their files.
  private(set) var folders: [(path: String, jobs: [OutputJob])] = []
  private let outputs: [StudyOutput]
  private let folder: String

  /// Puts together what the steps have found: of files of one name in one folder the later step's counts, so that the
  /// page of a plan takes the place of that of its study; the manifest names the files that all steps read.
  ///
  /// - Throws: `DataError` of kind `.request` where the formats that are asked for leave nothing to write.
  init(_ outputs: [StudyOutput], folder: String) throws {
    self.outputs = outputs
    self.folder = folder
    var jobs: [(path: String, jobs: [OutputJob])] = []
    for output in outputs {
      let path = output.subfolder.map { folder + "/" + $0 } ?? folder
      let index = jobs.firstIndex { $0.path == path } ?? jobs.count
      if index == jobs.count { jobs.append((path, [])) }
      let names = Set(output.results.jobs.map(\.name))
      jobs[index].jobs.removeAll { names.contains($0.name) }
      jobs[index].jobs += output.results.jobs
    }
    if var report = outputs.lazy.compactMap(\.results.report).first {
      report.furtherInputs = Self.furtherInputs(outputs, besides: report.inputs)
      let complete = report
      for index in jobs.indices {
        guard let place = jobs[index].jobs.firstIndex(where: { $0.name == "manifest.json" }) else { continue }
        jobs[index].jobs[place] = OutputJob(OutputMaker("manifest.json") { complete.manifestJSON() })
      }
    }
    guard let options = outputs.first?.output else { return }
    for (path, jobs) in jobs {
      let kept = jobs.filter { options.wants($0.name) }
      if !kept.isEmpty { folders.append((path, kept)) }
    }
    if folders.isEmpty { _ = try options.chosen(jobs.flatMap(\.jobs)) }
  }

  /// Files that later steps read and the analysis did not, each once.
  private static func furtherInputs(_ outputs: [StudyOutput], besides known: [InputRecord]) -> [InputRecord] {
    var seen = Set(known.map { $0.path + "\n" + $0.sha256 })
    return outputs.filter { $0.results.report == nil }.flatMap(\.results.inputs).filter { input in
      seen.insert(input.path + "\n" + input.sha256).inserted
    }
  }

  /// Writes all folders as one, the outermost and those within it; names of the files by folder.
  ///
  /// - Parameter study: the file that names the others, which is no less an input than they are.
  /// - Throws: as `OutputFolder.write`: where anything fails, none of the folders has changed.
  func write(sparing study: String) async throws -> [String: [String]] {
    guard let options = outputs.first?.output else { return [:] }
    let jobs = folders.flatMap { path, jobs in
      jobs.map { job in OutputJob(within(path) + job.name, bytes: job.bytes) }
    }
    try await OutputFolder(path: folder).write(
      jobs, threads: options.threadCount, sparing: outputs.flatMap(\.results.sparing) + [study]
    ) {
      for output in outputs { try output.results.tables.write() }
    }
    return Dictionary(uniqueKeysWithValues: folders.map { ($0.path, $0.jobs.map(\.name)) })
  }

  /// The subfolder that a folder is of that of the study, with a slash; empty for that folder itself.
  func within(_ path: String) -> String {
    PathBelow.of(path, in: folder).map { $0 + "/" } ?? ""
  }
}
