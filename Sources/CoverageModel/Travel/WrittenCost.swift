/// A travel cost as people write it: kilometres where distances are measured, minutes where times are.
///
/// What it is worth is not known before the travel costs of a study are: 20 is 20,000 m or 1,200 s.
public struct WrittenCost: Hashable, Sendable, Comparable {
  /// The number as it was written.
  public let number: Double

  /// A cost of a number of kilometres or minutes.
  public init(_ number: Double) {
    self.number = number
  }

  /// The number that people write for a cost in metres or seconds: 1.001 for 1,001 m.
  public init(cost: Double, in measure: TravelMeasure) {
    number = cost / measure.costsPerUnit
  }

  /// The cost of a decimal number in a text: digits with at most one point and a sign; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard !text.isEmpty, text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || ".-".utf8.contains($0) }),
      let number = Double(text)
    else { return nil }
    self.number = number
  }

  /// What it is worth in a measure, to the millimetre or millisecond; where the measure is not known, the number itself.
  public func cost(in measure: TravelMeasure?) -> Double { measure?.cost(of: number) ?? number }

  /// Orders by number.
  public static func < (first: WrittenCost, second: WrittenCost) -> Bool { first.number < second.number }
}
