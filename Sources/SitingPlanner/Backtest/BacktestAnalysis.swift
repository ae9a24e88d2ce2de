public import CoverageModel
import MessageModel

/// Sets openings that took place beside the best plan of as many towns.
public enum BacktestAnalysis {
  /// How openings compare with the plan that covers most people with the same number of candidates.
  ///
  /// - Parameters:
  ///   - problem: demand points and sites; the existing ones are the first wave, the openings are among the candidates.
  ///   - openings: positions of the later openings, candidates of the problem, each once.
  ///   - serviceDistance: people within it are covered, metres, seconds or the unit of the problem's costs; at least 0.
  ///   - options: limits and threads; explanations are left out. The result does not depend on the threads.
  /// - Throws: `PlanError` as `Planner.plan`; `.request` where there is no opening.
  /// - Precondition: each opening is a candidate.
  /// - Complexity: exponential at worst, as the plan; else O(rows + entries) for each opening.
  public static func run(
    _ problem: SitingProblem, openings: [Int], serviceDistance: Double, options: PlanOptions
  ) async throws(PlanError) -> Backtest {
    guard !openings.isEmpty else { throw .request("there is no later opening to compare") }
    precondition(openings.allSatisfy { !problem.sites[$0].isExisting }, "an opening is a candidate")
    try Planner.check(problem)
    let parameters = PlanParameters(model: .mclp, openings: openings.count, serviceDistance: serviceDistance)
    var options = options
    options.explains = false
    options.start()
    let input = try await ModelInput.make(problem, parameters, threads: options.threads)
    let plan = try await Planner.plan(input, options: options)
    let objective = PlanObjective(input)
    let ranks = CandidateRank.ranks(plan.candidates.map { ($0.site, $0.gainAlone) })
    let existing = problem.existing
    let largest = ranks.sorted { ($1.gainAlone, $0.site) < ($0.gainAlone, $1.site) }.prefix(openings.count)
    func gain(_ sites: [Int]) -> Double { objective.coveredPeople(existing + sites) - plan.coveredBefore }
    let ordered = OpeningOrder.sites(openings, existing: existing, objective: objective)
    let planned = plan.opened.map(\.site).sorted()
    let nearest = try await SiteFigures.nearest(
      of: ordered.map(\.site), to: planned, problem: problem, threads: options.threads)
    let rankOfSite = Dictionary(ranks.map { ($0.site, $0) }, uniquingKeysWith: { first, _ in first })
    let compared = zip(ordered, nearest).compactMap { opening, nearest -> BacktestOpening? in
      guard let rank = rankOfSite[opening.site] else { return nil }
      let isPlanned = planned.contains(opening.site)
      return BacktestOpening(
        site: opening.site, marginalGain: opening.marginalGain, rank: rank, isPlanned: isPlanned,
        nearestPlanned: isPlanned ? opening.site : nearest?.site,
        nearestPlannedCost: isPlanned ? 0 : nearest?.cost)
    }
    return Backtest(
      plan: plan, openings: compared, gain: gain(openings), bestAloneGain: gain(largest.map(\.site)), ranks: ranks)
  }
}
