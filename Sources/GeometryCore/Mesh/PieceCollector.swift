/// Gathers the rings of one group and gives each hole to its shell.
struct PieceCollector {
  private var polygons: [Polygon] = []
  private var looseHoles: [Ring] = []

  /// Adds the rings of one walk: those of a piece whose shell is among them, or holes whose shell another walk has.
  mutating func add(_ rings: [Ring]) {
    let signed = rings.map { (ring: $0, area: $0.doubledSignedAreaSquareDegrees) }
    let shells = signed.filter { $0.area > 0 }
    let holes = signed.filter { $0.area < 0 }.map(\.ring)
    polygons += shells.map { Polygon(exterior: $0.ring) }
    if shells.count == 1 {
      polygons[polygons.count - 1].holes = holes
    } else {
      looseHoles += holes
    }
  }

  /// The polygons, in the order their shells were added.
  ///
  /// - Complexity: O(polygons x loose holes) comparisons of boxes where there are two polygons or more.
  consuming func multiPolygon() -> MultiPolygon {
    if polygons.count == 1 {
      polygons[0].holes += looseHoles
    } else if !looseHoles.isEmpty {
      let bounds = polygons.map { PlaneBox($0.exterior) }
      let areas = polygons.map(\.exterior.doubledSignedAreaSquareDegrees)
      for hole in looseHoles {
        let box = PlaneBox(hole)
        let around = polygons.indices.filter { bounds[$0].contains(box) }.sorted { areas[$0] < areas[$1] }
        let shell = around.count == 1 ? around.first : around.first { polygons[$0].exterior.surrounds(hole) }
        if let shell { polygons[shell].holes.append(hole) }
      }
    }
    return MultiPolygon(polygons)
  }
}

/// The extent of a ring on the longitude-latitude plane, degrees.
private struct PlaneBox {
  private var west = Double.infinity
  private var south = Double.infinity
  private var east = -Double.infinity
  private var north = -Double.infinity

  init(_ ring: Ring) {
    for position in ring.positions {
      west = min(west, position.longitude)
      south = min(south, position.latitude)
      east = max(east, position.longitude)
      north = max(north, position.latitude)
    }
  }

  func contains(_ other: PlaneBox) -> Bool {
    west <= other.west && other.east <= east && south <= other.south && other.north <= north
  }
}
