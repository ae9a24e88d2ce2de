/// The covered part of a zone's weight, compared as a fraction of whole numbers, without rounding.
public struct ZoneShare: Comparable, Hashable, Sendable {
  /// Covered weight, at least 0.
  public var covered: Int
  /// Weight of the zone, above 0.
  public var total: Int

  /// A share.
  ///
  /// - Precondition: 0 <= covered <= total and total > 0.
  public init(covered: Int, total: Int) {
    precondition(covered >= 0 && covered <= total && total > 0, "a share lies in 0...1")
    self.covered = covered
    self.total = total
  }

  /// The share as a number in 0...1.
  public var fraction: Double { Double(covered) / Double(total) }

  /// Whether a share is less.
  public static func < (a: ZoneShare, b: ZoneShare) -> Bool {
    let left = a.covered.multipliedFullWidth(by: b.total)
    let right = b.covered.multipliedFullWidth(by: a.total)
    return (left.high, left.low) < (right.high, right.low)
  }

  /// Whether two shares are the same fraction: 1/2 equals 2/4.
  public static func == (a: ZoneShare, b: ZoneShare) -> Bool { !(a < b) && !(b < a) }

  /// Consistent with `==`: the fraction in lowest terms.
  public func hash(into hasher: inout Hasher) {
    var a = covered
    var b = total
    while b != 0 { (a, b) = (b, a % b) }
    hasher.combine(a == 0 ? 0 : covered / a)
    hasher.combine(a == 0 ? 0 : total / a)
  }

  /// The least whole weight in a zone of weight `total` whose share is at least this.
  func leastWeight(of total: Int) -> Int {
    let (quotient, remainder) = self.total.dividingFullWidth(covered.multipliedFullWidth(by: total))
    return remainder == 0 ? quotient : quotient + 1
  }

  /// The least whole weight in a zone of weight `total` whose share is above this; above `total` where there is none.
  func leastWeightAbove(of total: Int) -> Int {
    self.total.dividingFullWidth(covered.multipliedFullWidth(by: total)).quotient + 1
  }
}
