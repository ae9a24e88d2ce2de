public import MessageModel

/// A file that a study was made from.
public struct InputRecord: Hashable, Sendable {
  /// What the file holds: towns, spaces, basins, zone names.
  public var role: String
  /// The path as it was given, or relative to the embedded data.
  public var path: String
  /// SHA-256 of its bytes, 64 hexadecimal digits.
  public var sha256: String
  /// Records read from it.
  public var records: Int
  /// The other files that belong to it, such as those of a Shapefile.
  public var parts: [Part]
  /// What was chosen or guessed to read it, one sentence each: layer, columns, coordinate operation.
  public var reading: [Message]
  /// The date of its data where it says so, as it says it.
  public var dataDate: String?
  /// Whom results made from it must name, and under which licence; nil where it does not say.
  public var attribution: String?

  /// A file that belongs to another.
  public struct Part: Hashable, Sendable {
    /// Its name.
    public var name: String
    /// SHA-256 of its bytes, 64 hexadecimal digits.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  public init(
    role: String, path: String, sha256: String, records: Int, parts: [Part] = [], reading: [Message] = [],
    dataDate: String? = nil, attribution: String? = nil
  ) {
    self.role = role
    self.path = path
    self.sha256 = sha256
    self.records = records
    self.parts = parts
    self.reading = reading
    self.dataDate = dataDate
    self.attribution = attribution
  }
}

extension InputRecord {
  /// The word for what the file holds, in messages.
  package var roleWord: Message { Message(template: role) }
}
