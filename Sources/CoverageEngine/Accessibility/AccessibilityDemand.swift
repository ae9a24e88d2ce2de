import CoverageModel
import GeometryCore

/// The demand points, sites and distances from which the accessibility of a study is computed.
struct AccessibilityDemand: Sendable {
  /// The towns of the study, then the other known towns: their people compete for the same spaces.
  let towns: [Town]
  /// People of each; nil where missing.
  let people: [Double?]
  /// Places of each space; nil where unknown.
  let places: [Double?]
  /// Distances in metres, or given costs, of the pairs within the largest limit of any measure.
  let distances: TravelCostMatrix

  /// - Throws: `EngineError.missingArea` where a distance within a town needs an area that is not known.
  /// - Complexity: O((t + o) (sqrt s + m)) for t towns of the study, o others, s spaces and m of them within the largest
  ///   limit of a town, divided by the threads.
  init(_ study: Study, _ parameters: AccessibilityParameters, threads: Int) async throws(EngineError) {
    towns = study.towns + study.otherTowns
    people = towns.map { town in study.weight.people(of: town).map { Double($0) } }
    places = study.spaces.map { space in (space.capacity ?? parameters.defaultCapacity).map { Double($0) } }
    if let travel = study.travel {
      distances = Self.distances(towns, study.spaces, travel, parameters)
    } else {
      distances = try await Self.distances(towns, study.spaces, parameters, threads: threads)
    }
  }

  private static func distances(
    _ towns: [Town], _ spaces: [TrainingSpace], _ travel: GivenTravel, _ parameters: AccessibilityParameters
  ) -> TravelCostMatrix {
    let largest = parameters.measures.map { $0.decay.limit ?? .infinity }.max() ?? 0
    return travel.costs(from: towns.map(\.code), to: spaces.map(\.code)).limited(to: largest)
  }

  private static func distances(
    _ towns: [Town], _ spaces: [TrainingSpace], _ parameters: AccessibilityParameters, threads: Int
  ) async throws(EngineError) -> TravelCostMatrix {
    let limits = parameters.measures.map { $0.decay.limit ?? .infinity }
    let largest = limits.max() ?? 0
    let index = SiteIndex(spaces.map(\.position), limitsMetres: jumps(of: parameters.measures))
    let floors = try leastDistances(towns, spaces, parameters.inTown)
    let rows = await ParallelMap.map(count: towns.count, threads: threads) { range in
      range.map { town in
        index.neighbours(withinMetres: largest, of: towns[town].position).map { neighbour in
          let floor = floors[neighbour.site]
          guard floor.town == town, floor.metres > neighbour.distanceMetres else { return neighbour }
          return SiteIndex.Neighbour(site: neighbour.site, distanceMetres: floor.metres)
        }.filter { $0.distanceMetres <= largest }
      }
    }
    return TravelCostMatrix(
      siteCount: spaces.count, rowStarts: SitingMatrices.rowStarts(rows.map(\.count)),
      sites: rows.flatMap { row in row.map { Int32($0.site) } },
      costs: rows.flatMap { row in row.map(\.distanceMetres) })
  }

  /// Every distance at which a weight may jump, ascending: comparisons with it are exact.
  private static func jumps(of measures: [AccessibilityMeasure]) -> [Double] {
    Array(Set(measures.flatMap { $0.decay.jumps + [$0.intervalStartMetres].compactMap { $0 } })).sorted()
  }

  /// For each space the town it stands in (-1 where that is none of them) and the least distance between the two.
  private static func leastDistances(
    _ towns: [Town], _ spaces: [TrainingSpace], _ inTown: InTownDistance
  ) throws(EngineError) -> [(town: Int, metres: Double)] {
    guard inTown != .zero else { return spaces.map { _ in (-1, 0) } }
    let hosts = Set(spaces.compactMap(\.town))
    var positions: [String: Int] = [:]
    for (position, town) in towns.enumerated() where hosts.contains(town.code) { positions[town.code] = position }
    var floors: [(town: Int, metres: Double)] = []
    for space in spaces {
      guard let code = space.town, let town = positions[code] else {
        floors.append((-1, 0))
        continue
      }
      guard let area = towns[town].areaSquareMetres else { throw .missingArea(town: code) }
      floors.append((town, inTown.metres(areaSquareMetres: area)))
    }
    return floors
  }
}

extension InTownDistance {
  /// The mean distance within a disc of an area.
  ///
  /// Two random points of a disc of radius r are 128 r / (45 pi) apart on average, one is 2 r / 3 from the centre.
  func metres(areaSquareMetres area: Double) -> Double {
    let radius = (area / .pi).squareRoot()
    return switch self {
    case .zero: 0
    case .discMean: 128 / (45 * .pi) * radius
    case .discCentre: 2.0 / 3 * radius
    }
  }
}
