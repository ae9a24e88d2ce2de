/// The tree of a branch and bound with its multipliers, from which the bound can be proved again without a solver.
public struct SitingCertificate: Hashable, Sendable {
  /// The tree in preorder.
  public var tree: [Node]
  /// Where the worst-served zone comes first: the tree that proves that no plan serves every zone better than the plan
  /// serves its worst one; `tree` then bounds the total of the plans that serve it as well. Else empty.
  public var worstShareTree: [Node]

  /// A certificate from its trees of deductions in preorder.
  public init(tree: [Node], worstShareTree: [Node] = []) {
    self.tree = tree
    self.worstShareTree = worstShareTree
  }

  /// A Lagrange multiplier of one demand row.
  public struct Multiplier: Hashable, Sendable {
    /// Row of the input matrix.
    public var row: Int
    /// Its multiplier, in the unit the model states.
    public var value: Double

    /// A multiplier for a row.
    public init(row: Int, value: Double) {
      self.row = row
      self.value = value
    }
  }

  /// A Lagrange multiplier of one side constraint.
  public struct ConstraintMultiplier: Hashable, Sendable {
    /// The constraint: `openings`, `budget`, `cover_share`, or `min`, `max`, `floor` or `share` before a zone.
    public var name: String
    /// Its multiplier, above 0.
    public var value: Double

    /// A multiplier for a constraint.
    public init(name: String, value: Double) {
      self.name = name
      self.value = value
    }
  }
}
