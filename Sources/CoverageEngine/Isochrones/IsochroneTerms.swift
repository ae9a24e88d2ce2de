/// What isochrones are asked for: limits of time, and the way off the road.
struct IsochroneTerms: Sendable {
  /// Milliseconds, ascending.
  let limits: [Double]
  /// The way off the road.
  let leg: OffRoadLeg
  /// Within this distance of any other road places are not joined to one of last resort, metres.
  static let lastResortMetres = 300.0

  /// The first limit that holds a time; the number of limits where none does.
  func firstLimit(_ milliseconds: Double) -> Int { limits.firstIndex { milliseconds <= $0 } ?? limits.count }

  /// How far from a road of that time one may live, metres.
  func reach(_ milliseconds: Double, limit: Int, atMost longest: Double) -> Double {
    min(longest, leg.reachMetres(milliseconds: limits[limit] - milliseconds))
  }

  /// The times at which the area of a limit changes its outline: the limit itself, and where the way off the road ceases
  /// to be as long as it may be.
  var changes: [(milliseconds: Double, isLimit: Bool)] {
    limits.flatMap { limit in
      [(limit, true)]
        + Set([leg.longestMetres, min(leg.longestMetres, Self.lastResortMetres)]).sorted().map {
          (limit - $0 / leg.metresPerSecond * 1000, false)
        }
    }
  }
}
