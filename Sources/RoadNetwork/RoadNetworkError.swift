public import MessageModel

/// Why roads cannot be read, built or searched.
public enum RoadNetworkError: Error, Hashable, Sendable {
  /// A file cannot be opened, read or written: its path and the system's reason.
  case file(path: String, reason: String)
  /// A file is not what it should be: its path, or its path and profile, and what is wrong.
  case content(file: String, problem: Message)
  /// A draft is not a network: what is wrong.
  case draft(Message)
}

extension RoadNetworkError: ExplainedError {
  /// A sentence for the user.
  public var explanation: Message {
    switch self {
    case .file(let path, let reason): "\(path): \(Message(template: reason))"
    case .content(let file, let problem): "\(file): \(problem)"
    case .draft(let problem): "the road network cannot be built: \(problem)"
    }
  }
}
