/// Holds the last error text of one context. The C callback only writes here; nothing is raised through C frames.
final class MessageStore {
  private var last: String?

  func store(_ text: String) {
    last = text
  }

  /// The last text, which is forgotten, so that one failure never explains the next.
  func take() -> String? {
    defer { last = nil }
    return last
  }
}
