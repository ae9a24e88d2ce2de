import CbcKit
import Testing

@Suite struct LinearSolverTests {
  typealias Term = MixedIntegerProgram.Term

  /// 3 x + 2 y at most, x + y <= 4 and x + 3 y <= 7 within 0...3: at x = 3, y = 1 the first row binds with 2, and x with
  /// its bound.
  private func program() -> MixedIntegerProgram {
    var program = MixedIntegerProgram(.maximise)
    for value in [3.0, 2] { _ = program.addVariable(objective: value, to: 3) }
    program.addRow([Term(0), Term(1)], to: 4)
    program.addRow([Term(0), Term(1, 3)], to: 7)
    return program
  }

  @Test func multipliersSayWhatARowIsWorth() throws {
    var solver = try LinearSolver(program())
    let outcome = solver.solve(from: [0, 0], to: [3, 3])
    #expect(outcome.status == .optimal)
    #expect(outcome.point == [3, 1])
    #expect(outcome.multipliers == [2, 0])
  }

  @Test func otherBoundsAreSolvedFromTheLastBasis() throws {
    var solver = try LinearSolver(program())
    _ = solver.solve(from: [0, 0], to: [3, 3])
    // With x = 0 the second row stops y at 7/3: 2/3 for a unit of it.
    let closed = solver.solve(from: [0, 0], to: [0, 3])
    #expect(closed.status == .optimal && closed.point[0] == 0)
    #expect(abs(closed.point[1] - 7.0 / 3) < 1e-9)
    #expect(abs(closed.multipliers[1] - 2.0 / 3) < 1e-9 && abs(closed.multipliers[0]) < 1e-9)
    let none = solver.solve(from: [2, 2.5], to: [3, 3])
    #expect(none.status == .infeasible && none.point.isEmpty && none.multipliers.isEmpty)
    #expect(solver.solve(from: [0, 0], to: [3, 3]).point == [3, 1])
  }

  /// A row from below: its multiplier is at least 0 where the objective is minimised, at most 0 where it is maximised.
  @Test func theSignFollowsTheSense() throws {
    var least = MixedIntegerProgram(.minimise)
    _ = least.addVariable(objective: 2, to: 5)
    least.addRow([Term(0)], from: 3)
    var solver = try LinearSolver(least)
    #expect(solver.solve(from: [0], to: [5]).multipliers == [2])
    var most = MixedIntegerProgram(.maximise)
    _ = most.addVariable(objective: -2, to: 5)
    most.addRow([Term(0)], from: 3)
    var other = try LinearSolver(most)
    #expect(other.solve(from: [0], to: [5]).multipliers == [-2])
  }

  /// With a limit a large programme is solved in a process of its own, from the basis of the last solution.
  @Test func aLimitChangesNoValue() throws {
    let instance = CoverInstance(points: 300, radius: 70, open: 5, seed: 11)
    let program = instance.program
    #expect(program.rows.reduce(0) { $0 + $1.terms.count } > 20_000)
    let lower = program.variables.map(\.lowerBound)
    var upper = program.variables.map(\.upperBound)
    var free = try LinearSolver(program)
    var limited = try LinearSolver(program)
    for closed in [nil, 0, 7] {
      if let closed { upper[closed] = 0 }
      let first = free.solve(from: lower, to: upper)
      let second = limited.solve(from: lower, to: upper, timeLimitSeconds: 600)
      #expect(first.status == .optimal && second.status == .optimal)
      let value = program.objective(at: first.point)
      #expect(abs(program.objective(at: second.point) - value) <= 1e-6 * value)
      #expect(second.multipliers.count == program.rows.count)
    }
    #expect(limited.solve(from: lower, to: upper, timeLimitSeconds: 0).status == .undecided)
  }

  @Test func badNumbersAreRefused() {
    var program = MixedIntegerProgram(.minimise)
    _ = program.addVariable(objective: .nan)
    #expect(throws: MixedIntegerProgramError.self) { _ = try LinearSolver(program) }
  }
}
