extension InequalityValues {
  /// Mean of the tenth of the people with the highest values over the mean of the four tenths with the lowest, ranked by
  /// the value itself. A town on the limit counts with the part of its people that it takes. Nil where the four tenths
  /// have 0 or nobody is counted.
  ///
  /// - Complexity: O(n).
  public var palmaRankedByValue: Double? {
    guard total > 0 else { return nil }
    let lowest = meanOfTenths(4, from: values.indices, of: values, people)
    let highest = meanOfTenths(1, from: values.indices.reversed(), of: values, people)
    return lowest > 0 ? highest / lowest : nil
  }

  /// Limits in tenths of people stay whole: ten times the people are compared.
  private func meanOfTenths(
    _ tenths: Int, from order: some Sequence<Int>, of values: [Double], _ people: [Int]
  ) -> Double {
    var left = tenths * total
    var sum = 0.0
    for index in order where left > 0 {
      let taken = min(left, 10 * people[index])
      sum += Double(taken) * values[index]
      left -= taken
    }
    return sum / Double(tenths * total)
  }
}
