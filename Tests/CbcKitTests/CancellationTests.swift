import CbcKit
import Foundation
import Testing

/// Work of a cancelled task ends and proves nothing; that of others is the same within a task and without.
@Suite struct CancellationTests {
  /// Runs work as a task that a thread cancels: those of tasks may all be waiting for solvers.
  private func cancelled<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    let task = Task { try work() }
    Thread.detachNewThread {
      usleep(50_000)
      task.cancel()
    }
    return try await task.value
  }

  /// Runs work on a thread that is no task's.
  private func outside<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread.detachNewThread { continuation.resume(returning: work()) }
    }
  }

  /// Without cancellation this search takes far longer than any test may.
  @Test func aSearchWithoutALimitEnds() async throws {
    let program = CoverInstance(points: 1500, radius: 12, open: 60, seed: 2).program
    let outcome = try await cancelled { try program.solve() }
    #expect(outcome.status == .unknown || outcome.status == .feasible)
  }

  @Test func aSearchIsTheSameWithinATaskAndWithout() async throws {
    let program = CoverInstance(points: 120, radius: 28, open: 8, seed: 4).program
    let without = await outside { try? program.solve() }
    #expect(try program.solve() == without)
  }

  private static func solutions(_ program: MixedIntegerProgram) -> [[Double]] {
    guard var solver = try? LinearSolver(program) else { return [] }
    let lower = program.variables.map(\.lowerBound)
    var upper = program.variables.map(\.upperBound)
    return [nil, 0, 7].map { closed in
      if let closed { upper[closed] = 0 }
      return solver.solve(from: lower, to: upper).multipliers
    }
  }

  /// Digit for digit, as certificates are made of them.
  @Test func linearSolutionsAreTheSameWithinATaskAndWithout() async throws {
    let program = CoverInstance(points: 300, radius: 70, open: 5, seed: 11).program
    let without = await outside { Self.solutions(program) }
    #expect(without.allSatisfy { !$0.isEmpty })
    #expect(Self.solutions(program) == without)
  }

  @Test func aLinearSolutionEnds() async throws {
    let program = CoverInstance(points: 1500, radius: 60, open: 60, seed: 2).program
    #expect(try await cancelled { Self.solutions(program) }.allSatisfy(\.isEmpty))
  }
}
