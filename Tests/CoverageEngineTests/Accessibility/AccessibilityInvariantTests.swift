import CoverageModel
import PROJKit
import TestSupport
import Testing

@testable import CoverageEngine

@Suite struct AccessibilityInvariantTests {
  private static let decays: [DistanceDecay] = [
    .step(30_000), .linear(limit: 30_000), .exponential(rate: 1e-4, limit: 30_000), .gaussianDai(limit: 30_000),
    .gaussian(bandwidth: 15_000, limit: nil), .epanechnikov(limit: 30_000),
    .power(exponent: 1.5, unit: 1_000, limit: 60_000),
    .steps([DecayStep(limit: 5_000, weight: 1), DecayStep(limit: 15_000, weight: 0.68)]),
  ]

  private func study(seed: UInt64, towns: Int = 120) -> Study {
    var study = RandomStudy.make(seed: seed, towns: towns)
    var random = SeededRandom(seed: seed &+ 1_000)
    for index in study.spaces.indices {
      study.spaces[index].capacity = index % 5 == 4 ? nil : .random(in: 10...200, using: &random)
    }
    study.otherTowns = RandomStudy.make(seed: seed &+ 500, towns: 40).towns.map { town in
      var other = town
      other.code = "x" + town.code
      return other
    }
    return study
  }

  private func scores(
    _ study: Study, _ method: AccessibilityMethod, _ decay: DistanceDecay, threads: Int = 2
  ) async throws -> [AccessibilityScore] {
    let measure = AccessibilityMeasure(method, decay: decay, raamDistance: 30_000)
    return try await AccessibilityAnalysis.run(study, AccessibilityParameters(measures: [measure]), threads: threads)
      .result.measures[0].scores
  }

  /// The definition, over the full matrix of Karney's distances.
  private func bruteForce(_ study: Study, _ decay: DistanceDecay) -> [Double?] {
    let geodesic = Geodesic()
    let towns = study.towns + study.otherTowns
    let weights = towns.map { town in
      study.spaces.map { decay.weight(at: geodesic.distanceMetres(from: town.position, to: $0.position)) }
    }
    let ratios = study.spaces.indices.map { space -> Double? in
      guard let capacity = study.spaces[space].capacity else { return nil }
      let demand = towns.indices.reduce(0.0) {
        $0 + (weights[$1][space] ?? 0) * Double(towns[$1].population ?? 0)
      }
      return demand > 0 ? Double(capacity) / demand : nil
    }
    return study.towns.indices.map { town in
      let parts = study.spaces.indices.compactMap { space -> Double? in
        guard let weight = weights[town][space], let ratio = ratios[space] else { return nil }
        return weight * ratio
      }
      return parts.isEmpty ? nil : parts.reduce(0, +)
    }
  }

  @Test(arguments: decays)
  func agreesWithBruteForce(decay: DistanceDecay) async throws {
    var compared = 0
    for seed in 1...3 as ClosedRange<UInt64> {
      let study = study(seed: seed)
      let expected = bruteForce(study, decay)
      for (score, value) in zip(try await scores(study, .enhanced, decay), expected) {
        #expect((score.value == nil) == (value == nil))
        guard let value, let found = score.value else { continue }
        // Distances agree to 1e-4 m, weights therefore to some 1e-8 of themselves.
        #expect(abs(found - value) <= 1e-7 * max(value, 1e-3))
        compared += 1
      }
    }
    #expect(compared > 50)
  }

  @Test(arguments: AccessibilityMethod.allCases)
  func orderOfInputAndThreadsChangeNothing(method: AccessibilityMethod) async throws {
    let study = study(seed: 7)
    var random = SeededRandom(seed: 2)
    let decay = DistanceDecay.linear(limit: 60_000)
    let shuffled = Study(
      name: study.name, title: study.title, territory: study.territory, towns: study.towns.shuffled(using: &random),
      spaces: study.spaces.shuffled(using: &random), basins: [], distances: study.distances,
      serviceDistance: study.serviceDistance, otherTowns: study.otherTowns.shuffled(using: &random))
    guard method != .cumulativeInterval else { return }
    let first = try await scores(study, method, decay, threads: 1)
    #expect(try await scores(shuffled, method, decay, threads: 3) == first)
    #expect(first.contains { ($0.value ?? 0) > 0 })
  }

  /// Places that are added never take away from gravity and cumulative opportunities.
  @Test(arguments: [AccessibilityMethod.gravity, .cumulative])
  func oneMoreSpaceNeverLowers(method: AccessibilityMethod) async throws {
    var study = study(seed: 8)
    let all = study.spaces
    var previous = [Double](repeating: 0, count: study.towns.count)
    for count in 1...all.count {
      study.spaces = Array(all.prefix(count))
      let found = try await scores(study, method, .linear(limit: 60_000)).map { $0.value ?? 0 }
      for (before, after) in zip(previous, found) { #expect(after >= before - 1e-12) }
      previous = found
    }
    #expect(previous.contains { $0 > 0 })
  }

  /// Places are conserved in every decay, and the check notices when they are not.
  @Test(arguments: decays)
  func placesAreConserved(decay: DistanceDecay) async throws {
    let methods: [AccessibilityMethod] = [.twoStep, .threeStep, .balanced, .spatialAvailability]
    let parameters = AccessibilityParameters(measures: methods.map { AccessibilityMeasure($0, decay: decay) })
    let checks = try await AccessibilityAnalysis.run(study(seed: 9), parameters, threads: 2).identities
    #expect(
      Set(checks.map(\.name)).isSuperset(of: [
        "supply-2sfca", "supply-3sfca", "supply-spatial-availability", "demand-bfca", "service-bfca", "theil-2sfca",
      ]))
    #expect(checks.allSatisfy { $0.holds && $0.right > 0 })
    var wrong = try #require(checks.first)
    wrong.left *= 1 + 1e-6
    #expect(!wrong.holds)
  }
}
