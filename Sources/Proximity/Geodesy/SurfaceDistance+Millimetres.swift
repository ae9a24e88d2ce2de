package import GeometryCore
import GeodesicKit

extension SurfaceDistance {
  /// Karney's distance in metres, rounded to whole millimetres: the same number however it is computed.
  ///
  /// The formula decides the millimetre unless its error bound, 1e-8 + e^2 s^5 / (150 b^4), reaches the edge between two;
  /// then, and beyond the formula's range, Karney's is computed.
  ///
  /// - Complexity: O(1).
  package func wholeMillimetres(
    from start: LonLat, _ p: GeocentricPoint, to end: LonLat, _ q: GeocentricPoint
  ) -> Double {
    let squaredChord = p.squaredChord(to: q)
    if squaredChord <= Self.longestFormulaMetres * Self.longestFormulaMetres {
      let metres = short(p, q, squaredChord: squaredChord)
      let millimetres = metres * 1000
      let toEdge = abs(millimetres - millimetres.rounded(.down) - 0.5)
      // Twice the bound, for the rounding of the product and of Karney's own result.
      if toEdge > 2000 * formulaErrorMetres(metres) { return millimetres.rounded() / 1000 }
    }
    return (geodesic.distanceMetres(from: start, to: end) * 1000).rounded() / 1000
  }

  private func formulaErrorMetres(_ s: Double) -> Double {
    let b = ellipsoid.semiMinorAxisMetres
    let ratio = s / b
    return 2e-8 + ellipsoid.eccentricitySquared * ratio * ratio * ratio * ratio * s / 150
  }
}
