extension SitingCertificate {
  /// A node of a branch-and-bound tree: what is deduced at the node, then the site on which it branches.
  ///
  /// The nodes of a tree stand in preorder; where a node branches, the branch with the site open comes first.
  public struct Node: Hashable, Sendable {
    /// Deductions, in order; each sees what the steps before it and the nodes above it have fixed.
    public var steps: [Step]
    /// The column that is open in the first and closed in the second branch; nil at a leaf.
    public var branch: Int?

    /// A node from its deductions and branching column.
    public init(steps: [Step], branch: Int?) {
      self.steps = steps
      self.branch = branch
    }
  }

  /// One deduction that loses no plan better than the one found, or keeps one as good.
  public enum Step: Hashable, Sendable {
    /// Columns that another free column replaces at no loss; they are closed from here on.
    case dominated([Dominance])
    /// Multipliers: they bound the node, and close or open every column whose other state cannot beat the plan found.
    case multipliers(MultiplierSet)
  }

  /// A column and the one that covers at least as much at no higher cost.
  public struct Dominance: Hashable, Sendable {
    /// The column that may be closed.
    public var site: Int
    /// The column that can stand in for it.
    public var by: Int

    /// A pair of columns.
    public init(site: Int, by: Int) {
      self.site = site
      self.by = by
    }
  }

  /// Lagrange multipliers of the demand rows and of the side constraints.
  public struct MultiplierSet: Hashable, Sendable {
    /// Multipliers that differ from 0; a row stands for all rows with the same free sites and is the lowest of them.
    public var rows: [Multiplier]
    /// Multipliers of side constraints, ascending by name, each name once; empty in the models without them.
    public var constraints: [ConstraintMultiplier]
    /// Whether the objective is left out: a bound below 0 then says that the node holds no plan at all.
    public var leavesOutObjective: Bool

    /// A set from its multipliers, in ascending order of rows and names.
    public init(rows: [Multiplier], constraints: [ConstraintMultiplier] = [], leavesOutObjective: Bool = false) {
      self.rows = rows
      self.constraints = constraints
      self.leavesOutObjective = leavesOutObjective
    }
  }
}
