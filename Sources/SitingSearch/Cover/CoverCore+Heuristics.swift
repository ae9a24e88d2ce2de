extension CoverCore {
  /// A choice of columns and the weight it covers.
  struct Choice: Sendable {
    var columns: [Int32]
    var value: Double
  }

  /// Opens one column after another, each time the one that adds most (ties: the lower), until none adds anything.
  ///
  /// - Complexity: O(openings x columns + entries).
  func greedyChoice(openings: Int) -> Choice {
    var gain = [Double](repeating: 0, count: columnCount)
    for column in 0..<columnCount { for index in rows(column) { gain[column] += weights[Int(columnRows[index])] } }
    var isCovered = [Bool](repeating: false, count: rowCount)
    var chosen: [Int32] = []
    var value = 0.0
    while chosen.count < min(openings, columnCount), !Task.isCancelled {
      var best = 0
      for column in 1..<max(1, columnCount) where gain[column] > gain[best] { best = column }
      guard gain[best] > 0 else { break }
      chosen.append(Int32(best))
      for index in rows(best) {
        let row = Int(columnRows[index])
        if isCovered[row] { continue }
        isCovered[row] = true
        value += weights[row]
        for other in columns(row) { gain[Int(rowColumns[other])] -= weights[row] }
      }
      gain[best] = 0
    }
    return Choice(columns: chosen.sorted(), value: value)
  }

  /// Exchanges one chosen column for another as long as that covers more (Teitz and Bart 1968), taking the best exchange.
  ///
  /// - Complexity: O(entries + columns x openings) for each exchange.
  func interchanged(_ start: Choice) -> Choice {
    var choice = start
    guard !choice.columns.isEmpty else { return choice }
    var isChosen = [Bool](repeating: false, count: columnCount)
    var count = [Int32](repeating: 0, count: rowCount)
    var owner = [Int32](repeating: 0, count: rowCount)
    for column in choice.columns { isChosen[Int(column)] = true }
    for column in choice.columns { add(Int(column), 1, &count, &owner) }
    while !Task.isCancelled {
      var loss = [Double](repeating: 0, count: columnCount)
      for row in 0..<rowCount where count[row] == 1 { loss[Int(owner[row])] += weights[row] }
      var best = (gain: 1e-12 * max(1, choice.value), out: -1, into: -1)
      var recovered = [Double](repeating: 0, count: columnCount)
      for into in 0..<columnCount where !isChosen[into] {
        if into % 64 == 0, Task.isCancelled { break }
        var gain = 0.0
        for index in rows(into) {
          let row = Int(columnRows[index])
          if count[row] == 0 { gain += weights[row] }
          if count[row] == 1 { recovered[Int(owner[row])] += weights[row] }
        }
        for out in choice.columns {
          let change = gain - loss[Int(out)] + recovered[Int(out)]
          if change > best.gain { best = (change, Int(out), into) }
          recovered[Int(out)] = 0
        }
      }
      guard best.out >= 0 else { break }
      add(best.out, -1, &count, &owner)
      add(best.into, 1, &count, &owner)
      isChosen[best.out] = false
      isChosen[best.into] = true
      choice.columns.removeAll { Int($0) == best.out }
      choice.columns.append(Int32(best.into))
      for row in 0..<rowCount where count[row] == 1 {
        for index in columns(row) where isChosen[Int(rowColumns[index])] { owner[row] = rowColumns[index] }
      }
      choice.value += best.gain
    }
    choice.columns.sort()
    return choice
  }

  private func add(_ column: Int, _ change: Int32, _ count: inout [Int32], _ owner: inout [Int32]) {
    for index in rows(column) {
      let row = Int(columnRows[index])
      count[row] += change
      owner[row] = Int32(column)
    }
  }
}
