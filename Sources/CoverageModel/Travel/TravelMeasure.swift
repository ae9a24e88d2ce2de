/// What a travel cost is counted in.
public enum TravelMeasure: String, CaseIterable, Hashable, Sendable {
  /// Distances in metres.
  case metres
  /// Times in seconds.
  case seconds

  /// Costs in one unit that people read and write: 1,000 metres in a kilometre, 60 seconds in a minute.
  public var costsPerUnit: Double { self == .seconds ? 60 : 1000 }

  /// The cost of a number of kilometres or minutes, to the millimetre or millisecond.
  ///
  /// A decimal number with at most six digits after the point (kilometres) or five (minutes) gives the metres or seconds
  /// that it says: the product differs from a whole number of thousandths by less than 1e-5 for any number up to 5,000,
  /// so rounding finds that whole number, and the quotient is the nearest `Double` to its thousandth.
  ///
  /// - Parameter number: finite.
  public func cost(of number: Double) -> Double { (number * (costsPerUnit * 1000)).rounded() / 1000 }

  /// The name of a field of results: in studies of times `distance` is `time`, `_km` is `_min` and `_m` is `_s`.
  ///
  /// Words are set apart by underscores; a field without such a word keeps its name, and so does `km2`.
  public func fieldName(_ name: String) -> String {
    guard self == .seconds else { return name }
    return name.split(separator: "_", omittingEmptySubsequences: false).map { word in
      switch word {
      case "distance": "time"
      case "distances": "times"
      case "km": "min"
      case "m": "s"
      default: String(word)
      }
    }.joined(separator: "_")
  }
}
