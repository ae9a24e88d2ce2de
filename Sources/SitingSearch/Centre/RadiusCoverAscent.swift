/// Lagrangian relaxation of the cover rows: for multipliers u >= 0, covering all rows takes at least
/// sum u + sum of the (at most `openings`) least negative values 1 - (sum of u over the rows of a column) openings.
///
/// Multipliers are whole multiples of 2^-20, so that the bound is an exact sum and its proof needs no tolerance.
struct RadiusCoverAscent {
  /// Rows and columns left, in ascending order.
  let rows: [Int]
  let columns: [Int]
  let openings: Int
  private var starts: [Int] = [0]
  private var entries: [Int32] = []
  private var columnRows: [[Int32]]
  /// Best multipliers, one for each of `rows`.
  var multipliers: [Double]
  var bound = -Double.infinity
  /// 1 - the sum of the best multipliers, for each of `columns`.
  var reducedCosts: [Double]
  var isChosen: [Bool]
  var frequencies: [Double]
  /// A cover within the openings, if one was met: indices in `columns`.
  var cover: [Int]?

  static let grain = 0x1p-20

  init(_ state: RadiusCoverState, _ problem: RadiusCoverProblem, start: [Double]) {
    rows = state.rows.elements
    columns = state.columns.elements
    openings = state.openings
    var numbering = [Int32](repeating: -1, count: problem.columnCount)
    for (number, column) in columns.enumerated() { numbering[column] = Int32(number) }
    columnRows = [[Int32]](repeating: [], count: columns.count)
    for (number, row) in rows.enumerated() {
      for column in state.columns.elements(inRow: row, of: problem.columnsOfRow) {
        entries.append(numbering[column])
        columnRows[Int(numbering[column])].append(Int32(number))
      }
      starts.append(entries.count)
    }
    reducedCosts = [Double](repeating: 1, count: columns.count)
    isChosen = [Bool](repeating: false, count: columns.count)
    frequencies = [Double](repeating: 0, count: columns.count)
    multipliers = start.isEmpty ? [] : rows.map { start[$0] }
    if start.isEmpty {
      multipliers = rows.indices.map { row in
        let largest = entries[starts[row]..<starts[row + 1]].reduce(1) { max($0, columnRows[Int($1)].count) }
        return 1 / Double(largest)
      }
    }
  }

  /// Climbs until the bound exceeds the openings, a cover is met, the steps vanish, the iterations end or the task is cancelled.
  mutating func climb(iterations: Int, scale initialScale: Double) {
    var current = multipliers
    var scale = initialScale
    var window = 0
    var windowBound = -Double.infinity
    let target = Double(openings) + 1
    for iteration in 0..<iterations where !Task.isCancelled {
      for row in current.indices { current[row] = (current[row] / Self.grain).rounded() * Self.grain }
      let value = evaluate(current)
      if value > bound {
        bound = value
        multipliers = current
      }
      for column in columns.indices { frequencies[column] = 0.95 * frequencies[column] + (isChosen[column] ? 0.05 : 0) }
      if bound > Double(openings) { break }
      if iteration % 10 == 0 {
        cover = greedyCover(current)
        if cover != nil { return }
      }
      window += 1
      if window == 10 {
        if bound - windowBound < 0.02 * (target - bound) { scale *= 0.7 }
        (window, windowBound) = (0, bound)
        if scale < 0.01 { break }
      }
      step(&current, scale * (target - value))
    }
    bound = evaluate(multipliers)
  }

  private mutating func evaluate(_ current: [Double]) -> Double {
    var total = 0.0
    for column in columns.indices { reducedCosts[column] = 1 }
    for row in rows.indices {
      total += current[row]
      for index in starts[row]..<starts[row + 1] { reducedCosts[Int(entries[index])] -= current[row] }
    }
    var negative = columns.indices.filter { reducedCosts[$0] < 0 }
    if negative.count > openings {
      negative.sort { (reducedCosts[$0], $0) < (reducedCosts[$1], $1) }
      negative.removeLast(negative.count - openings)
    }
    for column in columns.indices { isChosen[column] = false }
    for column in negative {
      isChosen[column] = true
      total += reducedCosts[column]
    }
    return total
  }

  private func step(_ current: inout [Double], _ length: Double) {
    var norm = 0.0
    var slopes = [Double](repeating: 1, count: rows.count)
    for row in rows.indices {
      for index in starts[row]..<starts[row + 1] where isChosen[Int(entries[index])] { slopes[row] -= 1 }
      if slopes[row] < 0 && current[row] == 0 { slopes[row] = 0 }
      norm += slopes[row] * slopes[row]
    }
    guard norm > 0 else { return }
    for row in rows.indices { current[row] = max(0, current[row] + length / norm * slopes[row]) }
  }

  /// Covers greedily by uncovered multiplier weight, with one row's least share for rows of weight 0, then drops what
  /// is not needed.
  private func greedyCover(_ current: [Double]) -> [Int]? {
    var weights = current.map { $0 + 1e-3 }
    var scores = columnRows.map { rows in rows.reduce(0.0) { $0 + weights[Int($1)] } }
    var services = [Int](repeating: 0, count: rows.count)
    var left = rows.count
    var cover: [Int] = []
    while left > 0 {
      guard cover.count < openings + 3, let best = scores.indices.max(by: { (scores[$0], $1) < (scores[$1], $0) })
      else {
        return nil
      }
      cover.append(best)
      for row in columnRows[best] {
        services[Int(row)] += 1
        guard services[Int(row)] == 1 else { continue }
        left -= 1
        for index in starts[Int(row)]..<starts[Int(row) + 1] { scores[Int(entries[index])] -= weights[Int(row)] }
        weights[Int(row)] = 0
      }
      scores[best] = -.infinity
    }
    for column in cover where columnRows[column].allSatisfy({ services[Int($0)] > 1 }) {
      for row in columnRows[column] { services[Int(row)] -= 1 }
      cover.removeAll { $0 == column }
    }
    return cover.count <= openings ? cover : nil
  }

  /// Columns that every cover must have, and those that none may have, by their reduced costs.
  func fixings() -> (open: [Int], closed: [Int]) {
    let limit = Double(openings)
    let chosenCount = isChosen.reduce(0) { $0 + ($1 ? 1 : 0) }
    var worstChosen = -Double.infinity
    var bestLeft = 0.0
    for column in columns.indices {
      if isChosen[column] {
        worstChosen = max(worstChosen, reducedCosts[column])
      } else {
        bestLeft = min(bestLeft, reducedCosts[column])
      }
    }
    if chosenCount < openings { worstChosen = 0 }
    var open: [Int] = []
    var closed: [Int] = []
    for column in columns.indices {
      if isChosen[column] {
        if bound - reducedCosts[column] + bestLeft > limit { open.append(columns[column]) }
      } else if bound + reducedCosts[column] - worstChosen > limit {
        closed.append(columns[column])
      }
    }
    return (open, closed)
  }
}
