internal import CGEOS
import MessageModel

/// A reentrant GEOS context: every geometry, prepared geometry and tree keeps the one it was made with alive.
///
/// Not `Sendable`, and it must stay so: GEOS allows one context to be used by a single thread at a time. Make it,
/// use it and drop it inside one synchronous function or one child task, and never hold it over an `await`. Making
/// one costs well under a microsecond, so there is nothing to gain from sharing.
///
/// An operation of a cancelled task ends early, with a `GEOSError` that says so.
@safe
public final class GEOSContext {
  let handle: OpaquePointer
  let messages: MessageStore

  /// A new context.
  ///
  /// - Throws: `GEOSError` from `GEOS_init_r`, when memory runs out.
  public init() throws(GEOSError) {
    GEOSInterruption.isWatched
    guard let handle = unsafe GEOS_init_r() else {
      throw GEOSError(operation: "init()", function: "GEOS_init_r", message: "no context could be made")
    }
    let messages = MessageStore()
    // The store outlives the handler: it is released only after `GEOS_finish_r` in `deinit`.
    _ = unsafe GEOSContext_setErrorMessageHandler_r(
      handle,
      { text, store in
        guard let text = unsafe text, let store = unsafe store else { return }
        unsafe Unmanaged<MessageStore>.fromOpaque(store).takeUnretainedValue().store(String(cString: text))
      },
      Unmanaged.passUnretained(messages).toOpaque()
    )
    unsafe self.handle = unsafe handle
    self.messages = messages
  }

  deinit {
    unsafe GEOS_finish_r(handle)
  }

  /// The version of the GEOS library in use, such as `3.11.1-CAPI-1.17.1`.
  public static var libraryVersion: String { unsafe String(cString: GEOSversion()) }
}
