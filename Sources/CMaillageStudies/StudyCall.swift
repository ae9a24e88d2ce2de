import CallKit
import CoverageData
import CoverageModel
import FoundationEssentials
import MessageModel
import StudyFile
import StudyRunner
import Synchronization

/// A study to be run, as the caller says it.
struct StudyCall: Sendable {
  var text: String
  var name: String
  var folder: String?
  var geodata: String?
  var planOnly: Bool
  var threads: Int

  /// Notes of a run, in the order in which they came.
  private final class Notes: Sendable {
    let list = Mutex<[String]>([])
  }

  /// Runs it.
  ///
  /// - Parameter tell: is given what happens, as JSON.
  /// - Throws: `Failure`.
  func run(_ tell: @escaping @Sendable (String) -> Void) async throws -> RunStudy {
    let notes = Notes()
    let environment = ProcessInfo.processInfo.environment
    let context = StudyContext(folder: folder, environment: environment) { event in
      if case .note(let message) = event { notes.list.withLock { $0.append(message.english) } }
      tell(Self.json(event))
    }
    let embedded = try context.read { try Embedded(given: geodata ?? ownGeodata, environment: environment) }
    do {
      let study = try StudyRun(text: text, file: name, geoData: embedded.folder, threads: threads, for: context)
      if planOnly { return try await plan(study, context, notes) }
      let outcome = try await study.run(context)
      let files = try outcome.folders().flatMap { subfolder, files in
        files.map { (name: subfolder.isEmpty ? $0.name : subfolder + "/" + $0.name, file: $0) }
      }
      return RunStudy(
        summary: Self.summary(
          outcome.steps.map { ($0.name, $0.subfolder, $0.outcome) }, files, notes.list.withLock { $0 }),
        files: files
      ) { folder, gate in _ = try await outcome.write(to: folder, gate: gate) }
    } catch {
      throw embedded.explained(error)
    }
  }

  private func plan(_ study: StudyRun, _ context: StudyContext, _ notes: Notes) async throws -> RunStudy {
    guard let plan = study.plans.first else { throw Failure(.request, "the study has no plan", file: name) }
    let outcome = try await plan.step.run(context)
    let files = outcome.files.filter { plan.step.output.wants($0.name) }.map { (name: $0.name, file: $0) }
    return RunStudy(
      summary: Self.summary([("plan", nil, outcome)], files, notes.list.withLock { $0 }), files: files
    ) { folder, gate in _ = try await outcome.write(to: folder, gate: gate) }
  }

  /// What the study itself says of the embedded data.
  private var ownGeodata: String? {
    guard let root = try? StudyNode(yaml: text) else { return nil }
    return root["geodata"]?.text
  }

  private static func summary(
    _ steps: [(name: String, subfolder: String?, outcome: StepOutcome)], _ files: [(name: String, file: ResultFile)],
    _ notes: [String]
  ) -> String {
    func list(_ texts: [String]) -> String { "[" + texts.joined(separator: ",") + "]" }
    let told = steps.map { step in
      JSONText.object([
        ("name", JSONText.string(step.name)), ("folder", step.subfolder.map(JSONText.string) ?? "null"),
        ("infeasible", "\(step.outcome.isInfeasible)"),
        ("conflict", step.outcome.conflict.map(JSONText.string) ?? "null"),
        ("summary", String(decoding: step.outcome.summaryJSON().dropLast(), as: UTF8.self)),
      ])
    }
    return JSONText.object([
      ("steps", list(told)), ("files", list(files.map { JSONText.string($0.name) })),
      ("notes", list(notes.map(JSONText.string))),
    ])
  }

  private static func json(_ event: StudyEvent) -> String {
    switch event {
    case .step(let name): JSONText.object([("step", JSONText.string(name))])
    case .note(let message):
      JSONText.object([("note", JSONText.string(message.english)), ("code", JSONText.string(message.template))])
    case .read(let inputs):
      JSONText.object([("read", "[" + inputs.map { JSONText.string($0.path) }.joined(separator: ",") + "]")])
    case .progress(let work):
      JSONText.object([
        ("work", JSONText.string(work.what.english)), ("done", "\(work.done)"), ("of", work.of.map { "\($0)" }),
      ])
    }
  }
}
