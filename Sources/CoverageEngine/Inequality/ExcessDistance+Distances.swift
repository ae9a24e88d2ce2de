import CoverageModel

extension ExcessDistance {
  /// The measures of Foster, Greer and Thorbecke (Econometrica 52 (1984), 761-766) turned round: more is worse.
  ///
  /// - Parameters:
  ///   - distances: metres, infinite where there is no space.
  ///   - people: nil where missing, which weighs nothing.
  ///   - line: the line S, above 0; who is at S is not beyond it.
  /// - Returns: nil where nobody is counted.
  /// - Complexity: O(n).
  init?(distances: [Double], people: [Int?], line: Double) {
    var all = 0
    var beyond = 0
    var unreachable = 0
    var gap = 0.0
    var severity = 0.0
    for (distance, people) in zip(distances, people) {
      guard let people, people > 0 else { continue }
      all += people
      guard distance > line else { continue }
      beyond += people
      guard distance.isFinite else {
        unreachable += people
        continue
      }
      let excess = (distance - line) / line
      gap += Double(people) * excess
      severity += Double(people) * excess * excess
    }
    guard all > 0 else { return nil }
    self.init(
      line: line, headcount: Double(beyond) / Double(all),
      gap: unreachable == 0 ? gap / Double(all) : nil, severity: unreachable == 0 ? severity / Double(all) : nil,
      unreachablePeople: unreachable)
  }
}
