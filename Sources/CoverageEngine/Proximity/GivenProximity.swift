import CoverageModel

/// Proximity by travel costs that the user gives.
enum GivenProximity {
  /// The proximity of each town of a study, in the order of its towns.
  ///
  /// Limits are closed; equal costs go to the space that stands first, which is that of the lower code.
  ///
  /// - Complexity: O(t + s + e) for t towns, s spaces and e pairs.
  static func proximities(of study: Study, travel: GivenTravel) -> [TownProximity] {
    let costs = travel.costs(from: study.towns.map(\.code), to: study.spaces.map(\.code))
    let service = study.serviceDistanceMetres
    return (0..<costs.rowCount).map { row in
      var first: (site: Int?, cost: Double) = (nil, .infinity)
      var second = first
      var within = 0
      for index in costs.rowStarts[row]..<costs.rowStarts[row + 1] {
        let cost = costs.costs[index]
        if cost <= service { within += 1 }
        if cost < first.cost {
          second = first
          first = (Int(costs.sites[index]), cost)
        } else if cost < second.cost {
          second = (Int(costs.sites[index]), cost)
        }
      }
      return TownProximity(
        nearestSpace: first.site, distanceMetres: first.cost, secondNearestSpace: second.site,
        secondDistanceMetres: second.cost, spacesWithinService: within)
    }
  }

  /// For each town of a study the spaces within its largest distance, ascending, and whether each is within the service
  /// distance.
  ///
  /// - Complexity: O(t + s + e) for t towns, s spaces and e pairs.
  static func spacesNear(_ study: Study, travel: GivenTravel) -> [[(space: Int, isServed: Bool)]] {
    let costs = travel.costs(from: study.towns.map(\.code), to: study.spaces.map(\.code))
    let service = study.serviceDistanceMetres
    let largest = study.distancesMetres.last ?? service
    return (0..<costs.rowCount).map { row in
      (costs.rowStarts[row]..<costs.rowStarts[row + 1]).compactMap { index in
        costs.costs[index] <= largest ? (Int(costs.sites[index]), costs.costs[index] <= service) : nil
      }
    }
  }
}
