public import GeometryCore

/// An end of a journey: a town where it starts, or a site that it leads to.
public struct TravelPlace: Hashable, Sendable {
  /// The code of the town or site.
  public var code: String
  /// Its position in degrees, WGS84; nil where it is not known.
  public var position: LonLat?

  public init(code: String, position: LonLat?) {
    self.code = code
    self.position = position
  }
}

extension TravelPlace {
  /// The place of a town.
  public init(_ town: Town) { self.init(code: town.code, position: town.position) }

  /// The place of a space.
  public init(_ space: TrainingSpace) { self.init(code: space.code, position: space.position) }

  /// The place of a demand point.
  public init(_ point: SitingProblem.DemandPoint) { self.init(code: point.code, position: point.position) }

  /// The place of a site.
  public init(_ site: SitingProblem.Site) { self.init(code: site.code, position: site.position) }
}
