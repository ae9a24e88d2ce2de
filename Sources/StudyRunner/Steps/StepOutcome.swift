public import CoverageModel
import CoverageData
import MessageModel
import Reporting

/// What a step has found, before anything is written.
public struct StepOutcome: Sendable {
  /// The folder of the results where none is asked for: `Reports/occitanie`.
  public let folder: String
  /// Every file that can be made in the formats that are asked for, and in others that cost nothing before they are made;
  /// the slowest first.
  public internal(set) var files: [ResultFile]
  /// The files that were read.
  public internal(set) var inputs: [InputRecord]
  /// Whether a plan was asked for that cannot be.
  public internal(set) var isInfeasible = false
  /// Which constraints of a plan cannot hold together, in the language of reports; nil where there is a plan.
  public internal(set) var conflict: String?

  /// What was asked to be made.
  let output: OutputSelection
  /// Paths of files that may not be overwritten, whatever folder the run is in.
  let sparing: [String]
  /// The report of an analysis; nil for other steps.
  let report: Report?
  /// What goes to a database.
  let tables: LayerTables
  private let makeJSON: @Sendable () -> [UInt8]
  private let makeText: @Sendable (String, [String]) -> [UInt8]

  init(
    folder: String, files: [ResultFile], output: OutputSelection, sparing: [String], inputs: [InputRecord],
    report: Report? = nil, tables: LayerTables, summaryJSON: @escaping @Sendable () -> [UInt8],
    summaryText: @escaping @Sendable (String, [String]) -> [UInt8]
  ) {
    self.folder = folder
    self.files = files
    self.output = output
    self.sparing = (sparing + inputs.flatMap { [$0.path] + $0.parts.map(\.name) }).map(RunInputs.place)
    self.inputs = inputs
    self.report = report
    self.tables = tables
    makeJSON = summaryJSON
    makeText = summaryText
  }

  /// The file of a name; nil where the step makes none.
  public func file(_ name: String) -> ResultFile? { files.first { $0.name == name } }

  /// The summary for machines, one JSON object and a line feed.
  public func summaryJSON() -> [UInt8] { makeJSON() }

  /// The summary for people.
  ///
  /// - Parameters:
  ///   - folder: where the results are, as it is to be shown.
  ///   - files: names of the files there.
  public func summaryText(folder: String, files: [String]) -> [UInt8] {
    makeText(folder, files) + (tables.summary ?? [])
  }

  /// Puts the files that are asked for into a folder, and the layers into a database where one is named: all or none.
  ///
  /// Files of other names that stand in the folder are left alone.
  ///
  /// - Parameters:
  ///   - folder: its path; `folder` where nil.
  ///   - context: is reported of progress, of formats in which nothing is made, of a page that was replaced, and of what an
  ///     earlier comparison left.
  ///   - gate: what a program that takes signals abandons.
  /// - Returns: names of the files.
  /// - Throws: `OutputError` where they cannot be written, `DataError` of kind `.request` where the formats leave nothing to
  ///   write, `CancellationError`: the folder and the database are then as they were.
  public func write(
    to folder: String? = nil, _ context: StudyContext = StudyContext(), gate: OutputGate = OutputGate()
  ) async throws -> [String] {
    let place = OutputFolder(path: folder ?? self.folder)
    let files = try output.chosen(files)
    let unmade = output.unmade(files).joined(separator: ", ")
    if !unmade.isEmpty { context.report(.note("nothing is made in these formats: \(unmade)")) }
    let replaced = place.replacedPage(among: files, isAnalysis: report != nil)
    let earlier = place.earlierSituations(among: files)
    let written = try await context.heard {
      try await place.write(files, threads: output.threads, sparing: sparing, gate: gate, elsewhere: tables.write)
    }
    if let replaced {
      context.report(.note(replaced))
    }
    if !earlier.isEmpty {
      context.report(.note("left from an earlier comparison: \(earlier.joined(separator: ", "))"))
    }
    return written
  }
}
