public import GeometryCore

/// What one service area could bring within reach of a large underserved area: its uncovered towns within the service
/// distance of a centre, less those of the cores before it.
public struct UnderservedCore: Hashable, Sendable {
  /// Position, among the areas that are listed, of the one that it is a part of.
  public var area: Int
  /// Position in the study of the town round which its service area lies.
  public var centre: Int
  /// Position in the study of its largest uncovered town (most people; ties to the lower code), after which it is named.
  public var largestTown: Int
  /// Positions of its towns, ascending.
  public var towns: [Int]
  /// Number of people, in the study's weight.
  public var people: Int
  /// Position of the space nearest to its largest town; nil where the study has none.
  public var nearestSpace: Int?
  /// Distance from the largest town to that space, metres or seconds; infinite where there is none.
  public var distance: Double
  /// Positions of its towns that are candidates for a space, ascending.
  public var candidates: [Int]
  /// The union of its towns.
  public var shape: MultiPolygon

  public init(
    area: Int, centre: Int, largestTown: Int, towns: [Int], people: Int, nearestSpace: Int?, distance: Double,
    candidates: [Int], shape: MultiPolygon
  ) {
    self.area = area
    self.centre = centre
    self.largestTown = largestTown
    self.towns = towns
    self.people = people
    self.nearestSpace = nearestSpace
    self.distance = distance
    self.candidates = candidates
    self.shape = shape
  }
}

extension UnderservedAreas {
  /// Areas with more people than this are split into cores, and so is one that holds more than half of all people beyond
  /// the service distance.
  public static let leastSplitPeople = 500_000
  /// Most cores of an area.
  public static let mostCores = 10
  /// Fewest residents of a town that may be the centre of a core.
  public static let leastCentrePeople = 2_000

  /// People of an area that are in none of its cores.
  ///
  /// - Complexity: O(cores).
  public func peopleOutsideCores(ofArea area: Int) -> Int {
    cores.reduce(areas[area].people) { $1.area == area ? $0 - $1.people : $0 }
  }
}
