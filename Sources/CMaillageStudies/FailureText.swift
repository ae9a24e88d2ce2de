import CallKit
import CoverageData
import CoverageEngine
import CoverageModel
import MessageModel
import RoadNetwork
import SitingPlanner
import StudyRunner

/// Errors of the library as failures of calls.
enum FailureText {
  /// A JSON object of an error.
  static func object(
    code: String, message: String, file: String? = nil, row: Int? = nil, field: String? = nil
  ) -> String {
    JSONText.object([
      ("code", JSONText.string(code)), ("message", JSONText.string(message)),
      ("file", file.map(JSONText.string) ?? "null"), ("row", row.map { "\($0)" } ?? "null"),
      ("field", field.map(JSONText.string) ?? "null"),
    ])
  }
}

extension Failure {
  /// What a call is refused for.
  init(_ code: Code, _ message: Message, file: String? = nil, row: Int? = nil, field: String? = nil) {
    self.init(code: code, text: message.english)
    details = FailureText.object(
      code: message.template, message: message.english, file: file, row: row, field: field)
  }

  /// An error that was thrown, with its kind and place.
  init(_ error: any Error) {
    switch error {
    case let failure as Failure: self = failure
    case is CancellationError: self.init(.cancelled, "the call was cancelled")
    case let error as DataError:
      self.init(
        Self.code(of: error), error.problem, file: error.file, row: error.line ?? error.feature, field: error.field)
      text = error.description
    case let error as OutputError:
      self.init(.file, error.problem, file: error.path.english)
      text = error.description
    case let error as UsageError: self.init(.request, error.explanation, field: error.option)
    case PlanError.request(let message): self.init(.request, message)
    case PlanError.travel(.cancelled), EngineError.travel(.cancelled): self.init(.cancelled, "the call was cancelled")
    case RoadNetworkError.file(let path, let reason): self.init(.file, Message(template: reason), file: path)
    case RoadNetworkError.content(let file, let problem): self.init(.content, problem, file: file)
    case let error as any ExplainedError: self.init(.software, error.explanation)
    default: self.init(.software, Message(data: String(describing: error)))
    }
  }

  private static func code(of error: DataError) -> Code {
    switch error.kind {
    case .file: .file
    case .content: .content
    case .request: .request
    }
  }
}
