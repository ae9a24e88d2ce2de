import CoverageModel
import FacilitySiting
import SitingVerifier

/// Your own travel costs: which two of four sites make the journeys of six villages shortest, and is that proved?
@main struct Main {
  static func main() throws {
    // snippet: matrix
    // Minutes from each village (row) to each site (column); nil where one cannot get there.
    let minutes: [[Double?]] = [
      [4, 18, 31, nil], [9, 12, 27, 40], [16, 7, 22, 35], [28, 15, 6, 21], [nil, 26, 11, 13], [44, 37, 20, 5],
    ]
    let people: [Double] = [120, 340, 90, 410, 150, 260]
    // end

    // snippet: rows
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    for row in minutes {
      for (site, cost) in row.enumerated() {
        guard let cost else { continue }
        sites.append(Int32(site))
        costs.append(cost)
      }
      starts.append(sites.count)
    }
    let matrix = TravelCostMatrix(siteCount: 4, rowStarts: starts, sites: sites, costs: costs)
    // end

    // snippet: median
    let constraints = SitingConstraints(maximumOpenings: 2)
    let median = try PMedianModel(costs: matrix, weights: people, constraints: constraints).solve()
    if let value = median.value, let bound = median.bound, let certificate = median.certificate {
      try MedianVerifier(costs: matrix, weights: people, maximumOpenings: 2)
        .verify(opened: median.opened, value: value, bound: bound, certificate: certificate)
      print("p-median: sites \(median.opened), \(Int(value)) person-minutes, proved")
    }
    // end

    // snippet: cover
    // The same matrix within a quarter of an hour (closed: 15 minutes are within).
    let within = matrix.coverage(within: 15)
    let cover = try MaximalCover(matrix: within, weights: people, constraints: constraints).solve()
    if let value = cover.value, let bound = cover.bound, let certificate = cover.certificate {
      try MaximalCoverVerifier(matrix: within, weights: people, maximumOpenings: 2)
        .verify(opened: cover.opened, value: value, bound: bound, certificate: certificate)
      print("maximal cover: sites \(cover.opened), \(Int(value)) people within 15 minutes, proved")
    }
    // end
  }
}
