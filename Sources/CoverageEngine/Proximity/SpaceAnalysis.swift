public import CoverageModel
import GeometryCore

/// Computes what each space does for the people of a study.
public enum SpaceAnalysis {
  /// The result of each space, in the order of the study's spaces.
  ///
  /// - Parameters:
  ///   - study: towns, spaces and distances.
  ///   - proximities: in the order of the study's towns.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Complexity: O(t (sqrt s + m)) for t towns, s spaces and m spaces near a town.
  public static func results(of study: Study, proximities: [TownProximity], threads: Int) async -> [SpaceResult] {
    let towns = study.towns
    let near = await spacesNear(study, threads: threads)
    let townCodes = Set(towns.map(\.code))
    var results = study.spaces.map { space in
      SpaceResult(
        peopleNearest: 0, peopleWithinService: 0, peopleOnlyHere: 0,
        isInside: space.town.map(townCodes.contains) ?? false, reachesStudy: false)
    }
    for town in towns.indices {
      let people = study.weight.people(of: towns[town]) ?? 0
      if let nearest = proximities[town].nearestSpace { results[nearest].peopleNearest += people }
      var served: [Int] = []
      for entry in near[town] {
        results[entry.space].reachesStudy = true
        if entry.isServed { served.append(entry.space) }
      }
      for space in served { results[space].peopleWithinService += people }
      if served.count == 1 { results[served[0]].peopleOnlyHere += people }
    }
    return results
  }

  /// For each town the spaces within the largest distance, and whether each is within the service distance.
  private static func spacesNear(_ study: Study, threads: Int) async -> [[(space: Int, isServed: Bool)]] {
    if let travel = study.travel { return GivenProximity.spacesNear(study, travel: travel) }
    let index = SiteIndex(study.spaces.map(\.position))
    let towns = study.towns
    let service = study.serviceDistanceMetres
    let largest = study.distancesMetres.last ?? service
    return await ParallelMap.map(count: towns.count, threads: threads) { range in
      range.map { town in
        index.sites(withinMetres: largest, of: towns[town].position).map { space in
          (space, index.isWithin(service, of: towns[town].position, site: space))
        }
      }
    }
  }
}
