package import CoverageModel

/// Distances written in kilometres, or minutes of times; whether they are in range is checked afterwards, so that the range
/// can be reported.
package struct WrittenCosts: Sendable {
  package var costs: [WrittenCost]

  package init(_ costs: [WrittenCost]) {
    self.costs = costs
  }

  package init?(argument: String) {
    costs = []
    for part in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let cost = WrittenCost(part) else { return nil }
      costs.append(cost)
    }
  }

  package var written: String {
    costs.map { cost in
      cost.number == cost.number.rounded() ? String(Int(cost.number)) : String(cost.number)
    }.joined(separator: ",")
  }
}
