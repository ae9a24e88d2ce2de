package import GeometryCore

extension SiteIndex {
  /// Appends the sites within a distance of a position (closed), ascending, with their distance rounded to whole
  /// millimetres as the costs of plans are.
  ///
  /// - Complexity: O(sqrt n + m log m) on average for m answers.
  package func appendSites(
    withinMetres limitMetres: Double, of position: LonLat, to found: inout [Int32], roundedMetres: inout [Double]
  ) {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    for site in sites(withinMetres: limitMetres, of: position) {
      found.append(Int32(truncatingIfNeeded: site))
      roundedMetres.append(distance.wholeMillimetres(from: position, point, to: sites[site], points[site]))
    }
  }
}
