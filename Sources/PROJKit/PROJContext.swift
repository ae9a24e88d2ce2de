internal import CPROJ
import MessageModel
import Synchronization

/// PROJ's state for one task: its database, its settings and its messages.
///
/// The network is off, so results depend only on what is installed. PROJ never prints: its messages go into the next
/// `PROJError`.
///
/// Not Sendable, and it must stay so: PROJ allows a context and what was made in it to one thread at a time, and even
/// a transformation writes to its object. Make one where the work is done, in a synchronous function or in one child
/// task, and never hold it over an `await`. Making one is cheap, but the first transformation in it opens the database
/// (about 6 ms); so make one per chunk of work, not one per point.
@safe
public final class PROJContext {
  let pointer: OpaquePointer
  let log: PROJMessageLog

  private static let folder = Mutex<String?>(nil)

  /// Where contexts made from now on look for proj.db and for grids; nil for where PROJ finds them by itself.
  package static var databaseFolder: String? {
    get { folder.withLock { $0 } }
    set { folder.withLock { $0 = newValue } }
  }

  /// A context of its own database connection.
  ///
  /// - Throws: `PROJError` with kind `.library` where PROJ has no memory for it.
  public init() throws(PROJError) {
    guard let pointer = unsafe proj_context_create() else {
      throw PROJError(kind: .library(function: "proj_context_create"), operation: "PROJ context", message: "no memory")
    }
    unsafe self.pointer = unsafe pointer
    log = PROJMessageLog()
    unsafe proj_context_set_enable_network(pointer, 0)
    if let folder = Self.databaseFolder {
      unsafe folder.withCString { path in
        var paths: [UnsafePointer<CChar>?] = unsafe [path]
        unsafe proj_context_set_search_paths(pointer, 1, &paths)
      }
    }
    unsafe proj_log_level(pointer, PJ_LOG_ERROR)
    unsafe proj_log_func(pointer, Unmanaged.passUnretained(log).toOpaque()) { data, _, text in
      guard let data = unsafe data, let text = unsafe text else { return }
      unsafe Unmanaged<PROJMessageLog>.fromOpaque(data).takeUnretainedValue().append(String(cString: text))
    }
  }

  deinit { unsafe proj_context_destroy(pointer) }

  /// The version of the PROJ library at run time, such as `9.1.1`.
  public static let version = {
    let info = unsafe proj_info()
    return "\(unsafe info.major).\(unsafe info.minor).\(unsafe info.patch)"
  }()

  /// The file of PROJ's coordinate reference system database; nil where PROJ finds none.
  public var databasePath: String? { unsafe text(proj_context_get_database_path(pointer)) }

  /// The version of the EPSG dataset in the database, such as `v10.076`; nil where PROJ finds no database.
  public var epsgVersion: String? { unsafe text(proj_context_get_database_metadata(pointer, "EPSG.VERSION")) }

  package var isNetworkEnabled: Bool { unsafe proj_context_is_network_enabled(pointer) != 0 }

  /// An error with what PROJ logged since the last one, or its text for the error number where it logged nothing.
  func error(_ function: String, operation: Message) -> PROJError {
    PROJError(kind: .library(function: function), operation: operation, message: takeMessage())
  }

  func takeMessage() -> Message {
    let logged = log.take()
    if !logged.isEmpty { return Message(data: logged) }
    let number = unsafe proj_context_errno(pointer)
    return number == 0
      ? "" : unsafe text(proj_context_errno_string(pointer, number)).map(Message.init(data:)) ?? "error \(number)"
  }

  private func text(_ characters: UnsafePointer<CChar>?) -> String? {
    guard let characters = unsafe characters else { return nil }
    return unsafe String(cString: characters)
  }
}
