import CoverageModel
import GeometryCore
import MessageModel
import RoadNetwork

/// The cost of a pair of a town and a site that stands in it.
struct InTownCost: Hashable {
  var row: Int
  var site: Int32
  /// Seconds or metres.
  var cost: Double
  /// Whether the two are one point; else the cost is the least that the pair may have.
  var isSamePoint: Bool

  /// The cost of the pair from that by road.
  func applied(to byRoad: Double?) -> Double? { isSamePoint ? cost : byRoad.map { max($0, cost) } }
}

extension RoadTravel {
  /// The pairs of a town and a site in it, by row, then by site, both joined to the network.
  ///
  /// - Parameter asLengths: whether costs are metres whatever the settings say.
  /// - Throws: `TravelError.source` where the area of a town is needed and not known.
  /// - Complexity: O(origins + sites).
  func inTownCosts(
    _ origins: [TravelPlace], _ sites: [TravelPlace], _ rows: [RoadPlace?], _ columns: [RoadPlace?],
    asLengths: Bool = false
  ) throws(TravelError) -> [InTownCost] {
    var ofTown: [String: [Int]] = [:]
    var atPoint: [LonLat: [Int]] = [:]
    for (column, site) in sites.enumerated() where columns[column] != nil {
      if let position = site.position { atPoint[position, default: []].append(column) }
      if let discs { ofTown[discs.host(ofSite: site.code), default: []].append(column) }
    }
    var found: [InTownCost] = []
    for (row, origin) in origins.enumerated() where rows[row] != nil {
      let same = origin.position.flatMap { atPoint[$0] } ?? []
      let others = (ofTown[origin.code] ?? []).filter { sites[$0].position != origin.position }
      guard !same.isEmpty || !others.isEmpty else { continue }
      let cost = try inTownCost(of: origin.code, asLengths: asLengths)
      found += (same.map { ($0, true) } + others.map { ($0, false) }).sorted { $0.0 < $1.0 }.map {
        InTownCost(row: row, site: Int32($0.0), cost: cost, isSamePoint: $0.1)
      }
    }
    return found
  }

  private func inTownCost(of code: String, asLengths: Bool) throws(TravelError) -> Double {
    guard settings.inTown == .disc else { return 0 }
    guard let urban, let area = discs?.areas[code] else {
      throw .source(
        "the area of town '\(code)' is not known, and --in-town-trips disc needs it; give it in the towns' column area_km2"
      )
    }
    let trip = urban.trip(straight: UInt64((2.0 / 3 * (area / .pi).squareRoot() * 1000).rounded()))
    if asLengths || settings.usesDistance { return Double(trip.millimetres) / 1000 }
    return seconds(UInt32(clamping: trip.milliseconds))
  }
}

extension TravelCostMatrix {
  /// The costs with those of pairs within towns; pairs beyond the limit are left out.
  ///
  /// - Parameter inTown: by row, then by site.
  /// - Complexity: O(entries), without such pairs O(1).
  func with(_ inTown: [InTownCost], within limit: Double) -> TravelCostMatrix {
    guard !inTown.isEmpty else { return self }
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    sites.reserveCapacity(self.sites.count + inTown.count)
    costs.reserveCapacity(self.sites.count + inTown.count)
    func add(_ site: Int32, _ cost: Double?) {
      guard let cost, cost <= limit else { return }
      sites.append(site)
      costs.append(cost)
    }
    var next = 0
    for row in 0..<rowCount {
      var index = rowStarts[row]
      let end = rowStarts[row + 1]
      while next < inTown.count, inTown[next].row == row {
        let pair = inTown[next]
        next += 1
        while index < end, self.sites[index] < pair.site {
          add(self.sites[index], self.costs[index])
          index += 1
        }
        let hasEntry = index < end && self.sites[index] == pair.site
        add(pair.site, pair.applied(to: hasEntry ? self.costs[index] : nil))
        if hasEntry { index += 1 }
      }
      sites += self.sites[index..<end]
      costs += self.costs[index..<end]
      starts.append(sites.count)
    }
    return TravelCostMatrix(siteCount: siteCount, rowStarts: starts, sites: sites, costs: costs)
  }
}

extension NearestSites {
  /// The nearest of each row with the costs of pairs within towns.
  ///
  /// - Parameters:
  ///   - inTown: by row, then by site.
  ///   - count: most sites of a row.
  /// - Precondition: each row has `count` sites, and one more for each of its pairs whose cost may rise, or all it reaches.
  func with(_ inTown: [InTownCost], count: Int) -> NearestSites {
    guard !inTown.isEmpty else { return self }
    var result = NearestSites()
    var next = 0
    for row in 0..<rowStarts.count - 1 {
      var entries = (rowStarts[row]..<rowStarts[row + 1]).map { (site: Int(sites[$0]), cost: costs[$0]) }
      while next < inTown.count, inTown[next].row == row {
        let pair = inTown[next]
        next += 1
        let index = entries.firstIndex { $0.site == Int(pair.site) }
        let cost = pair.applied(to: index.map { entries[$0].cost })
        if let index { entries.remove(at: index) }
        if let cost { entries.append((Int(pair.site), cost)) }
      }
      result.append(entries.sorted { ($0.cost, $0.site) < ($1.cost, $1.site) }.prefix(count))
    }
    return result
  }
}
