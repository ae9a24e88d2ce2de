public import GeometryCore
import GeodesicKit

extension SiteIndex {
  /// The sites within a distance of a position (closed: d <= limit), ascending.
  ///
  /// - Complexity: O(sqrt n + m log m) on average for m answers; geodesics only where the formula's error could matter.
  public func sites(withinMetres limitMetres: Double, of position: LonLat) -> [Int] {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    var within: [Int] = []
    for (site, squaredChord) in tree.sites(within: limitMetres + ChordBounds.slackMetres, of: point)
    where isWithin(limitMetres, position, point, site: Int(site), chordMetres: squaredChord.squareRoot()) {
      within.append(Int(site))
    }
    within.sort()
    return within
  }

  /// Whether a site is within a distance of a position (closed).
  package func isWithin(_ limitMetres: Double, of position: LonLat, site: Int) -> Bool {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    let chord = point.squaredChord(to: points[site]).squareRoot()
    return isWithin(limitMetres, position, point, site: site, chordMetres: chord)
  }

  private func isWithin(
    _ limitMetres: Double, _ position: LonLat, _ point: GeocentricPoint, site: Int, chordMetres: Double
  ) -> Bool {
    if bounds.lower(chordMetres: chordMetres) > limitMetres { return false }
    if bounds.upper(chordMetres: chordMetres) <= limitMetres { return true }
    let metres = distance.metres(from: position, point, to: sites[site], points[site])
    if abs(metres - limitMetres) > SurfaceDistance.errorMetres { return metres <= limitMetres }
    return distance.geodesic.distanceMetres(from: position, to: sites[site]) <= limitMetres
  }
}
