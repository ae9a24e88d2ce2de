/// What the distance of a space from a town is, and in what it is counted.
public enum TravelMeasure: String, CaseIterable, Hashable, Sendable {
  /// Geodesics on WGS84, computed, metres.
  case geodesic
  /// Distances given by the user, by road for instance, metres.
  case metres
  /// Travel times given by the user, seconds.
  case seconds

  /// Costs in one unit that people read and write: 1,000 metres in a kilometre, 60 seconds in a minute.
  public var costsPerUnit: Double { self == .seconds ? 60 : 1000 }

  /// Whether costs are given by the user in place of geodesics.
  public var isGiven: Bool { self != .geodesic }

  /// The cost that is written with the same number as a distance: 30 minutes (1,800 s) for 30 kilometres.
  ///
  /// To the millisecond, so that decimal numbers of minutes are what they say.
  ///
  /// - Parameter metres: a distance to the millimetre.
  public func cost(ofMetres metres: Double) -> Double {
    self == .seconds ? (metres * costsPerUnit).rounded() / 1000 : metres
  }

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
