import CoverageModel

extension JSONWriter {
  /// The members that describe a group of towns.
  mutating func indicators(_ indicators: ProximityIndicators, study: Study) {
    members(study.indicatorProperties, of: indicators)
  }
}
