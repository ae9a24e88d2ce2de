import CoverageModel

/// Puts the sites of a plan in order of opening.
enum OpeningOrder {
  /// Each next site is the one that betters the objective most, given those before it; ties go to the lower code.
  ///
  /// Where nothing is served yet the worth may be infinitely bad; the people covered decide then.
  ///
  /// - Complexity: O(p (p rows + entries)) for p sites.
  static func sites(_ opened: [Int], existing: [Int], objective: PlanObjective) -> [PlannedSite] {
    var open = existing
    var left = opened.sorted()
    var ordered: [PlannedSite] = []
    while !left.isEmpty {
      let before = objective.worth(open)
      let worths = objective.worths(of: open, adding: left)
      let covered = objective.newlyCovered(open, adding: left)
      let gains = left.indices.map { index in
        let worth = worths[index]
        let gain = before.isFinite && worth.isFinite ? worth - before : 0
        return (site: left[index], worth: worth, gain: gain, covered: covered[index])
      }
      guard
        let best = gains.min(by: { first, second in
          if first.worth != second.worth { return first.worth > second.worth }
          if first.covered != second.covered { return first.covered > second.covered }
          return first.site < second.site
        })
      else { break }
      var planned = PlannedSite(site: best.site)
      planned.marginalGain = best.gain
      ordered.append(planned)
      open.append(best.site)
      left.removeAll { $0 == best.site }
    }
    return ordered
  }
}
