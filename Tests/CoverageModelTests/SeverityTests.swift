import CoverageModel
import Testing

@Suite("Severity")
struct SeverityTests {
  /// At each limit, and one person beside it.
  @Test(
    "Both limits of a class must be reached",
    arguments: [
      (0, 0, Severity.low), (0, 1_000_000, .low), (999, 999, .low),
      (1_000, 1_000, .moderate), (1_000, 20_000, .moderate), (1_000, 20_001, .low), (999, 1_000, .low),
      (4_999, 4_999, .moderate), (5_000, 5_000, .high), (5_000, 20_000, .high), (5_000, 20_001, .moderate),
      (5_000, 100_000, .moderate), (5_000, 100_001, .low),
      (19_999, 19_999, .high), (20_000, 20_000, .severe), (20_000, 40_000, .severe), (20_000, 40_001, .high),
      (20_000, 80_000, .high), (20_000, 80_001, .moderate), (20_000, 400_000, .moderate), (20_000, 400_001, .low),
    ])
  func limits(uncovered: Int, people: Int, expected: Severity) {
    #expect(Severity(uncovered: uncovered, of: people) == expected)
  }

  @Test("More uncovered people never lower the class")
  func monotone() {
    let order = Severity.allCases
    for people in [500, 3_000, 30_000, 300_000] {
      var last = 0
      for uncovered in stride(from: 0, through: people, by: max(1, people / 300)) {
        let rank = order.firstIndex(of: Severity(uncovered: uncovered, of: people)) ?? -1
        #expect(rank >= last)
        last = rank
      }
    }
  }

  @Test("More uncovered people than people is a programming error")
  func precondition() async {
    await #expect(processExitsWith: .failure) { _ = Severity(uncovered: 2, of: 1) }
    await #expect(processExitsWith: .failure) { _ = Severity(uncovered: -1, of: 1) }
  }
}
