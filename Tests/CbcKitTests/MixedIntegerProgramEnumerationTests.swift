import CbcKit
import TestSupport
import Testing

/// Random programmes small enough to try every point.
@Suite struct MixedIntegerProgramEnumerationTests {
  @Test(arguments: 0..<120)
  func wholeVariablesAgreeWithEnumeration(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(seed))
    let sense: MixedIntegerProgram.Sense = seed.isMultiple(of: 2) ? .minimise : .maximise
    var program = MixedIntegerProgram(sense)
    program.objectiveConstant = Double(Int.random(in: -5...5, using: &random))
    let count = Int.random(in: 1...5, using: &random)
    for _ in 0..<count {
      let lower = Int.random(in: -2...1, using: &random)
      let upper = lower + Int.random(in: 0...3, using: &random)
      _ = program.addVariable(
        objective: Double(Int.random(in: -9...9, using: &random)), from: Double(lower), to: Double(upper))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let terms = (0..<count).map {
        MixedIntegerProgram.Term($0, Double(Int.random(in: -4...4, using: &random)))
      }
      let lower = Double(Int.random(in: -6...4, using: &random))
      program.addRow(terms, from: lower, to: lower + Double(Int.random(in: 0...6, using: &random)))
    }
    let points = enumeratedPoints(program).filter(program.isSatisfied)
    let values = points.map(program.objective)
    let best = sense == .minimise ? values.min() : values.max()

    let outcome = try program.solve()
    #expect(outcome.value == best)
    #expect(outcome.bound == best)
    #expect(outcome.status == (best == nil ? .infeasible : .optimal))
    if best != nil { #expect(program.isSatisfied(by: outcome.point)) }
  }

  /// One continuous variable y beside whole ones: for given whole values the best y is an end of its interval.
  @Test(arguments: 0..<60)
  func mixedVariablesAgreeWithEnumeration(seed: Int) throws {
    var random = SeededRandom(seed: UInt64(1000 + seed))
    var whole = MixedIntegerProgram(.maximise)
    for _ in 0..<3 {
      _ = whole.addVariable(objective: Double(Int.random(in: -9...9, using: &random)), from: 0, to: 2)
    }
    let gain = Double(Int.random(in: 1...9, using: &random))
    let weights = (0..<3).map { _ in Double(Int.random(in: -3...3, using: &random)) }
    let limit = Double(Int.random(in: 0...5, using: &random)) + 0.5
    // y <= 4, 2 y + sum w x <= limit, so y = min(4, (limit - sum w x) / 2), infeasible below 0.
    var best: Double?
    for point in enumeratedPoints(whole) {
      let y = min(4, (limit - zip(weights, point).reduce(0) { $0 + $1.0 * $1.1 }) / 2)
      if y >= 0 { best = max(best ?? -.infinity, whole.objective(at: point) + gain * y) }
    }
    var program = whole
    let y = program.addVariable(objective: gain, from: 0, to: 4, isInteger: false)
    program.addRow(
      weights.indices.map { MixedIntegerProgram.Term($0, weights[$0]) } + [MixedIntegerProgram.Term(y, 2)], to: limit)

    let outcome = try program.solve()
    let expected = try #require(best)
    #expect(outcome.status == .optimal)
    #expect(abs(try #require(outcome.value) - expected) < 1e-9)
  }

  private func enumeratedPoints(_ program: MixedIntegerProgram) -> [[Double]] {
    program.variables.reduce([[]]) { points, variable in
      points.flatMap { point in
        stride(from: variable.lowerBound, through: variable.upperBound, by: 1).map { point + [$0] }
      }
    }
  }
}
