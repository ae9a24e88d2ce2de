public import CoverageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension InequalityValues {
  /// Theil's T, sum p_k (x_k/m) ln(x_k/m) with 0 ln 0 = 0, and its parts: with s_g the share of group g in the sum of
  /// values and m_g its mean, between = sum s_g ln(m_g/m), within = sum s_g T_g (Theil 1967). Nil where the mean is 0.
  ///
  /// People with 0 stay in the number of people. Each part is computed by itself, so that their sum is a check.
  ///
  /// - Complexity: O(n + groups).
  public var theil: TheilDecomposition? {
    guard let mean, mean > 0 else { return nil }
    let count = (groups.max() ?? 0) + 1
    var groupSums = [Double](repeating: 0, count: count)
    var groupPeople = [Int](repeating: 0, count: count)
    for index in values.indices {
      groupSums[groups[index]] += Double(people[index]) * values[index]
      groupPeople[groups[index]] += people[index]
    }
    let groupMeans = zip(groupSums, groupPeople).map { $1 > 0 ? $0 / Double($1) : 0 }
    var total = 0.0
    var within = 0.0
    for index in values.indices where values[index] > 0 {
      let share = Double(people[index]) * values[index]
      total += share * log(values[index] / mean)
      within += share * log(values[index] / groupMeans[groups[index]])
    }
    var between = 0.0
    for group in 0..<count where groupSums[group] > 0 { between += groupSums[group] * log(groupMeans[group] / mean) }
    let all = sum
    return TheilDecomposition(total: total / all, between: between / all, within: within / all)
  }
}

extension InequalityIndices {
  /// Theil's parts add up; nil where there is no Theil index.
  func theilIdentity(_ name: String) -> IdentityCheck? {
    theil.map {
      IdentityCheck(name: name, left: $0.between + $0.within, right: $0.total, tolerance: 1e-9 * max(1, $0.total))
    }
  }
}
