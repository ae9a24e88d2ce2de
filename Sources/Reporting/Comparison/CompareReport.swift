public import CoverageModel

/// Everything that the outputs of a comparison are made from.
public struct CompareReport: Sendable {
  /// What was compared: towns, zones, weight and distances.
  public var study: Study
  /// What was found.
  public var comparison: Comparison
  /// The files it came from.
  public var inputs: [InputRecord]
  /// What was put right or set aside in them.
  public var repairs: [Repair]
  /// What differs between the sides.
  public var notes: [ComparisonNote]
  /// Whether one side is the embedded spaces of wave 1, of which not all are identified.
  public var hasEmbeddedSpaces: Bool
  /// What the situations are called; nil for names taken from their sources.
  public var names: SituationNames?
  /// Names and versions of the programs that computed it.
  public var versions: [Report.Version]

  public init(
    study: Study, comparison: Comparison, inputs: [InputRecord], repairs: [Repair], notes: [ComparisonNote],
    hasEmbeddedSpaces: Bool, versions: [Report.Version], names: SituationNames? = nil
  ) {
    self.names = names
    self.study = study
    self.comparison = comparison
    self.inputs = inputs
    self.repairs = repairs
    self.notes = notes
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
    self.versions = versions
  }

  /// What makes each file of a comparison; they may run side by side.
  public func compareMakers(_ language: Language) -> [OutputMaker] {
    [
      OutputMaker("compare.md") { compareMarkdown(language) }, OutputMaker("compare.json") { compareJSON() },
      OutputMaker("compare-basins.csv") { compareBasinsCSV() }, OutputMaker("compare-towns.csv") { compareTownsCSV() },
      OutputMaker("compare-towns.geojson") { compareTownsGeoJSON() },
      OutputMaker("compare-basins.geojson") { compareBasinsGeoJSON() },
      OutputMaker("compare.svg") { compareSVG(language) },
      OutputMaker("compare-manifest.json") { compareManifestJSON() },
    ]
  }

  var serviceDistance: Double { study.serviceDistance }

  /// People of a town; 0 where the number is missing.
  func people(_ town: Int) -> Int { study.weight.people(of: study.towns[town]) ?? 0 }

  /// Person-metres that a town saves; nil where a situation has no space.
  func savedPersonTravel(_ town: Int) -> Double? {
    comparison.towns[town].saved.map { $0 * Double(people(town)) }
  }
}
