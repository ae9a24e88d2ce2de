public import CoverageModel

/// What a plan says of itself, sites as columns and demand points as rows of its problem.
public struct PlanClaims: Hashable, Sendable {
  /// What is said to be proved.
  public var status: PlanStatus
  /// Objective of the plan in the model's unit; nil where no plan is known.
  public var value: Double?
  /// No plan is said to be better than this; nil where there is none.
  public var bound: Double?
  /// Columns opened, in any order.
  public var opened: [Int]
  /// People within the service distance of the existing facilities.
  public var coveredBefore: Double
  /// People within the service distance with the plan.
  public var coveredAfter: Double
  /// All people.
  public var people: Double
  /// People whom no existing or allowed site reaches within the service distance.
  public var uncoverable: Double
  /// What re-proves the bound; nil where the model gives none.
  public var certificate: SitingCertificate?

  public init(
    status: PlanStatus, value: Double?, bound: Double?, opened: [Int], coveredBefore: Double, coveredAfter: Double,
    people: Double, uncoverable: Double, certificate: SitingCertificate?
  ) {
    self.status = status
    self.value = value
    self.bound = bound
    self.opened = opened
    self.coveredBefore = coveredBefore
    self.coveredAfter = coveredAfter
    self.people = people
    self.uncoverable = uncoverable
    self.certificate = certificate
  }
}
