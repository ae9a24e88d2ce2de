public import CoverageModel

extension InequalityValues {
  /// The Lorenz curve: the share of the sum that the people with the lowest values have, from (0, 0) to (1, 1); empty
  /// where the mean is 0.
  ///
  /// Of more vertices than `mostPoints` it keeps the ends and, for each of the even shares of people k / (mostPoints - 1),
  /// the first vertex that reaches it; every point lies on the full curve.
  ///
  /// - Parameter mostPoints: at least 2.
  /// - Complexity: O(n).
  public func lorenz(mostPoints: Int) -> [LorenzPoint] {
    precondition(mostPoints >= 2, "a curve has two ends")
    guard total > 0, sum > 0 else { return [] }
    let all = sum
    let isThinned = values.count + 1 > mostPoints
    var points = [LorenzPoint(peopleShare: 0, valueShare: 0)]
    var count = 0
    var part = 0.0
    var next = 1
    for index in values.indices {
      count += people[index]
      part += Double(people[index]) * values[index]
      let isLast = index == values.count - 1
      guard isLast || !isThinned || count * (mostPoints - 1) >= next * total else { continue }
      next = count * (mostPoints - 1) / total + 1
      points.append(
        isLast
          ? LorenzPoint(peopleShare: 1, valueShare: 1)
          : LorenzPoint(peopleShare: Double(count) / Double(total), valueShare: min(1, part / all)))
    }
    return points
  }
}
