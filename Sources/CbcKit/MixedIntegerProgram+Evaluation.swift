extension MixedIntegerProgram {
  /// The objective at a point, the constant included.
  ///
  /// - Precondition: one number for each variable.
  /// - Complexity: O(variables).
  public func objective(at point: [Double]) -> Double {
    precondition(point.count == variables.count, "one number for each variable")
    var sum = objectiveConstant
    for (variable, value) in zip(variables, point) where variable.objective != 0 { sum += variable.objective * value }
    return sum
  }

  /// Whether a point satisfies bounds, integrality and rows.
  ///
  /// A row may be missed by 1e-6 times (1 + the sum of its absolute terms), a bound by 1e-6 times (1 + its absolute
  /// value), a whole number not at all.
  ///
  /// - Precondition: one number for each variable.
  /// - Complexity: O(variables + coefficients).
  public func isSatisfied(by point: [Double]) -> Bool {
    precondition(point.count == variables.count, "one number for each variable")
    let tolerance = 1e-6
    for (variable, value) in zip(variables, point) {
      guard value.isFinite, value >= variable.lowerBound - tolerance * (1 + abs(value)),
        value <= variable.upperBound + tolerance * (1 + abs(value))
      else { return false }
      if variable.isInteger && value != value.rounded() { return false }
    }
    return rows.allSatisfy { row in
      var sum = 0.0
      var size = 0.0
      for term in row.terms {
        sum += term.coefficient * point[term.variable]
        size += abs(term.coefficient * point[term.variable])
      }
      return sum >= row.lowerBound - tolerance * (1 + size) && sum <= row.upperBound + tolerance * (1 + size)
    }
  }

  /// Throws where a number is not usable or bounds cross.
  ///
  /// - Throws: `MixedIntegerProgramError.malformed`.
  func validate() throws(MixedIntegerProgramError) {
    guard objectiveConstant.isFinite else { throw .malformed("objective constant \(objectiveConstant)") }
    for (index, variable) in variables.enumerated() {
      guard variable.objective.isFinite else {
        throw .malformed("objective coefficient \(variable.objective) of variable \(index)")
      }
      guard variable.lowerBound <= variable.upperBound else {
        throw .malformed("bounds \(variable.lowerBound) and \(variable.upperBound) of variable \(index)")
      }
    }
    for (index, row) in rows.enumerated() {
      guard !row.lowerBound.isNaN, !row.upperBound.isNaN else { throw .malformed("a bound of row \(index) is NaN") }
      guard row.terms.allSatisfy({ variables.indices.contains($0.variable) && $0.coefficient.isFinite }) else {
        throw .malformed("a coefficient of row \(index) is not finite or names no variable")
      }
    }
  }
}
