import CoverageData
public import CoverageModel
import MessageModel

/// The claims of a `plan.json`, sites and demand points by code: what was asked, from what, the result and its proof.
///
/// The explanation of the plan is not read.
public struct PlanFile: Hashable, Sendable {
  /// The programs that computed it.
  public var versions: [ProgramVersion]
  /// What was asked, enough to make the problem again.
  public var request: PlanRequest
  /// What travel costs are counted in where they are given or by road, and known.
  public var travel: TravelMeasure?
  /// Whether it says how trips by road were asked for.
  public var tellsRoads: Bool
  /// The files the plan was made from.
  public var inputs: [InputRecord]
  /// What is said to be proved.
  public var status: PlanStatus
  /// Objective of the plan; nil where no plan is known.
  public var value: Double?
  /// No plan is said to be better than this; nil where there is none.
  public var bound: Double?
  /// Codes of the sites opened, in order of opening.
  public var opened: [String]
  /// People within the service distance of the existing facilities.
  public var coveredBefore: Double
  /// People within the service distance with the plan.
  public var coveredAfter: Double
  /// All people.
  public var people: Double
  /// People whom no existing or allowed site reaches within the service distance.
  public var uncoverable: Double
  /// What re-proves the bound; nil where the model gives none.
  public var certificate: Certificate?

  /// A certificate as it is written: nodes of a tree in preorder.
  public struct Certificate: Hashable, Sendable {
    /// The nodes.
    public var nodes: [Node]
    /// The nodes of the tree of the worst share; empty where there is none.
    public var worstShareNodes: [Node] = []

    /// A node: deductions, then the code of the site on which it branches; nil at a leaf.
    public struct Node: Hashable, Sendable {
      /// Deductions, in order.
      public var steps: [Step]
      /// Code of the branching site.
      public var branch: String?
    }

    /// One deduction.
    public enum Step: Hashable, Sendable {
      /// Pairs of codes: a site and the one that stands in for it.
      case dominated([Dominance])
      /// Multipliers of demand points and side constraints.
      case multipliers(Multipliers)
    }

    /// Multipliers in the order of the file.
    public struct Multipliers: Hashable, Sendable {
      /// By code of the demand point.
      public var points: [Multiplier]
      /// By name of the side constraint.
      public var constraints: [SitingCertificate.ConstraintMultiplier] = []
      /// Whether the objective is left out, so that a bound below 0 says that the node holds no plan.
      public var leavesOutObjective = false
    }

    /// A site and the one that stands in for it.
    public struct Dominance: Hashable, Sendable {
      /// Code of the site that may be closed.
      public var site: String
      /// Code of the site that can stand in for it.
      public var by: String
    }

    /// The multiplier of a demand point.
    public struct Multiplier: Hashable, Sendable {
      /// Code of the demand point.
      public var point: String
      /// Its multiplier.
      public var value: Double
    }
  }
}
