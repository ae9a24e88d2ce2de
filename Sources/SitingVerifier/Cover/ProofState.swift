import CoverageModel

/// What is fixed at a node of the certificate's tree.
struct ProofState {
  enum Site: UInt8 {
    case free
    case open
    /// Closed by the model or by branching.
    case closed
    /// Closed because another site stands in for it.
    case replaced
    /// Closed because no better plan of this node contains it.
    case excluded
  }
  var sites: [Site]
  /// Number of open sites that cover each group, and of free ones that could.
  var openCover: [Int]
  var freeCover: [Int]
  /// Sites opened at this node and above it, and their cost.
  var openedCount = 0
  var openedCost = 0.0
  /// Whether the node is proved to hold no better plan.
  var isSettled = false

  init(groups: DemandGroups, open: Set<Int>, closed: Set<Int>) {
    sites = groups.groupsOfSite.indices.map { open.contains($0) ? .open : closed.contains($0) ? .closed : .free }
    openCover = Array(repeating: 0, count: groups.sites.count)
    freeCover = groups.sites.map(\.count)
  }

  /// Fixes a free site.
  mutating func fix(_ site: Int, _ state: Site, _ groups: DemandGroups) {
    precondition(sites[site] == .free)
    sites[site] = state
    if state == .open {
      openedCount += 1
      openedCost += groups.costs[site]
    }
    for group in groups.groupsOfSite[site] {
      freeCover[group] -= 1
      if state == .open { openCover[group] += 1 }
    }
  }

  /// Whether a group's coverage is still open: no open site covers it and a free one could.
  func isActive(_ group: Int) -> Bool { openCover[group] == 0 && freeCover[group] > 0 }

  /// Replaces a site by another no dearer one that covers at least the rows the site could add.
  ///
  /// A site that no better plan contains may stand in too: then no better plan contains the other either. One that was
  /// itself replaced or closed by choice may not.
  mutating func replace(
    _ pair: SitingCertificate.Dominance, node: Int, groups: DemandGroups
  ) throws(CoverVerificationError) {
    guard sites.indices.contains(pair.site), sites.indices.contains(pair.by), pair.site != pair.by,
      sites[pair.by] != .closed, sites[pair.by] != .replaced, groups.costs[pair.by] <= groups.costs[pair.site]
    else { throw .dominance(node: node, column: pair.site, by: pair.by) }
    guard sites[pair.site] == .free else { return }
    let others = Set(groups.groupsOfSite[pair.by])
    for group in groups.groupsOfSite[pair.site] where openCover[group] == 0 && !others.contains(group) {
      if groups.mustAllBeCovered && isImplied(group, without: pair, groups) { continue }
      throw .dominance(node: node, column: pair.site, by: pair.by)
    }
    fix(pair.site, sites[pair.by] == .excluded ? .excluded : .replaced, groups)
  }

  /// Whether, where every group must be covered, some group with neither site of the pair has all its free sites in
  /// `group`: what covers that one covers this one.
  private func isImplied(_ group: Int, without pair: SitingCertificate.Dominance, _ groups: DemandGroups) -> Bool {
    let wide = Set(groups.sites[group].filter { sites[$0] == .free })
    for site in wide where site != pair.site {
      for other in groups.groupsOfSite[site] where openCover[other] == 0 {
        let narrow = groups.sites[other]
        if narrow.contains(pair.site) || narrow.contains(pair.by) { continue }
        if narrow.allSatisfy({ sites[$0] != .free || wide.contains($0) }) { return true }
      }
    }
    return false
  }
}
