import CoverageModel
import TestSupport

/// The 205 census tracts and 16 stores of San Francisco in spopt's tests: network metres, people as weights.
struct SpoptInstance {
  let costs: TravelCostMatrix
  let weights: [Double]

  init() throws {
    var people: [Double: Double] = [:]
    let demand = try ExternalData.text("spopt/SF_demand_205_centroid_uniform_weight.csv")
    for line in demand.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map { $0.filter { $0 != "\"" } }
      if let tract = Double(fields[3]), let population = Double(fields[6]) { people[tract] = population }
    }
    var weights: [Double] = []
    var entries: [Double] = []
    let table = try ExternalData.text("spopt/SF_cost_matrix_205x16_sorted.csv")
    for line in table.split(whereSeparator: \.isNewline).dropFirst() {
      let fields = line.split(separator: ",").compactMap { Double($0) }
      weights.append(people[fields[0]] ?? 0)
      entries += fields.dropFirst()
    }
    self.weights = weights
    let siteCount = entries.count / weights.count
    costs = TravelCostMatrix(
      siteCount: siteCount, rowStarts: (0...weights.count).map { $0 * siteCount },
      sites: weights.flatMap { _ in 0..<Int32(siteCount) }, costs: entries)
  }
}
