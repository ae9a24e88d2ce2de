public import CoverageModel

/// Everything that outputs are made from.
public struct Report: ProvenanceCarrier, Sendable {
  /// What was studied.
  public var study: Study
  /// What was found.
  public var result: CoverageResult
  /// What it was made from, and by what.
  public var provenance: Provenance
  /// The study with every default written out, for the manifest; nil leaves it out.
  public var settings: StudySettings?
  /// Files of other steps of the same study, for the manifest.
  public var furtherInputs: [InputRecord] = []

  /// A report of an analysis.
  public init(study: Study, result: CoverageResult, provenance: Provenance, settings: StudySettings? = nil) {
    self.study = study
    self.result = result
    self.provenance = provenance
    self.settings = settings
  }

  var people: [Int?] { study.towns.map { study.weight.people(of: $0) } }

  /// Positions of the spaces that stand in the territory or reach a town of it.
  package var shownSpaces: [Int] {
    study.spaces.indices.filter { result.spaces[$0].isInside || result.spaces[$0].reachesStudy }
  }
}
