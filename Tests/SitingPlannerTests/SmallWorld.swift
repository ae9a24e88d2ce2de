import CoverageModel
import GeometryCore
import PROJKit
import TestSupport

/// Random small problems on the map, and their best plans by trying every choice.
enum SmallWorld {
  static let service = 30_000.0

  /// Towns over two degrees with whole numbers of people, some 0; sites among them, the first `existing` of them standing.
  static func problem(seed: UInt64, towns: Int = 40, sites: Int = 9, existing: Int = 2) -> SitingProblem {
    var random = SeededRandom(seed: seed)
    let demand = (0..<towns).map { index in
      SitingProblem.DemandPoint(
        code: "t\(100 + index)", name: "Town \(index)",
        position: LonLat(longitude: .random(in: 1...3, using: &random), latitude: .random(in: 43...45, using: &random)),
        weight: index % 9 == 0 ? 0 : Double(Int.random(in: 1...5_000, using: &random)),
        zones: [.basin: "b\(index % 5)", .department: "d\(index % 3)"])
    }
    let chosen = Array(demand.shuffled(using: &random).prefix(sites)).enumerated().map { index, point in
      SitingProblem.Site(
        code: point.code, name: point.name, position: point.position, isExisting: index < existing,
        cost: Double(1 + index % 4), capacity: 6_000, zones: point.zones)
    }
    return SitingProblem(demand: demand, sites: chosen.sorted { $0.code < $1.code })
  }

  static func metres(_ problem: SitingProblem, _ row: Int, _ site: Int) -> Double {
    guard let start = problem.demand[row].position, let end = problem.sites[site].position else { return .nan }
    return Geodesic().distanceMetres(from: start, to: end)
  }

  /// People within the service distance of open sites.
  static func covered(_ problem: SitingProblem, _ open: [Int], within limit: Double = service) -> Double {
    problem.demand.indices.reduce(0) { sum, row in
      open.contains { metres(problem, row, $0) <= limit } ? sum + problem.demand[row].weight : sum
    }
  }

  /// Weighted travel to the nearest open site.
  static func travel(_ problem: SitingProblem, _ open: [Int]) -> Double {
    problem.demand.indices.reduce(0) { sum, row in
      let nearest = open.map { metres(problem, row, $0) }.min() ?? .infinity
      return problem.demand[row].weight > 0 ? sum + problem.demand[row].weight * nearest : sum
    }
  }

  static func largestTravel(_ problem: SitingProblem, _ open: [Int]) -> Double {
    problem.demand.indices.map { row in open.map { metres(problem, row, $0) }.min() ?? .infinity }.max() ?? 0
  }

  /// Every set of at most `count` candidates.
  static func choices(_ problem: SitingProblem, atMost count: Int) -> [[Int]] {
    var sets: [[Int]] = [[]]
    for candidate in problem.candidates {
      sets += sets.filter { $0.count < count }.map { $0 + [candidate] }
    }
    return sets
  }
}
