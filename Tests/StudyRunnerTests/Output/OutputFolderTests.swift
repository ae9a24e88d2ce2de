import Foundation
import MessageModel
import Synchronization
import Testing

@testable import StudyRunner

@Suite("A folder that is written whole or not at all")
struct OutputFolderTests {
  private let coast: Coast

  init() throws { coast = try Coast() }

  private func file(_ name: String) -> ResultFile { ResultFile(name) { Array(name.utf8) } }

  @Test("Cancelled while files are made, it leaves nothing behind", arguments: [false, true])
  func cancelled(isThere: Bool) async throws {
    if isThere { try FileManager.default.createDirectory(atPath: coast.path("out"), withIntermediateDirectories: true) }
    let before = try coast.names()
    let task = Mutex<Task<[String], any Error>?>(nil)
    let path = coast.path("out")
    let (start, gate) = AsyncStream.makeStream(of: Void.self)
    let last = ResultFile("last.txt") { [] }
    let running = Task { [first = file("first.txt")] in
      for await _ in start { break }
      return try await OutputFolder(path: path).write([first, last], threads: 1, sparing: []) {
        Issue.record("what is cancelled goes nowhere else")
      }
    }
    task.withLock { $0 = running }
    running.cancel()
    gate.yield()
    await #expect(throws: CancellationError.self) { try await running.value }
    #expect(try coast.names() == before)
    if isThere { #expect(try FileManager.default.contentsOfDirectory(atPath: path).isEmpty) }
  }

  @Test("A gate that is abandoned while files are made removes them, and the folders made for them")
  func abandoned() async throws {
    let gate = OutputGate()
    let ended = Mutex(0)
    let path = coast.path("a/b/out")
    let before = try coast.names()
    let files = [
      file("first.txt"),
      ResultFile("second.txt") {
        gate.abandon { ended.withLock { $0 += 1 } }
        return []
      },
    ]
    await #expect(throws: OutputError.self) {
      try await OutputFolder(path: path).write(files, threads: 1, sparing: [], gate: gate)
    }
    #expect(ended.withLock { $0 } == 1)
    #expect(try coast.names() == before)
  }

  @Test("A fault elsewhere leaves the folder as it was")
  func elsewhere() async throws {
    let before = try coast.names()
    await #expect(throws: OutputError.self) {
      try await OutputFolder(path: coast.path("out")).write([file("one.txt")], threads: 2, sparing: []) {
        throw OutputError(path: "a database", problem: "is full")
      }
    }
    #expect(try coast.names() == before)
  }
}
