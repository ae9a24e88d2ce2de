/// A sum that keeps what rounding loses (Neumaier, ZAMM 54 (1974), 39-51) and how large its terms are.
///
/// With n terms x the sum is within (2 u + n^2 u^2) sum |x| of the exact one, u = 2^-53; terms that are products of three
/// roundings at most are within 4 u of themselves. `upperBound` allows 16 u sum |x|, enough for some ten million terms.
struct CarefulSum {
  private var sum = 0.0
  private var lost = 0.0
  private(set) var size = 0.0

  mutating func add(_ term: Double) {
    let next = sum + term
    lost += abs(sum) >= abs(term) ? (sum - next) + term : (term - next) + sum
    sum = next
    size += abs(term)
  }

  var value: Double { sum + lost }
}

/// Sums of one bound: what counts whatever is chosen, and one part for each site.
struct BoundLedger {
  private var fixed = CarefulSum()
  private var parts: [CarefulSum]

  init(siteCount: Int) { parts = Array(repeating: CarefulSum(), count: siteCount) }

  mutating func charge(_ term: Double) { fixed.add(term) }

  mutating func charge(_ term: Double, site: Int) { parts[site].add(term) }

  /// Never below the exact sum of the fixed part, the parts of open candidates and the positive parts of free sites.
  func upperBound(_ sites: [ProofProgramme.Site]) -> Double {
    let (sum, slack) = sum(sites)
    return sum + slack
  }

  /// Never below what remains of the bound where a free site is not as the bound has it: closed though it would add to
  /// it, or open though it would take from it.
  func upperBound(_ sites: [ProofProgramme.Site], without site: Int) -> Double {
    let (sum, slack) = sum(sites)
    return sum - abs(parts[site].value) + 2 * slack
  }

  /// Whether opening a site adds to the bound.
  func adds(_ site: Int) -> Bool { parts[site].value > 0 }

  /// The sum and what rounding may have taken from it.
  private func sum(_ sites: [ProofProgramme.Site]) -> (sum: Double, slack: Double) {
    var total = fixed
    var size = fixed.size
    for (site, part) in zip(sites, parts) {
      size += part.size
      switch site {
      case .open: total.add(part.value)
      case .free: if part.value > 0 { total.add(part.value) }
      case .existing, .closed: break
      }
    }
    return (total.value, 0x1p-49 * size)
  }
}
