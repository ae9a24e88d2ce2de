public import CoverageModel

/// Everything that the outputs of a plan are made from.
public struct PlanReport: Sendable {
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
  /// The files it came from.
  public var inputs: [InputRecord]
  /// What was put right or set aside in them.
  public var repairs: [Repair]
  /// Whether the spaces are the embedded ones of wave 1, of which not all are identified.
  public var hasEmbeddedSpaces: Bool
  /// Names and versions of the programs that computed it.
  public var versions: [Report.Version]
  /// What a user's table of candidates says of each, as it is written.
  public var candidateColumns = CandidateColumns()
  /// Which towns go to which site once the plan's sites are open; nil where the plan has no towns.
  public var catchments: SiteCatchments?

  public init(
    plan: SitingPlan, request: PlanRequest, studyName: String, title: String,
    zoneNames: [ZoneLevel: [String: String]], inputs: [InputRecord], repairs: [Repair], hasEmbeddedSpaces: Bool,
    versions: [Report.Version]
  ) {
    self.plan = plan
    self.request = request
    self.studyName = studyName
    self.title = title
    self.zoneNames = zoneNames
    self.inputs = inputs
    self.repairs = repairs
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
    self.versions = versions
  }
}

extension PlanReport {
  /// What travel costs are.
  var travel: TravelTraits { plan.problem.travelTraits }

  /// What they are counted in; metres where that is not known.
  var measure: TravelMeasure { travel.measure ?? .metres }
}
