public import CoverageModel

/// Everything that the outputs of a comparison are made from.
public struct CompareReport: ProvenanceCarrier, Sendable {
  /// What was compared: towns, zones, weight and distances.
  public var study: Study
  /// What was found.
  public var comparison: Comparison
  /// What both situations were made from, and by what computed.
  public var provenance: Provenance
  /// What differs between the sides.
  public var notes: [ComparisonNote]
  /// What the situations are called; nil for names taken from their sources.
  public var names: SituationNames?

  /// A report of a comparison.
  public init(
    study: Study, comparison: Comparison, provenance: Provenance, notes: [ComparisonNote] = [],
    names: SituationNames? = nil
  ) {
    self.study = study
    self.comparison = comparison
    self.provenance = provenance
    self.notes = notes
    self.names = names
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
