import Foundation

/// A process that works through a stretch of inputs of one reader.
final class FuzzChild {
  /// What is to be done.
  struct Work {
    var reader: String
    var numbers: Range<Int>
    var measuresLeaks = false
  }

  let work: Work
  private let process = Process()
  private let folder: FuzzFolder
  private var lastNumber = -1
  private var lastChange = Date()

  /// A process whose input stays the same for longer is ended, seconds by the clock.
  static let longestWait = 300.0

  init(_ work: Work, seed: UInt64) throws {
    self.work = work
    folder = try FuzzFolder(name: "maillage-fuzz-\(UUID().uuidString)")
    for name in ["progress", "tally", "errors"] { try folder.write([], name) }
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.arguments = [
      "work", work.reader, "\(work.numbers.lowerBound)", "\(work.numbers.upperBound)", "\(seed)",
      work.measuresLeaks ? "leaks" : "inputs", folder.path,
    ]
    var environment = ProcessInfo.processInfo.environment
    environment["SWIFT_BACKTRACE"] = "enable=no"
    process.environment = environment
    process.standardError = FileHandle(forWritingAtPath: folder.path + "/errors")
    process.standardOutput = FileHandle.nullDevice
    try process.run()
  }

  /// Whether it still runs; ends it where it hangs.
  func isRunning() -> Bool {
    guard process.isRunning else { return false }
    let number = self.number
    if number != lastNumber { (lastNumber, lastChange) = (number, Date()) }
    if Date().timeIntervalSince(lastChange) > Self.longestWait { kill(process.processIdentifier, SIGKILL) }
    return true
  }

  /// The input that it works on.
  private var number: Int {
    let bytes = (try? Data(contentsOf: URL(filePath: folder.path + "/progress"))) ?? Data()
    guard bytes.count == MemoryLayout<Int>.size else { return -1 }
    return bytes.enumerated().reduce(0) { $0 | Int($1.element) << (8 * $1.offset) }
  }

  /// How a process ended.
  enum End {
    case tally(Data)
    case ended(FuzzWorker.Fault)
  }

  /// What it came to, or the input that ended it.
  func finish() -> End {
    process.waitUntilExit()
    defer { folder.remove() }
    let isWell = process.terminationReason == .exit && process.terminationStatus == 0
    if isWell, let tally = try? Data(contentsOf: URL(filePath: folder.path + "/tally")), !tally.isEmpty {
      return .tally(tally)
    }
    let how = process.terminationReason == .exit ? "ended with" : "ended by signal"
    let errors = (try? String(contentsOfFile: folder.path + "/errors", encoding: .utf8)) ?? ""
    let said = errors.split(separator: "\n").first { $0.contains("rror") } ?? ""
    return .ended(FuzzWorker.Fault(number: number, problem: "\(how) \(process.terminationStatus) \(said)"))
  }
}
