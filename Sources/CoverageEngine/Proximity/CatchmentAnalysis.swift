public import CoverageModel
import GeometryCore

/// Finds which towns go to which site.
public enum CatchmentAnalysis {
  /// The catchment of each site that stands in the territory or is the nearest of a town, in the order of the study's spaces.
  ///
  /// A town belongs to the catchment of its nearest space (ties to the space that is listed first); one that reaches none
  /// belongs to none. A town at exactly the service distance is within it.
  ///
  /// - Parameters:
  ///   - study: towns, spaces, their weight and the service distance.
  ///   - proximities: in the order of the study's towns.
  ///   - today: the same before a plan's sites are open; nil where the study is of today.
  /// - Complexity: O(towns + spaces), and where boundaries are known the arcs and positions of the unions.
  public static func catchments(
    of study: Study, proximities: [TownProximity], today: [TownProximity]? = nil
  ) -> [Catchment] {
    var within = [[Int]](repeating: [], count: study.spaces.count)
    var beyond = within
    for (town, near) in proximities.enumerated() {
      guard let site = near.nearestSpace else { continue }
      if near.distance <= study.serviceDistance { within[site].append(town) } else { beyond[site].append(town) }
    }
    let codes = Set(study.towns.map(\.code))
    var catchments = study.spaces.indices.filter { site in
      !within[site].isEmpty || !beyond[site].isEmpty || study.spaces[site].town.map(codes.contains) == true
    }.map { site in
      Catchment(
        site: site, within: part(within[site], of: study, proximities, today),
        beyond: part(beyond[site], of: study, proximities, today))
    }
    if let boundaries = study.boundaries { addShapes(to: &catchments, boundaries) }
    return catchments
  }

  /// The catchments of a study with a plan's sites open.
  ///
  /// - Parameters:
  ///   - study: as it is today.
  ///   - sites: what the plan opens, in order of opening.
  ///   - threads: at least 1; the result does not depend on it.
  /// - Throws: `EngineError.travel` as the travel costs of the study.
  /// - Complexity: that of two `ProximityAnalysis.proximities` and of `catchments`.
  public static func catchments(
    of study: Study, opening sites: [SitingProblem.Site], threads: Int
  ) async throws(EngineError) -> SiteCatchments {
    let opened = study.opening(sites)
    let today = try await ProximityAnalysis.proximities(of: study, threads: threads)
    let after = try await ProximityAnalysis.proximities(of: opened, threads: threads)
    var found = SiteCatchments(
      study: opened, firstOpening: study.spaces.count, proximities: after, today: today,
      catchments: catchments(of: opened, proximities: after, today: today))
    found.townsAcrossSea = SeaCrossing.find(in: opened, proximities: after).towns
    found.townsAcrossSeaToday = SeaCrossing.find(in: study, proximities: today).towns
    return found
  }

  private static func part(
    _ towns: [Int], of study: Study, _ proximities: [TownProximity], _ today: [TownProximity]?
  ) -> Catchment.Part {
    var part = Catchment.Part(towns: towns, peopleServedToday: today == nil ? nil : 0)
    var travel = PersonTravel()
    for town in towns {
      let near = proximities[town]
      let people = study.weight.people(of: study.towns[town]) ?? 0
      part.people += people
      travel.add(people, cost: near.distance)
      if near.secondDistance <= study.serviceDistance { part.peopleWithOtherSite += people }
      if let today, today[town].distance <= study.serviceDistance { part.peopleServedToday? += people }
      if part.farthestTown.map({ near.distance > proximities[$0].distance }) ?? true { part.farthestTown = town }
    }
    if part.people > 0 { part.meanDistance = travel.mean(of: part.people) }
    return part
  }

  private static func addShapes(to catchments: inout [Catchment], _ boundaries: TownBoundaries) {
    var groups = [Int?](repeating: nil, count: boundaries.mesh.areaCount)
    for (index, catchment) in catchments.enumerated() {
      for (offset, part) in [catchment.within, catchment.beyond].enumerated() {
        for town in part.towns {
          if let area = boundaries.areas[town] { groups[area] = 2 * index + offset }
        }
      }
    }
    let shapes = boundaries.mesh.dissolved(groups: groups, groupCount: 2 * catchments.count)
    for index in catchments.indices {
      catchments[index].within.shape = shapes[2 * index]
      catchments[index].beyond.shape = shapes[2 * index + 1]
    }
  }
}
