public import CoverageModel

/// Finds towns by code.
public struct TownCodes: Sendable {
  private let towns: [Town]
  private let positions: [String: Int]?

  /// An index of towns; where a code is in both lists the first list counts.
  ///
  /// - Complexity: O(n) where the codes of a single list ascend, as those of the embedded data do; else O(n) expected
  ///   with hashing.
  public init(towns: [Town], others: [Town] = []) {
    self.towns = towns + others
    let ascends = others.isEmpty && zip(towns, towns.dropFirst()).allSatisfy { $0.code < $1.code }
    positions =
      ascends
      ? nil : Dictionary(self.towns.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Every town once, those of the second list after the first.
  var all: [Town] {
    guard let positions else { return towns }
    return towns.indices.filter { positions[towns[$0].code] == $0 }.map { towns[$0] }
  }

  /// The town of a code; nil where there is none.
  public subscript(code: String) -> Town? {
    if let positions { return positions[code].map { towns[$0] } }
    var low = 0
    var high = towns.count
    while low < high {
      let middle = (low + high) / 2
      if towns[middle].code < code { low = middle + 1 } else { high = middle }
    }
    return low < towns.count && towns[low].code == code ? towns[low] : nil
  }
}
