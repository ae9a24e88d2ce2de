internal import CCbc
internal import CChildProcess

/// A solver in a process of its own that holds a linear programme and solves it as often as it is asked, each time from the basis
/// of the last: step by step as it would be within this process. It ends with this.
@safe final class LinearProcess {
  /// Where its reports stand.
  let memory: LinearMemory
  private let child: Int32
  private let line: Int32
  private var isThere = true

  /// Begins one that holds the programme of a model, which was not solved yet.
  ///
  /// - Returns: nil where no process can be had.
  @unsafe init?(_ model: UnsafeMutableRawPointer, _ memory: consuming LinearMemory) {
    let parts = memory.parts
    let (columns, rows) = (Int32(memory.columns), Int32(memory.rows))
    var child: Int32 = 0
    let line = SolverProcess.inTurn {
      unsafe maillage_begin_solver(
        model, columns, rows, parts.report, parts.point, parts.multipliers, parts.basis, parts.lower, parts.upper,
        &child)
    }
    self.memory = memory
    (self.child, self.line) = (child, line)
    if line < 0 { return nil }
  }

  deinit {
    guard line >= 0 else { return }
    if isThere { maillage_end(child) }
    maillage_hang_up(line)
  }

  /// Solves with the bounds given; whether there is a report. There is none where the task is cancelled, and from then on.
  func solve(from lowerBounds: [Double], to upperBounds: [Double]) -> Bool {
    guard isThere else { return false }
    let parts = memory.parts
    for column in 0..<memory.columns {
      unsafe parts.lower[column] = lowerBounds[column]
      unsafe parts.upper[column] = upperBounds[column]
    }
    guard maillage_ask(line) != 0 else { return end() }
    while !Task.isCancelled {
      switch maillage_answer(line, Self.milliseconds) {
      case 0: continue
      case 1: return true
      default: return end()
      }
    }
    return end()
  }

  private func end() -> Bool {
    maillage_end(child)
    isThere = false
    return false
  }

  /// Between two looks at whether the task is cancelled.
  private static let milliseconds: Int32 = 20
}
