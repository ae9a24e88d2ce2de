import Foundation

/// Makes an input that ends in a fault smaller while it still does.
struct FuzzMinimiser {
  let reader: String
  /// Processes that are started at most.
  private static let tries = 300

  /// The input without pieces that the fault does not need (A. Zeller, R. Hildebrandt, TSE 2002, in the simplest form).
  func smaller(_ input: FuzzInput) throws -> FuzzInput {
    var small = input
    guard try fails(small) else { return small }
    var tries = 0
    var piece = max(1, small.bytes.count / 2)
    while piece >= 1, tries < Self.tries {
      var start = 0
      while start < small.bytes.count, tries < Self.tries {
        var candidate = small
        candidate.bytes.removeSubrange(start..<min(start + piece, candidate.bytes.count))
        tries += 1
        if try fails(candidate) { small = candidate } else { start += piece }
      }
      piece /= 2
    }
    return small
  }

  private func fails(_ input: FuzzInput) throws -> Bool {
    let folder = try FuzzFolder(name: "maillage-case-\(UUID().uuidString)")
    defer { folder.remove() }
    let process = Process()
    process.executableURL = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    process.arguments = ["case", reader, try folder.write(input.bytes, "case"), "\(input.slot)"]
    process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    let start = Date()
    while process.isRunning, Date().timeIntervalSince(start) < 30 { Thread.sleep(forTimeInterval: 0.002) }
    if process.isRunning { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    return process.terminationReason != .exit || process.terminationStatus != 0
  }
}
