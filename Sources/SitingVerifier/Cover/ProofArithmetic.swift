/// When sums are exact and what may be rounded.
///
/// With whole inputs of total T the multipliers must be multiples of the largest 2^-k, k <= 20, with T x 2^k <= 2^51.
/// Then every sum up to 4 T has no rounding error; one that grows beyond proves nothing anyway. Otherwise values within
/// 1e-9 of T count as equal.
struct ProofArithmetic {
  let tolerance: Double
  private let steps: Double?

  init(total: Double, isWhole: Bool) {
    guard isWhole, total <= 0x1p51 else {
      tolerance = 1e-9 * max(1, total)
      steps = nil
      return
    }
    tolerance = 0
    var steps = 0x1p20
    while steps > 1 && total * steps > 0x1p51 { steps /= 2 }
    self.steps = steps
  }

  func accepts(_ multiplier: Double) -> Bool {
    guard multiplier > 0, multiplier.isFinite else { return false }
    guard let steps else { return true }
    return multiplier <= 0x1p51 && multiplier * steps == (multiplier * steps).rounded()
  }

  func floor(_ bound: Double) -> Double { steps == nil ? bound : bound.rounded(.down) }

  func ceiling(_ bound: Double) -> Double { steps == nil ? bound : bound.rounded(.up) }
}
