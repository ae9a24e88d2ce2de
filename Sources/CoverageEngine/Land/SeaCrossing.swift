import CoverageModel
import GeometryCore

/// Finds towns between which and their nearest space lies no land that is known.
struct SeaCrossing {
  /// Positions of the towns that are across the sea from their nearest space, ascending.
  var towns: [Int] = []
  /// Positions of the towns on whose piece of land no space is, ascending; none where it is not known of every space on
  /// which piece it is.
  var townsWithoutSpace: [Int] = []

  /// The towns of a study.
  ///
  /// Land is what the boundaries tell, in pieces: two areas are on one piece where one comes from one to the other over
  /// borders that areas share (a line, not a point) or over bridges that are known. A town is across the sea where its area and that of the town in which
  /// its nearest space stands are on different pieces; other bridges, and ferries, are not land. Nothing is said of a town or space
  /// whose boundary is unknown, nor of trips by road or in a user's table.
  ///
  /// - Complexity: O(areas + arcs + towns).
  static func find(in study: Study, proximities: [TownProximity]) -> SeaCrossing {
    guard let boundaries = study.boundaries, study.travelTraits.words == .geodesic else { return SeaCrossing() }
    let pieces = pieces(of: boundaries.mesh, links: boundaries.links)
    var areas = boundaries.areasOfHosts
    for (town, area) in zip(study.towns, boundaries.areas) { areas[town.code] = area }
    let ofSpaces = study.spaces.map { space in space.town.flatMap { areas[$0] }.map { pieces[$0] } }
    let across = study.towns.indices.filter { town in
      guard let own = boundaries.areas[town], let nearest = proximities[town].nearestSpace,
        let other = ofSpaces[nearest]
      else { return false }
      return pieces[own] != other
    }
    let served = Set(ofSpaces)
    guard !served.contains(nil) else { return SeaCrossing(towns: across) }
    let without = across.filter { town in !served.contains(boundaries.areas[town].map { pieces[$0] }) }
    return SeaCrossing(towns: across, townsWithoutSpace: without)
  }

  /// For each area the number of its piece of land.
  static func pieces(of mesh: BoundaryMesh, links: [TownBoundaries.Link] = []) -> [Int] {
    var neighbours = LandAdjacency.neighbours(of: mesh)
    for link in links {
      neighbours[link.first].append(link.second)
      neighbours[link.second].append(link.first)
    }
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
