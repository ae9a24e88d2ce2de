import CoverageModel
import GeometryCore
import Testing

@testable import CoverageEngine

/// Predicted worlds on the equator: scores worked out by hand.
@Suite struct AccessibilityWorldTests {
  private static let service = 30_000.0

  private static func town(_ code: String, km: Double, people: Int?, basin: String? = "b", area: Double? = nil) -> Town
  {
    Town(
      code: code, name: code, position: GridCountry.position(atMetres: km * 1000), population: people, basin: basin,
      areaSquareMetres: area)
  }

  private static func space(_ code: String, km: Double, places: Int?, town: String? = nil) -> TrainingSpace {
    TrainingSpace(
      code: code, name: code, position: GridCountry.position(atMetres: km * 1000), town: town, capacity: places)
  }

  private static func study(
    _ towns: [Town], _ spaces: [TrainingSpace], others: [Town] = [],
    _ measures: [AccessibilityMeasure] = AccessibilityParameters.standard(serviceDistance: service).measures,
    inTown: InTownDistance = .zero, defaultCapacity: Int? = nil
  ) -> Study {
    var study = GridCountry.study(towns, spaces)
    study.otherTowns = others
    study.accessibility = AccessibilityParameters(
      measures: measures, defaultCapacity: defaultCapacity, inTown: inTown)
    return study
  }

  private func run(_ study: Study) async throws -> AccessibilityResult {
    try #require(try await CoverageAnalysis.run(study, threads: 2).accessibility)
  }

  /// Space s (128 places) at 0 serves a (64 people, 0 km), b (64, 30 km, the limit is closed) and, across the border, x
  /// (128): 1/2 place each. c, farther than 30 km from any space, reaches none; d reaches only u, whose places are not
  /// known.
  @Test func zeroUnreachableAndMissingAreThreeThings() async throws {
    let result = try await run(
      Self.study(
        [
          Self.town("a", km: 0, people: 64), Self.town("b", km: 30, people: 64), Self.town("c", km: 60.1, people: 32),
          Self.town("d", km: 200, people: 16), Self.town("e", km: -10, people: nil),
        ],
        [Self.space("s", km: 0, places: 128), Self.space("u", km: 210, places: nil)],
        others: [Self.town("x", km: -20, people: 128), Self.town("far", km: 900, people: 1024)],
        [
          AccessibilityMeasure(.twoStep, decay: .step(Self.service)),
          AccessibilityMeasure(
            .enhanced, decay: .steps([DecayStep(limit: 25_000, weight: 1), DecayStep(limit: 35_000, weight: 0)])),
        ]))
    let plain = try #require(result.measures.first)
    #expect(plain.measure.method == .twoStep)
    #expect(plain.scores == [.reached(0.5), .reached(0.5), .unreachable, .missing, .reached(0.5)])
    #expect(plain.spaces == [SpaceDemand(places: 128, demand: 256), nil])
    #expect(result.spacesLeftOut == [1])
    #expect(result.outsideTowns == 1 && result.outsidePeople == 128)
    #expect(result.townsWithoutPeople == 1)
    // 64 + 64 people with 1/2, 32 with 0: mean 0.4.
    let summary = plain.summary
    #expect(summary.people == 160 && summary.unreachablePeople == 32 && summary.missingPeople == 16)
    #expect(summary.zeroPeople == 0 && summary.missingTowns == 1 && summary.unreachableTowns == 1)
    #expect(summary.mean == 0.4 && summary.median == 0.5 && summary.percentile10 == 0)
    // A weight of 0 up to 35 km: b is within reach and has nothing.
    let stepped = result.measures[1]
    #expect(stepped.scores[1] == .reached(0))
    #expect(stepped.summary.zeroPeople == 64)
    #expect(stepped.scores[2] == .unreachable)
  }

  /// Without the people beyond the border those inside would seem to have twice as much.
  @Test func peopleOutsideCompete() async throws {
    let inside = [Self.town("a", km: 0, people: 128)]
    let spaces = [Self.space("s", km: 10, places: 128)]
    let alone = try await run(Self.study(inside, spaces))
    let shared = try await run(Self.study(inside, spaces, others: [Self.town("x", km: 20, people: 128)]))
    #expect(alone.measures[0].scores == [.reached(1)])
    #expect(shared.measures[0].scores == [.reached(0.5)])
    #expect(shared.measures[0].summary.people == 128)
  }

  @Test func defaultCapacityStandsForUnknownOnes() async throws {
    let towns = [Self.town("a", km: 0, people: 100)]
    let result = try await run(
      Self.study(towns, [Self.space("u", km: 1, places: nil)], defaultCapacity: 150))
    #expect(result.measures[0].scores == [.reached(1.5)])
    #expect(result.spacesWithDefaultCapacity == [0] && result.spacesLeftOut.isEmpty)
  }

