import CoverageModel
import FacilitySiting
import MessageModel

/// What insisting on each candidate costs: the best plan that includes it against the best of all.
enum CandidatePrices {
  /// Fills in prices and plans, exact where a plan meets its bound or a search for the best plan that includes the candidate
  /// ends; searches are made for the candidates of the least possible price first, as many as `searches` allows, so that
  /// the outcome does not depend on the machine unless time is limited.
  ///
  /// Nothing is filled in where the plan is not proved best, nor where the worst-served zone comes before the value.
  ///
  /// - Complexity: one bound of the whole problem, O(p (rows + entries)), and one search for each candidate searched.
  static func fill(
    _ candidates: inout [PlanCandidate], plan: SitingSolution, objective: PlanObjective, options: PlanOptions,
    mostSearches: Int? = nil
  ) async throws(PlanError) {
    let input = objective.input
    guard plan.status == .optimal, let value = plan.value, input.parameters.model != .maxMin else { return }
    let open = candidates.indices.filter { candidates[$0].state == .possible }
    let known = KnownExchanges.find(plan.opened, candidates: open.map { candidates[$0].site }, objective: objective)
    let least = try leastPrices(value: value, input: input)
    for index in candidates.indices where candidates[index].state == .chosen {
      candidates[index].price = .exact(0)
      candidates[index].planWith = plan.opened
    }
    for index in open {
      let site = candidates[index].site
      let least = max(0, least?[site] ?? 0)
      candidates[index].planWith = known[site]?.opened
      // The plan that is known shows the price where the bound is no less.
      let most = known[site].map { max(0, $0.price) }
      candidates[index].price =
        most.map { $0 <= least } == true ? .exact(most ?? 0) : .between(least: least, most: most)
    }
    try await search(
      &candidates, value: value, input: input, options: options, most: mostSearches ?? searches(input))
  }

  /// Searches the best plan with each candidate whose price is open, the least possible prices first.
  private static func search(
    _ candidates: inout [PlanCandidate], value: Double, input: ModelInput, options: PlanOptions, most: Int
  ) async throws(PlanError) {
    let open = candidates.indices.compactMap { index -> (index: Int, least: Double, most: Double?)? in
      guard case .between(let least, let most) = candidates[index].price else { return nil }
      return (index, least, most)
    }.sorted { first, second in
      let (left, right) = (candidates[first.index], candidates[second.index])
      return (first.least, right.gainAlone, left.site) < (second.least, left.gainAlone, right.site)
    }.prefix(most)
    let inputs = open.map { entry in
      var with = input
      with.constraints.forced = (input.constraints.forced + [candidates[entry.index].site]).sorted()
      return with
    }
    for (entry, solution) in zip(open, try await Variants.solve(inputs, options: options)) {
      switch (solution.status, solution.value) {
      case (.infeasible, _):
        candidates[entry.index].price = .impossible
        candidates[entry.index].planWith = nil
      case (.optimal, let other?):
        candidates[entry.index].price = .exact(max(0, worse(other, than: value, input)))
        candidates[entry.index].planWith = solution.opened
      default:
        let least = solution.bound.map { max(entry.least, worse($0, than: value, input)) } ?? entry.least
        var known = entry.most
        if let other = solution.value, worse(other, than: value, input) < known ?? .infinity {
          known = max(0, worse(other, than: value, input))
          candidates[entry.index].planWith = solution.opened
        }
        candidates[entry.index].price = .between(least: min(least, known ?? .infinity), most: known)
      }
    }
  }

  /// By how much a value is worse than another.
  static func worse(_ value: Double, than other: Double, _ input: ModelInput) -> Double {
    input.parameters.model.maximises ? other - value : value - other
  }

  /// For each column a price that no plan which opens it can undercut; nil where no bound is at hand.
  private static func leastPrices(value: Double, input: ModelInput) throws(PlanError) -> [Double]? {
    guard input.parameters.model == .mclp, input.hasOwnMethod else { return nil }
    do {
      let cover = try MaximalCover(matrix: input.coverage, weights: input.weights, constraints: input.constraints)
      return cover.largestValues(towards: value).map { value - $0 }
    } catch {
      throw .solver("\(error)")
    }
  }

  /// How many searches are made at most: as many as take some seconds in all, and ten at least.
  private static func searches(_ input: ModelInput) -> Int {
    let pairs = max(1, input.costs?.costs.count ?? input.coverage.sites.count)
    let affordable =
      if !input.hasOwnMethod {
        2_000_000
      } else if input.costs != nil {
        10_000_000
      } else {
        16_000_000
      }
    return max(10, affordable / pairs)
  }
}
