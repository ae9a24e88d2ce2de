internal import CSQLite
import MessageModel

/// A database in memory, open to be looked into: no file is touched, nothing that stands in the schema is run.
@safe
struct MemoryDatabase: ~Copyable {
  private let handle: OpaquePointer

  /// Opens a copy of some bytes.
  ///
  /// - Throws: `DatabaseFault` with SQLite's message.
  init(_ bytes: [UInt8]) throws(DatabaseFault) {
    unsafe handle = try Self.opened(bytes)
  }

  private static func opened(_ bytes: [UInt8]) throws(DatabaseFault) -> OpaquePointer {
    var opened: OpaquePointer?
    let status = unsafe sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nil)
    // A schema may only name functions that do no harm.
    guard status == SQLITE_OK, let handle = unsafe opened, unsafe maillage_sqlite_distrust(handle) == SQLITE_OK,
      let copy = unsafe sqlite3_malloc64(UInt64(bytes.count))
    else {
      unsafe sqlite3_close(opened)
      throw DatabaseFault("no memory for the database")
    }
    unsafe bytes.withUnsafeBytes { source in
      guard let start = source.baseAddress else { return }
      unsafe copy.copyMemory(from: start, byteCount: source.count)
    }
    let size = Int64(bytes.count)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
    let start = unsafe copy.assumingMemoryBound(to: UInt8.self)
    guard unsafe sqlite3_deserialize(handle, "main", start, size, size, flags) == SQLITE_OK else {
      let problem = unsafe message(handle)
      unsafe sqlite3_close(handle)
      throw DatabaseFault(Message(data: problem))
    }
    return unsafe handle
  }

  deinit { unsafe sqlite3_close(handle) }

  /// The rows of a query, each value with its type, as text; bytes as their number.
  ///
  /// - Throws: `DatabaseFault` with SQLite's message.
  func forEachRow(_ query: String, _ body: ([String?]) -> Void) throws(DatabaseFault) {
    var prepared: OpaquePointer?
    let status = unsafe sqlite3_prepare_v2(handle, query, -1, &prepared, nil)
    guard status == SQLITE_OK, let statement = unsafe prepared else { throw DatabaseFault(Message(data: message)) }
    defer { unsafe sqlite3_finalize(statement) }
    let count = unsafe sqlite3_column_count(statement)
    while true {
      switch unsafe sqlite3_step(statement) {
      case SQLITE_ROW: break
      case SQLITE_DONE: return
      default: throw DatabaseFault(Message(data: message))
      }
      body(
        (0..<count).map { column in
          if unsafe sqlite3_column_type(statement, column) == SQLITE_BLOB {
            return "\(unsafe sqlite3_column_bytes(statement, column)) bytes"
          }
          return unsafe sqlite3_column_text(statement, column).map { unsafe String(cString: $0) }
        })
    }
  }

  /// Runs statements.
  ///
  /// - Throws: `DatabaseFault` with SQLite's message.
  func execute(_ statements: [String]) throws(DatabaseFault) {
    for statement in statements { try forEachRow(statement) { _ in } }
  }

  /// The database as it is now.
  ///
  /// - Throws: `DatabaseFault` where there is no memory for it.
  func bytes() throws(DatabaseFault) -> [UInt8] {
    var size: Int64 = 0
    guard let copy = unsafe sqlite3_serialize(handle, "main", &size, 0) else {
      throw DatabaseFault("no memory for the database")
    }
    defer { unsafe sqlite3_free(copy) }
    return unsafe [UInt8](UnsafeBufferPointer(start: copy, count: Int(size)))
  }

  private var message: String { unsafe Self.message(handle) }

  private static func message(_ handle: OpaquePointer) -> String {
    unsafe sqlite3_errmsg(handle).map { unsafe String(cString: $0) } ?? "damaged"
  }

  /// A name in quotes, so that it is taken as it is.
  static func name(_ name: String) -> String { "\"" + doubled(name, "\"") + "\"" }

  /// A text in quotes.
  static func literal(_ text: String) -> String { "'" + doubled(text, "'") + "'" }

  private static func doubled(_ text: String, _ quote: Unicode.Scalar) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == quote { result.unicodeScalars.append(scalar) }
      result.unicodeScalars.append(scalar)
    }
    return result
  }
}
