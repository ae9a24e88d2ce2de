extension InequalityValues {
  /// Gini's index sum_ik p_i p_k |x_i - x_k| / (2 m), by the sorted form sum_k p_k x_k (F_k + F_(k-1)) / m - 1 with
  /// F_k = p_1 + ... + p_k; nil where the mean is 0 or nobody is counted.
  ///
  /// - Complexity: O(n).
  public var gini: Double? {
    guard let mean, mean > 0 else { return nil }
    let all = Double(total)
    var before = 0
    var sum = 0.0
    for index in values.indices {
      let after = before + people[index]
      // (F_k + F_(k-1) - 1) is exact in whole people.
      sum += Double(people[index]) * values[index] * Double(before + after - total)
      before = after
    }
    return max(0, sum / (all * all * mean))
  }
}
