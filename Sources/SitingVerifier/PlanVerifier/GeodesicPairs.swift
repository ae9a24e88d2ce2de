import CoverageModel
import GeometryCore
import MessageModel
import PROJKit

/// Distances between demand points and sites, every pair by Karney's algorithm.
///
/// A pair is passed over only where it is provably farther than the limit. On an ellipsoid of semi-axes a >= b the length
/// of any path from latitude p1 to p2 is at least M |p1 - p2| with M = b^2 / a, the least meridian radius of curvature. A
/// path of length S from latitude p therefore stays below q = |p| + 2 S / M, where the circles of latitude have a radius
/// of at least a cos q, so that its ends differ by at most S / (a cos q) in longitude. Both windows are widened by a
/// millionth against rounding.
struct GeodesicPairs {
  let demand: [LonLat]
  let sites: [LonLat]
  private let geodesic = Geodesic()

  /// - Throws: `.request` where a point has no usable position.
  init(_ problem: SitingProblem) throws(PlanVerificationError) {
    var demand: [LonLat] = []
    for point in problem.demand {
      guard let position = point.position, position.isValid else { throw .request("'\(point.code)' has no position") }
      demand.append(position)
    }
    var sites: [LonLat] = []
    for site in problem.sites {
      guard let position = site.position, position.isValid else { throw .request("'\(site.code)' has no position") }
      sites.append(position)
    }
    self.demand = demand
    self.sites = sites
  }

  /// The pairs at most `limit` metres apart (closed, Karney's distance as it is).
  ///
  /// - Complexity: O(d log d + pairs within the window of latitude).
  func coverage(within limit: Double) -> CoverageMatrix {
    let degrees = 180 / Double.pi
    let ellipsoid = geodesic.ellipsoid
    let leastRadius = ellipsoid.semiMinorAxisMetres * ellipsoid.semiMinorAxisMetres / ellipsoid.semiMajorAxisMetres
    let latitudeWindow = limit / leastRadius * degrees * (1 + 1e-6) + 1e-6
    let byLatitude = demand.indices.sorted { demand[$0].latitude < demand[$1].latitude }
    var rows = [[Int32]](repeating: [], count: demand.count)
    for (column, site) in sites.enumerated() {
      let highest = min(90, abs(site.latitude) + 2 * latitudeWindow)
      let narrowest = ellipsoid.semiMajorAxisMetres * max(0, cosine(highest / degrees))
      let longitudeWindow = narrowest > 0 ? limit / narrowest * degrees * (1 + 1e-6) + 1e-6 : 360
      var index = firstIndex(byLatitude, notBelow: site.latitude - latitudeWindow)
      while index < byLatitude.count {
        let row = byLatitude[index]
        index += 1
        if demand[row].latitude > site.latitude + latitudeWindow { break }
        let apart = abs(demand[row].longitude - site.longitude)
        if min(apart, 360 - apart) > longitudeWindow { continue }
        if geodesic.distanceMetres(from: demand[row], to: site) <= limit { rows[row].append(Int32(column)) }
      }
    }
    return CoverageMatrix(siteCount: sites.count, rowStarts: starts(rows), sites: Array(rows.joined()))
  }

  /// The distances from a row to every site in metres, rounded to whole millimetres: correctly rounded operations on the
  /// same distance give the same double wherever they are done. Sites that are provably farther than the nearest of
  /// `existing`, by their latitude alone, stand as infinitely far.
  func roundedDistances(ofRow row: Int, existing: [Int]) -> [Double] {
    var distances = [Double](repeating: .infinity, count: sites.count)
    for site in existing { distances[site] = roundedDistance(row, site) }
    let limit = distances.min() ?? .infinity
    let ellipsoid = geodesic.ellipsoid
    let leastRadius = ellipsoid.semiMinorAxisMetres * ellipsoid.semiMinorAxisMetres / ellipsoid.semiMajorAxisMetres
    let window = (limit + 1) / leastRadius * (180 / Double.pi) * (1 + 1e-6)
    for site in sites.indices
    where distances[site] == .infinity && abs(sites[site].latitude - demand[row].latitude) <= window {
      distances[site] = roundedDistance(row, site)
    }
    return distances
  }

  private func roundedDistance(_ row: Int, _ site: Int) -> Double {
    (geodesic.distanceMetres(from: demand[row], to: sites[site]) * 1000).rounded() / 1000
  }

  private func firstIndex(_ order: [Int], notBelow latitude: Double) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if demand[order[middle]].latitude < latitude { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private func starts(_ rows: [[Int32]]) -> [Int] {
    var starts = [0]
    for row in rows { starts.append(starts[starts.count - 1] + row.count) }
    return starts
  }

  /// A lower bound on the cosine in [0, pi/2]: 1 - x^2/2 + x^4/24 - x^6/720, whose next term is positive.
  private func cosine(_ x: Double) -> Double {
    let square = x * x
    return 1 - square / 2 * (1 - square / 12 * (1 - square / 30))
  }
}
