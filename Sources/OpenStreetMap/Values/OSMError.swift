public import MessageModel

/// What is wrong with a file of OpenStreetMap, and where.
public struct OSMError: Error, Hashable, Sendable, ExplainedError {
  /// The kind of fault, which decides the exit code.
  public enum Kind: Hashable, Sendable {
    /// A file that cannot be opened or read.
    case file
    /// Bytes that are not as expected.
    case content
  }

  /// Where in a file.
  public enum Place: Hashable, Sendable {
    /// The file as a whole.
    case whole
    /// A byte of the file, or of what it unpacks to, from 0.
    case byte(Int)
    /// A blob of the format PBF: its number, from 1, and the byte of the file where it begins, from 0.
    case blob(Int, byte: Int)
  }

  /// The kind of fault.
  public var kind: Kind
  /// The file, as its user named it.
  public var file: String
  /// Where it is.
  public var place: Place
  /// What is wrong and what was expected, in one sentence and line.
  public var problem: Message

  public init(_ kind: Kind, file: String, place: Place = .whole, _ problem: Message) {
    self.kind = kind
    self.file = file
    self.place = place
    self.problem = problem.excerpt(first: 300, last: 0)
  }

  /// `file, blob n at byte n: problem`, the parts that are known.
  public var explanation: Message {
    switch place {
    case .whole: "\(file): \(problem)"
    case .byte(let byte): "\(file), byte \(byte): \(problem)"
    case .blob(let number, let byte): "\(file), blob \(number) at byte \(byte): \(problem)"
    }
  }
}

/// What is wrong within a piece of a file whose place the caller knows.
struct OSMFault: Error, Hashable {
  var problem: Message
  /// A byte within the piece, where that says more than the place of the piece.
  var byte: Int?

  init(_ problem: Message, byte: Int? = nil) {
    self.problem = problem
    self.byte = byte
  }
}
