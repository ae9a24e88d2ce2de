import CoverageModel
import MessageModel

extension PlanVerifier {
  /// - Throws: `.request` for parameters that the models do not take.
  static func check(_ parameters: PlanParameters, _ problem: SitingProblem) throws(PlanVerificationError) {
    let shares = [parameters.coverShare, parameters.theta].compactMap { $0 } + parameters.floors.map(\.share)
    guard shares.allSatisfy({ (0...1).contains($0) }) else { throw .request("a share is not in 0...1") }
    let amounts = [parameters.serviceDistance, parameters.budget ?? 0, parameters.fullCreditDistance ?? 0]
    guard amounts.allSatisfy({ $0 >= 0 && $0.isFinite }) else { throw .request("a distance or budget is below 0") }
    if let full = parameters.fullCreditDistance, full > parameters.serviceDistance {
      throw .request("the full-credit distance exceeds the service distance")
    }
    guard parameters.openings ?? 0 >= 0, parameters.zoneLimits.allSatisfy({ $0.count >= 0 }) else {
      throw .request("a number of openings is below 0")
    }
    if parameters.model.takesOpenings, parameters.openings == nil, parameters.budget == nil {
      throw .request("neither a number of openings nor a budget is given")
    }
    let candidates = problem.candidates.map { problem.sites[$0] }
    if parameters.budget != nil, let site = candidates.first(where: { $0.cost == nil }) {
      throw .request("candidate '\(site.code)' has no cost, which a budget needs")
    }
    if parameters.model == .capacitated, let site = candidates.first(where: { $0.capacity == nil }) {
      throw .request("candidate '\(site.code)' has no capacity")
    }
    for point in problem.demand where !(point.weight >= 0 && point.weight.isFinite) {
      throw .request("the weight of '\(point.code)' is not a number from 0")
    }
  }

  /// Columns of the candidates with some codes, ascending.
  static func columns(_ codes: [String], _ problem: SitingProblem) throws(PlanVerificationError) -> [Int] {
    var known: [String: Int] = [:]
    for column in problem.candidates { known[problem.sites[column].code] = column }
    var columns: Set<Int> = []
    for code in codes {
      guard let column = known[code] else { throw .request("'\(code)' is not a candidate") }
      columns.insert(column)
    }
    return columns.sorted()
  }

  /// Candidates whose employment basin does not have the residents that are asked for, or no known number of them.
  static func outsideBasinRange(_ problem: SitingProblem, _ parameters: PlanParameters) -> [Int] {
    guard let range = parameters.candidateBasin else { return [] }
    return problem.candidates.filter { column in
      guard let basin = problem.sites[column].zones[.basin], let people = problem.basinResidents[basin] else {
        return true
      }
      return people < range.lowerBound || people > range.upperBound
    }
  }

  /// The pairs of given costs within a limit (closed).
  static func givenCoverage(_ given: TravelCostMatrix, within limit: Double) -> CoverageMatrix {
    CoverageMatrix(
      siteCount: given.siteCount,
      rows: (0..<given.rowCount).map { row in
        (given.rowStarts[row]..<given.rowStarts[row + 1]).filter { given.costs[$0] <= limit }.map {
          Int(given.sites[$0])
        }
      })
  }

  /// The costs of another source than geodesics, of every pair that the models look at: those within the service distance
  /// and, where travel counts, those within the cost of the existing facility nearest to a demand point; nil for geodesics.
  ///
  /// - Throws: `.request` where the costs cannot be had, or do not fit the problem.
  static func givenCosts(
    of problem: SitingProblem, _ parameters: PlanParameters
  ) async throws(PlanVerificationError) -> TravelCostMatrix? {
    guard let travel = problem.travel else { return nil }
    let (demand, sites) = (problem.demandPlaces, problem.sitePlaces)
    let given: TravelCostMatrix
    do {
      var limit = parameters.serviceDistance
      if needsCosts(parameters.model) {
        let near = try await travel.nearest(
          1, from: demand, to: problem.existing.map { sites[$0] }, thresholds: [], threads: 1)
        for row in demand.indices { limit = max(limit, near.site(0, ofRow: row)?.cost ?? .infinity) }
      }
      given = try await travel.costs(from: demand, to: sites, within: limit, thresholds: [], threads: 1)
    } catch {
      throw .request(error.explanation)
    }
    guard given.siteCount == sites.count, given.rowCount == demand.count else {
      throw .request("the cost matrix does not fit the problem")
    }
    return given
  }

  /// Whether a model counts what travel costs.
  static func needsCosts(_ model: SitingModelKind) -> Bool { [.pMedian, .pCentre, .gradual].contains(model) }

  /// A row of given costs; infinite where there is no pair.
  static func givenRow(_ row: Int, _ given: TravelCostMatrix) -> [Double] {
    var costs = [Double](repeating: .infinity, count: given.siteCount)
    for index in given.rowStarts[row]..<given.rowStarts[row + 1] { costs[Int(given.sites[index])] = given.costs[index] }
    return costs
  }

  /// For each row the nearest existing facility and the candidates nearer than that.
  static func neededCosts(_ problem: SitingProblem, row costsOfRow: (Int) -> [Double]) -> TravelCostMatrix {
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    for row in problem.demand.indices {
      let all = costsOfRow(row)
      var nearest: Int?
      for column in problem.existing where all[column] < (nearest.map { all[$0] } ?? .infinity) { nearest = column }
      let limit = nearest.map { all[$0] } ?? .infinity
      for column in all.indices {
        let isKept = problem.sites[column].isExisting ? column == nearest : all[column] < limit
        guard isKept, all[column].isFinite else { continue }
        sites.append(Int32(column))
        costs.append(all[column])
      }
      starts.append(sites.count)
    }
    return TravelCostMatrix(siteCount: problem.sites.count, rowStarts: starts, sites: sites, costs: costs)
  }
}
