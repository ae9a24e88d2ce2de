import CoverageModel
import MessageModel

/// Walks the tree of a certificate in preorder and bounds every leaf. Both branches of a node are walked, one with the
/// site open and one with it closed, so that the leaves hold every plan.
struct ProgrammeTree {
  let programme: ProofProgramme

  /// Longest path from the root.
  static let deepest = 1000
  /// Largest multiplier.
  static let largestMultiplier = 1e30

  /// Plans worth no more than this are of no interest; nil where every plan is.
  var cutoff: Double?

  private struct Place {
    var sites: [ProofProgramme.Site]
    var prices = ProofProgramme.Prices()
    /// Sites fixed by what they would cost, not by a branch.
    var deduced: Set<Int> = []
    /// Whether no plan of interest is left.
    var isVoid = false
    var depth = 0
  }

  /// No plan of interest is worth more than this; -infinity where there is none.
  ///
  /// Multipliers settle a node whose bound is at or below the cutoff, and fix each free site whose other state leaves it
  /// there.
  ///
  /// - Throws: `ProgrammeProofError`.
  /// - Complexity: O(entries x nodes).
  func provedBound(_ tree: [SitingCertificate.Node]) throws(ProgrammeProofError) -> Double {
    var waiting = [Place(sites: programme.sites)]
    var proved = -Double.infinity
    for (number, node) in tree.enumerated() {
      guard var place = waiting.popLast() else { throw .tree("node \(number) follows the end of the tree") }
      guard place.depth <= Self.deepest else { throw .tree("it is more than \(Self.deepest) nodes deep") }
      for step in node.steps {
        guard case .multipliers(let set) = step else {
          throw .tree("node \(number) replaces sites, which proves nothing here")
        }
        place.prices = try prices(set, node: number)
        deduce(&place)
      }
      if let branch = node.branch {
        waiting += try children(of: place, branch, node: number)
      } else if !place.isVoid {
        proved = max(proved, bound(place))
      }
    }
    guard waiting.isEmpty else { throw .tree("it ends with \(waiting.count) branches unproved") }
    return proved
  }

  private func bound(_ place: Place) -> Double {
    let bound = programme.bound(place.prices, place.sites)
    if place.prices.scale == 1 { return min(bound, programme.largest) }
    return bound < 0 ? -.infinity : programme.largest
  }

  /// The node with a site open, to be walked first, and the one with it closed, in the order of a stack.
  private func children(of place: Place, _ branch: Int, node: Int) throws(ProgrammeProofError) -> [Place] {
    guard place.sites.indices.contains(branch) else { throw .branch(node: node, column: branch) }
    var open = place
    open.depth += 1
    var closed = open
    if place.sites[branch] == .free {
      open.sites[branch] = .open
      closed.sites[branch] = .closed
    } else if place.deduced.contains(branch) {
      if place.sites[branch] == .open { closed.isVoid = true } else { open.isVoid = true }
    } else {
      throw .branch(node: node, column: branch)
    }
    return [closed, open]
  }

  private func deduce(_ place: inout Place) {
    guard !place.isVoid else { return }
    guard let ledger = programme.ledger(place.prices, place.sites) else {
      place.isVoid = true
      return
    }
    let sites = place.sites
    if isOfNoInterest(ledger.upperBound(sites), scale: place.prices.scale) { place.isVoid = true }
    guard place.prices.scale == 1 else { return }
    for site in sites.indices where sites[site] == .free {
      guard isOfNoInterest(ledger.upperBound(sites, without: site), scale: 1) else { continue }
      place.sites[site] = ledger.adds(site) ? .open : .closed
      place.deduced.insert(site)
    }
  }

  /// Whether plans worth no more than a bound need not be looked at; without objective, whether there are none.
  private func isOfNoInterest(_ bound: Double, scale: Double) -> Bool {
    if scale == 0 { return bound < 0 }
    guard let cutoff else { return false }
    return (programme.isWhole ? bound.rounded(.down) : bound) <= cutoff
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
  case tree(Message)
  case branch(node: Int, column: Int)
  case multiplier(node: Int, row: Int, value: Double)
  case constraint(node: Int, name: String)
}
