/// Runs independent work on several threads with an answer that does not depend on their number.
package enum ParallelMap {
  /// The results for 0..<count in order.
  ///
  /// - Parameters:
  ///   - count: number of items.
  ///   - threads: number of child tasks, at least 1; each takes one contiguous range.
  ///   - body: the results for a range, one for each of its items.
  /// - Complexity: the work of `body` divided by the threads, plus O(count).
  package static func map<Result: Sendable>(
    count: Int, threads: Int, _ body: @escaping @Sendable (Range<Int>) -> [Result]
  ) async -> [Result] {
    guard threads > 1, count > 1 else { return count == 0 ? [] : body(0..<count) }
    let chunks = min(threads, count)
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for chunk in 0..<chunks {
        let range = (count * chunk / chunks)..<(count * (chunk + 1) / chunks)
        group.addTask { (chunk, body(range)) }
      }
      var parts = [[Result]](repeating: [], count: chunks)
      for await (chunk, part) in group { parts[chunk] = part }
      var results: [Result] = []
      results.reserveCapacity(count)
      for part in parts { results += part }
      return results
    }
  }
}
