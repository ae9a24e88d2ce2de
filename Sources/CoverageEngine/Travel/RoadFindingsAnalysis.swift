import CoverageModel
import MessageModel
import PROJKit

/// Trips by road against the crow's flight.
enum RoadFindingsAnalysis {
  /// The findings of a study; nil where its travel costs were not computed on a road network.
  ///
  /// - Throws: `EngineError.travel`.
  /// - Complexity: that of `TravelCosts.lengths`, and of the nearest geodesics.
  static func findings(
    of study: Study, proximities: [TownProximity], threads: Int
  ) async throws(EngineError) -> RoadFindings? {
    guard study.travelTraits.words == .roads else { return nil }
    let (towns, spaces) = (study.towns.map { TravelPlace($0) }, study.spaces.map { TravelPlace($0) })
    do throws(TravelError) {
      let straight = try await GeodesicTravel().nearest(
        1, from: towns, to: spaces, thresholds: [], threads: threads)
      let lengths = try await study.travelCosts.lengths(
        from: towns, to: spaces, chosen: proximities.map(\.nearestSpace),
        within: study.distances.max() ?? study.serviceDistance, threads: threads)
      let geodesic = Geodesic()
      let trips = study.towns.indices.map { town -> RoadFindings.Trip? in
        guard let space = proximities[town].nearestSpace, let metres = lengths?[town] else { return nil }
        return RoadFindings.Trip(
          roadMetres: metres,
          straightMetres: geodesic.distanceMetres(
            from: study.towns[town].position, to: study.spaces[space].position))
      }
      return RoadFindings(
        trips: trips, straightMetres: study.towns.indices.map { straight.site(0, ofRow: $0)?.cost ?? .infinity })
    } catch {
      throw .travel(error)
    }
  }
}
