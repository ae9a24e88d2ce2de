public import CoverageModel
import GeometryCore

/// Finds the underserved areas of a study.
public enum UnderservedAnalysis {
  /// The maximal sets of adjacent towns beyond the service distance, the most people first.
  ///
  /// Towns without people belong to an area and make it connected, but add to no sum. A town at exactly the service
  /// distance is covered.
  ///
  /// - Parameters:
  ///   - study: towns, their weight and the service distance.
  ///   - boundaries: those of the study's towns.
  ///   - proximities: in the order of the study's towns.
  ///   - leastPeople: areas with fewer people are counted, not listed; at least 0.
  /// - Complexity: O(t + a) for t towns and a arcs of the boundaries, plus the shapes of the areas listed.
  public static func areas(
    of study: Study, boundaries: TownBoundaries, proximities: [TownProximity], leastPeople: Int
  ) -> UnderservedAreas {
    let uncovered = study.towns.indices.filter { proximities[$0].distance > study.serviceDistance }
    let found = components(of: uncovered, boundaries: boundaries).map { area(of: $0, in: study, proximities) }
    let ranked = found.sorted { first, second in
      first.people != second.people ? first.people > second.people : first.largestTown < second.largestTown
    }
    var listed = ranked.filter { $0.people >= leastPeople }
    addShapes(to: &listed, boundaries: boundaries)
    let smaller = ranked.dropFirst(listed.count)
    return UnderservedAreas(
      areas: listed, leastPeople: leastPeople, smallerAreas: smaller.count,
      smallerAreaTowns: smaller.reduce(0) { $0 + $1.towns.count },
      smallerAreaPeople: smaller.reduce(0) { $0 + $1.people },
      townsWithoutBoundary: uncovered.filter { boundaries.areas[$0] == nil })
  }

  /// The sets of adjacent towns among some, each ascending, in order of their first town; towns without a boundary are
  /// in none.
  static func components(of towns: [Int], boundaries: TownBoundaries) -> [[Int]] {
    let mesh = boundaries.mesh
    var townsOfArea = [[Int]](repeating: [], count: mesh.areaCount)
    for town in towns {
      if let area = boundaries.areas[town] { townsOfArea[area].append(town) }
    }
    let neighbours = LandAdjacency.neighbours(of: mesh)
    var isReached = [Bool](repeating: false, count: mesh.areaCount)
    var components: [[Int]] = []
    for town in towns {
      guard let start = boundaries.areas[town], !isReached[start] else { continue }
      isReached[start] = true
      var open = [start]
      var members: [Int] = []
      while let area = open.popLast() {
        members += townsOfArea[area]
        for neighbour in neighbours[area] where !isReached[neighbour] && !townsOfArea[neighbour].isEmpty {
          isReached[neighbour] = true
          open.append(neighbour)
        }
      }
      components.append(members.sorted())
    }
    return components
  }

  /// An area with everything but its shape and size.
  private static func area(of towns: [Int], in study: Study, _ proximities: [TownProximity]) -> UnderservedArea {
    var people = 0
    var workingAge: Int?
    var largest = towns[0]
    var basins: Set<String> = []
    for town in towns {
      let found = study.towns[town]
      people += study.weight.people(of: found) ?? 0
      if let count = found.workingAgePopulation { workingAge = (workingAge ?? 0) + count }
      if (study.weight.people(of: found) ?? -1) > (study.weight.people(of: study.towns[largest]) ?? -1) {
        largest = town
      }
      if let basin = found.basin { basins.insert(basin) }
    }
    return UnderservedArea(
      largestTown: largest, towns: towns, people: people, workingAgePeople: workingAge, areaSquareMetres: 0,
      nearestSpace: proximities[largest].nearestSpace, distance: proximities[largest].distance,
      basins: basins.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      candidates: towns.filter { study.candidates.contains(study.towns[$0].code) }, shape: MultiPolygon([]))
  }

  private static func addShapes(to areas: inout [UnderservedArea], boundaries: TownBoundaries) {
    var groups = [Int?](repeating: nil, count: boundaries.mesh.areaCount)
    for (index, area) in areas.enumerated() {
      for town in area.towns {
        if let part = boundaries.areas[town] { groups[part] = index }
      }
    }
    let measure = EllipsoidalArea()
    for (index, shape) in boundaries.mesh.dissolved(groups: groups, groupCount: areas.count).enumerated() {
      areas[index].areaSquareMetres = measure.squareMetres(of: shape)
      areas[index].shape = shape
    }
  }
}
