/// Outlines made ready to cut many polygons in two: what lies inside them and what outside.
///
/// Where outlines cross properly, rings follow from the crossings: along the polygon to the next crossing, then along the
/// cutting outline (K. Weiler and P. Atherton, SIGGRAPH 1977, 214-222). No edge is compared that is not near, and both
/// results share the positions of the crossings. Where outlines touch, run along each other, or come so near that the
/// sign of a determinant is beyond doubles, there is no answer: an overlay that handles every case must step in.
package struct PolygonCutter: Sendable {
  let cover: EdgeBuckets

  /// Outlines of an area whose parts do not overlap.
  ///
  /// - Complexity: O(n) in the number of positions.
  package init(_ cover: MultiPolygon) {
    self.cover = EdgeBuckets(EdgeTable(cover.polygons))
  }

  /// What lies inside and outside; nil where the outlines do more than cross.
  ///
  /// Coordinates are planar, edges straight. Parts that meet in a point may come out as one ring or several; check what
  /// must be valid.
  ///
  /// - Parameter polygon: valid.
  /// - Complexity: O(n + m) for n positions and m pairs of edges whose boxes meet; each ring of the cover that lies inside
  ///   costs O(n) more.
  package func cut(_ polygon: Polygon) -> (inside: MultiPolygon, outside: MultiPolygon)? {
    let box = polygon.planeBox
    let near = cover.edges(near: box)
    if near.isEmpty { return whole(polygon) }
    let subject = EdgeTable([polygon])
    guard let crossings = CutCrossings(subject: subject, cover: cover, near: near) else { return nil }
    var inside: [Ring] = []
    var outside: [Ring] = []
    for ring in 0..<subject.ringCount where !crossings.crossesSubject(ring) {
      guard let isCovered = firstAnswer(subject, ring, cover.encloses) else { return nil }
      if isCovered {
        inside.append(subject.ring(ring, isReversed: false))
      } else {
        outside.append(subject.ring(ring, isReversed: false))
      }
    }
    for ring in 0..<cover.table.ringCount where !crossings.crossesCover(ring) {
      guard box.holds(cover.table.starts[cover.table.edges(ofRing: ring).lowerBound]) else { continue }
      guard let isWithin = firstAnswer(cover.table, ring, subject.encloses) else { return nil }
      guard isWithin else { continue }
      inside.append(cover.table.ring(ring, isReversed: false))
      outside.append(cover.table.ring(ring, isReversed: true))
    }
    inside += crossings.rings(inside: true)
    outside += crossings.rings(inside: false)
    return (Self.assembled(inside), Self.assembled(outside))
  }

  /// A polygon to which no outline comes near: all of it lies on one side.
  private func whole(_ polygon: Polygon) -> (inside: MultiPolygon, outside: MultiPolygon)? {
    for position in polygon.exterior.positions {
      guard let isCovered = cover.encloses(position) else { continue }
      let (all, nothing) = (MultiPolygon([polygon.rightHanded]), MultiPolygon([]))
      return isCovered ? (all, nothing) : (nothing, all)
    }
    return nil
  }

  /// The first answer about positions of a ring that is not nil: all of them lie on one side.
  private func firstAnswer(_ table: EdgeTable, _ ring: Int, _ question: (LonLat) -> Bool?) -> Bool? {
    for edge in table.edges(ofRing: ring) {
      if let answer = question(table.starts[edge]) { return answer }
    }
    return nil
  }

  private static func assembled(_ rings: [Ring]) -> MultiPolygon {
    var pieces = PieceCollector()
    pieces.add(rings)
    return pieces.multiPolygon()
  }
}

extension Polygon {
  /// The box around the exterior on the plane.
  fileprivate var planeBox: BoundingBox {
    var box = BoundingBox(west: .infinity, south: .infinity, east: -.infinity, north: -.infinity)
    for position in exterior.positions {
      box.west = min(box.west, position.longitude)
      box.south = min(box.south, position.latitude)
      box.east = max(box.east, position.longitude)
      box.north = max(box.north, position.latitude)
    }
    return box
  }
}

extension BoundingBox {
  /// Whether a position lies in a box that does not cross the antimeridian.
  fileprivate func holds(_ position: LonLat) -> Bool {
    position.longitude >= west && position.longitude <= east && position.latitude >= south
      && position.latitude <= north
  }
}
