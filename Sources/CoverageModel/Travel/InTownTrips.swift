/// What a trip costs between a town and a site that stands in it, where trips are those of a road network.
///
/// A town is one point. A site at that very point is no way off, though most people of the town live farther away.
public enum InTownTrips: String, CaseIterable, Hashable, Sendable {
  /// Nothing where town and site are the same point; else what the roads say.
  case zero
  /// At least the mean way of people spread over a disc of the town's area to its middle: 2/3 sqrt(A/pi), times the detour
  /// that is measured on the network's roads in towns, at the mean speed on these.
  case disc
}

/// What estimates of trips within towns follow from, besides the network.
public struct TownDiscs: Hashable, Sendable {
  /// Areas of towns, square metres, by their codes.
  public var areas: [String: Double]
  /// Codes of the towns in which sites stand, by the codes of these; a site that is not listed is a town itself.
  public var hosts: [String: String]

  public init(areas: [String: Double], hosts: [String: String]) {
    self.areas = areas
    self.hosts = hosts
  }

  /// The discs of the towns and spaces of a study.
  public init(_ study: Study) {
    let towns = study.towns + study.otherTowns
    areas = Dictionary(
      towns.compactMap { town in town.areaSquareMetres.map { (town.code, $0) } },
      uniquingKeysWith: { first, _ in first })
    hosts = Dictionary(
      study.spaces.compactMap { space in space.town.map { (space.code, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The town in which a site stands.
  public func host(ofSite code: String) -> String { hosts[code] ?? code }
}
