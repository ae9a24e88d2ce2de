/// The messages PROJ has logged since they were last taken.
final class PROJMessageLog {
  /// Messages beyond this number are dropped: a batch of bad points logs one each, the first ones tell what is wrong.
  private static let capacity = 4
  private var messages: [String] = []

  /// Keeps a message; called by PROJ, so it does nothing else.
  func append(_ message: String) {
    if messages.count < Self.capacity { messages.append(message) }
  }

  /// The messages in order, joined; afterwards the log is empty.
  func take() -> String {
    defer { messages.removeAll(keepingCapacity: true) }
    return messages.joined(separator: "; ")
  }
}
