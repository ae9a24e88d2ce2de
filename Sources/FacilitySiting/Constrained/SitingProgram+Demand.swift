internal import CbcKit

/// A constant plus a linear form of the programme's variables.
struct LinearExpression {
  var constant = 0.0
  var terms: [MixedIntegerProgram.Term] = []
}

extension SitingProgram {
  /// Adds variables z_gl in [0, 1] for the levels of nested demand, z_gl <= z_g,l-1 + sum over N_gl of y_j.
  ///
  /// Where the z are pushed up (they stand with positive coefficients in a maximised objective or in rows >= a bound) z_gl
  /// is 1 if some open column belongs to the first l levels, else 0: no integrality of z is needed.
  ///
  /// - Returns: the gain in all and of each zone.
  /// - Complexity: O(entries).
  mutating func add(
    _ demand: NestedDemand,
    onlyZones: Bool = false
  ) -> (total: LinearExpression, zones: [LinearExpression]) {
    var total = LinearExpression(constant: demand.constant)
    var zones = demand.zoneConstants.map { LinearExpression(constant: $0) }
    for group in demand.groups where (!onlyZones || !group.zones.isEmpty) && !Task.isCancelled {
      var previous: Int?
      for (level, gain) in zip(group.levels, group.gains) {
        let sites = terms(level.lazy.map(Int.init))
        let served: Int
        if previous == nil, sites.count == 1 {
          served = sites[0].variable
        } else {
          served = program.addVariable(isInteger: false)
          let before = previous.map { [MixedIntegerProgram.Term($0)] } ?? []
          program.addRow(before + sites + [MixedIntegerProgram.Term(served, -1)], from: 0)
        }
        let term = MixedIntegerProgram.Term(served, gain)
        total.terms.append(term)
        for zone in group.zones { zones[zone].terms.append(term) }
        previous = served
      }
    }
    return (total, zones)
  }

  /// Adds the floors as rows.
  mutating func addFloors(_ zones: some Sequence<LinearExpression>, isWhole: Bool) {
    for (floor, zone) in zip(constraints.floors, zones) {
      addCoverRow(zone, atLeast: isWhole ? (floor.minimumWeight - 1e-9).rounded(.up) : floor.minimumWeight)
    }
  }

  /// Adds the row: expression >= bound, for coefficients of at least 0.
  ///
  /// No coefficient needs to be larger than what is still missing, and smaller ones give a tighter linear bound.
  mutating func addCoverRow(_ expression: LinearExpression, atLeast bound: Double) {
    let missing = bound - expression.constant
    guard missing > 0 else { return }
    let terms = expression.terms.map { MixedIntegerProgram.Term($0.variable, min($0.coefficient, missing)) }
    program.addRow(terms, from: missing)
  }

  /// Adds the row: expression >= bound.
  mutating func addRow(_ expression: LinearExpression, atLeast bound: Double) {
    program.addRow(expression.terms, from: bound - expression.constant)
  }

  /// Adds an expression, times a factor, to the objective.
  mutating func addObjective(_ expression: LinearExpression, times factor: Double = 1) {
    program.objectiveConstant += factor * expression.constant
    for term in expression.terms { program.variables[term.variable].objective += factor * term.coefficient }
  }
}

extension MixedIntegerProgram {
  /// Makes the objective 0.
  mutating func clearObjective() {
    for index in variables.indices { variables[index].objective = 0 }
    objectiveConstant = 0
  }
}
