public import CoverageModel
import GeometryCore

/// Computes how near the spaces are to each town.
public enum ProximityAnalysis {
  /// The proximity of each town of a study, in the order of its towns.
  ///
  /// Distances are geodesics on WGS84 within 0.1 mm; comparisons with the study's distances, and those near S whose coverage
  /// is reported, are exact. Where travel is given, they are its costs.
  ///
  /// - Complexity: O((t + s) log s) for t towns and s spaces on average, divided by the threads.
  public static func proximities(of study: Study, threads: Int) async -> [TownProximity] {
    if let travel = study.travel { return GivenProximity.proximities(of: study, travel: travel) }
    let limits = Set(study.distancesMetres + study.sensitivityDistancesMetres).sorted()
    let index = SiteIndex(study.spaces.map(\.position), limitsMetres: limits)
    let towns = study.towns
    let service = study.serviceDistanceMetres
    return await ParallelMap.map(count: towns.count, threads: threads) { range in
      range.map { proximity(of: towns[$0].position, index: index, serviceDistanceMetres: service) }
    }
  }

  static func proximity(
    of position: LonLat, index: SiteIndex, serviceDistanceMetres: Double
  ) -> TownProximity {
    let nearest = index.twoNearest(to: position)
    let first = nearest.first
    let second = nearest.count > 1 ? nearest[1] : nil
    let within: Int
    if (second?.distanceMetres ?? .infinity) > serviceDistanceMetres {
      within = (first?.distanceMetres ?? .infinity) <= serviceDistanceMetres ? 1 : 0
    } else {
      within = index.sites(withinMetres: serviceDistanceMetres, of: position).count
    }
    return TownProximity(
      nearestSpace: first?.site,
      distanceMetres: first?.distanceMetres ?? .infinity,
      secondNearestSpace: second?.site,
      secondDistanceMetres: second?.distanceMetres ?? .infinity,
      spacesWithinService: within
    )
  }
}
