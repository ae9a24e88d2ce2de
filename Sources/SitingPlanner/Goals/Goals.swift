import CoverageModel
import FacilitySiting
import MessageModel

/// The best plans of several goals under the same constraints, and the front of two of them.
enum Goals {
  /// Most pairs of demand points and sites that matter of a problem whose goals are compared.
  static let mostPairs = 1_000_000
  /// Most points of a front.
  static let mostPoints = 40
  private static let models: [SitingModelKind] = [.mclp, .pMedian, .pCentre, .maxMin]

  /// Compares the goals of a problem.
  ///
  /// Where no demand point has a basin, or weights are not whole, the goal of the worst-served basin and the front are left
  /// out.
  ///
  /// - Throws: `PlanError.request` for a model that does not take a number of openings, and for problems too large.
  /// - Complexity: one search for each goal, and one programme for each point of the front.
  static func compare(_ input: ModelInput, options: PlanOptions) async throws(PlanError) -> PlanGoals {
    guard input.parameters.model.takesOpenings else {
      throw .request("--goals needs a model that takes a number of openings, not \(input.parameters.model.rawValue)")
    }
    let costs: TravelCostMatrix
    if let known = input.costs {
      costs = known
    } else {
      costs = try await ModelInput.costs(of: input.problem, threads: options.threads)
    }
    guard costs.costs.count <= mostPairs else {
      throw .request(
        "--goals compares plans for at most \(mostPairs) pairs of towns and sites that matter, not"
          + " \(costs.costs.count); take fewer candidates or a smaller territory")
    }
    let isFair: Bool
    do {
      try FairCover.check(input.problem)
      isFair = true
    } catch {
      isFair = false
    }
    let measure = GoalFigures(input, costs: costs)
    let kinds = models.filter { isFair || $0 != .maxMin }
    let inputs = kinds.map { model in
      var other = input
      other.parameters.model = model
      other.costs = [.pMedian, .pCentre].contains(model) ? costs : nil
      return other
    }
    let plans = zip(kinds, try await Variants.solve(inputs, options: options)).map { model, solution in
      PlanGoals.Goal(
        model: model, status: solution.planStatus, opened: solution.opened,
        figures: solution.value == nil ? nil : measure.figures(solution.opened))
    }
    let front = isFair ? try front(inputs[0], measure, options) : (points: [], isComplete: false)
    return PlanGoals(
      today: measure.figures([]), plans: plans, front: front.points, isFrontComplete: front.isComplete,
      basinsOutOfReach: input.basinCount - measure.basins.count)
  }

  /// Most people first; then as many as possible with every basin better served than the worst one of the plan before,
  /// until there is no such plan (the epsilon-constraint method of Haimes, Lasdon and Wismer 1971). A plan that covers no
  /// more people than the next is left out: the next has the better worst basin too.
  private static func front(
    _ cover: ModelInput, _ measure: GoalFigures, _ options: PlanOptions
  ) throws(PlanError) -> (points: [PlanGoals.FrontPoint], isComplete: Bool) {
    var points: [PlanGoals.FrontPoint] = []
    var step = cover
    while points.count < mostPoints {
      guard options.hasTime else { return (points, false) }
      let solution = try step.solve(withFloorsWithin: options.secondsLeft)
      if solution.status == .infeasible { return (points, true) }
      guard solution.status == .optimal else { return (points, false) }
      let figures = measure.figures(solution.opened)
      if points.last?.figures.covered == figures.covered { points.removeLast() }
      points.append(PlanGoals.FrontPoint(opened: solution.opened, figures: figures))
      guard let floors = measure.floors(above: solution.opened) else { return (points, true) }
      step.constraints.floors =
        cover.constraints.floors
        + floors.enumerated().map { index, floor in
          CoverageFloor(zone: "goal " + String(index), rows: floor.rows, minimumWeight: floor.people)
        }
    }
    return (points, false)
  }
}

extension ModelInput {
  /// Number of employment basins with people.
  fileprivate var basinCount: Int {
    ConstraintBuilder.zones(.basin, problem).count { zone in zone.rows.contains { weights[$0] > 0 } }
  }

  /// Solves maximal cover, floors of its constraints that the parameters do not name among them.
  fileprivate func solve(withFloorsWithin seconds: Double?) throws(PlanError) -> SitingSolution {
    guard !constraints.floors.isEmpty else { return try solve(timeLimitSeconds: seconds) }
    do {
      return try constrainedModel().solve(ConstrainedSearchOptions(timeLimitSeconds: seconds))
    } catch {
      throw (error as? PlanError) ?? .solver("\(error)")
    }
  }
}
