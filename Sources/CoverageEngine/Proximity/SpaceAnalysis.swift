public import CoverageModel
import GeometryCore

/// Computes what each space does for the people of a study.
public enum SpaceAnalysis {
  /// The result of each space, in the order of the study's spaces.
  ///
  /// - Parameter proximities: in the order of the study's towns.
  /// - Complexity: O(t (sqrt s + m)) for t towns, s spaces and m spaces near a town.
  public static func results(of study: Study, proximities: [TownProximity], threads: Int) async -> [SpaceResult] {
    let index = SiteIndex(study.spaces.map(\.position))
    let towns = study.towns
    let service = study.serviceDistanceMetres
    let largest = study.distancesMetres.last ?? service
    let near = await ParallelMap.map(count: towns.count, threads: threads) { range in
      range.map { town in
        (
          service: index.sites(withinMetres: service, of: towns[town].position),
          largest: index.sites(withinMetres: largest, of: towns[town].position)
        )
      }
    }
    let townCodes = Set(towns.map(\.code))
    var results = study.spaces.map { space in
      SpaceResult(
        peopleNearest: 0, peopleWithinService: 0, peopleOnlyHere: 0,
        isInside: space.town.map(townCodes.contains) ?? false, reachesStudy: false)
    }
    for town in towns.indices {
      let people = study.weight.people(of: towns[town]) ?? 0
      if let nearest = proximities[town].nearestSpace { results[nearest].peopleNearest += people }
      for space in near[town].service { results[space].peopleWithinService += people }
      if near[town].service.count == 1 { results[near[town].service[0]].peopleOnlyHere += people }
      for space in near[town].largest { results[space].reachesStudy = true }
    }
    return results
  }
}
