/// Independent work on several threads whose results are taken in order.
package enum OrderedPipeline {
  /// Works on 0..<count and takes the results in order, so that what is made of them does not depend on the threads.
  ///
  /// - Parameters:
  ///   - count: number of items.
  ///   - threads: most items that are worked on at a time, at least 1.
  ///   - work: the result for an item, or the error with it.
  ///   - take: given each result, in order; not called any more after an error.
  /// - Throws: the error of the first item that has one.
  /// - Complexity: the work divided by the threads; at most four results a thread are held.
  package static func run<Output: Sendable>(
    count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result<Output, OSMError>,
    take: (Output) -> Void
  ) async throws(OSMError) {
    if threads <= 1 || count <= 1 {
      for index in 0..<count { take(try work(index).get()) }
      return
    }
    let fault: OSMError? = await withTaskGroup(of: (Int, Result<Output, OSMError>).self) { group in
      var waiting: [Int: Output] = [:]
      var started = 0
      var taken = 0
      var running = 0
      var fault: (index: Int, error: OSMError)?
      while true {
        while fault == nil, running < threads, started < min(count, taken + 4 * threads) {
          group.addTask { [started] in (started, work(started)) }
          started += 1
          running += 1
        }
        guard running > 0, let (index, result) = await group.next() else { break }
        running -= 1
        switch result {
        case .success(let output): waiting[index] = output
        case .failure(let error):
          // Items before it are all at work or done, so the first error is found whatever the threads.
          if fault == nil || index < fault?.index ?? 0 { fault = (index, error) }
        }
        while fault == nil, let output = waiting.removeValue(forKey: taken) {
          take(output)
          taken += 1
        }
      }
      return fault?.error
    }
    if let fault { throw fault }
  }
}
