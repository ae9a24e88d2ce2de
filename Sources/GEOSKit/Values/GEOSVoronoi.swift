internal import CGEOS
public import GeometryCore

/// Voronoi diagrams as values: each call makes its own context, so any thread may call.
public enum GEOSVoronoi {
  /// The cells of a Voronoi diagram: for each site the places that are nearer to it than to any other, in the plane of
  /// the coordinates.
  ///
  /// Source of the method: Guibas and Stolfi (1985), Primitives for the manipulation of general subdivisions, as GEOS
  /// has it.
  ///
  /// - Parameters:
  ///   - sites: positions of which no two are equal.
  ///   - box: what the cells reach at least; cells of sites outside of it are made too.
  /// - Returns: a convex cell for each site, in order; nil for a site that the library left out, as it does for sites
  ///   that are equal.
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: about O(n log n).
  public static func cells(of sites: [LonLat], reaching box: BoundingBox) throws(GEOSError) -> [Polygon?] {
    guard !sites.isEmpty else { return [] }
    let context = try GEOSContext()
    let points = try GEOSGeometry(multiPoint: sites, context: context)
    let corners = [
      LonLat(longitude: box.west, latitude: box.south), LonLat(longitude: box.east, latitude: box.north),
    ]
    let envelope = try GEOSGeometry(multiPoint: corners, context: context)
    let diagram = try points.voronoiDiagram(reaching: envelope)
    let polygons = try diagram.multiPolygon().polygons
    guard sites.count > 1 else { return [polygons.first] }
    // The library gives cells in no order of the sites, so each site looks for the cell that holds it.
    let tree = try SpatialTree(polygons.map(\.exterior.extent), context: context)
    var found: [Polygon?] = []
    found.reserveCapacity(sites.count)
    for site in sites {
      let near = try tree.query(
        BoundingBox(west: site.longitude, south: site.latitude, east: site.longitude, north: site.latitude))
      found.append(near.first { polygons[$0].exterior.convexHolds(site) }.map { polygons[$0] })
    }
    return found
  }
}

extension GEOSGeometry {
  /// The Voronoi diagram of the positions, as a collection of polygons in no order.
  ///
  /// - Parameter envelope: what the cells reach at least.
  /// - Throws: `GEOSError` where the library fails.
  borrowing func voronoiDiagram(reaching envelope: borrowing GEOSGeometry) throws(GEOSError) -> GEOSGeometry {
    try unsafe owned(
      GEOSVoronoiDiagram_r(context.handle, pointer, envelope.pointer, 0, 0), "GEOSVoronoiDiagram_r")
  }
}

extension Ring {
  /// The extent on the plane.
  fileprivate var extent: BoundingBox {
    var box = BoundingBox(west: 180, south: 90, east: -180, north: -90)
    for position in positions {
      box.west = min(box.west, position.longitude)
      box.east = max(box.east, position.longitude)
      box.south = min(box.south, position.latitude)
      box.north = max(box.north, position.latitude)
    }
    return box
  }

  /// Whether a convex ring holds a position, its sides included.
  fileprivate func convexHolds(_ position: LonLat) -> Bool {
    var sign = 0.0
    for (start, end) in zip(positions, positions.dropFirst()) {
      let turn =
        (end.longitude - start.longitude) * (position.latitude - start.latitude)
        - (end.latitude - start.latitude) * (position.longitude - start.longitude)
      if turn == 0 { continue }
      if sign == 0 { sign = turn } else if (sign > 0) != (turn > 0) { return false }
    }
    return true
  }
}
