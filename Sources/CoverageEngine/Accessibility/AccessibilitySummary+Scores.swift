import CoverageModel

extension AccessibilitySummary {
  /// The summary of a group of towns.
  ///
  /// - Parameter towns: positions in `scores` and `people`.
  /// - Complexity: O(n log n).
  init(towns: [Int], scores: [AccessibilityScore], people: [Int?], method: AccessibilityMethod) {
    var entries: [(value: Double, people: Int)] = []
    var counted = 0
    var unreachable = 0
    var zero = 0
    var missing = 0
    var unreachableTowns = 0
    var missingTowns = 0
    for town in towns {
      let count = people[town] ?? 0
      switch scores[town] {
      case .reached(let value):
        counted += count
        if value == 0 { zero += count }
        if count > 0 { entries.append((value, count)) }
      case .unreachable:
        counted += count
        unreachable += count
        unreachableTowns += 1
        if method.higherIsBetter, count > 0 { entries.append((0, count)) }
      case .missing:
        missing += count
        missingTowns += 1
      }
    }
    entries.sort { $0.value < $1.value }
    let all = entries.reduce(0) { $0 + $1.people }
    func quantile(_ tenths: Int) -> Double? {
      var sum = 0
      for entry in entries {
        sum += entry.people
        if sum * 10 >= all * tenths { return entry.value }
      }
      return nil
    }
    self.init(
      people: counted, unreachablePeople: unreachable, zeroPeople: method.higherIsBetter ? zero : 0,
      missingPeople: missing, unreachableTowns: unreachableTowns, missingTowns: missingTowns,
      mean: all > 0 ? entries.reduce(0.0) { $0 + $1.value * Double($1.people) } / Double(all) : nil,
      median: quantile(5), percentile10: quantile(1), percentile90: quantile(9))
  }
}
