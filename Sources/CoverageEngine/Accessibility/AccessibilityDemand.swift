import CoverageModel
import MessageModel

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

  /// - Throws: `EngineError.travel` as the travel costs of the study; `.missingArea` where a distance within a town needs an
  ///   area that is not known.
  /// - Complexity: O((t + o) (sqrt s + m)) for t towns of the study, o others, s spaces and m of them within the largest
  ///   limit of a town, divided by the threads.
  init(_ study: Study, _ parameters: AccessibilityParameters, threads: Int) async throws(EngineError) {
    towns = study.towns + study.otherTowns
    people = towns.map { town in study.weight.people(of: town).map { Double($0) } }
    places = study.spaces.map { space in (space.capacity ?? parameters.defaultCapacity).map { Double($0) } }
    distances = try await Self.distances(towns, study, parameters, threads: threads)
  }

  private static func distances(
    _ towns: [Town], _ study: Study, _ parameters: AccessibilityParameters, threads: Int
  ) async throws(EngineError) -> TravelCostMatrix {
    let largest = parameters.measures.map { $0.decay.limit ?? .infinity }.max() ?? 0
    let floors = try leastDistances(towns, study, parameters.inTown)
    let found: TravelCostMatrix
    do {
      found = try await study.travelCosts.costs(
        from: towns.map { TravelPlace($0) }, to: study.spaces.map { TravelPlace($0) }, within: largest,
        thresholds: jumps(of: parameters.measures), threads: threads)
    } catch {
      throw .travel(error)
    }
    return floors.isEmpty ? found : found.raised(to: floors).limited(to: largest)
  }

  /// Every distance at which a weight may jump, ascending: comparisons with it are exact.
  private static func jumps(of measures: [AccessibilityMeasure]) -> [Double] {
    Array(Set(measures.flatMap { $0.decay.jumps + [$0.intervalStart].compactMap { $0 } })).sorted()
  }

  /// For spaces that stand in one of the towns the least distance between the two, by position of the space; none where
  /// distances are not in metres.
  private static func leastDistances(
    _ towns: [Town], _ study: Study, _ inTown: InTownDistance
  ) throws(EngineError) -> [Int: (town: Int, metres: Double)] {
    guard inTown != .zero, study.measure == .metres else { return [:] }
    let hosts = Set(study.spaces.compactMap(\.town))
    var positions: [String: Int] = [:]
    for (position, town) in towns.enumerated() where hosts.contains(town.code) { positions[town.code] = position }
    var floors: [Int: (town: Int, metres: Double)] = [:]
    for (index, space) in study.spaces.enumerated() {
      guard let code = space.town, let town = positions[code] else { continue }
      guard let area = towns[town].areaSquareMetres else { throw .missingArea(town: code) }
      floors[index] = (town, inTown.metres(areaSquareMetres: area))
    }
    return floors
  }
}

extension TravelCostMatrix {
  /// The costs, none of those between a space and its town below the least.
  fileprivate func raised(to floors: [Int: (town: Int, metres: Double)]) -> TravelCostMatrix {
    var raised = costs
    for (site, floor) in floors {
      for index in rowStarts[floor.town]..<rowStarts[floor.town + 1] where Int(sites[index]) == site {
        raised[index] = max(raised[index], floor.metres)
      }
    }
    return TravelCostMatrix(siteCount: siteCount, rowStarts: rowStarts, sites: sites, costs: raised)
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
