/// Whether a space serves people: what a table says of it, put into one of three kinds.
public enum SpaceStatus: String, CaseIterable, Hashable, Sendable {
  /// It is open, or nothing else is known of it.
  case open
  /// It is to open.
  case planned
  /// It has closed, for good or for a time, or will not open.
  case closed
}
