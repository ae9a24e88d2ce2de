public import CoverageModel

/// Everything that the outputs of a plan are made from.
public struct PlanReport: ProvenanceCarrier, Sendable {
  /// The plan with its proof and explanation.
  public var plan: SitingPlan
  /// What was asked, as it is written down beside the plan.
  public var request: PlanRequest
  /// Short name of the study, used for folders.
  public var studyName: String
  /// Name of the study shown to people.
  public var title: String
  /// Names of zones by level and code.
  public var zoneNames: [ZoneLevel: [String: String]]
  /// What it was made from, and by what.
  public var provenance: Provenance
  /// What a user's table of candidates says of each, as it is written.
  public var candidateColumns = CandidateColumns()
  /// Which towns go to which site once the plan's sites are open; nil where the plan has no towns.
  public var catchments: SiteCatchments?

  /// A report of a plan.
  public init(
    plan: SitingPlan, request: PlanRequest, studyName: String, title: String,
    zoneNames: [ZoneLevel: [String: String]], provenance: Provenance
  ) {
    self.plan = plan
    self.request = request
    self.studyName = studyName
    self.title = title
    self.zoneNames = zoneNames
    self.provenance = provenance
  }
}

extension PlanReport {
  /// What travel costs are.
  package var travel: TravelTraits { plan.problem.travelTraits }

  /// What they are counted in; metres where that is not known.
  var measure: TravelMeasure { travel.measure ?? .metres }
}
