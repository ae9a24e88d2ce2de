/// Who gains and who loses between two situations, called before (A) and after (B).
public struct Comparison: Sendable {
  /// The situation before, A.
  public var before: ComparedSituation
  /// The situation after, B.
  public var after: ComparedSituation
  /// The change of each town, in the order of the study's towns.
  public var towns: [TownChange]
  /// Changes by zone, ascending by code within a level.
  public var zones: [ZoneLevel: [ZoneComparison]]
  /// The whole study.
  public var whole: ProximityChange
  /// What each space brings or takes, for every space of either situation that does, ascending by code.
  public var spaces: [SpaceChange]
  /// The identities that were computed and held.
  public var identities: [IdentityCheck]

  public init(
    before: ComparedSituation, after: ComparedSituation, towns: [TownChange], zones: [ZoneLevel: [ZoneComparison]],
    whole: ProximityChange, spaces: [SpaceChange], identities: [IdentityCheck]
  ) {
    self.before = before
    self.after = after
    self.towns = towns
    self.zones = zones
    self.whole = whole
    self.spaces = spaces
    self.identities = identities
  }

  /// Codes of the spaces that stand only after, ascending; nil where not all spaces before are known.
  public var addedSpaces: [String]? {
    before.knowsAllSpaces ? Self.codes(after.spaces, notIn: before.spaces) : nil
  }

  /// Codes of the spaces that stood only before, ascending; nil where not all spaces after are known.
  public var removedSpaces: [String]? {
    after.knowsAllSpaces ? Self.codes(before.spaces, notIn: after.spaces) : nil
  }

  private static func codes(_ spaces: [ComparedSpace], notIn others: [ComparedSpace]) -> [String] {
    let known = Set(others.map(\.code))
    return spaces.map(\.code).filter { !known.contains($0) }
  }
}

/// The change of one zone.
public struct ZoneComparison: Hashable, Sendable {
  /// Code of the zone.
  public var code: String
  /// Name of the zone, or its code where no name is known.
  public var name: String
  /// Towns of the zone in the whole input, those outside the territory included.
  public var townsInInput: Int
  /// The change of its towns.
  public var change: ProximityChange

  public init(code: String, name: String, townsInInput: Int, change: ProximityChange) {
    self.code = code
    self.name = name
    self.townsInInput = townsInInput
    self.change = change
  }

  /// Whether some of the zone's towns lie outside the territory.
  public var isPartial: Bool { change.towns < townsInInput }
}

/// What one space brings to towns whose new nearest space it is, and takes from towns whose nearest space it was.
public struct SpaceChange: Hashable, Sendable {
  /// Code of the space.
  public var code: String
  /// Its name.
  public var name: String
  /// People who come nearer, and whose nearest space after is this one.
  public var peopleCloser: Int
  /// People newly within the service distance, whose nearest space after is this one.
  public var peopleNewlyCovered: Int
  /// Person-metres that the towns whose nearest space after is this one save; nil where a situation has no space.
  public var gainedPersonTravel: Double?
  /// People who get farther, and whose nearest space before was this one.
  public var peopleFarther: Int
  /// People no longer within the service distance, whose nearest space before was this one.
  public var peopleNoLongerCovered: Int
  /// Person-metres more for the towns whose nearest space before was this one; nil where a situation has no space.
  public var lostPersonTravel: Double?

  public init(
    code: String, name: String, peopleCloser: Int = 0, peopleNewlyCovered: Int = 0, gainedPersonTravel: Double? = nil,
    peopleFarther: Int = 0, peopleNoLongerCovered: Int = 0, lostPersonTravel: Double? = nil
  ) {
    self.code = code
    self.name = name
    self.peopleCloser = peopleCloser
    self.peopleNewlyCovered = peopleNewlyCovered
    self.gainedPersonTravel = gainedPersonTravel
    self.peopleFarther = peopleFarther
    self.peopleNoLongerCovered = peopleNoLongerCovered
    self.lostPersonTravel = lostPersonTravel
  }
}

/// Something that the reader of a comparison has to know about its inputs.
public enum ComparisonNote: Hashable, Sendable {
  /// The results have other distances beside the common ones, metres: these are not compared.
  case distancesLeftOut(before: [Double], after: [Double])
  /// The results were computed by different versions of the programs.
  case versions(before: String, after: String)
  /// The results were asked for different territories that hold the same towns.
  case territories(before: String, after: String)
  /// The results were computed with different tables of travel costs: paths.
  case travelTables(before: String, after: String)
}
