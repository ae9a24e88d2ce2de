public import GeometryCore
import PROJKit

extension SiteIndex {
  /// The sites within a distance of a position (closed: d <= limit), ascending.
  ///
  /// - Complexity: O(sqrt n + m log m) on average for m answers; geodesics only where the formula's error could matter.
  public func sites(withinMetres limitMetres: Double, of position: LonLat) -> [Int] {
    let point = GeocentricPoint(position, on: distance.ellipsoid)
    var within: [Int] = []
    tree.forEachSite(within: limitMetres + ChordBounds.slackMetres, of: point) { site, squaredChord in
      let chord = squaredChord.squareRoot()
      if bounds.lower(chordMetres: chord) > limitMetres { return }
      let isWithin =
        bounds.upper(chordMetres: chord) <= limitMetres
        || isSettledWithin(limitMetres, position, point, site: Int(site))
      if isWithin { within.append(Int(site)) }
    }
    within.sort()
    return within
  }

  private func isSettledWithin(
    _ limitMetres: Double, _ position: LonLat, _ point: GeocentricPoint, site: Int
  ) -> Bool {
    let metres = distance.metres(from: position, point, to: sites[site], points[site])
    if abs(metres - limitMetres) > SurfaceDistance.errorMetres { return metres <= limitMetres }
    return distance.geodesic.distanceMetres(from: position, to: sites[site]) <= limitMetres
  }
}
