import CbcKit
import Testing

@Suite struct MixedIntegerProgramSolveTests {
  typealias Term = MixedIntegerProgram.Term

  @Test func aKnapsackByHand() throws {
    var program = MixedIntegerProgram(.maximise)
    // Values 6, 5, 4 with sizes 3, 2, 2 and room for 4: the last two give 9.
    for value in [6.0, 5, 4] { _ = program.addVariable(objective: value) }
    program.addRow([Term(0, 3), Term(1, 2), Term(2, 2)], to: 4)
    let outcome = try program.solve()
    #expect(outcome.status == .optimal)
    #expect(outcome.value == 9 && outcome.bound == 9)
    #expect(outcome.point == [0, 1, 1])
  }

  @Test func repeatedTermsAddUp() throws {
    var program = MixedIntegerProgram(.maximise)
    let x = program.addVariable(objective: 1, from: 0, to: 10)
    program.addRow([Term(x), Term(x)], to: 7)
    #expect(try program.solve().point == [3])
  }

  @Test func aFractionThatNoWholeNumberReachesIsInfeasible() throws {
    var program = MixedIntegerProgram(.minimise)
    let x = program.addVariable(objective: 1, from: 0, to: 10)
    let y = program.addVariable(objective: 1, from: 0, to: 10)
    program.addRow([Term(x, 2), Term(y, 2)], from: 3, to: 3)
    let outcome = try program.solve()
    #expect(outcome.status == .infeasible)
    #expect(outcome.value == nil && outcome.bound == nil && outcome.point.isEmpty)
  }

  @Test func crossedRowBoundsAreInfeasible() throws {
    var program = MixedIntegerProgram(.minimise)
    let x = program.addVariable()
    program.addRow([Term(x)], from: 1, to: 0)
    #expect(try program.solve().status == .infeasible)
  }

  @Test func noVariables() throws {
    var program = MixedIntegerProgram(.minimise)
    program.objectiveConstant = 7
    #expect(try program.solve().value == 7)
    program.addRow([], from: 1)
    #expect(try program.solve().status == .infeasible)
  }

  @Test func linearProgrammes() throws {
    var program = MixedIntegerProgram(.maximise)
    let x = program.addVariable(objective: 3, from: 0, to: .infinity, isInteger: false)
    let y = program.addVariable(objective: 2, from: 0, to: .infinity, isInteger: false)
    program.addRow([Term(x), Term(y)], to: 4)
    program.addRow([Term(x), Term(y, 3)], to: 6)
    let outcome = try program.solve()
    #expect(outcome.status == .optimal)
    #expect(outcome.value == 12)
    program.addRow([Term(x)], from: 5)
    #expect(try program.solve().status == .infeasible)
  }

  @Test(arguments: [true, false])
  func anObjectiveWithoutLimitIsAnError(isInteger: Bool) {
    var program = MixedIntegerProgram(.maximise)
    _ = program.addVariable(objective: 1, from: 0, to: .infinity, isInteger: isInteger)
    #expect(throws: MixedIntegerProgramError.unbounded) { try program.solve() }
  }

  @Test func malformedNumbersAreNamed() {
    var nan = MixedIntegerProgram(.minimise)
    _ = nan.addVariable(objective: .nan)
    #expect(throws: MixedIntegerProgramError.malformed("objective coefficient nan of variable 0")) { try nan.solve() }
    var crossed = MixedIntegerProgram(.minimise)
    _ = crossed.addVariable(from: 2, to: 1)
    #expect(throws: MixedIntegerProgramError.malformed("bounds 2.0 and 1.0 of variable 0")) { try crossed.solve() }
    var row = MixedIntegerProgram(.minimise)
    let x = row.addVariable()
    row.addRow([Term(x, .infinity)])
    #expect(throws: MixedIntegerProgramError.self) { try row.solve() }
    #expect(throws: MixedIntegerProgramError.malformed("time limit -1.0 s")) {
      try MixedIntegerProgram(.minimise).solve(MixedIntegerOptions(timeLimitSeconds: -1))
    }
  }

  /// An absolute tolerance of the solver must not swallow a small objective.
  @Test func smallObjectivesAreNotRoundedAway() throws {
    var program = MixedIntegerProgram(.maximise)
    for value in [1e-7, 1.0000001e-7] { _ = program.addVariable(objective: value) }
    program.addRow([Term(0), Term(1)], to: 1)
    #expect(try program.solve().point == [0, 1])
  }

  @Test func tasksMaySolveAtTheSameTime() async throws {
    try await withThrowingTaskGroup(of: (Int, Double?).self) { group in
      for size in 1...24 {
        group.addTask {
          var program = MixedIntegerProgram(.maximise)
          for value in 1...size { _ = program.addVariable(objective: Double(value)) }
          program.addRow((0..<size).map { Term($0, 2) }, to: 5)
          return (size, try program.solve().value)
        }
      }
      var answers = 0
      for try await (size, value) in group {
        #expect(value == Double(size == 1 ? 1 : size + size - 1))
        answers += 1
      }
      #expect(answers == 24)
    }
  }
}
