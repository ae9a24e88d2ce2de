import CoverageModel
import GeometryCore

/// Finds towns between which and their nearest space lies no land that is known.
enum SeaCrossing {
  /// Positions of the towns that are across the sea from their nearest space, ascending.
  ///
  /// Land is what the boundaries tell, in pieces: two areas are on one piece where one comes from one to the other over
  /// borders that areas share (a line, not a point). A town is across the sea where its area and that of the town in which
  /// its nearest space stands are on different pieces; bridges and ferries are no land. Nothing is said of a town or space
  /// whose boundary is unknown, nor of trips by road or in a user's table.
  ///
  /// - Complexity: O(areas + arcs + towns).
  static func towns(of study: Study, proximities: [TownProximity]) -> [Int] {
    guard let boundaries = study.boundaries, study.travelTraits.words == .geodesic else { return [] }
    let pieces = pieces(of: boundaries.mesh)
    var areas = boundaries.areasOfHosts
    for (town, area) in zip(study.towns, boundaries.areas) { areas[town.code] = area }
    let ofSpaces = study.spaces.map { space in space.town.flatMap { areas[$0] }.map { pieces[$0] } }
    return study.towns.indices.filter { town in
      guard let own = boundaries.areas[town], let nearest = proximities[town].nearestSpace,
        let other = ofSpaces[nearest]
      else { return false }
      return pieces[own] != other
    }
  }

  /// For each area the number of its piece of land.
  static func pieces(of mesh: BoundaryMesh) -> [Int] {
    let neighbours = LandAdjacency.neighbours(of: mesh)
    var pieces = [Int](repeating: -1, count: mesh.areaCount)
    for start in pieces.indices where pieces[start] < 0 {
      pieces[start] = start
      var open = [start]
      while let area = open.popLast() {
        for neighbour in neighbours[area] where pieces[neighbour] < 0 {
          pieces[neighbour] = start
          open.append(neighbour)
        }
      }
    }
    return pieces
  }
}
