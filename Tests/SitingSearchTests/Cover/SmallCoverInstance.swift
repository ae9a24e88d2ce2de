import CoverageModel
import SitingSearch
import TestSupport

/// A random instance small enough to enumerate all plans.
struct SmallCoverInstance {
  var rows: [[Int]] = []
  var weights: [Double] = []
  var costs: [Double] = []
  var siteCount: Int
  var constraints = SitingConstraints()

  var matrix: CoverageMatrix { CoverageMatrix(siteCount: siteCount, rows: rows) }

  /// How the weights of an instance are drawn.
  enum Weights: CaseIterable { case units, small, powersOfTwo, fractions }

  init(seed: UInt64) {
    var numbers = SeededRandom(seed: seed)
    siteCount = Int.random(in: 1...9, using: &numbers)
    let rowCount = Int.random(in: 0...14, using: &numbers)
    let density = Double.random(in: 0.05...0.5, using: &numbers)
    let kind = Weights.allCases[Int(seed % 4)]
    for row in 0..<rowCount {
      rows.append((0..<siteCount).filter { _ in Double.random(in: 0..<1, using: &numbers) < density })
      switch kind {
      case .units: weights.append(Double.random(in: 0..<1, using: &numbers) < 0.2 ? 0 : 1)
      case .small: weights.append(Double(Int.random(in: 0...5, using: &numbers)))
      case .powersOfTwo: weights.append(Double(1 << row))
      case .fractions: weights.append(Double.random(in: 0..<10, using: &numbers))
      }
    }
    if !rows.isEmpty && seed % 3 == 0 {
      rows.append(rows[0])
      weights.append(weights[0])
    }
    costs = (0..<siteCount).map { _ in Double(Int.random(in: 1...4, using: &numbers)) }
    let order = Array(0..<siteCount).shuffled(using: &numbers)
    constraints.existing = Array(order.prefix(Int.random(in: 0...2, using: &numbers)))
    constraints.forced = Array(order.suffix(Int.random(in: 0...1, using: &numbers)))
    constraints.forbidden = Array(order.dropFirst(2).dropLast().prefix(Int.random(in: 0...2, using: &numbers)))
    constraints.maximumOpenings = Int.random(in: 0...(siteCount + 1), using: &numbers)
  }

  /// All sets of openings that the lists of sites allow, ascending, whatever their number.
  var allowedPlans: [[Int]] {
    let existing = Set(constraints.existing)
    let forced = Set(constraints.forced).subtracting(existing)
    let forbidden = Set(constraints.forbidden).subtracting(existing)
    return (0..<(1 << siteCount)).map { mask in (0..<siteCount).filter { mask & (1 << $0) != 0 } }
      .filter { existing.isDisjoint(with: $0) && forbidden.isDisjoint(with: $0) && forced.isSubset(of: $0) }
  }

  func isCovered(_ row: Int, by plan: [Int]) -> Bool {
    rows[row].contains { plan.contains($0) || constraints.existing.contains($0) }
  }

  func coveredWeight(by plan: [Int]) -> Double {
    rows.indices.filter { isCovered($0, by: plan) }.reduce(0) { $0 + weights[$1] }
  }
}
