import CbcKit
import Testing

/// A search that a limit stops proves nothing.
@Suite struct MixedIntegerProgramLimitTests {
  @Test func noTimeIsNeverOptimalAndNeverInfeasible() throws {
    let instance = CoverInstance(points: 300, radius: 30, open: 8, seed: 1)
    let outcome = try instance.program.solve(MixedIntegerOptions(timeLimitSeconds: 0))
    #expect(outcome.status == .unknown || outcome.status == .feasible)
  }

  @Test func aNodeLimitIsNoProof() throws {
    let instance = CoverInstance(points: 300, radius: 20, open: 20, seed: 5)
    let optimum = try #require(try instance.program.solve().value)
    let outcome = try instance.program.solve(MixedIntegerOptions(nodeLimit: 0))
    #expect(outcome.status != .infeasible)
    if outcome.status == .optimal { #expect(outcome.value == optimum) }
    if let bound = outcome.bound { #expect(bound >= optimum - 1e-6) }
  }

  /// Whatever the limit, the bound holds and the status is true; the optimum comes from a run without limit.
  ///
  /// Cbc itself calls some of these feasible programmes infeasible when the limit strikes in its preprocessing.
  @Test(arguments: 0..<20)
  func boundsHoldAtAnyLimit(seed: Int) throws {
    let instance = CoverInstance(points: 120, radius: 28, open: 8, seed: UInt64(seed))
    let clock = ContinuousClock()
    let start = clock.now
    let full = try instance.program.solve()
    let seconds = start.duration(to: clock.now) / .seconds(1)
    #expect(full.status == .optimal)
    let optimum = try #require(full.value)
    for step in 0..<25 {
      let limit = seconds * Double(step) / 25
      let outcome = try instance.program.solve(MixedIntegerOptions(timeLimitSeconds: limit))
      #expect(outcome.status != .infeasible)
      if let bound = outcome.bound { #expect(bound >= optimum - 1e-6) }
      if let value = outcome.value { #expect(value <= optimum + 1e-6) }
      if outcome.status == .optimal { #expect(outcome.value == optimum) }
    }
  }

  /// Limited searches are processes of their own that run side by side.
  @Test func limitedSearchesOfSeveralTasksAgree() async throws {
    let instances = (0..<6).map { CoverInstance(points: 100, radius: 30, open: 5, seed: UInt64($0 + 40)) }
    let alone = try instances.map { try $0.program.solve().value }
    let together = try await withThrowingTaskGroup(of: (Int, MixedIntegerOutcome).self) { group in
      for (index, instance) in instances.enumerated() {
        group.addTask { (index, try instance.program.solve(MixedIntegerOptions(timeLimitSeconds: 600))) }
      }
      var values = [Double?](repeating: nil, count: instances.count)
      for try await (index, outcome) in group {
        #expect(outcome.status == .optimal)
        values[index] = outcome.value
      }
      return values
    }
    #expect(together == alone)
  }

  @Test func aProgrammeWithoutWholeNumbersKeepsToALimit() throws {
    var program = CoverInstance(points: 100, radius: 30, open: 5, seed: 3).program
    for index in program.variables.indices { program.variables[index].isInteger = false }
    #expect(try program.solve(MixedIntegerOptions(timeLimitSeconds: 0)).status == .unknown)
    let free = try #require(try program.solve().value)
    let limited = try #require(try program.solve(MixedIntegerOptions(timeLimitSeconds: 600)).value)
    #expect(abs(free - limited) <= 1e-6 * free)
  }

  @Test func theSameProgrammeGivesTheSamePoint() throws {
    let instance = CoverInstance(points: 150, radius: 30, open: 6, seed: 3)
    #expect(try instance.program.solve() == instance.program.solve())
  }
}
