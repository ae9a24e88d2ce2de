/// A relation that restricts turns, as it was found.
struct FoundRestriction: Hashable, Sendable {
  var id: Int64
  var version: Int32
  var from: [Int64] = []
  var to: [Int64] = []
  var viaNodes: [Int64] = []
  var viaWays: [Int64] = []
  /// What it is for each profile.
  var kinds: [TurnRestriction]

  /// In the order of their ids, each once, the latest version.
  static func ordered(_ found: [FoundRestriction]) -> [FoundRestriction] {
    let sorted = found.sorted { first, second in
      if first.id != second.id { return first.id < second.id }
      if first.version != second.version { return first.version > second.version }
      return first.order.lexicographicallyPrecedes(second.order)
    }
    return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1].id != $0.element.id }.map(\.element)
  }

  /// Something to tell equal versions apart, more members first.
  private var order: [Int64] {
    let members = from + viaNodes + viaWays + to
    return [-Int64(members.count)] + members
  }
}
