/// The tree of a branch and bound with its multipliers, from which the bound can be proved again without a solver.
public struct SitingCertificate: Hashable, Sendable {
  /// The tree in preorder.
  public var tree: [Node]

  /// A certificate from a tree of deductions in preorder.
  public init(tree: [Node]) {
    self.tree = tree
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
}
