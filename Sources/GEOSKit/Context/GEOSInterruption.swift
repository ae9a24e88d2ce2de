internal import CGEOS

/// Ends operations of cancelled tasks.
///
/// GEOS asks its callback on the thread that works, so that it is asked about the task of the operation; but a request is one
/// for the whole process, and another thread may take it. That one does its work again (`GEOSContext.failure`).
enum GEOSInterruption {
  /// Has GEOS ask about the task; what was asked before is asked still.
  static let isWatched: Void = {
    unsafe previous = GEOS_interruptRegisterCallback {
      unsafe GEOSInterruption.previous?()
      if Task.isCancelled { GEOS_interruptRequest() }
    }
  }()

  // Written once, before the first operation.
  nonisolated(unsafe) private static var previous: (@convention(c) () -> Void)?

  /// Whether a message says that an operation was ended.
  static func isNamed(in message: String) -> Bool { message.hasPrefix("InterruptedException") }
}
