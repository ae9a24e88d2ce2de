extension DistinctRows {
  /// Adds the points of other rows after its own: the result is that of adding them one by one.
  ///
  /// With whole weights (sums below 2^53) any merging of parts has the same groups, weights and counts, whatever the
  /// parts and their order; `sorted()` also brings the groups into one order.
  ///
  /// - Parameter other: rows of further points, with the same sites open and closed.
  /// - Precondition: both were begun alike: as many sites, the same ones open and closed, the same `dropsWeightless`.
  /// - Complexity: O(entries of `other`), expected.
  public mutating func merge(_ other: DistinctRows) {
    precondition(isBegunLike(other), "rows of other sites")
    for group in 0..<other.groupCount {
      let row = other.rowColumns[Int(other.rowStarts[group])..<Int(other.rowStarts[group + 1])]
      _ = add(row: row, weight: other.weights[group], firstPoint: pointCount + other.firstPoints[group])
    }
    pointCount += other.pointCount
    servedCount += other.servedCount
    servedWeight += other.servedWeight
    uncoverableCount += other.uncoverableCount
    uncoverableWeight += other.uncoverableWeight
    weightlessCount += other.weightlessCount
    hasWholeWeights = hasWholeWeights && other.hasWholeWeights
  }

  /// Whether both have the same sites open and closed, and treat points without weight alike, so that they can merge.
  ///
  /// - Parameter other: rows.
  /// - Complexity: O(sites).
  public func isBegunLike(_ other: DistinctRows) -> Bool {
    state == other.state && dropsWeightless == other.dropsWeightless
  }

  /// The same rows with groups in ascending order of their lists of candidates (lexicographic, a prefix first), which
  /// does not depend on the order of the points; `firstPoints` still does.
  ///
  /// - Complexity: O(n log n) comparisons of lists for n groups.
  public func sorted() -> DistinctRows {
    var result = self
    result.weights = []
    result.firstPoints = []
    result.rowStarts = [0]
    result.rowColumns = []
    result.table = RowHashTable()
    let columns = rowColumns
    let ranges = (0..<groupCount).map { Int(rowStarts[$0])..<Int(rowStarts[$0 + 1]) }
    let order = ranges.indices.sorted { columns[ranges[$0]].lexicographicallyPrecedes(columns[ranges[$1]]) }
    for group in order {
      _ = result.add(row: columns[ranges[group]], weight: weights[group], firstPoint: firstPoints[group])
    }
    return result
  }
}
