import CbcKit
import Testing

/// The solver writes nothing: a child process solves, is stopped and fails, and its outputs stay empty.
@Suite struct MixedIntegerProgramSilenceTests {
  @Test func nothingIsPrinted() async throws {
    let result = await #expect(
      processExitsWith: .success, observing: [\.standardOutputContent, \.standardErrorContent]
    ) {
      for seed in 0..<6 {
        let instance = CoverInstance(points: 120, radius: 25, open: 6, seed: UInt64(seed))
        _ = try instance.program.solve()
        _ = try instance.program.solve(MixedIntegerOptions(timeLimitSeconds: 0))
        _ = try instance.program.solve(MixedIntegerOptions(timeLimitSeconds: 1, nodeLimit: 2))
        var impossible = instance.program
        impossible.addRow((0..<120).map { MixedIntegerProgram.Term($0) }, from: 7)
        _ = try impossible.solve()
        var fraction = instance.program
        fraction.addRow((0..<120).map { MixedIntegerProgram.Term($0, 2) }, from: 5, to: 5)
        _ = try fraction.solve()
        var linear = instance.program
        for index in linear.variables.indices { linear.variables[index].isInteger = false }
        _ = try linear.solve()
      }
    }
    let exit = try #require(result)
    #expect(String(decoding: exit.standardOutputContent, as: UTF8.self) == "")
    #expect(String(decoding: exit.standardErrorContent, as: UTF8.self) == "")
  }
}
