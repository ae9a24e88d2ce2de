extension ParallelMap {
  /// The results for 0..<count in order, for items whose work differs much: each task takes the next item when it has
  /// finished one, so the slowest should come first.
  ///
  /// - Parameters:
  ///   - count: number of items.
  ///   - threads: most items that are worked on at a time, at least 1.
  ///   - body: the result for an item.
  /// - Complexity: the work of `body` divided by the threads, where no item takes longer than that.
  package static func queue<Result: Sendable>(
    count: Int, threads: Int, _ body: @escaping @Sendable (Int) -> Result
  ) async -> [Result] {
    guard threads > 1, count > 1 else { return (0..<count).map(body) }
    return await withTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      while next < min(threads, count) {
        group.addTask { [next] in (next, body(next)) }
        next += 1
      }
      var results: [(index: Int, result: Result)] = []
      results.reserveCapacity(count)
      for await (index, result) in group {
        results.append((index, result))
        guard next < count else { continue }
        group.addTask { [next] in (next, body(next)) }
        next += 1
      }
      return results.sorted { $0.index < $1.index }.map(\.result)
    }
  }
}
