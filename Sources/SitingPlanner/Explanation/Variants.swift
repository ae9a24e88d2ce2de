import CoverageEngine
import CoverageModel
import FacilitySiting
import MessageModel

/// Searches the problem again with something changed.
enum Variants {
  /// The outcome of one further search.
  typealias Outcome = Result<SitingSolution, PlanError>

  /// Solves several inputs, each apart from the others, in parallel; the order of results is that of the inputs.
  ///
  /// A limited time is shared out between the searches; one that has none left knows no plan.
  ///
  /// - Throws: what the first failing search threw.
  static func solve(_ inputs: [ModelInput], options: PlanOptions) async throws(PlanError) -> [SitingSolution] {
    let rounds = Double(max(1, (inputs.count + options.threads - 1) / max(1, options.threads)))
    let share = options.secondsLeft.map { $0 / rounds }
    let progress = ProgressSteps("searches", of: inputs.count)
    let outcomes: [Outcome] = await ParallelMap.map(count: inputs.count, threads: options.threads) { range in
      range.map { index in
        defer { progress.advance() }
        guard options.hasTime else {
          return .success(SitingSolution(status: .feasible, value: nil, bound: nil, opened: []))
        }
        let limit = options.secondsLeft.flatMap { left in share.map { min($0, left) } }
        do {
          return .success(try inputs[index].solve(timeLimitSeconds: limit))
        } catch {
          return .failure((error as? PlanError) ?? .solver("\(error)"))
        }
      }
    }
    var solutions: [SitingSolution] = []
    for outcome in outcomes { solutions.append(try outcome.get()) }
    return solutions
  }

  /// The exact price of each opened site: the best plan without it. Where the model asks that everything be covered and
  /// it cannot be without the site, there is no price; nor is there one where the worst-served zone comes before the value.
  static func prices(
    _ sites: inout [PlannedSite], value: Double, input: ModelInput, objective: PlanObjective, options: PlanOptions
  ) async throws(PlanError) {
    let existing = input.problem.existing
    let covered = objective.coveredPeople(existing + sites.map(\.site))
    let forced = Set(input.constraints.forced)
    let priced = sites.indices.filter { !forced.contains(sites[$0].site) }
    let inputs = priced.map { index in
      var without = input
      without.constraints.forbidden.append(sites[index].site)
      return without
    }
    for (index, solution) in zip(priced, try await solve(inputs, options: options)) {
      guard solution.status == .optimal, let other = solution.value else { continue }
      if input.parameters.model == .maxMin { continue }
      if input.parameters.model == .lscp, objective.coveredPeople(existing + solution.opened) < covered { continue }
      sites[index].priceOfLeavingOut = abs(value - other)
      sites[index].planWithout = solution.opened
    }
  }

  /// The best plan at the service distance less and more a step.
  static func distances(_ input: ModelInput, options: PlanOptions) async throws(PlanError) -> [PlanVariant] {
    let traits = input.problem.travelTraits
    guard options.hasTime, let step = options.distanceStep?.cost(in: traits.measure), traits.answersAnyLimit,
      input.parameters.model.dependsOnServiceDistance
    else { return [] }
    let service = input.parameters.serviceDistance
    var inputs: [ModelInput] = []
    for distance in [service - step, service + step] where distance > 0 {
      inputs.append(try await input.at(serviceDistance: distance, threads: options.threads))
    }
    return zip(inputs, try await solve(inputs, options: options)).map { input, solution in
      PlanVariant(
        serviceDistance: input.parameters.serviceDistance, status: solution.planStatus, value: solution.value,
        opened: solution.opened)
    }
  }

  /// Seconds that each search for other times may take at most.
  private static let secondsForTimes = 60

  /// The best plan were all times by road multiplied by a number: times f times the limit is the limit over f.
  ///
  /// Where only the order of times counts, or their sum, the choice is the same for any number.
  static func times(_ input: ModelInput, options: PlanOptions) async throws(PlanError) -> [TimeVariant] {
    let (traits, parameters) = (input.problem.travelTraits, input.parameters)
    guard options.hasTime, traits.words == .roads, traits.measure == .seconds, parameters.serviceDistance > 0,
      parameters.model.dependsOnServiceDistance
    else { return [] }
    var options = options
    let latest = ContinuousClock.now.advanced(by: .seconds(secondsForTimes * TimeVariant.factors.count))
    options.deadline = options.deadline.map { min($0, latest) } ?? latest
    var inputs: [ModelInput] = []
    for factor in TimeVariant.factors {
      var other = try await input.at(serviceDistance: parameters.serviceDistance / factor, threads: options.threads)
      other.parameters.fullCreditDistance = parameters.fullCreditDistance.map { $0 / factor }
      inputs.append(other)
    }
    return zip(TimeVariant.factors, try await solve(inputs, options: options)).map { factor, solution in
      TimeVariant(factor: factor, status: solution.planStatus, value: solution.value, opened: solution.opened)
    }
  }

  /// What remains, and what would be best, when each existing facility that serves someone closes.
  static func closures(
    _ opened: [Int], input: ModelInput, objective: PlanObjective, options: PlanOptions
  ) async throws(PlanError) -> [ClosureVariant] {
    guard options.hasTime else { return [] }
    let serving = input.problem.existing.filter { objective.peopleReached($0) > 0 }
    var inputs: [ModelInput] = []
    for site in serving {
      guard options.hasTime else { return [] }
      inputs.append(try await input.closing(site, threads: options.threads))
    }
    let solutions = try await solve(inputs, options: options)
    return zip(serving, solutions).map { closed, solution in
      let open = (input.problem.existing + opened).filter { $0 != closed }
      return ClosureVariant(
        closed: closed, coveredWithPlan: objective.coveredPeople(open), status: solution.planStatus,
        value: solution.value, opened: solution.opened)
    }
  }
}

extension SitingModelKind {
  /// Whether the choice hangs on how costs compare with the service distance.
  var dependsOnServiceDistance: Bool { self != .pMedian && self != .pCentre }
}

extension ModelInput {
  /// The same input when one existing facility has closed.
  ///
  /// Travel costs are computed again, as pairs dearer than that facility were left out.
  func closing(_ site: Int, threads: Int) async throws(PlanError) -> ModelInput {
    var other = self
    other.problem.sites[site].isExisting = false
    other.constraints.existing.removeAll { $0 == site }
    other.constraints.forbidden.append(site)
    other.constraints.forbidden.sort()
    if costs != nil { other.costs = try await Self.costs(of: other.problem, threads: threads) }
    return other
  }
}

extension SitingSolution {
  /// The status in the words of a plan.
  var planStatus: PlanStatus {
    switch status {
    case .optimal: .optimal
    case .feasible: .feasible
    case .infeasible: .infeasible
    }
  }
}
