import CoverageModel
import MessageModel
import Reporting

/// What a command has found, before anything is written.
struct StepResults {
  /// The folder of the results where none is asked for.
  var folder: String
  /// What makes each file, the slowest first.
  var jobs: [OutputJob]
  /// Paths of files that may not be overwritten.
  var sparing: [String]
  /// The files that were read.
  var inputs: [InputRecord]
  /// The report of an analysis; nil for other commands.
  var report: Report?
  /// What goes to a database.
  var tables: LayerTables
  /// The summary for machines.
  var summaryJSON: () -> [UInt8]
  /// The summary for people, from the folder and the names of the files.
  var summaryText: (String, [String]) -> [UInt8]
  /// Whether a plan was asked for that cannot be.
  var isInfeasible = false
  /// Which constraints of a plan cannot hold together; nil where there is a plan.
  var conflict: String?

  init(
    folder: String, jobs: [OutputJob], sparing: [String], inputs: [InputRecord], report: Report? = nil,
    tables: LayerTables, summaryJSON: @escaping () -> [UInt8], summaryText: @escaping (String, [String]) -> [UInt8]
  ) {
    self.folder = folder
    self.jobs = jobs
    self.sparing = sparing + inputs.flatMap { [$0.path] + $0.parts.map(\.name) }
    self.inputs = inputs
    self.report = report
    self.tables = tables
    self.summaryJSON = summaryJSON
    self.summaryText = summaryText
  }

  /// Writes the files, says what was found, and ends with the exit code of a plan that cannot be.
  func finish(_ output: OutputOptions) async throws {
    try await Failure.reported {
      let folder = OutputFolder(path: output.out ?? self.folder)
      let jobs = try output.chosen(jobs)
      let unmade = output.unmade(jobs).joined(separator: ", ")
      if !unmade.isEmpty, !output.quiet { Console.note("nothing is made in these formats: \(unmade)") }
      let replaced = report == nil && !output.quiet ? folder.pageOfAnalysis(among: jobs) : nil
      let written = try await folder.write(
        jobs, threads: output.threadCount, sparing: sparing, elsewhere: tables.write)
      if let replaced {
        let said: Message = "replaced \(replaced), the page of an analysis; its other files stay"
        Console.complain("maillage: " + MessageLanguage.text(said) + "\n")
      }
      try tell(output, folder: folder.path, files: written)
      if isInfeasible { throw Failure.data }
    }
  }

  /// Says what was found, as it is asked for.
  func tell(_ output: OutputOptions, folder: String, files: [String]) throws {
    if output.json {
      try Console.write(summaryJSON())
    } else if !output.quiet {
      try Console.write(summaryText(folder, files))
      try tables.tell()
    }
    guard isInfeasible, output.quiet || output.json, let conflict else { return }
    Console.complain(
      output.json
        ? MessageJSON.line("the constraints cannot hold together: \(conflict)", severity: .error)
        : "maillage: \(conflict)\n")
  }
}
