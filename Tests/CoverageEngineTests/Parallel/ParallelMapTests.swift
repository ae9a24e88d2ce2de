import Testing

@testable import CoverageEngine

@Suite struct ParallelMapTests {
  @Test(arguments: [1, 2, 3, 7, 100])
  func resultsAreInOrderForAnyNumberOfThreads(threads: Int) async {
    let squares = await ParallelMap.map(count: 23, threads: threads) { range in range.map { $0 * $0 } }
    #expect(squares == (0..<23).map { $0 * $0 })
  }

  @Test func nothingGivesNothing() async {
    let none: [Int] = await ParallelMap.map(count: 0, threads: 4) { range in Array(range) }
    #expect(none.isEmpty)
  }
}
