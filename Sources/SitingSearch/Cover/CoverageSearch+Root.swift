import CoverageModel

extension CoverageSearch {
  /// The whole problem without its dominated columns, a first plan by greedy and interchange, and multipliers to start
  /// from: the weight of a row over the number of the plan's sites that cover it.
  mutating func rootProblem(openings: Int) -> Subproblem {
    let pairs = root.dominatedColumns()
    var fates = [CoverCore.ColumnFate](repeating: .free, count: root.columnCount)
    for pair in pairs { fates[pair.column] = .closed }
    let compressed = root.compressed(fates, multipliers: root.weights)
    let core = compressed.core
    pendingDominance = pairs
    isDominatedAtRoot = fates.map { $0 == .closed }
    let choice = core.interchanged(core.greedyChoice(openings: openings))
    offer(choice.columns.map { core.columnIDs[Int($0)] })
    var count = [Double](repeating: 0, count: core.rowCount)
    for column in choice.columns { for index in core.rows(Int(column)) { count[Int(core.columnRows[index])] += 1 } }
    let multipliers = zip(core.weights, count).map { grid.snap($0 / max(1, $1), limit: $0) }
    return Subproblem(core: core, multipliers: multipliers, opened: [], openings: openings, coveredWeight: 0)
  }
}
