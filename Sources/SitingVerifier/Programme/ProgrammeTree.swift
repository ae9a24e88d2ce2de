import CoverageModel

/// Walks the tree of a certificate in preorder and bounds every leaf. Both branches of a node are walked, one with the
/// site open and one with it closed, so that the leaves hold every plan.
struct ProgrammeTree {
  let programme: ProofProgramme

  /// Longest path from the root.
  static let deepest = 1000
  /// Largest multiplier.
  static let largestMultiplier = 1e30

  /// No plan is worth more than this; -infinity where there is none.
  ///
  /// - Throws: `ProgrammeProofError`.
  /// - Complexity: O(entries x nodes).
  func provedBound(_ tree: [SitingCertificate.Node]) throws(ProgrammeProofError) -> Double {
    struct Place {
      var sites: [ProofProgramme.Site]
      var prices: ProofProgramme.Prices
      var depth: Int
    }
    var waiting = [Place(sites: programme.sites, prices: .init(), depth: 0)]
    var proved = -Double.infinity
    for (number, node) in tree.enumerated() {
      guard var place = waiting.popLast() else { throw .tree("node \(number) follows the end of the tree") }
      guard place.depth <= Self.deepest else { throw .tree("it is more than \(Self.deepest) nodes deep") }
      for step in node.steps {
        guard case .multipliers(let set) = step else {
          throw .tree("node \(number) replaces sites, which proves nothing here")
        }
        place.prices = try prices(set, node: number)
      }
      guard let branch = node.branch else {
        let bound = programme.bound(place.prices, place.sites)
        let isEmpty = bound == -.infinity || (place.prices.scale == 0 && bound < 0)
        if !isEmpty {
          proved = max(proved, place.prices.scale == 0 ? programme.largest : min(bound, programme.largest))
        }
        continue
      }
      guard place.sites.indices.contains(branch), place.sites[branch] == .free else {
        throw .branch(node: number, column: branch)
      }
      place.depth += 1
      var other = place
      place.sites[branch] = .open
      other.sites[branch] = .closed
      waiting += [other, place]
    }
    guard waiting.isEmpty else { throw .tree("it ends with \(waiting.count) branches unproved") }
    return proved
  }

  private func prices(
    _ set: SitingCertificate.MultiplierSet, node: Int
  ) throws(ProgrammeProofError) -> ProofProgramme.Prices {
    var prices = ProofProgramme.Prices()
    prices.scale = set.leavesOutObjective ? 0 : 1
    var previous = -1
    for multiplier in set.rows {
      guard multiplier.row > previous, let group = programme.groupOfRow[multiplier.row], isPrice(multiplier.value)
      else { throw .multiplier(node: node, row: multiplier.row, value: multiplier.value) }
      prices.groups[group] = multiplier.value
      previous = multiplier.row
    }
    for multiplier in set.constraints {
      let isKnown = prices.limits[multiplier.name] != nil
      guard !isKnown, isPrice(multiplier.value) else { throw .constraint(node: node, name: multiplier.name) }
      if programme.limits[multiplier.name] != nil {
        prices.limits[multiplier.name] = multiplier.value
      } else if let zone = programme.zoneOfName[multiplier.name], prices.zones[zone] == nil {
        prices.zones[zone] = multiplier.value
      } else {
        throw .constraint(node: node, name: multiplier.name)
      }
    }
    return prices
  }

  private func isPrice(_ value: Double) -> Bool { value > 0 && value <= Self.largestMultiplier }
}

/// What is wrong with a certificate of a model with side constraints.
enum ProgrammeProofError: Error, Hashable {
  case tree(String)
  case branch(node: Int, column: Int)
  case multiplier(node: Int, row: Int, value: Double)
  case constraint(node: Int, name: String)
}
