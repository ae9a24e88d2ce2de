import CoverageModel
import TestSupport
import Testing

@testable import Proximity

@Suite struct RationalAgentAccessTests {
  private static let measure = AccessibilityMeasure(.raam, decay: .step(1e6), raamDistance: 60)

  private func matrix(_ rows: [[Double?]]) -> TravelCostMatrix {
    var starts = [0]
    var sites: [Int32] = []
    var costs: [Double] = []
    for row in rows {
      for (site, cost) in row.enumerated() {
        guard let cost else { continue }
        sites.append(Int32(site))
        costs.append(cost)
      }
      starts.append(sites.count)
    }
    return TravelCostMatrix(siteCount: rows.first?.count ?? 0, rowStarts: starts, sites: sites, costs: costs)
  }

  private func solve(
    _ rows: [[Double?]], people: [Double?], places: [Double?]
  ) async throws -> (access: SpatialAccess, report: EquilibriumReport) {
    let access = await SpatialAccess.compute(
      Self.measure, costs: matrix(rows), demand: people, supply: places, threads: 1)
    return (access, try #require(access.equilibrium))
  }

  /// 100 people, two sites of 10 places, 0 and 30 minutes away: rho = 5. Users D and 100 - D with D/50 = (100 - D)/50 +
  /// 1/2, so D = 62.5 and the cost is 1.25 at both.
  @Test func twoSitesByHand() async throws {
    let (access, report) = try await solve([[0, 30]], people: [100], places: [10, 10])
    #expect(abs((access.scores[0].value ?? 0) - 1.25) < 1e-12)
    #expect(abs((access.sites[0]?.demand ?? 0) - 62.5) < 1e-9)
    // f = (62.5^2 + 37.5^2) / 100 + 37.5 / 2.
    #expect(abs(report.value - (53.125 + 18.75)) < 1e-9)
    #expect(report.relativeGap <= 1e-9 && report.largestRegret <= 1e-9)
  }

  /// Farther than the congestion is worth: the far site stays empty and everyone bears the near one's.
  @Test func aSiteTooFarIsNotUsed() async throws {
    let (access, _) = try await solve([[0, 600]], people: [100], places: [10, 10])
    #expect(access.sites[1]?.demand == 0)
    #expect(access.scores[0] == .reached(2))
  }

  @Test func unknownPlacesUnreachableAndNobody() async throws {
    let (access, _) = try await solve(
      [[0, nil, nil], [nil, 5, nil], [nil, nil, nil], [6, nil, nil]], people: [50, 50, 50, nil],
      places: [10, nil, 10])
    // rho = 50 / 20: the 50 people who reach a site, over all places.
    #expect(access.scores == [.reached(2), .missing, .unreachable, .reached(2.1)])
    #expect(access.identities.allSatisfy { $0.holds })
  }

  /// Wardrop: no used site is dearer than another, in worlds where many towns split.
  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func nobodyCanDoBetter(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    let sites = 12
    let rows = (0..<80).map { _ in
      (0..<sites).map { _ in Bool.random(using: &random) ? Double.random(in: 0...90, using: &random) : nil }
    }
    let people: [Double?] = rows.map { _ in .random(in: 1...2_000, using: &random) }
    let places: [Double?] = (0..<sites).map { _ in .random(in: 1...50, using: &random) }
    let (access, report) = try await solve(rows, people: people, places: places)
    #expect(report.relativeGap <= 1e-9)
    #expect(report.bound <= report.value)
    // Costs again, from the users of each site alone: everyone bears the least cost that these leave.
    let reaching = rows.indices.filter { rows[$0].contains { $0 != nil } }
    let rho = reaching.reduce(0) { $0 + (people[$1] ?? 0) } / places.reduce(0) { $0 + ($1 ?? 0) }
    for row in reaching {
      let costs = rows[row].indices.compactMap { site -> Double? in
        guard let time = rows[row][site], let demand = access.sites[site] else { return nil }
        return demand.demand / demand.places / rho + time / 60
      }
      let least = try #require(costs.min())
      let mean = try #require(access.scores[row].value)
      #expect(mean >= least - 1e-12)
      #expect(mean - least <= 1e-4)
    }
    #expect(access.identities.count == 1 && access.identities.allSatisfy { $0.holds })
  }

  /// No move of people from one site to another betters the programme: a second check of the value, by perturbation.
  @Test func theValueIsLeast() async throws {
    let rows: [[Double?]] = [[0, 20, 40], [30, 0, 10], [50, 15, 0]]
    let people: [Double] = [300, 200, 100]
    let places: [Double] = [10, 20, 5]
    let rho = 600.0 / 35
    func value(_ x: [[Double]]) -> Double {
      var sum = 0.0
      for site in 0..<3 {
        let users = x.reduce(0) { $0 + $1[site] }
        sum += users * users / (2 * rho * places[site])
      }
      for row in 0..<3 {
        for site in 0..<3 { sum += x[row][site] * (rows[row][site] ?? 0) / 60 }
      }
      return sum
    }
    let (_, report) = try await solve(rows, people: people, places: places)
    // Every split of each town in steps of a twelfth that equilibrium could use.
    let parts = 12
    var splits: [[Double]] = []
    for a in 0...parts {
      for b in 0...(parts - a) { splits.append([a, b, parts - a - b].map { Double($0) / Double(parts) }) }
    }
    var least = Double.infinity
    for a in splits {
      for b in splits where b[0] == 0 || b[2] == 0 {
        for c in splits where c[0] == 0 {
          least = min(least, value([a.map { $0 * people[0] }, b.map { $0 * people[1] }, c.map { $0 * people[2] }]))
        }
      }
    }
    #expect(report.value <= least + 1e-9)
    #expect(report.bound <= report.value && report.bound > 0)
    #expect(least - report.value < 0.05 * report.value)
  }
}