  /// A disc of 20 km radius puts the town's own people 13.33 km from its space: out of a catchment of 10 km, and in the
  /// second step of another.
  @Test func inTownDistanceCanBeChosen() async throws {
    let area = Double.pi * 4e8
    let towns = [Self.town("a", km: 0, people: 64, area: area), Self.town("b", km: 5, people: 64, area: area)]
    let spaces = [Self.space("s", km: 0, places: 64, town: "a")]
    let measures = [AccessibilityMeasure(.cumulative, decay: .step(10_000))]
    let zero = try await run(Self.study(towns, spaces, measures))
    #expect(zero.measures[0].scores == [.reached(64), .reached(64)])
    let disc = try await run(Self.study(towns, spaces, measures, inTown: .discCentre))
    #expect(disc.measures[0].scores == [.unreachable, .reached(64)])
    let steps = DistanceDecay.steps([DecayStep(limit: 10_000, weight: 1), DecayStep(limit: 20_000, weight: 0.5)])
    let mean = try await run(
      Self.study(towns, spaces, [AccessibilityMeasure(.gravity, decay: steps)], inTown: .discMean))
    #expect(mean.measures[0].scores == [.reached(32), .reached(64)])
    await #expect(throws: EngineError.self) {
      _ = try await CoverageAnalysis.run(
        Self.study([Self.town("a", km: 0, people: 64)], spaces, measures, inTown: .discMean), threads: 1)
    }
  }

  /// Space s at 0, space t at 19.9 km. Town a at 0 reaches both, b at 39.7 km only t.
  @Test func everyMethodByHand() async throws {
    let towns = [Self.town("a", km: 0, people: 100), Self.town("b", km: 39.7, people: 50)]
    let spaces = [Self.space("s", km: 0, places: 30), Self.space("t", km: 19.9, places: 60)]
    let step = DistanceDecay.step(20_000)
    let slow = DistanceDecay.steps([DecayStep(limit: 10_000, weight: 1), DecayStep(limit: 20_000, weight: 0.5)])
    func scores(_ measure: AccessibilityMeasure) async throws -> [Double?] {
      try await run(Self.study(towns, spaces, [measure])).measures[0].scores.map(\.value)
    }
    // R_s = 30/100, R_t = 60/150.
    #expect(try await scores(AccessibilityMeasure(.twoStep, decay: step)) == [0.3 + 0.4, 0.4])
    // R_s = 30/100, R_t = 60/(50 + 25).
    #expect(try await scores(AccessibilityMeasure(.localised, decay: slow)) == [0.3 + 0.4, 0.4])
    // Choice of a: 2/3 and 1/3, of b: 1; weights 2/3, 1/6 and 1/2. R_s = 30/(200/3), R_t = 60/(100/6 + 25).
    let three = try await scores(AccessibilityMeasure(.threeStep, decay: slow))
    #expect(isNear(three[0], 0.45 * 2 / 3 + 1.44 / 6, 1e-12))
    #expect(isNear(three[1], 1.44 / 2, 1e-12))
    // L_s = 30/(100/2), L_t = 60/(100/2 + 50); t is shared between a and b.
    #expect(try await scores(AccessibilityMeasure(.balanced, decay: step)) == [0.6 + 0.3, 0.3])
    #expect(try await scores(AccessibilityMeasure(.gravity, decay: slow)) == [60, 30])
    #expect(try await scores(AccessibilityMeasure(.cumulative, decay: step)) == [90, 60])
    // Limits from 10 to 30 km: 10.1 of 20 reach 19.9 km, 10.2 reach 19.8 km.
    let averaged = try await scores(
      AccessibilityMeasure(.cumulativeInterval, decay: .step(30_000), intervalStart: 10_000))
    #expect(isNear(averaged[0], 30 + 60 * 10.1 / 20, 1e-6) && isNear(averaged[1], 60 * 10.2 / 20, 1e-6))
    // 100 people share s alone; t goes by people: 100 to 50.
    #expect(try await scores(AccessibilityMeasure(.spatialAvailability, decay: step)) == [70, 20])
    // All 90 places are fewer than a's 100 people; b has its 50 at 19.8 km.
    let balancing = try await run(
      Self.study(towns, spaces, [AccessibilityMeasure(.balancingCost, decay: .step(100_000))])
    ).measures[0].scores
    #expect(balancing[0] == .unreachable)
    #expect(isNear(balancing[1].value, 19_800, 1e-3))
  }

  @Test func kernelOfEpanechnikov() async throws {
    let result = try await run(
      Self.study(
        [Self.town("a", km: 0, people: 100), Self.town("b", km: 10, people: 100)],
        [Self.space("s", km: 0, places: 30)],
        [AccessibilityMeasure(.kernelDensity, decay: .epanechnikov(limit: 20_000))]))
    // Weights 3/4 and 3/4 x 3/4: demand 131.25.
    let values = result.measures[0].scores.map { $0.value ?? -1 }
    #expect(isNear(values[0], 0.75 * 30 / 131.25, 1e-9))
    #expect(isNear(values[1], 0.562_5 * 30 / 131.25, 1e-9))
  }

  @Test func zonesHaveTheirOwnMeans() async throws {
    let towns = [
      Self.town("a", km: 0, people: 1, basin: "p"), Self.town("b", km: 10, people: 3, basin: "p"),
      Self.town("c", km: 500, people: 4, basin: "q"), Self.town("d", km: 20, people: 8, basin: nil),
    ]
    let measures = [
      AccessibilityMeasure(
        .gravity, decay: .steps([DecayStep(limit: 5_000, weight: 1), DecayStep(limit: 30_000, weight: 0.5)]))
    ]
    let result = try await run(Self.study(towns, [Self.space("s", km: 0, places: 40)], measures))
    let basins = try #require(result.measures[0].zones[.basin])
    #expect(basins.map(\.code) == ["p", "q"])
    #expect(basins.map(\.summary.mean) == [25, 0])
    #expect(basins.map(\.summary.unreachablePeople) == [0, 4])
    #expect(result.measures[0].summary.mean == 16.25)
  }
}
