internal import CbcKit

/// A siting model as a mixed-integer programme, with the means to read a plan from it and to check that plan.
///
/// Variable y_j is 1 where column j opens; columns that exist have none. The side constraints are the same in every model:
///
///     sum_j y_j <= p        sum_j c_j y_j <= B        min_q <= sum over j in zone q of y_j <= max_q
///     y_j = 1 for forced, y_j = 0 for forbidden j
public struct SitingProgram: Sendable {
  var program: MixedIntegerProgram
  let constraints: SitingConstraints
  let roles: SiteRoles
  /// The variable of each column; nil for existing ones.
  let siteVariables: [Int?]
  /// Whether the demand has no rows, so that there is nothing to solve.
  var isOutline = false
  /// Whether the objective takes whole values only.
  var isWhole = false
  /// No plan of the model is better than this, whatever the constraints: everyone served, or nothing spent.
  var trivialBound = 0.0
  var reductions = ReductionCounts()
  /// The value of a plan from the input itself, not from the programme; nil where the plan breaks the model's own
  /// requirements or a floor.
  var value: @Sendable (_ isOpen: [Bool]) throws(ConstrainedModelError) -> Double? = { _ in 0 }

  /// The side constraints, without floors, and no objective.
  ///
  /// - Throws: `ConstrainedModelError.invalidInput` where the constraints are out of range.
  init(
    _ sense: MixedIntegerProgram.Sense,
    constraints: SitingConstraints,
    siteCount: Int,
    rowCount: Int
  ) throws(ConstrainedModelError) {
    let roles = try SiteRoles(constraints, siteCount: siteCount, rowCount: rowCount)
    var program = MixedIntegerProgram(sense)
    siteVariables = (0..<siteCount).map { column in
      if roles.isExisting[column] { return nil }
      return program.addVariable(from: roles.isForced[column] ? 1 : 0, to: roles.isClosed(column) ? 0 : 1)
    }
    self.constraints = constraints
    self.roles = roles
    self.program = program
    addSideConstraints()
  }

  private mutating func addSideConstraints() {
    for column in roles.isForced.indices where roles.isForced[column] && roles.isForbidden[column] {
      program.addRow(terms([column]), to: 0)
    }
    if let openings = constraints.maximumOpenings {
      program.addRow(terms(0..<roles.siteCount), to: Double(openings))
    }
    if let budget = constraints.budget, let costs = constraints.costs {
      program.addRow(terms(0..<roles.siteCount) { costs[$0] }, to: areWhole(costs) ? budget.rounded(.down) : budget)
    }
    for quota in constraints.quotas where quota.minimum != nil || quota.maximum != nil {
      program.addRow(
        terms(Set(quota.sites).sorted()), from: quota.minimum.map(Double.init) ?? -.infinity,
        to: quota.maximum.map(Double.init) ?? .infinity)
    }
  }

  /// Terms for the columns that have a variable.
  func terms(
    _ columns: some Sequence<Int>,
    coefficient: (Int) -> Double = { _ in 1 }
  ) -> [MixedIntegerProgram.Term] {
    columns.compactMap { column in
      siteVariables[column].map { MixedIntegerProgram.Term($0, coefficient(column)) }
    }
  }

  /// Columns that a point of the programme opens, ascending.
  func opened(at point: [Double]) -> [Int] {
    siteVariables.indices.filter { column in siteVariables[column].map { point[$0] > 0.5 } ?? false }
  }

  /// The value of a plan recomputed from the input; nil where it breaks a constraint.
  ///
  /// - Throws: `ConstrainedModelError.solver` where the check itself needs the solver and that fails, and in a cancelled task.
  func checkedValue(opened: [Int]) throws(ConstrainedModelError) -> Double? {
    try ConstrainedModelError.checkCancellation()
    guard constraints.allows(opened: opened, roles: roles) else { return nil }
    return try value(roles.openFlags(opened: opened))
  }
}
