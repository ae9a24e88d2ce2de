public import GeometryCore

/// The underserved areas of a study: maximal sets of adjacent towns beyond the service distance, the most people first.
public struct UnderservedAreas: Sendable {
  /// Those with at least `leastPeople` people, by falling number of people; ties by the code of the largest town.
  public var areas: [UnderservedArea]
  /// The smallest number of people of an area that is listed.
  public var leastPeople: Int
  /// Number of areas with fewer people, which are not listed.
  public var smallerAreas: Int
  /// Number of towns in them.
  public var smallerAreaTowns: Int
  /// Number of people in them.
  public var smallerAreaPeople: Int
  /// Positions of towns beyond the service distance that have no boundary: they are in no area.
  public var townsWithoutBoundary: [Int]
  /// The cores of large areas, by area, and within an area by falling number of people.
  public var cores: [UnderservedCore]

  public init(
    areas: [UnderservedArea],
    leastPeople: Int,
    smallerAreas: Int,
    smallerAreaTowns: Int,
    smallerAreaPeople: Int,
    townsWithoutBoundary: [Int],
    cores: [UnderservedCore] = []
  ) {
    self.areas = areas
    self.leastPeople = leastPeople
    self.smallerAreas = smallerAreas
    self.smallerAreaTowns = smallerAreaTowns
    self.smallerAreaPeople = smallerAreaPeople
    self.townsWithoutBoundary = townsWithoutBoundary
    self.cores = cores
  }
}

/// A maximal set of adjacent towns beyond the service distance; towns are adjacent where their boundaries share a line.
public struct UnderservedArea: Hashable, Sendable {
  /// Position in the study of its largest town (most people; ties to the lower code), after which it is named.
  public var largestTown: Int
  /// Positions of its towns, ascending.
  public var towns: [Int]
  /// Number of people, in the study's weight.
  public var people: Int
  /// Number of people of 20 to 64; nil where no town of it has one.
  public var workingAgePeople: Int?
  /// Geodesic area in square metres.
  public var areaSquareMetres: Double
  /// Position of the space nearest to its largest town; nil where the study has none.
  public var nearestSpace: Int?
  /// Distance from the largest town to that space, metres or seconds; infinite where there is none.
  public var distance: Double
  /// Codes of the basins it touches, ascending.
  public var basins: [String]
  /// Positions of its towns that are candidates for a space, ascending.
  public var candidates: [Int]
  /// The union of its towns.
  public var shape: MultiPolygon

  public init(
    largestTown: Int,
    towns: [Int],
    people: Int,
    workingAgePeople: Int?,
    areaSquareMetres: Double,
    nearestSpace: Int?,
    distance: Double,
    basins: [String],
    candidates: [Int],
    shape: MultiPolygon
  ) {
    self.largestTown = largestTown
    self.towns = towns
    self.people = people
    self.workingAgePeople = workingAgePeople
    self.areaSquareMetres = areaSquareMetres
    self.nearestSpace = nearestSpace
    self.distance = distance
    self.basins = basins
    self.candidates = candidates
    self.shape = shape
  }
}
