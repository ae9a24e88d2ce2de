import GEOSKit

extension JTSRunner {
  /// Whether the five areas of an overlay add up, to one part in a million of the sum of both.
  func areasAddUp() throws -> Bool {
    let a = try operand(0)
    let b = try operand(1)
    let areaA = try a.planarArea()
    let areaB = try b.planarArea()
    if areaA == 0 || areaB == 0 { return true }
    return try largestAreaGap(a, b) / (areaA + areaB) < 1e-6
  }

  /// A = (A and B) + (A minus B), and the like for B, the symmetric difference and the union.
  private func largestAreaGap(_ a: borrowing GEOSGeometry, _ b: borrowing GEOSGeometry) throws -> Double {
    let shared = try a.intersection(with: b).planarArea()
    let onlyA = try a.difference(subtracting: b).planarArea()
    let onlyB = try b.difference(subtracting: a).planarArea()
    let either = try a.symmetricDifference(with: b).planarArea()
    let union = try a.union(with: b).planarArea()
    let gaps = [
      try a.planarArea() - shared - onlyA, try b.planarArea() - shared - onlyB, either - onlyA - onlyB,
      union - shared - either,
    ]
    return gaps.reduce(0) { max($0, abs($1)) }
  }

  /// Compares a number with the expected one.
  func measureFailure() throws -> String? {
    guard let expected = Double(test.expected) else { return "expectation '\(test.expected)' unread" }
    switch test.operation {
    case "areatest":
      // The expected number is the gap that is tolerated.
      let gap = try largestAreaGap(operand(0), operand(1))
      return gap <= expected ? nil : "areas differ by \(gap), more than \(expected)"
    case "unionarea":
      return compare(try operand(0).unaryUnion().planarArea(), expected)
    default:
      return compare(try operand(0).planarDistance(to: operand(1)), expected)
    }
  }

  /// Equal to one unit of the last digit that is written, or to the tolerance of the file.
  private func compare(_ value: Double, _ expected: Double) -> String? {
    let decimals = test.expected.drop { $0 != "." }.dropFirst().prefix { $0.isNumber }.count
    let written = (0..<decimals).reduce(1.0) { unit, _ in unit / 10 }
    let rounding = 1e-14 * abs(expected)
    let tolerance = max(run.tolerance ?? (decimals > 0 ? written : 0), rounding)
    return abs(value - expected) <= tolerance ? nil : "expected \(expected), got \(value)"
  }
}
