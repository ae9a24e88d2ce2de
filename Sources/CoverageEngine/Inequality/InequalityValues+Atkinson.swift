#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension InequalityValues {
  /// Atkinson's index 1 - (sum p_k x_k^(1-e))^(1/(1-e)) / m, for e = 1 with the geometric mean (Atkinson 1970); 1 where
  /// e >= 1 and someone has 0. Nil where the mean is 0.
  ///
  /// - Parameter epsilon: the aversion to inequality e > 0.
  /// - Complexity: O(n).
  public func atkinson(epsilon: Double) -> Double? {
    precondition(epsilon > 0 && epsilon.isFinite, "the aversion to inequality is above 0")
    guard let mean, mean > 0 else { return nil }
    if epsilon >= 1, values.first == 0 { return 1 }
    let all = Double(total)
    var sum = 0.0
    for index in values.indices {
      let ratio = values[index] / mean
      sum += Double(people[index]) * (epsilon == 1 ? log(ratio) : pow(ratio, 1 - epsilon))
    }
    let equivalent = epsilon == 1 ? exp(sum / all) : pow(sum / all, 1 / (1 - epsilon))
    return min(1, max(0, 1 - equivalent))
  }
}
