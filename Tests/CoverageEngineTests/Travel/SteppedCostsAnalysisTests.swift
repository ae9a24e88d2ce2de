import CoverageEngine
import CoverageModel
import GeometryCore
import PROJKit
import Testing

@Suite("Costs in steps, computed")
struct SteppedCostsAnalysisTests {
  private func study(_ towns: [LonLat], travel: (any TravelCosts)? = nil) -> Study {
    Study(
      name: "steps", title: "Steps", territory: .everything,
      towns: towns.enumerated().map { index, position in
        Town(
          code: "T\(100 + index)", name: "Town", position: position, population: 1, workingAgePopulation: nil,
          department: nil, region: nil, epci: nil, basin: nil)
      }, spaces: [], basins: [], distances: [], serviceDistance: 30_000, travel: travel)
  }

  private func position(_ index: Int, _ count: Int) -> LonLat {
    // Spread by the golden ratio: no two alike, no pattern.
    let first = Double(index) * 0.618_033_988_75
    return LonLat(longitude: first - first.rounded(.down), latitude: 45 + Double(index) / Double(count))
  }

  @Test("Every pair within the limit, each in as many steps as Karney's geodesic is long, rounded up")
  func geodesics() async throws {
    let towns = (0..<120).map { position($0, 120) }
    let sites = (0..<15).map { position(7 * $0 + 3, 120) }.map { TravelPlace(code: "", position: $0) }
    let costs = try await SteppedCostsAnalysis.costs(
      of: study(towns), to: sites, within: [60_000], mostPairs: 10_000, threads: 2)
    let found = try #require(costs)
    let geodesic = Geodesic()
    var pairs = 0
    for (site, place) in sites.enumerated() {
      var expected: [Int: Int] = [:]
      for (town, position) in towns.enumerated() {
        guard let end = place.position else { continue }
        let metres = geodesic.distanceMetres(from: position, to: end)
        if metres <= 60_000 { expected[town] = Int((metres / 100).rounded(.up)) }
      }
      let range = found.siteStarts[site]..<found.siteStarts[site + 1]
      #expect(found.towns[range].map(Int.init) == expected.keys.sorted())
      for index in range { #expect(Int(found.steps[index]) == expected[Int(found.towns[index])]) }
      pairs += range.count
    }
    #expect(pairs == found.towns.count && pairs > 500)
  }

  @Test("A geodesic of a whole number of steps is within them, a hair more is not")
  func limits() async throws {
    let geodesic = Geodesic()
    let site = LonLat(longitude: 1, latitude: 45)
    // Towns due south, near 20 km: 2 mm apart, so that some lie within the formula's error of the limit.
    let towns = (-40...40).map { LonLat(longitude: 1, latitude: 44.820_03 + Double($0) * 1.8e-8) }
    let nearest = geodesic.distanceMetres(from: towns[40], to: site)
    let limit = (nearest * 1000).rounded() / 1000
    var study = study(towns)
    study.serviceDistance = limit
    let costs = try await SteppedCostsAnalysis.costs(
      of: study, to: [TravelPlace(code: "S", position: site)], within: [limit + 100], mostPairs: 1000, threads: 1)
    let found = try #require(costs)
    let step = Double(found.stepThousandths) / 1000
    let service = Int((limit / step).rounded())
    for (town, steps) in zip(found.towns, found.steps) {
      let isWithin = geodesic.distanceMetres(from: towns[Int(town)], to: site) <= limit
      #expect((Int(steps) <= service) == isWithin)
    }
    #expect(found.steps.contains { Int($0) <= service } && found.steps.contains { Int($0) > service })
  }

  @Test("The first limit with room is taken; where none has, there is nothing")
  func room() async throws {
    // Ten towns a second apart from one site: 0 to 9 s.
    let codes = (0..<10).map { "T\(100 + $0)" }
    let matrix = TravelCostMatrix(
      siteCount: 1, rowStarts: Array(0...10), sites: [Int32](repeating: 0, count: 10), costs: (0..<10).map(Double.init))
    let travel = GivenTravel(measure: .seconds, origins: codes, destinations: ["S"], matrix: matrix)
    var study = study((0..<10).map { LonLat(longitude: Double($0), latitude: 0) }, travel: travel)
    study.serviceDistance = 2
    let sites = [TravelPlace(code: "S", position: nil)]
    for (most, expected) in [(10, [9, 10]), (9, [4, 5]), (4, [2, 3])] {
      let costs = try await SteppedCostsAnalysis.costs(
        of: study, to: sites, within: [9, 4, 2], mostPairs: most, threads: 1)
      #expect(costs?.limit == expected[0] && costs?.towns.count == expected[1])
    }
    let none = try await SteppedCostsAnalysis.costs(of: study, to: sites, within: [9, 4, 2], mostPairs: 2, threads: 1)
    #expect(none == nil)
  }
}
