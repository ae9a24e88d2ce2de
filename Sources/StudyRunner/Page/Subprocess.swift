#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Another program that is run and waited for.
enum Subprocess {
  /// How a run ended.
  enum Outcome: Equatable {
    /// By itself, with this status.
    case ended(Int32)
    /// By a signal.
    case stopped(Int32)
    /// Not within its time, or the task was cancelled; it was killed, and the programs that it has started.
    case late
    /// It did not start; the number says why.
    case refused(Int32)
  }

  private static let interval: useconds_t = 10_000

  /// Runs a program, which reads and says nothing.
  ///
  /// - Parameters:
  ///   - program: its path.
  ///   - arguments: what follows its name.
  ///   - environment: all of its variables.
  ///   - limit: how long it may take.
  static func run(
    _ program: String, _ arguments: [String], environment: [String: String], limit: Duration
  ) -> Outcome {
    let words = ([program] + arguments).map { strdup($0) }
    let variables = environment.map { strdup("\($0.key)=\($0.value)") }
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let fault = withSpawnSettings { actions, attributes in
      posix_spawn(&process, program, actions, attributes, words + [nil], variables + [nil])
    }
    guard fault == 0 else { return .refused(fault) }
    let end = ContinuousClock.now + limit
    var status: Int32 = 0
    while true {
      let found = waitpid(process, &status, WNOHANG)
      if found == process { break }
      if found < 0, errno != EINTR { return .refused(errno) }
      guard ContinuousClock.now < end, !Task.isCancelled else {
        kill(-process, SIGKILL)
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return .late
      }
      usleep(interval)
    }
    let signal = status & 0x7F
    return signal == 0 ? .ended((status >> 8) & 0xFF) : .stopped(signal)
  }

  /// Input and output are the null device; signals that this program takes have their usual effect.
  private static func withSpawnSettings(
    _ body: (
      UnsafePointer<posix_spawn_file_actions_t>, UnsafePointer<posix_spawnattr_t>
    ) -> Int32
  ) -> Int32 {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    var signals = sigset_t()
    sigemptyset(&signals)
    for number in [SIGINT, SIGTERM] { sigaddset(&signals, number) }
    posix_spawnattr_setsigdefault(&attributes, &signals)
    // A group of its own, so that what it starts can be ended with it.
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF) | Int16(POSIX_SPAWN_SETPGROUP))
    return body(&actions, &attributes)
  }
}
