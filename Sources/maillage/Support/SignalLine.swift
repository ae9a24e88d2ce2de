import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Where the handler writes; -1 where nobody listens.
private let lineEnd = Atomic<Int32>(-1)

/// Signals as bytes of a pipe, so that each is heard, also of two that come at once: of these a dispatch source for signals may
/// lose both, as `timeout` sends them.
///
/// There is one at a time.
struct SignalLine {
  private let signals: [Int32]
  private let readingEnd: Int32
  private let queue: DispatchQueue
  private let source: any DispatchSourceRead
  private let heard: @Sendable (Int32) -> Void

  /// Takes signals until it is closed.
  ///
  /// - Parameters:
  ///   - signals: their numbers, 255 at most.
  ///   - queue: a serial queue.
  ///   - heard: what to do on it with the number of each.
  /// - Returns: nil where no pipe can be had; signals then keep their usual effect.
  init?(_ signals: [Int32], on queue: DispatchQueue, _ heard: @escaping @Sendable (Int32) -> Void) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let (readingEnd, writingEnd) = (ends[0], ends[1])
    (self.signals, self.readingEnd, self.queue, self.heard) = (signals, readingEnd, queue, heard)
    source = DispatchSource.makeReadSource(fileDescriptor: readingEnd, queue: queue)
    source.setEventHandler { Self.drain(readingEnd, heard) }
    source.setCancelHandler {
      close(readingEnd)
      close(writingEnd)
    }
    source.activate()
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

  private static func drain(_ readingEnd: Int32, _ heard: (Int32) -> Void) {
    var byte: UInt8 = 0
    while read(readingEnd, &byte, 1) == 1 { heard(Int32(byte)) }
  }

  /// Gives signals their usual effect again; what came before is heard first.
  func hangUp() {
    for number in signals { _ = signal(number, SIG_DFL) }
    lineEnd.store(-1, ordering: .sequentiallyConsistent)
    queue.sync { Self.drain(readingEnd, heard) }
    source.cancel()
  }
}
