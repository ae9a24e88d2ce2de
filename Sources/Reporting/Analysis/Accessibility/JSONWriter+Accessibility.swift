import CoverageModel

extension JSONWriter {
  mutating func codes(_ name: StaticString, _ spaces: [Int], _ study: Study) {
    member(name) { writer in
      writer.array(spaces) { writer, space in writer.value(study.spaces[space].code) }
    }
  }

  /// Name and numbers of a decay; distances in kilometres. RAAM and the balancing cost know only a limit.
  mutating func decay(_ decay: DistanceDecay, _ method: AccessibilityMethod) {
    let hasOnlyLimit = method == .raam || method == .balancingCost
    member("name", hasOnlyLimit ? "none" : decay.name)
    member("limit_km", decay.limit.map { $0 / measure.costsPerUnit }, decimals: 6)
    guard !hasOnlyLimit else { return }
    switch decay {
    case .steps(let steps):
      member("steps") { writer in
        writer.array(steps) { writer, step in
          writer.object { writer in
            writer.member("km", step.limit / writer.measure.costsPerUnit, decimals: 6)
            writer.member("weight", step.weight, decimals: 9)
          }
        }
      }
    case .exponential(let rate, _): member("rate_per_km", rate * measure.costsPerUnit, decimals: 9)
    case .gaussian(let bandwidth, _): member("bandwidth_km", bandwidth / measure.costsPerUnit, decimals: 6)
    case .power(let exponent, let unit, _):
      member("exponent", exponent, decimals: 9)
      member("unit_km", unit / measure.costsPerUnit, decimals: 6)
    case .linear, .gaussianDai, .epanechnikov: break
    }
  }

  mutating func summary(_ summary: AccessibilitySummary, _ unit: AccessibilityUnit) {
    member("people", summary.people)
    member("unreachable_people", summary.unreachablePeople)
    member("zero_people", summary.zeroPeople)
    member("missing_people", summary.missingPeople)
    member("unreachable_towns", summary.unreachableTowns)
    member("missing_towns", summary.missingTowns)
    let figures: [(StaticString, Double?)] = [
      ("mean", summary.mean), ("median", summary.median), ("p10", summary.percentile10), ("p90", summary.percentile90),
    ]
    for (name, value) in figures { member(name, value.map { $0 * unit.shownFactor }, decimals: unit.decimals) }
  }

  mutating func equilibrium(_ report: EquilibriumReport?) {
    guard let report else { return }
    member("equilibrium") { writer in
      writer.object { writer in
        writer.member("value", report.value, decimals: 6)
        writer.member("bound", report.bound, decimals: 6)
        writer.member("relative_gap", report.relativeGap, decimals: 9)
        writer.member("largest_regret", report.largestRegret, decimals: 9)
        writer.member("passes", report.passes)
      }
    }
  }
}
