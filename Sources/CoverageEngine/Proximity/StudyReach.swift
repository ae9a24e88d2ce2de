import CoverageModel
import MessageModel

/// Which spaces are within reach of the towns of a study.
struct StudyReach: Sendable {
  /// The spaces within the service distance of each town.
  let service: CoverageMatrix
  /// For each space whether any town is within the largest distance of it.
  let reachesAnyTown: [Bool]

  /// - Throws: `EngineError.travel`.
  init(_ study: Study, threads: Int) async throws(EngineError) {
    service = try await Self.service(of: study, threads: threads)
    let largest = study.distances.last ?? study.serviceDistance
    var reaches = [Bool](repeating: false, count: study.spaces.count)
    if largest >= study.serviceDistance {
      for town in study.towns.indices { for space in service.sites(ofRow: town) { reaches[Int(space)] = true } }
    }
    // Only spaces without a town within the service distance need a look beyond it.
    let others = study.spaces.indices.filter { !reaches[$0] }
    if largest != study.serviceDistance, !others.isEmpty {
      let beyond = try await Self.coverage(of: study, by: others, within: largest, threads: threads)
      for town in study.towns.indices { for space in beyond.sites(ofRow: town) { reaches[others[Int(space)]] = true } }
    }
    reachesAnyTown = reaches
  }

  /// The spaces within the service distance of each town.
  ///
  /// - Throws: `EngineError.travel`.
  static func service(of study: Study, threads: Int) async throws(EngineError) -> CoverageMatrix {
    try await coverage(of: study, by: Array(study.spaces.indices), within: study.serviceDistance, threads: threads)
  }

  private static func coverage(
    of study: Study, by spaces: [Int], within limit: Double, threads: Int
  ) async throws(EngineError) -> CoverageMatrix {
    do {
      return try await study.travelCosts.coverage(
        from: study.towns.map { TravelPlace($0) }, to: spaces.map { TravelPlace(study.spaces[$0]) }, within: [limit],
        threads: threads)[0]
    } catch {
      throw .travel(error)
    }
  }
}
