public import CoverageModel
import MessageModel

/// A siting problem together with where it came from.
public struct LoadedPlan: Sendable {
  /// Demand points and sites.
  public var problem: SitingProblem
  /// What was asked.
  public var request: PlanRequest
  /// Short name of the study.
  public var studyName: String
  /// Name of the study shown to people.
  public var title: String
  /// Names of zones by level and code.
  public var zoneNames: [ZoneLevel: [String: String]]
  /// The files it was made from, in a fixed order.
  public var inputs: [InputRecord]
  /// What was put right or set aside.
  public var repairs: [Repair]
  /// Whether the spaces are the embedded ones of wave 1.
  public var hasEmbeddedSpaces: Bool
  /// The study that the problem was made from; nil where travel costs were given instead.
  public var study: Study?
  /// What a user's table of candidates says of each, as it is written.
  public var candidateColumns = CandidateColumns()
  /// Codes of the towns that the request names as candidates, those with a space already too.
  var listedCandidates: Set<String> = []

  public init(
    problem: SitingProblem, request: PlanRequest, studyName: String, title: String,
    zoneNames: [ZoneLevel: [String: String]], inputs: [InputRecord], repairs: [Repair], hasEmbeddedSpaces: Bool,
    study: Study? = nil
  ) {
    self.problem = problem
    self.request = request
    self.studyName = studyName
    self.title = title
    self.zoneNames = zoneNames
    self.inputs = inputs
    self.repairs = repairs
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
    self.study = study
  }
}
