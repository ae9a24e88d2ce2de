import CoverageModel

/// Branch and bound that finds a cover within the openings or proves that there is none.
struct RadiusCoverSearch {
  /// How a search ends.
  enum Outcome {
    /// Columns that cover every row.
    case cover([Int])
    /// No cover exists; the tree proves it, with rows of the input and columns numbered as in the problem.
    case impossible([SitingCertificate.Node])
    /// A limit or a cancellation came first.
    case undecided
  }

  private let problem: RadiusCoverProblem
  private var nodes: [SitingCertificate.Node] = []

  init(_ problem: RadiusCoverProblem) { self.problem = problem }

  /// Depth first, the branch with the column open first; the first node is worked on whatever the limits, but not in a cancelled
  /// task.
  mutating func run(meter: inout SearchMeter) -> Outcome {
    var stack: [(state: RadiusCoverState, multipliers: [Double])] = [(RadiusCoverState(problem), [])]
    while let top = stack.popLast() {
      if !nodes.isEmpty && meter.isSpent { return .undecided }
      meter.nodeCount += 1
      var (state, multipliers) = top
      nodes.append(SitingCertificate.Node(steps: [], branch: nil))
      switch process(&state, &multipliers) {
      case .covered(let columns): return .cover(columns)
      case .closed: continue
      case .cancelled: return .undecided
      case .branch(let column):
        nodes[nodes.count - 1].branch = column
        var without = state
        without.columns.remove(column)
        stack.append((without, multipliers))
        state.open(column, in: problem)
        stack.append((state, multipliers))
      }
    }
    return .impossible(nodes)
  }

  private enum Verdict {
    case covered([Int])
    case closed
    case cancelled
    case branch(Int)
  }

  private mutating func process(_ state: inout RadiusCoverState, _ multipliers: inout [Double]) -> Verdict {
    while true {
      let openings = state.openings
      let reduction = state.reduce(problem)
      if Task.isCancelled { return .cancelled }
      for step in reduction.steps { record(step, openings: openings) }
      if !reduction.isPossible { return .closed }
      if state.rows.isEmpty { return .covered(state.opened) }
      let isRoot = multipliers.isEmpty
      var ascent = RadiusCoverAscent(state, problem, start: multipliers)
      ascent.climb(iterations: isRoot ? 600 : 120, scale: isRoot ? 1 : 0.5)
      if Task.isCancelled { return .cancelled }
      if let cover = ascent.cover { return .covered(state.opened + cover.map { ascent.columns[$0] }) }
      multipliers = [Double](repeating: 0, count: problem.rows.count)
      for (number, row) in ascent.rows.enumerated() { multipliers[row] = ascent.multipliers[number] }
      let fixings = ascent.fixings()
      if ascent.bound > Double(state.openings) || !fixings.open.isEmpty || !fixings.closed.isEmpty {
        record(multipliers)
      }
      if ascent.bound > Double(state.openings) { return .closed }
      if fixings.open.isEmpty && fixings.closed.isEmpty { return .branch(branchColumn(ascent)) }
      for column in fixings.closed { state.columns.remove(column) }
      for column in fixings.open { state.open(column, in: problem) }
      if state.openings < 0 { return .closed }
    }
  }

  /// The column whose share in the relaxed plans is nearest one half.
  private func branchColumn(_ ascent: RadiusCoverAscent) -> Int {
    var best = 0
    for column in ascent.columns.indices
    where abs(ascent.frequencies[column] - 0.5) < abs(ascent.frequencies[best] - 0.5) {
      best = column
    }
    return ascent.columns[best]
  }

  private mutating func record(_ reduction: RadiusCoverState.Reduction, openings: Int) {
    switch reduction {
    case .tightRows(let rows):
      let value = Double(openings + 1)
      let set = rows.map { SitingCertificate.Multiplier(row: problem.rows[$0], value: value) }
      append(.multipliers(.init(rows: set.sorted { $0.row < $1.row })))
    case .dominated(let pairs):
      append(.dominated(pairs.map { .init(site: $0.column, by: $0.by) }))
    }
  }

  private mutating func record(_ multipliers: [Double]) {
    var set: [SitingCertificate.Multiplier] = []
    for (row, value) in multipliers.enumerated() where value > 0 {
      set.append(.init(row: problem.rows[row], value: value))
    }
    append(.multipliers(.init(rows: set)))
  }

  private mutating func append(_ step: SitingCertificate.Step) { nodes[nodes.count - 1].steps.append(step) }
}
