public import CoverageModel
import MessageModel

/// Computes how near the spaces are to each town.
public enum ProximityAnalysis {
  /// The proximity of each town of a study, in the order of its towns.
  ///
  /// Geodesics are on WGS84 within 0.1 mm. Comparisons with the study's distances, and those near S whose coverage is
  /// reported, are exact; limits are closed; equal costs go to the space that is listed first.
  ///
  /// - Throws: `EngineError.travel` as the travel costs of the study.
  /// - Complexity: O((t + s) log s) for t towns and s spaces on average by geodesics, divided by the threads; else that of
  ///   the travel costs.
  public static func proximities(of study: Study, threads: Int) async throws(EngineError) -> [TownProximity] {
    let nearest = try await Self.nearest(of: study, threads: threads)
    return proximities(
      of: study, nearest: nearest, service: try await StudyReach.service(of: study, threads: threads))
  }

  /// The two nearest spaces of each town.
  ///
  /// - Throws: `EngineError.travel`.
  static func nearest(of study: Study, threads: Int) async throws(EngineError) -> NearestSites {
    do {
      return try await study.travelCosts.nearest(
        2, from: study.towns.map { TravelPlace($0) }, to: study.spaces.map { TravelPlace($0) },
        thresholds: study.distances + study.sensitivityDistances, threads: threads)
    } catch {
      throw .travel(error)
    }
  }

  /// - Parameters:
  ///   - nearest: the two nearest spaces of each town.
  ///   - service: the spaces within the service distance of each town.
  static func proximities(of study: Study, nearest: NearestSites, service: CoverageMatrix) -> [TownProximity] {
    study.towns.indices.map { town in
      let first = nearest.site(0, ofRow: town)
      let second = nearest.site(1, ofRow: town)
      return TownProximity(
        nearestSpace: first?.site, distance: first?.cost ?? .infinity, secondNearestSpace: second?.site,
        secondDistance: second?.cost ?? .infinity, spacesWithinService: service.sites(ofRow: town).count)
    }
  }
}
