import CoverageData
public import CoverageModel
public import MessageModel

/// Where a run stands: what it may ask of its surroundings, whom it tells what, and what its steps have read already.
///
/// One context is one run: steps that are given the same one open no file twice. It keeps what they have read, so let it go
/// when the run has ended.
public struct StudyContext: Sendable {
  /// Variables that say where things are: `PATH` for the browser that makes a PDF, `MAILLAGE_LEAFLET` for the map of a page.
  public var environment: [String: String]
  /// Is given what happens, on the task of the step; progress by any thread.
  public var report: @Sendable (StudyEvent) -> Void

  private let travel = TravelMemory()
  private let inputs: RunInputs

  /// A run that has read nothing.
  ///
  /// - Parameters:
  ///   - folder: what paths of inputs are relative to; nil for the working folder of the program. Results name inputs as
  ///     they are given, wherever the folder is; where results go is not relative to it.
  ///   - environment: variables that say where things are.
  ///   - report: is given what happens.
  public init(
    folder: String? = nil, environment: [String: String] = [:],
    report: @escaping @Sendable (StudyEvent) -> Void = { _ in }
  ) {
    inputs = RunInputs(folder: folder)
    self.environment = environment
    self.report = report
  }

  /// Does the work of a step in this run.
  ///
  /// - Throws: what the work throws; `CancellationError` whatever it throws once the task is cancelled.
  package func run<Value>(_ work: () async throws -> Value) async throws -> Value {
    try Task.checkCancellation()
    do {
      return try await heard {
        try await TravelMemory.$current.withValue(travel) {
          try await RunInputs.$current.withValue(inputs) { try await work() }
        }
      }
    } catch {
      throw Task.isCancelled ? CancellationError() : error
    }
  }

  /// Does work whose progress is reported.
  func heard<Value>(_ work: () async throws -> Value) async rethrows -> Value {
    let listener = ProgressListener { [report] in report(.progress($0)) }
    return try await ProgressListener.$current.withValue(listener) { try await work() }
  }

  /// Reads files for this run.
  package func read<Value, Failure: Error>(_ work: () throws(Failure) -> Value) throws(Failure) -> Value {
    let found = TravelMemory.$current.withValue(travel) {
      RunInputs.$current.withValue(inputs) { Result { () throws(Failure) in try work() } }
    }
    return try found.get()
  }

  /// What paths of inputs are relative to; nil for the working folder of the program.
  package var folder: String? { inputs.folder }
}

/// What a run says while it works.
public enum StudyEvent: Sendable {
  /// A step begins: `analyze`, `plan north`.
  case step(String)
  /// Files were read; what was guessed or chosen stands in their `reading`.
  case read([InputRecord])
  /// What is good to know.
  case note(Message)
  /// How far long work has come: at its beginning, and whenever another hundredth of it is done.
  case progress(WorkProgress)
}
