import CoverageModel

/// Multipliers of a programme: one for each group, side row and floor, all at least 0.
///
/// A group's multiplier is what one unit of it must at least bring: in service by the nearest site the level above its
/// base (where a site must serve it: below its best level); counted twice: the price of one coverage; under capacities:
/// the price of one unit of its weight.
struct BoundMultipliers: Sendable {
  var groups: [Double]
  var sideRows: [Double]
  var floors: [Double]
  var hasObjective: Bool

  /// All 0.
  init(_ programme: BoundProgramme, hasObjective: Bool) {
    groups = Array(repeating: 0, count: programme.groups.count)
    sideRows = Array(repeating: 0, count: programme.sideRows.count)
    floors = Array(repeating: 0, count: programme.floors.count)
    self.hasObjective = hasObjective
  }

  /// Those that bound every plan by the best service of each group: what it would gain if every site were open.
  init(bestServiceOf programme: BoundProgramme) {
    self.init(programme, hasObjective: true)
    for (index, group) in programme.groups.enumerated() {
      switch programme.service {
      case .nearest: groups[index] = max(0, group.gains[0] - (group.base?.gain ?? group.gains[0]))
      case .twice: groups[index] = 0
      case .capacity: groups[index] = 1
      }
    }
  }

  /// Number of multipliers that differ from 0.
  var count: Int { groups.count { $0 > 0 } + sideRows.count { $0 > 0 } + floors.count { $0 > 0 } }

  /// Each rounded to a number of significant decimal digits.
  func rounded(digits: Int) -> BoundMultipliers {
    var result = self
    result.groups = groups.map { Self.round($0, digits) }
    result.sideRows = sideRows.map { Self.round($0, digits) }
    result.floors = floors.map { Self.round($0, digits) }
    return result
  }

  /// The multipliers as they stand in a certificate: by row and name, zeros left out.
  func set(_ programme: BoundProgramme) -> SitingCertificate.MultiplierSet {
    let rows = zip(programme.groups, groups).filter { $0.1 > 0 }
      .map { SitingCertificate.Multiplier(row: $0.0.row, value: $0.1) }
    let names = programme.sideRows.map(\.name) + programme.floors.map(\.name)
    let constraints = zip(names, sideRows + floors).filter { $0.1 > 0 }
      .map { SitingCertificate.ConstraintMultiplier(name: $0.0, value: $0.1) }
    return SitingCertificate.MultiplierSet(
      rows: rows.sorted { $0.row < $1.row },
      constraints: constraints.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) },
      leavesOutObjective: !hasObjective)
  }

  /// A number above 0 to some significant digits; numbers outside 1e-9 ..< 1e18 stay or become 0.
  private static func round(_ number: Double, _ digits: Int) -> Double {
    guard number >= 1e-9 else { return 0 }
    guard number < 1e18 else { return number }
    var power = 1.0
    var exponent = 1
    while number >= power * 10 {
      power *= 10
      exponent += 1
    }
    var places = digits - exponent
    var low = 1.0
    while number * low < 1 {
      low *= 10
      places += 1
    }
    guard places < 22 else { return number }
    let scale = (0..<abs(places)).reduce(1.0) { product, _ in product * 10 }
    return places >= 0 ? (number * scale).rounded() / scale : (number / scale).rounded() * scale
  }
}
