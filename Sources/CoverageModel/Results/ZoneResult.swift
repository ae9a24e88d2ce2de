/// The indicators of one zone.
public struct ZoneResult: Hashable, Sendable {
  /// Code of the zone.
  public var code: String
  /// Name of the zone, or its code where no name is known.
  public var name: String
  /// Towns of the zone in the whole input, those outside the territory included.
  public var townsInInput: Int
  /// Indicators over the towns of the study.
  public var indicators: ProximityIndicators

  public init(code: String, name: String, townsInInput: Int, indicators: ProximityIndicators) {
    self.code = code
    self.name = name
    self.townsInInput = townsInInput
    self.indicators = indicators
  }

  /// Whether some of the zone's towns lie outside the territory.
  public var isPartial: Bool { indicators.towns < townsInInput }
}
