import GeometryCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Bounds on the geodesic between two points of an oblate ellipsoid when only the chord c between them is known.
///
/// Lower: a path on the surface is no shorter than the chord; and on the unit sphere whose image under
/// diag(a, a, b) is the ellipsoid, a path of length s has a preimage of length at most s/b, whose ends are at least c/a
/// apart, so s >= 2b asin(c/2a).
///
/// Upper: by the same map s <= 2a asin(c/2b); and the curvature of a geodesic as a curve in space is the normal curvature
/// in its direction, at most k = a/b^2 (b^2/a is the smallest radius of curvature, on the meridian at the equator), so by
/// Schur's comparison theorem c >= (2/k) sin(ks/2), that is s <= (2/k) asin(ck/2) while s <= pi/k.
struct ChordBounds: Sendable {
  private let a: Double
  private let b: Double
  private let largestCurvature: Double

  init(_ ellipsoid: Ellipsoid) {
    a = ellipsoid.semiMajorAxisMetres
    b = ellipsoid.semiMinorAxisMetres
    largestCurvature = a / (b * b)
  }

  /// Room for rounding in chords and sines, metres.
  static let slackMetres = 1e-6

  /// Chord up to which the curvature bound is used; far below the end of its validity.
  private static let shortChordMetres = 1e6

  /// No geodesic over this chord is shorter, metres.
  func lower(chordMetres c: Double) -> Double {
    max(c, 2 * b * asin(min(1, c / (2 * a)))) - Self.slackMetres
  }

  /// No geodesic over this chord is longer, metres.
  @inline(__always)
  func upper(chordMetres c: Double) -> Double {
    if c < Self.shortChordMetres {
      // asin(x) <= x (1 + x^2/5) for 0 <= x <= 0.5: the series is x + x^3/6 + 3x^5/40 + ...
      let x = c * largestCurvature / 2
      return c * (1 + x * x / 5) + Self.slackMetres
    }
    return upperOfLong(chordMetres: c)
  }

  private func upperOfLong(chordMetres c: Double) -> Double {
    2 * a * asin(min(1, c / (2 * b))) + Self.slackMetres
  }
}
