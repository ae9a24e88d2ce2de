public import MessageModel

/// What is wrong with an input, where, and what was expected.
public struct DataError: Error, Hashable, Sendable {
  /// The kind of fault, which decides the exit code.
  public enum Kind: Hashable, Sendable {
    /// A file that cannot be opened or read.
    case file
    /// Bytes, a row or a field that are not as expected.
    case content
    /// A code or an option that names nothing in the data.
    case request
  }

  /// The kind of fault.
  public var kind: Kind
  /// The file, as its user named it; nil where none is concerned.
  public var file: String?
  /// The line of the file, from 1, the header being line 1; nil where the file as a whole is meant.
  public var line: Int?
  /// The number of the feature, in files that have no lines; nil where the file as a whole is meant.
  public var feature: Int?
  /// The column or member, if one is concerned.
  public var field: String?
  /// What is wrong and what was expected, in one sentence and line; a long quotation in it is cut in the middle.
  public var problem: Message

  public init(
    _ kind: Kind, file: String? = nil, line: Int? = nil, feature: Int? = nil, field: String? = nil, _ problem: Message
  ) {
    self.kind = kind
    self.file = file.map { Message(data: $0).excerpt(first: 400, last: 200).english }
    self.line = line
    self.feature = feature
    self.field = field.map { Message(data: $0).excerpt(first: 60, last: 20).english }
    self.problem = problem.excerpt(first: kind == .content ? 160 : 800, last: 160)
  }

  /// Ends reading for a cancelled task.
  ///
  /// - Throws: `.request` where the task is cancelled.
  static func checkCancellation() throws(DataError) {
    if Task.isCancelled { throw DataError(.request, .cancelled) }
  }
}

extension DataError: ExplainedError {
  /// `file, line n, field 'name': problem`, the parts that are known.
  public var explanation: Message {
    var place: [Message] = []
    if let file { place.append(Message(data: file)) }
    if let line { place.append("line \(line)") }
    if let feature { place.append("feature \(feature)") }
    if let field { place.append("field '\(field)'") }
    return place.isEmpty ? problem : "\(place, separator: ", "): \(problem)"
  }
}
