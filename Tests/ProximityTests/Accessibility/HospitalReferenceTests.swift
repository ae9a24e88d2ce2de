import CoverageModel
import Foundation
import TestSupport
import Testing

@testable import Proximity

/// PySAL access: three tracts, four scenarios of travel times (SOURCE.md of access_2sfca).
@Suite(.enabled(if: ExternalData.isExpected)) struct HospitalReferenceTests {
  private static let people: [Double?] = [100, 50, 10]
  private static let doctors: [Double?] = [15, 20, 100]

  private func rows(_ path: String) throws -> [[Double]] {
    try ExternalData.text(path).split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",").compactMap { Double($0) }
    }
  }

  private func costs(_ scenario: Int) throws -> TravelCostMatrix {
    let entries = try rows("access_2sfca/hospital_costs.csv").filter { Int($0[0]) == scenario }
      .sorted { ($0[1], $0[2]) < ($1[1], $1[2]) }
    var starts = [0]
    for origin in 1...3 { starts.append(entries.count { Int($0[1]) <= origin }) }
    return TravelCostMatrix(
      siteCount: 3, rowStarts: starts, sites: entries.map { Int32($0[2]) - 1 }, costs: entries.map { $0[3] })
  }

  @Test func inputsAreThoseOfTheTest() throws {
    let tracts = try rows("access_2sfca/hospital_tracts.csv")
    #expect(tracts.map { $0[1] } == Self.people)
    #expect(tracts.map { $0[2] } == Self.doctors)
  }

  @Test(arguments: 0...3)
  func agrees(scenario: Int) async throws {
    let expected = try JSONSerialization.jsonObject(
      with: Data(contentsOf: ExternalData.url("access_2sfca/hospital_expected.json")))
    let scenarios = try #require((expected as? [String: Any])?["scenarios"] as? [String: [String: [String: Double]]])
    let answers = try #require(scenarios["\(scenario)"])
    let gravity = DistanceDecay.power(exponent: 1, unit: 1, limit: 61)
    let steps = DistanceDecay.steps([
      DecayStep(limit: 10, weight: 1), DecayStep(limit: 30, weight: 0.68), DecayStep(limit: 61, weight: 0.22),
    ])
    let measures: [(String, AccessibilityMeasure)] = [
      ("2sfca_gravity", AccessibilityMeasure(.enhanced, decay: gravity)),
      ("3sfca_gravity", AccessibilityMeasure(.threeStep, decay: gravity)),
      ("2sfca_binary_30", AccessibilityMeasure(.twoStep, decay: .step(30))),
      ("2sfca_binary_61", AccessibilityMeasure(.twoStep, decay: .step(61))),
      ("e2sfca_step_10_30_61_w_1_0.68_0.22", AccessibilityMeasure(.enhanced, decay: steps)),
      ("upstream_reference_formula_2sfca", AccessibilityMeasure(.enhanced, decay: gravity)),
    ]
    #expect(Set(measures.map(\.0)) == Set(answers.keys))
    // The package divides by the weights of all sites for the choice of 3SFCA, those beyond the limit too; here only sites
    // within reach are chosen from. The two agree where every cost is within the limit: in the last scenario.
    for (name, measure) in measures where name != "3sfca_gravity" || scenario == 3 {
      let access = await SpatialAccess.compute(
        measure, costs: try costs(scenario), demand: Self.people, supply: Self.doctors, threads: 2)
      for tract in 0..<3 {
        let value = try #require(answers[name]?["\(tract + 1)"])
        #expect(abs(try #require(access.scores[tract].value) - value) <= 1e-9, "\(name), tract \(tract + 1)")
      }
      #expect(access.identities.count == 1 && access.identities.allSatisfy { $0.holds })
    }
  }

  /// The package's own edge rules on a 5 x 5 grid of unit squares: 25 places, 5 demand cells of one person each.
  @Test func edgeRules() async {
    let demandCells = [0, 6, 12, 18, 24]
    func matrix(within limit: Double) -> TravelCostMatrix {
      var starts = [0]
      var sites: [Int32] = []
      var costs: [Double] = []
      for cell in demandCells {
        for site in 0..<25 {
          let dx = Double(cell % 5 - site % 5)
          let dy = Double(cell / 5 - site / 5)
          let distance = (dx * dx + dy * dy).squareRoot()
          guard distance <= limit else { continue }
          sites.append(Int32(site))
          costs.append(distance)
        }
        starts.append(sites.count)
      }
      return TravelCostMatrix(siteCount: 25, rowStarts: starts, sites: sites, costs: costs)
    }
    let people = [Double?](repeating: 1, count: 5)
    let places = [Double?](repeating: 1, count: 25)
    func scores(_ limit: Double, _ method: AccessibilityMethod = .twoStep) async -> [AccessibilityScore] {
      let measure = AccessibilityMeasure(method, decay: .step(100))
      return await SpatialAccess.compute(
        measure, costs: matrix(within: limit), demand: people, supply: places, threads: 2
      ).scores
    }
    for score in await scores(100) { #expect(abs((score.value ?? 0) - 5) <= 1e-12) }
    #expect(await scores(0.9) == Array(repeating: .reached(1), count: 5))
    #expect(await scores(-1) == Array(repeating: .unreachable, count: 5))
    for score in await scores(100, .threeStep) { #expect(abs((score.value ?? 0) - 5) <= 1e-12) }
  }
}
