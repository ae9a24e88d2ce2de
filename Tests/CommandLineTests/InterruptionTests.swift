import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Signals that come while results are written.
@Suite("Interrupted runs")
struct InterruptionTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private static let embeddedData = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "GeoData").path

  /// Starts an analysis and signals it as soon as its staging folder stands.
  private func interrupt(_ number: Int32, out: String) throws -> Process {
    let process = Process()
    process.executableURL = try Program.url()
    process.arguments = ["analyze", "--geodata", Self.embeddedData, "--quiet", "--out", out]
    process.currentDirectoryURL = place.root
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    while process.isRunning, try !place.names().contains(where: { $0.hasPrefix(".maillage-") }) { usleep(200) }
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    return process
  }

  @Test(
    "The program ends by the signal, and nothing half-written is left", arguments: [SIGINT, SIGTERM])
  func interrupted(number: Int32) throws {
    let before = try place.names()
    var ended = 0
    // A run that was faster than the signal is whole; one in some is not.
    for attempt in 0..<10 where ended == 0 {
      let process = try interrupt(number, out: "out\(attempt)")
      if process.terminationReason == .uncaughtSignal {
        #expect(process.terminationStatus == number)
        if !place.exists("out\(attempt)") { ended += 1 }
      } else {
        #expect(process.terminationStatus == 0)
      }
      if place.exists("out\(attempt)") {
        #expect(try place.contents("out\(attempt)").count >= 10)
        try FileManager.default.removeItem(at: place.root.appending(path: "out\(attempt)"))
      }
      #expect(try place.names() == before)
    }
    #expect(ended == 1)
  }

  /// A national plan with quotas solves linear programmes for minutes, side by side, and Clp and Cbc set handlers of SIGINT of
  /// their own. A program that does not hear is killed after far longer than it is given.
  @Test("An interruption is heard while solvers work") func busy() throws {
    let process = Process()
    process.executableURL = try Program.url()
    process.arguments = [
      "plan", "--geodata", Self.embeddedData, "--france", "--model", "gradual", "--open", "20",
      "--max-per", "department=1", "--quiet", "--out", "busy",
    ]
    process.currentDirectoryURL = place.root
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: 3)
    kill(process.processIdentifier, SIGINT)
    let end = Date(timeIntervalSinceNow: 15)
    while process.isRunning, Date() < end { usleep(20_000) }
    let isHeard = !process.isRunning
    if !isHeard { kill(process.processIdentifier, SIGKILL) }
    process.waitUntilExit()
    #expect(isHeard && process.terminationReason == .uncaughtSignal && process.terminationStatus == SIGINT)
    #expect(!place.exists("busy"))
  }
}
