/// How trips on a road network are asked for.
public struct RoadSettings: Hashable, Sendable {
  /// Which way people travel.
  public enum Direction: String, CaseIterable, Hashable, Sendable {
    /// To the sites.
    case to
    /// From the sites: what comes to them.
    case from
  }

  /// Which way people travel.
  public var direction = Direction.to
  /// Whether costs are the lengths of the fastest trips, metres, in place of their times.
  public var usesDistance = false
  /// What times are multiplied by; it has no part in distances.
  public var timeFactor = TimeFactor.one
  /// What a trip within a town costs.
  public var inTown = InTownTrips.zero
  /// Whether the areas within a time are made, the isochrones: the slowest part of a study on a large network.
  public var hasAreas = true

  /// Times of trips to the sites, as the network has them.
  public init() {}

  /// What the costs are.
  public var measure: TravelMeasure { usesDistance ? .metres : .seconds }
}

/// A number that times are multiplied by: exact, in thousandths.
public struct TimeFactor: Hashable, Sendable {
  /// 1,000 times the number: 100 to 10,000.
  public let thousandths: Int

  /// Times as they are.
  public static let one = TimeFactor(thousandths: 1000)

  private init(thousandths: Int) { self.thousandths = thousandths }

  /// The factor of a decimal number from 0.1 to 10 with at most three digits after the point; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      parts[0].utf8.count <= 2, let whole = Int(parts[0])
    else { return nil }
    let digits = parts.count == 2 ? String(parts[1]) : ""
    guard digits.utf8.count <= 3, let rest = Int(digits + String(repeating: "0", count: 3 - digits.utf8.count)) else {
      return nil
    }
    guard (100...10_000).contains(whole * 1000 + rest) else { return nil }
    thousandths = whole * 1000 + rest
  }

  /// The number as people write it: `1`, `0.8`, `1.125`.
  public var text: String {
    let rest = thousandths % 1000
    guard rest > 0 else { return "\(thousandths / 1000)" }
    var digits = String(repeating: "0", count: 3 - "\(rest)".utf8.count) + "\(rest)"
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(thousandths / 1000).\(digits)"
  }

  /// A time multiplied, rounded half up.
  ///
  /// - Parameter milliseconds: below 2^32.
  public func applied(to milliseconds: UInt32) -> UInt64 {
    (UInt64(milliseconds) * UInt64(thousandths) + 500) / 1000
  }

  /// The longest time that, multiplied, is within a limit.
  ///
  /// - Parameter milliseconds: at most 2^50.
  public func longest(within milliseconds: UInt64) -> UInt64 {
    (milliseconds * 1000 + 499) / UInt64(thousandths)
  }
}
