/// The best plans met, at most a given number.
struct PlanPool {
  /// A plan of columns, ascending, and what it is worth: the more the better.
  struct Entry {
    var worth: Double
    var columns: [Int32]
  }

  let capacity: Int
  /// Number of columns of the plans taken; nil for any.
  let planSize: Int?
  /// Best first, then by columns.
  private(set) var entries: [Entry] = []
  /// Whether a plan had to go for a better one.
  private(set) var isOverfull = false

  init(capacity: Int, planSize: Int? = nil) {
    self.capacity = capacity
    self.planSize = planSize
  }

  /// Takes a plan unless it is there or worse than all of a full pool.
  ///
  /// - Returns: what a plan must be worth more than to come in, once the pool is overfull.
  mutating func offer(_ columns: [Int32], worth: Double) -> Double? {
    if let planSize, columns.count != planSize { return nil }
    let place = entries.firstIndex {
      $0.worth < worth || ($0.worth == worth && !$0.columns.lexicographicallyPrecedes(columns))
    }
    if let place, entries[place].columns == columns { return nil }
    entries.insert(Entry(worth: worth, columns: columns), at: place ?? entries.count)
    guard entries.count > capacity else { return nil }
    entries.removeLast()
    isOverfull = true
    return entries.last?.worth
  }
}
