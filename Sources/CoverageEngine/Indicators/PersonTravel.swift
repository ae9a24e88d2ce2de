/// A sum of people times whole thousandths of costs (millimetres, or milliseconds of times): exact, so that it does not
/// depend on the order of its terms, and parts summed elsewhere add up to the whole.
struct PersonTravel {
  /// Costs from here on, which no journey on Earth has, are added as doubles.
  static let longest = 1e15

  private var thousandths: Int128 = 0
  private var endless = 0.0

  /// A cost in whole thousandths, half away from zero.
  ///
  /// - Parameter cost: metres or seconds, at least 0 and less than `longest`.
  static func thousandths(_ cost: Double) -> Int64 { Int64((cost * 1000).rounded()) }

  /// Adds what people travel beyond a limit.
  ///
  /// - Parameters:
  ///   - people: at least 0; nothing is added for 0.
  ///   - cost: metres or seconds, at least the limit; may be infinite.
  ///   - limit: metres or seconds, at least 0 and less than `longest`.
  mutating func add(_ people: Int, cost: Double, beyond limit: Double = 0) {
    guard people > 0 else { return }
    guard cost < Self.longest else {
      endless += Double(people) * (cost - limit)
      return
    }
    thousandths += Int128(people) * Int128(Self.thousandths(cost) - Self.thousandths(limit))
  }

  /// The sum in person-metres or person-seconds, rounded once.
  var total: Double { Double(thousandths) / 1000 + endless }

  /// The sum divided by people, above 0: metres or seconds a person.
  func mean(of people: Int) -> Double {
    Double(thousandths) / Double(1000 * Int128(people)) + endless / Double(people)
  }
}
