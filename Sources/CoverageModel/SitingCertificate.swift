/// Multipliers and leaves of a branch and bound, from which the bound can be proved again without a solver.
public struct SitingCertificate: Hashable, Sendable {
  /// The leaves; together their fixings cover every choice.
  public var leaves: [Leaf]

  /// The tree in preorder, for the models whose certificate is a tree of deductions; else empty.
  public var tree: [Node] = []

  /// A certificate from its leaves.
  public init(leaves: [Leaf]) {
    self.leaves = leaves
  }

  /// A certificate from a tree of deductions in preorder.
  public init(tree: [Node]) {
    self.leaves = []
    self.tree = tree
  }

  /// One leaf: the sites fixed open and closed on the way to it and the multipliers that bound it.
  public struct Leaf: Hashable, Sendable {
    /// Columns fixed open, ascending.
    public var fixedOpen: [Int]
    /// Columns fixed closed, ascending.
    public var fixedClosed: [Int]
    /// Multipliers that differ from 0, by demand row of the input matrix, ascending.
    public var multipliers: [Multiplier]

    /// A leaf from its fixings and multipliers.
    public init(fixedOpen: [Int], fixedClosed: [Int], multipliers: [Multiplier]) {
      self.fixedOpen = fixedOpen
      self.fixedClosed = fixedClosed
      self.multipliers = multipliers
    }
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
