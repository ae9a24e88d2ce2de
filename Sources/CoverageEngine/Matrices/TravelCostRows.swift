import CoverageModel
import GeometryCore

/// Computes one row of travel costs at a time: the nearest existing facility and the candidates nearer than that.
struct TravelCostRows {
  typealias Entry = (site: Int32, cost: Double)

  private let problem: SitingProblem
  private let distance = SurfaceDistance()
  private let points: [GeocentricPoint]
  private let existing: [Int]
  private let candidates: [Int]
  private let candidateIndex: SiteIndex

  init(_ problem: SitingProblem) {
    self.problem = problem
    let ellipsoid = distance.ellipsoid
    let positions = problem.givenCosts == nil ? problem.sites.map { SitingMatrices.position($0.position) } : []
    points = positions.map { GeocentricPoint($0, on: ellipsoid) }
    existing = problem.existing
    candidates = problem.candidates
    candidateIndex = SiteIndex(positions.isEmpty ? [] : candidates.map { positions[$0] })
  }

  /// The entries of a row, ascending by site.
  func row(_ row: Int) -> [Entry] {
    if let given = problem.givenCosts { return givenRow(row, given) }
    let start = SitingMatrices.position(problem.demand[row].position)
    let point = GeocentricPoint(start, on: distance.ellipsoid)
    func metres(_ site: Int) -> Double {
      distance.wholeMillimetres(
        from: start, point, to: SitingMatrices.position(problem.sites[site].position), points[site])
    }
    let nearest = existing.map { (site: Int32($0), cost: metres($0)) }.min { ($0.cost, $0.site) < ($1.cost, $1.site) }
    guard let nearest else { return candidates.map { (Int32($0), metres($0)) } }
    // A candidate nearer by whole millimetres is nearer by the geodesic too.
    var entries = candidateIndex.sites(withinMetres: nearest.cost, of: start).map { position in
      (site: Int32(candidates[position]), cost: metres(candidates[position]))
    }.filter { $0.cost < nearest.cost }
    entries.append(nearest)
    return entries.sorted { $0.site < $1.site }
  }

  private func givenRow(_ row: Int, _ given: TravelCostMatrix) -> [Entry] {
    let entries = (given.rowStarts[row]..<given.rowStarts[row + 1]).map { (given.sites[$0], given.costs[$0]) as Entry }
    let standing = entries.filter { problem.sites[Int($0.site)].isExisting }
    guard let nearest = standing.min(by: { ($0.cost, $0.site) < ($1.cost, $1.site) }) else { return entries }
    return entries.filter {
      $0.site == nearest.site || (!problem.sites[Int($0.site)].isExisting && $0.cost < nearest.cost)
    }
  }
}
