/// Sine and cosine of an angle in degrees, together, without a call into the C library.
///
/// The angle is reduced to [-45, 45] in degrees, which is exact, so that right angles give exact zeros and ones (as in
/// C. F. F. Karney's GeographicLib); there the Taylor series through x^17 and x^18 leave less than 1e-19. The error is at
/// most a few units of the last place: some 1e-9 m on the surface of the Earth.
enum DegreeTrigonometry {
  /// Largest angle that is taken.
  static let largestDegrees = 1e6

  /// - Parameter degrees: at most 1e6 in size; both are NaN where it is larger, infinite or NaN.
  /// - Complexity: O(1).
  @inline(__always)
  static func sineAndCosine(_ degrees: Double) -> (sine: Double, cosine: Double) {
    guard abs(degrees) <= largestDegrees else { return (.nan, .nan) }
    // Adding and taking away 1.5 * 2^52 rounds to the nearest whole number without a library call.
    let rounder = 6_755_399_441_055_744.0
    let quarter = (degrees * (1.0 / 90) + rounder) - rounder
    let x = (degrees - 90 * quarter) * (.pi / 180)
    let s = x * series(x * x, sineTerms)
    let c = series(x * x, cosineTerms)
    switch Int(quarter) & 3 {
    case 0: return (s, c)
    case 1: return (c, -s)
    case 2: return (-s, -c)
    default: return (-c, s)
    }
  }

  private typealias Terms = (Double, Double, Double, Double, Double, Double, Double, Double, Double)

  /// Coefficients of sin(x)/x in powers of x^2: (-1)^k / (2k + 1)!.
  @inline(__always)
  private static var sineTerms: Terms {
    (
      -1.0 / 6, 1.0 / 120, -1.0 / 5_040, 1.0 / 362_880, -1.0 / 39_916_800, 1.0 / 6_227_020_800,
      -1.0 / 1_307_674_368_000, 1.0 / 355_687_428_096_000, 0
    )
  }

  /// Coefficients of cos(x) in powers of x^2: (-1)^k / (2k)!.
  @inline(__always)
  private static var cosineTerms: Terms {
    (
      -1.0 / 2, 1.0 / 24, -1.0 / 720, 1.0 / 40_320, -1.0 / 3_628_800, 1.0 / 479_001_600, -1.0 / 87_178_291_200,
      1.0 / 20_922_789_888_000, -1.0 / 6_402_373_705_728_000
    )
  }

  /// 1 + t.0 y + t.1 y^2 + ..., summed in two halves that the processor can work on side by side.
  @inline(__always)
  private static func series(_ y: Double, _ t: Terms) -> Double {
    let z = y * y
    let even = t.1 + z * (t.3 + z * (t.5 + z * t.7))
    let odd = t.0 + z * (t.2 + z * (t.4 + z * (t.6 + z * t.8)))
    return 1 + (y * odd + z * even)
  }
}
