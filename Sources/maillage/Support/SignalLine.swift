import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the handler writes; -1 where nobody listens.
private let lineEnd = Atomic<Int32>(-1)

/// Signals as bytes of a pipe that a thread of its own waits for, so that they are heard when all threads of queues and tasks
/// are at work, where a dispatch source waits for one of them.
///
/// There is one at a time.
struct SignalLine: Sendable {
  private let signals: [Int32]
  private let readingEnd: Int32
  private let writingEnd: Int32

  /// Takes signals until it is hung up.
  ///
  /// - Parameter signals: their numbers, 255 at most.
  /// - Returns: nil where no pipe can be had; signals then keep their usual effect.
  init?(_ signals: [Int32]) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    (self.signals, readingEnd, writingEnd) = (signals, ends[0], ends[1])
    lineEnd.store(writingEnd, ordering: .sequentiallyConsistent)
    for number in signals { _ = signal(number, Self.handler) }
  }

  /// Runs as a handler of signals: it does nothing that may not be done there.
  private static let handler: @convention(c) (Int32) -> Void = { number in
    let error = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(lineEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = error
  }

  /// What a wait ends with.
  enum Heard {
    case signal(Int32)
    /// The time was over.
    case nothing
    /// Nothing comes any more.
    case hungUp
  }

  /// Waits for the next signal.
  ///
  /// - Parameter milliseconds: the longest wait; -1 for no end.
  func next(within milliseconds: Int32) -> Heard {
    while true {
      var wanted = pollfd(fd: readingEnd, events: Int16(POLLIN), revents: 0)
      let ready = poll(&wanted, 1, milliseconds)
      if ready == 0 { return .nothing }
      var byte: UInt8 = 0
      if ready > 0, read(readingEnd, &byte, 1) == 1 { return byte == 0 ? .hungUp : .signal(Int32(byte)) }
      guard errno == EINTR else { return .hungUp }
    }
  }

  /// Gives signals their usual effect again; who waits hears what came before, then that it is hung up.
  func hangUp() {
    for number in signals { _ = signal(number, SIG_DFL) }
    lineEnd.store(-1, ordering: .sequentiallyConsistent)
    var byte: UInt8 = 0
    _ = write(writingEnd, &byte, 1)
  }

  /// Gives up the pipe; nobody may wait any more.
  func dispose() {
    close(readingEnd)
    close(writingEnd)
  }
}
