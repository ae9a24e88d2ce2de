import Testing

@testable import Proximity

@Suite struct ParallelMapTests {
  @Test(arguments: [1, 2, 3, 7, 100])
  func resultsAreInOrderForAnyNumberOfThreads(threads: Int) async {
    let squares = await ParallelMap.map(count: 23, threads: threads) { range in range.map { $0 * $0 } }
    #expect(squares == (0..<23).map { $0 * $0 })
  }

  @Test(arguments: [1, 2, 3, 7, 100])
  func aQueueGivesResultsInOrderWhicheverEndsFirst(threads: Int) async {
    // The first items take the longest.
    let sums = await ParallelMap.queue(count: 23, threads: threads) { index in
      (0..<((23 - index) * 2_000)).reduce(index) { $0 ^ $1 } & 0 + index * index
    }
    #expect(sums == (0..<23).map { $0 * $0 })
  }

  @Test(arguments: [1, 4])
  func nothingGivesNothing(threads: Int) async {
    let none: [Int] = await ParallelMap.map(count: 0, threads: threads) { range in Array(range) }
    #expect(none.isEmpty)
    let noQueue: [Int] = await ParallelMap.queue(count: 0, threads: threads) { $0 }
    #expect(noQueue.isEmpty)
  }
}
