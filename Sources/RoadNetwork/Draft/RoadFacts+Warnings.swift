package import MessageModel

extension RoadFacts {
  /// The warnings, which may begin with a number, as messages.
  package var warningMessages: [Message] {
    warnings.map { warning in
      let digits = warning.prefix { ("0"..."9").contains($0) }
      guard !digits.isEmpty else { return Message(template: warning) }
      return Message(template: "{1}\(warning.dropFirst(digits.count))", arguments: [.data(String(digits))])
    }
  }
}
