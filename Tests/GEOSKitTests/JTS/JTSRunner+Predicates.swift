import GEOSKit

extension JTSRunner {
  /// The answers on every path that the binding offers: plain, and prepared where there is such a predicate.
  func predicate() throws -> [Bool] {
    let a = try operand(0)
    if test.operation == "isvalid" { return [try a.isValid(), try a.validityDefect() == nil] }
    let b = try operand(1)
    switch test.operation {
    case "relate":
      let pattern = test.pattern ?? test.arguments[2]
      return [try a.relates(to: b, pattern: pattern), matches(try a.relate(to: b), pattern: pattern)]
    case "equalsexact": return [try a.equalsExact(b, tolerance: Double(test.arguments[2]) ?? 0)]
    case "equalsnorm": return [try a.normalized().equalsExact(b.normalized())]
    case "iswithindistance":
      guard let limit = Double(test.arguments[2]) else { return [] }
      return [try a.isWithin(planarDistance: limit, of: b)]
    case "equalstopo": return [try a.isTopologicallyEqual(to: b)]
    default: break
    }
    let prepared = try PreparedGeometry(try a.clone())
    return switch test.operation {
    case "intersects": [try a.intersects(b), try prepared.intersects(b)]
    case "contains": [try a.contains(b), try prepared.contains(b)]
    case "covers": [try a.covers(b), try prepared.covers(b)]
    case "coveredby": [try a.isCovered(by: b), try prepared.isCovered(by: b)]
    case "within": [try a.isWithin(b), try prepared.isWithin(b)]
    case "touches": [try a.touches(b), try prepared.touches(b)]
    case "overlaps": [try a.overlaps(b), try prepared.overlaps(b)]
    case "disjoint": [try a.isDisjoint(from: b), try prepared.isDisjoint(from: b)]
    case "crosses": [try a.crosses(b), try prepared.crosses(b)]
    default: []
    }
  }

  /// The DE-9IM pattern language, written here from its definition.
  private func matches(_ matrix: String, pattern: String) -> Bool {
    matrix.count == pattern.count
      && zip(matrix, pattern).allSatisfy { cell, wanted in
        wanted == "*" || (wanted == "T" && cell != "F") || cell == wanted
      }
  }
}
