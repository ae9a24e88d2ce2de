public import CoverageModel
import FacilitySiting
import MessageModel

/// Chooses where to open next, proves the choice and explains it.
public enum Planner {
  /// The best plan of a problem.
  ///
  /// - Parameters:
  ///   - problem: demand points and sites.
  ///   - parameters: the model and its constraints.
  ///   - options: limits, threads, and how much to explain. The plan does not depend on the threads.
  /// - Throws: `PlanError.request` where the parameters ask for what the problem cannot give; `.travel` as the travel costs
  ///   of the problem; `.solver` for a fault.
  /// - Complexity: exponential at worst; explanations need one further search for each opened site, each existing
  ///   facility and each other distance.
  public static func plan(
    _ problem: SitingProblem, _ parameters: PlanParameters, options: PlanOptions
  ) async throws(PlanError) -> SitingPlan {
    try check(problem)
    var options = options
    options.start()
    return try await plan(try await ModelInput.make(problem, parameters, threads: options.threads), options: options)
  }

  /// - Throws: `PlanError.request` where there is nobody to serve.
  static func check(_ problem: SitingProblem) throws(PlanError) {
    guard problem.demand.contains(where: { $0.weight > 0 }) else {
      throw .request("no one is counted: the number of people is missing or 0 in every town of the study")
    }
  }

  /// The best plan of a problem that has someone to serve, and whose matrices are made.
  ///
  /// - Throws: as `plan(_:_:options:)`.
  static func plan(_ input: ModelInput, options: PlanOptions) async throws(PlanError) -> SitingPlan {
    let problem = input.problem
    var options = options
    options.start()
    let objective = PlanObjective(input)
    if let unreachable = input.unreachableConflict {
      var plan = outline(SitingSolution(status: .infeasible, value: nil, bound: nil, opened: []), input, objective)
      plan.conflicts = [unreachable]
      // No multipliers are needed: a point that must be served cannot be.
      plan.certificate = SitingCertificate(tree: [.init(steps: [], branch: nil)])
      plan.candidates = try await CandidateFigures.make(nil, objective: objective, threads: options.threads)
      return plan
    }
    let progress = ProgressSteps("searches", of: 1)
    let solution = try input.solve(timeLimitSeconds: options.secondsLeft)
    progress.advance()
    if Task.isCancelled { throw .travel(.cancelled) }
    var plan = outline(solution, input, objective)
    try await SiteFigures.fillNearest(&plan.opened, problem: problem, threads: options.threads)
    plan.candidates = try await CandidateFigures.make(
      solution.value == nil ? nil : solution.opened, objective: objective, threads: options.threads)
    if options.explains, options.hasTime {
      plan.withoutCriterion = try await Criterion.variant(
        solution, input: input, objective: objective, options: options)
    }
    if solution.status == .infeasible {
      plan.conflicts = try input.conflicts(timeLimitSeconds: options.secondsLeft)
      if input.hasOwnMethod {
        plan.certificate = try input.infeasibilityProof(timeLimitSeconds: options.secondsLeft)
      }
      return plan
    }
    if options.explains, options.hasTime, let value = solution.value {
      try await Variants.prices(
        &plan.opened, value: value, input: input, objective: objective, options: options)
      try await CandidatePrices.fill(&plan.candidates, plan: solution, objective: objective, options: options)
      plan.radiusVariants = try await Variants.distances(input, options: options)
      plan.timeVariants = try await Variants.times(input, options: options)
      plan.closureVariants = try await Variants.closures(
        solution.opened, input: input, objective: objective, options: options)
    }
    if let length = options.curveLength {
      plan.curve = try await Curve.points(upTo: length, input: input, objective: objective, options: options)
    }
    if let margin = options.nearOptimalMargin {
      plan.nearOptimal = try NearOptimal.plans(margin: margin, input: input, options: options)
    }
    if options.comparesGoals { plan.goals = try await Goals.compare(input, options: options) }
    if Task.isCancelled { throw .travel(.cancelled) }
    return plan
  }

  /// The plan with everything that needs no further search.
  private static func outline(
    _ solution: SitingSolution, _ input: ModelInput, _ objective: PlanObjective
  ) -> SitingPlan {
    let existing = input.problem.existing
    var sites = OpeningOrder.sites(solution.opened, existing: existing, objective: objective)
    SiteFigures.fill(&sites, objective: objective)
    let counts = objective.coverCounts(input.allowedSites)
    var plan = SitingPlan(
      problem: input.problem, parameters: input.parameters, status: solution.planStatus, value: solution.value,
      bound: solution.bound, opened: sites,
      coveredBefore: objective.coveredPeople(existing),
      coveredAfter: objective.coveredPeople(existing + solution.opened),
      people: input.weights.reduce(0, +),
      uncoverable: zip(counts, input.weights).reduce(0) { $1.0 == 0 ? $0 + $1.1 : $0 },
      reductions: solution.reductions.named, nodeCount: solution.nodeCount,
      isLowestOfTies: solution.isLowestOfTies ?? false, conflicts: [],
      certificate: solution.certificate)
    plan.uncoverablePoints = counts.indices.filter { counts[$0] == 0 && input.weights[$0] > 0 }
      .sorted { (input.weights[$1], $0) < (input.weights[$0], $1) }
    plan.basins = SiteFigures.basins(solution.opened, objective: objective)
    if solution.value != nil { plan.bestExchange = BestExchange.find(solution.opened, objective: objective) }
    return plan
  }
}

extension ModelInput {
  /// Least total travel needs every point with people to reach a site, and so does the least largest travel, for which
  /// points without people count too; names the points that reach none.
  var unreachableConflict: PlanConflict? {
    guard [.pMedian, .pCentre].contains(parameters.model), let costs else { return nil }
    let forbidden = Set(constraints.forbidden)
    let countsAll = parameters.model == .pCentre
    let unreachable = (0..<costs.rowCount).filter { row in
      (countsAll || weights[row] > 0)
        && costs.sites[costs.rowStarts[row]..<costs.rowStarts[row + 1]].allSatisfy { forbidden.contains(Int($0)) }
    }
    guard !unreachable.isEmpty else { return nil }
    return .unreachable(count: unreachable.count, codes: unreachable.prefix(5).map { problem.demand[$0].code })
  }
}

extension ReductionCounts {
  /// The counts with their names, in a fixed order.
  var named: [NamedCount] {
    [
      NamedCount(name: "rows", count: rows), NamedCount(name: "candidates", count: candidates),
      NamedCount(name: "rows_without_weight", count: rowsWithoutWeight),
      NamedCount(name: "rows_covered", count: rowsCovered),
      NamedCount(name: "rows_uncoverable", count: rowsUncoverable),
      NamedCount(name: "rows_merged", count: rowsMerged),
      NamedCount(name: "candidates_dominated", count: candidatesDominated),
      NamedCount(name: "rows_left", count: rowsLeft), NamedCount(name: "candidates_left", count: candidatesLeft),
    ]
  }
}
