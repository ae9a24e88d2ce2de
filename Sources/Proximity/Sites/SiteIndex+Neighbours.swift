public import GeometryCore

extension SiteIndex {
  /// The sites within a distance of a position (closed), ascending, with their distances.
  ///
  /// Distances are `SurfaceDistance`, or Karney's within its error of one of the index's limits.
  ///
  /// - Parameters:
  ///   - limitMetres: infinite for every site.
  ///   - position: degrees.
  /// - Complexity: O(sqrt n + m log m) on average for m answers.
  public func neighbours(withinMetres limitMetres: Double, of position: LonLat) -> [Neighbour] {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    guard limitMetres.isFinite else {
      return sites.indices.map { Neighbour(site: $0, distanceMetres: reportedMetres(position, point, site: $0)) }
    }
    return sites(withinMetres: limitMetres, of: position).map {
      Neighbour(site: $0, distanceMetres: reportedMetres(position, point, site: $0))
    }
  }
}
