/// A mixed-integer linear programme: variables with bounds, a linear objective, linear rows with bounds.
///
///     minimise or maximise  constant + sum_j c_j x_j
///     subject to            rowLower_r <= sum_j a_rj x_j <= rowUpper_r   for each row r
///                           lower_j <= x_j <= upper_j                    for each variable j
///                           x_j integer                                  for each integer variable j
///
/// A value without any handle: it may be copied, kept and sent between tasks.
public struct MixedIntegerProgram: Hashable, Sendable {
  /// Whether a small or a large objective is sought.
  public enum Sense: Hashable, Sendable {
    /// The least objective is the best.
    case minimise
    /// The largest objective is the best.
    case maximise
  }

  /// One variable.
  public struct Variable: Hashable, Sendable {
    /// Least value; may be -infinity.
    public var lowerBound: Double
    /// Largest value; may be infinity.
    public var upperBound: Double
    /// Coefficient in the objective; finite.
    public var objective: Double
    /// Whether only whole numbers are allowed.
    public var isInteger: Bool
  }

  /// One coefficient of a row.
  public struct Term: Hashable, Sendable {
    /// Index of the variable.
    public var variable: Int
    /// Its coefficient; finite.
    public var coefficient: Double

    /// A coefficient for a variable.
    public init(_ variable: Int, _ coefficient: Double = 1) {
      self.variable = variable
      self.coefficient = coefficient
    }
  }

  /// One linear row.
  public struct Row: Hashable, Sendable {
    /// The coefficients; a variable may stand more than once, then its coefficients add up.
    public var terms: [Term]
    /// Least value of the sum; may be -infinity.
    public var lowerBound: Double
    /// Largest value of the sum; may be infinity.
    public var upperBound: Double
  }

  /// Whether a small or a large objective is sought.
  public var sense: Sense
  /// What is added to the objective whatever the variables are; finite.
  public var objectiveConstant: Double
  /// The variables, in the order they were added.
  public var variables: [Variable]
  /// The rows, in the order they were added.
  public var rows: [Row]

  /// A programme without variables or rows.
  public init(_ sense: Sense) {
    self.sense = sense
    objectiveConstant = 0
    variables = []
    rows = []
  }

  /// Adds a variable; the default is one that is 0 or 1.
  ///
  /// - Returns: its index.
  public mutating func addVariable(
    objective: Double = 0,
    from lowerBound: Double = 0,
    to upperBound: Double = 1,
    isInteger: Bool = true
  ) -> Int {
    variables.append(
      Variable(lowerBound: lowerBound, upperBound: upperBound, objective: objective, isInteger: isInteger))
    return variables.count - 1
  }

  /// Adds a row; a bound left out does not bind.
  ///
  /// - Precondition: the variables of the terms exist.
  public mutating func addRow(
    _ terms: [Term],
    from lowerBound: Double = -.infinity,
    to upperBound: Double = .infinity
  ) {
    precondition(terms.allSatisfy { variables.indices.contains($0.variable) }, "a term names no variable")
    rows.append(Row(terms: terms, lowerBound: lowerBound, upperBound: upperBound))
  }
}
