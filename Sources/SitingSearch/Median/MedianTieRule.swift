/// Which plans of a p-median problem count as equal to the best, or near enough to it, and the lowest or the best of them
/// met so far.
struct MedianTieRule {
  /// Plans that cost at most this are equal to the best.
  private(set) var cutoff: Double
  /// Bounds from here on up leave no such plan.
  private(set) var limit: Double
  /// Number of columns of every plan sought; no plan of that cost has fewer.
  let openings: Int
  /// Whether the first plan ends the search.
  var stopsAtFirst = false
  /// Root columns of the lowest plan, ascending.
  var lowest: [Int32]?
  /// Where set, the best plans are kept instead of the lowest.
  private(set) var pool: PlanPool?
  /// The instance that decides which plans a pool takes.
  private var root: MedianInstance?
  private let tolerance: Double

  /// - Parameter cost: the least cost; plans within 1e-11 of it are equal, where costs are whole only those of just this.
  init(cost: Double, isIntegral: Bool, openings: Int) {
    tolerance = isIntegral ? 0.00025 : 1e-11 * max(1, abs(cost))
    cutoff = cost + tolerance
    limit = cost + 2 * tolerance
    self.openings = openings
  }

  /// Whether nothing more is asked.
  var isSettled: Bool { stopsAtFirst && lowest != nil }

  /// Lets plans through that cost up to `margin` more and keeps the best of them.
  mutating func collect(_ root: MedianInstance, upTo capacity: Int, margin: Double) {
    self.root = root
    pool = PlanPool(capacity: capacity)
    cutoff += margin
    limit += margin
  }

  /// Takes a plan of root columns, ascending, where it is lower than the lowest, or better than the worst of a full pool.
  mutating func offer(_ plan: [Int32], cost: Double) {
    guard cost <= cutoff, plan.count <= openings else { return }
    if let root {
      guard root.isWhole(plan, openings: openings) else { return }
      guard let worst = pool?.offer(plan, worth: -cost) else { return }
      cutoff = min(cutoff, -worst)
      limit = cutoff
      return
    }
    if let lowest, !plan.lexicographicallyPrecedes(lowest) { return }
    lowest = plan
  }

  /// Whether an instance leaves no choice; in a search for the lowest, opening all that is left is none, as no plan of that
  /// cost has fewer columns.
  func isLeaf(_ instance: MedianInstance) -> Bool {
    instance.openings == 0 || instance.columnCount == 0 || (root == nil && instance.openings >= instance.columnCount)
  }

  /// Whether the open columns and the lowest of the free ones (ascending) could make a lower plan.
  func mayHold(_ open: [Int32], free: [Int32]) -> Bool {
    guard root == nil, let lowest else { return true }
    return (open + free.prefix(max(0, openings - open.count))).sorted().lexicographicallyPrecedes(lowest)
  }
}
