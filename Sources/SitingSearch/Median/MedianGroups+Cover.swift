extension MedianGroups {
  /// Whether some plan serves every group that no site serves from the start, without regard to cost.
  ///
  /// Groups that list every free column need any one of them open; only one such group is kept.
  func cover(openings: Int, meter: inout SearchMeter) -> RadiusCoverSearch.Outcome {
    let columnCount = Int(columns.max() ?? -1) + 1
    var lists: [(row: Int, columns: [Int32])] = []
    var hasCompleteGroup = false
    for group in weights.indices where standingCosts[group] == .infinity {
      let isComplete = starts[group + 1] - starts[group] == columnCount
      if isComplete && hasCompleteGroup { continue }
      hasCompleteGroup = hasCompleteGroup || isComplete
      lists.append((group, columns[starts[group]..<starts[group + 1]].sorted()))
    }
    var search = RadiusCoverSearch(
      RadiusCoverProblem(lists: lists, columnCount: columnCount, openings: openings))
    return search.run(meter: &meter)
  }
}
