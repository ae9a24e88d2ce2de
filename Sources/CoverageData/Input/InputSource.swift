import CoverageModel
import MessageModel
import OGRKit

/// How a user's own file was read; empty for files read as they are.
struct InputSource: Sendable {
  /// What the file is for, where its columns may have other names.
  var role: FileRole?
  /// Columns that stand for ours under other names: ours to theirs.
  var columnNames: [String: String] = [:]
  /// Those of ours for which the user named one.
  var askedColumns: Set<String> = []
  /// What was chosen or guessed, one sentence each.
  var notes: [Message] = []
  /// Other files that belong to it.
  var parts: [InputRecord.Part] = []
  /// What records of its table are in the file; lines of it where nil.
  var records: Records?
  /// The line on which its columns are named, where its table was written anew; the first where nil.
  var headerLine: Int?
  /// What parts the fields of its table; found by the header where nil.
  var separator: UInt8?
  /// The layer, where areas were read from one.
  var layer: VectorLayer?

  /// What the records of a table are in their file.
  enum Records: Sendable {
    /// Features with these numbers.
    case features([Int])
    /// Records that start on these lines.
    case lines([Int])
  }

  /// Where a record, or the header where it is nil, stands in the file.
  func place(record: Int?, line: Int) -> (line: Int?, feature: Int?) {
    switch records {
    case nil: (line, nil)
    case .lines(let lines): (record.map { lines[$0] } ?? headerLine ?? line, nil)
    case .features(let numbers): (nil, record.map { numbers[$0] })
    }
  }
}
