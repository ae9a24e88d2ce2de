import GeometryCore

/// The places on the plane by the piece of road whose middle is nearest: the Voronoi diagram of the middles.
struct CellDiagram: Sendable {
  /// The pieces in the order of the points of the triangulation; nil for a corner far away.
  let pieces: [RoadPiece?]
  let triangulation: DelaunayTriangulation
  /// The corners of cells: the centre of the circle around each triangle.
  let corners: [PlanarPoint]

  /// Pieces of a plane metre that coordinates are counted in: millimetres.
  private static let unit = 1000.0

  /// The diagram of some pieces.
  ///
  /// Of pieces with the same middle that of the lowest limit stays, the farthest reach first.
  ///
  /// - Parameters:
  ///   - pieces: any number of them, within 200 km of each other.
  ///   - margin: how far from them cells are right, plane metres.
  /// - Complexity: O(n log n).
  init(_ pieces: [RoadPiece], margin: Double) {
    var box = (west: Double.infinity, south: Double.infinity, east: -Double.infinity, north: -Double.infinity)
    for piece in pieces {
      let middle = piece.middle
      box.west = min(box.west, middle.x)
      box.east = max(box.east, middle.x)
      box.south = min(box.south, middle.y)
      box.north = max(box.north, middle.y)
    }
    if pieces.isEmpty { box = (0, 0, 0, 0) }
    // Whole units, so that the same place has the same coordinates in every tile but for the origin.
    let origin = (x: (box.west * Self.unit).rounded(), y: (box.south * Self.unit).rounded())
    func point(_ x: Double, _ y: Double) -> GridPoint {
      GridPoint(
        x: Int32((x * Self.unit).rounded() - origin.x), y: Int32((y * Self.unit).rounded() - origin.y))
    }
    var sites = pieces.indices.map { index in
      let middle = pieces[index].middle
      return (point: point(middle.x, middle.y), piece: Int32(index))
    }
    let far = 4 * margin + 1000
    for x in [box.west - far, box.east + far] {
      for y in [box.south - far, box.north + far] { sites.append((point(x, y), -1)) }
    }
    sites.sort { first, second in
      if first.point != second.point { return first.point < second.point }
      guard first.piece >= 0, second.piece >= 0 else { return first.piece > second.piece }
      let (a, b) = (pieces[Int(first.piece)], pieces[Int(second.piece)])
      return (a.firstLimit, min(a.startTime, a.endTime), first.piece) < (
        b.firstLimit, min(b.startTime, b.endTime), second.piece
      )
    }
    var points: [GridPoint] = []
    var kept: [RoadPiece?] = []
    points.reserveCapacity(sites.count)
    kept.reserveCapacity(sites.count)
    for site in sites where points.last != site.point {
      points.append(site.point)
      kept.append(site.piece >= 0 ? pieces[Int(site.piece)] : nil)
    }
    let triangulation = DelaunayTriangulation(ascending: points)
    self.pieces = kept
    self.triangulation = triangulation
    corners = triangulation.triangles.map { corner in
      // From the lowest corner: the same digits in every tile.
      let (a, b, c) = (points[Int(corner.0)], points[Int(corner.1)], points[Int(corner.2)])
      let (bx, by) = (Int64(b.x) - Int64(a.x), Int64(b.y) - Int64(a.y))
      let (cx, cy) = (Int64(c.x) - Int64(a.x), Int64(c.y) - Int64(a.y))
      let (bSquare, cSquare) = (Double(bx * bx + by * by), Double(cx * cx + cy * cy))
      let doubled = 2 * Double(bx * cy - by * cx)
      return PlanarPoint(
        x: (origin.x + Double(a.x) + (Double(cy) * bSquare - Double(by) * cSquare) / doubled) / Self.unit,
        y: (origin.y + Double(a.y) + (Double(bx) * cSquare - Double(cx) * bSquare) / doubled) / Self.unit)
    }
  }

  /// The edges that leave a point, counterclockwise.
  func forEachEdge(from site: Int, _ body: (Int) -> Void) {
    let first = triangulation.leaving[site]
    guard first >= 0 else { return }
    var edge = first
    repeat {
      body(Int(edge))
      edge = triangulation.nexts[Int(edge)]
    } while edge != first
  }
}
