public import CoverageModel
import MessageModel

/// Computes what each space does for the people of a study.
public enum SpaceAnalysis {
  /// The result of each space, in the order of the study's spaces.
  ///
  /// - Parameters:
  ///   - study: towns, spaces and distances.
  ///   - proximities: in the order of the study's towns.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Throws: `EngineError.travel` as the travel costs of the study.
  /// - Complexity: O(t (sqrt s + m)) for t towns, s spaces and m spaces near a town, by geodesics; else that of the travel
  ///   costs.
  public static func results(
    of study: Study, proximities: [TownProximity], threads: Int
  ) async throws(EngineError) -> [SpaceResult] {
    let reach = try await StudyReach(study, threads: threads)
    return results(of: study, proximities: proximities, reach: reach)
  }

  static func results(of study: Study, proximities: [TownProximity], reach: StudyReach) -> [SpaceResult] {
    let towns = study.towns
    let townCodes = Set(towns.map(\.code))
    var results = study.spaces.indices.map { index in
      SpaceResult(
        peopleNearest: 0, peopleWithinService: 0, peopleOnlyHere: 0,
        isInside: study.spaces[index].town.map(townCodes.contains) ?? false,
        reachesStudy: reach.reachesAnyTown[index])
    }
    for town in towns.indices {
      let people = study.weight.people(of: towns[town]) ?? 0
      if let nearest = proximities[town].nearestSpace { results[nearest].peopleNearest += people }
      let served = reach.service.sites(ofRow: town)
      for space in served { results[Int(space)].peopleWithinService += people }
      if served.count == 1, let only = served.first { results[Int(only)].peopleOnlyHere += people }
    }
    return results
  }
}
