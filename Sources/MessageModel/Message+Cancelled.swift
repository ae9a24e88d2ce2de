extension Message {
  /// What errors say of work whose task was cancelled.
  package static let cancelled: Message = "the computation was cancelled"
}
