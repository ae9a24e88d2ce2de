import CoverageData
import MessageModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Numbers far from the others, by the median absolute deviation of their logarithms.
///
/// The median absolute deviation times 1.4826 estimates the standard deviation of normal values (F. R. Hampel, The
/// influence curve and its role in robust estimation, 1974). Ten values or more are needed; 0 is not judged.
enum Outliers {
  /// How many robust standard deviations are far.
  static let far = 8.0
  /// The least deviation that is assumed, so that equal values do not make every other an outlier.
  private static let leastDeviation = 0.405
  private static let leastCount = 10

  static func check(_ places: PlaceTable, _ findings: inout Findings) {
    if places.table.role == .towns {
      check(places, "population", \.people, .peopleOutlier, &findings)
    } else {
      check(places, "capacity", \.capacity, .capacityOutlier, &findings)
    }
  }

  private static func check(
    _ places: PlaceTable, _ column: String, _ value: (Place) -> Int?, _ rule: Rule, _ findings: inout Findings
  ) {
    let values = places.places.compactMap(value).filter { $0 > 0 }
    guard let (low, high) = limits(values) else { return }
    for place in places.places {
      guard let number = value(place), number > 0, Double(number) < low || Double(number) > high else { continue }
      findings.add(
        rule, places.table, place.row, column, at: place.position,
        "\(place.label) has \(number), far from the others (their median is \(median(values)))")
    }
  }

  /// The values beyond which a number is far; nil for too few.
  static func limits(_ values: [Int]) -> (low: Double, high: Double)? {
    guard values.count >= leastCount else { return nil }
    let logarithms = values.map { log(Double($0)) }
    let centre = middle(of: logarithms)
    let deviation = max(1.4826 * middle(of: logarithms.map { abs($0 - centre) }), leastDeviation)
    return (exp(centre - far * deviation), exp(centre + far * deviation))
  }

  private static func median(_ values: [Int]) -> Int { values.sorted()[values.count / 2] }

  private static func middle(of values: [Double]) -> Double {
    let sorted = values.sorted()
    let half = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2
  }
}
