/// A quantity of at least 0 of groups of people, ascending by value: what the indices of inequality are read from.
///
/// Notation: n_k people have x_k, N people in all, p_k = n_k / N, mean m = sum p_k x_k.
public struct InequalityValues: Sendable {
  /// Values ascending; equal ones in the order given.
  let values: [Double]
  /// People of each, at least 1.
  let people: [Int]
  /// The group of each, for the decomposition.
  let groups: [Int]
  /// People in all.
  let total: Int
  /// People whose value is missing or infinite.
  let leftOut: Int

  /// - Parameters:
  ///   - values: nil where missing; infinite ones are left out and counted.
  ///   - people: nil where missing, which weighs nothing.
  ///   - groups: a number for each value.
  /// - Precondition: equal counts; values at least 0.
  /// - Complexity: O(n log n).
  public init(_ values: [Double?], people: [Int?], groups: [Int]) {
    precondition(values.count == people.count && values.count == groups.count, "one of each")
    var entries: [(value: Double, people: Int, group: Int)] = []
    var leftOut = 0
    for index in values.indices {
      guard let count = people[index], count > 0 else { continue }
      if let value = values[index], value.isFinite {
        precondition(value >= 0, "values are at least 0")
        entries.append((value, count, groups[index]))
      } else {
        leftOut += count
      }
    }
    // Sorting is stable in effect: equal values go by group, then by people, so that their order of input does not matter.
    entries.sort { ($0.value, $0.group, $0.people) < ($1.value, $1.group, $1.people) }
    self.values = entries.map(\.value)
    self.people = entries.map(\.people)
    self.groups = entries.map(\.group)
    self.leftOut = leftOut
    total = entries.reduce(0) { $0 + $1.people }
  }

  /// Mean value; nil where nobody is counted.
  public var mean: Double? {
    total > 0 ? sum / Double(total) : nil
  }

  var sum: Double {
    var sum = 0.0
    for index in values.indices { sum += Double(people[index]) * values[index] }
    return sum
  }
}
