import CoverageModel
import Foundation
import MessageModel
import StudyRunner
import Synchronization
import Testing

@Suite("Cancelled runs")
struct CancellationTests {
  private let coast: Coast

  init() throws { coast = try Coast() }

  /// Runs work as a task that is cancelled when `isTime` of what is said.
  private func cancelled(
    at isTime: @escaping @Sendable (StudyEvent) -> Bool, _ work: @escaping @Sendable (StudyContext) async throws -> Void
  ) async throws {
    let task = Mutex<Task<Void, any Error>?>(nil)
    let context = StudyContext { event in
      if isTime(event) { task.withLock { $0?.cancel() } }
    }
    let (start, gate) = AsyncStream.makeStream(of: Void.self)
    let running = Task {
      for await _ in start { break }
      try await work(context)
    }
    task.withLock { $0 = running }
    gate.yield()
    await #expect(throws: CancellationError.self) { try await running.value }
  }

  @Test("Cancelled when its files are read, a step ends and leaves nothing behind")
  func whenRead() async throws {
    let before = try coast.names()
    let coast = coast
    let isRead: @Sendable (StudyEvent) -> Bool = { if case .read = $0 { true } else { false } }
    try await cancelled(at: isRead) { context in
      _ = try await coast.analysis().run(context).write(to: coast.path("out"), context)
    }
    try await cancelled(at: isRead) { context in
      _ = try await coast.plan().run(context).write(to: coast.path("out"), context)
    }
    #expect(try coast.names() == before)
  }

  @Test("Cancelled before a step, a study runs no further", arguments: ["analyze", "plan", "compare"])
  func beforeStep(name: String) async throws {
    let before = try coast.names()
    let coast = coast
    try await cancelled(at: { if case .step(name) = $0 { true } else { false } }) { context in
      _ = try await coast.study().run(context).write(to: coast.path("out"))
    }
    #expect(try coast.names() == before)
  }

  /// What a step does, its results written.
  private static let steps: [String: @Sendable (Coast, StudyContext) async throws -> Void] = [
    "analysis": { coast, context in
      _ = try await coast.analysis().run(context).write(to: coast.path("out"), context)
    },
    "plan": { coast, context in _ = try await coast.plan().run(context).write(to: coast.path("out"), context) },
    "backtest": { coast, context in
      _ = try await coast.backtest().run(context).write(to: coast.path("out"), context)
    },
    "study": { coast, context in _ = try await coast.study().run(context).write(to: coast.path("out"), context) },
  ]

  @Test("Cancelled while its files are made, a step leaves nothing behind", arguments: steps.keys.sorted())
  func whenWritten(name: String) async throws {
    try coast.write("code,town\nT5,Town 5\n", "later.csv")
    let before = try coast.names()
    let (coast, work) = (coast, try #require(Self.steps[name]))
    let isWriting: @Sendable (StudyEvent) -> Bool = { event in
      if case .progress(let progress) = event { progress.what.english == "files" } else { false }
    }
    try await cancelled(at: isWriting) { try await work(coast, $0) }
    #expect(try coast.names() == before)
  }

  @Test("Cancelled at any event, a step ends and leaves nothing behind", arguments: steps.keys.sorted())
  func anywhere(name: String) async throws {
    try coast.write("code,town\nT5,Town 5\n", "later.csv")
    let before = try coast.names()
    let (coast, work) = (coast, try #require(Self.steps[name]))
    let told = Told()
    try await work(coast, told.context())
    try FileManager.default.removeItem(atPath: coast.path("out"))
    // The last event may come when all is written.
    for turn in 0..<told.count - 1 {
      let left = Mutex(turn)
      let isTurn: @Sendable (StudyEvent) -> Bool = { _ in
        left.withLock { left in
          left -= 1
          return left == -1
        }
      }
      try await cancelled(at: isTurn) { try await work(coast, $0) }
      #expect(try coast.names() == before, "event \(turn)")
    }
  }
}
