import CoverageEngine
import CoverageModel
import GeometryCore
import MessageModel
import SitingPlanner
import SitingVerifier
import Testing

/// A source of travel costs that nothing here has heard of: analysis, plan, comparison and verifier take it as it is.
///
///     blocks from     a (0,0)   b (3,0)   c (0,4)   d (6,6)
///     to p (0,0)        0         3         4        12
///     to q (6,2)        8         5         8         4
@Suite("Travel costs of another source")
struct OtherTravelTests {
  private static let block = ManhattanTravel.secondsPerBlock

  private static func place(_ x: Double, _ y: Double) -> LonLat { LonLat(longitude: x / 100, latitude: y / 100) }

  /// People are powers of two, so that a sum says who was counted.
  private static func study(serviceBlocks: Double = 3) -> Study {
    let towns = [("a", 0.0, 0.0, 1), ("b", 3, 0, 2), ("c", 0, 4, 4), ("d", 6, 6, 8)].map { code, x, y, people in
      Town(code: code, name: code, position: place(x, y), population: people, workingAgePopulation: 1, basin: "z")
    }
    let spaces = [("p", 0.0, 0.0), ("q", 6, 2)].map { code, x, y in
      TrainingSpace(code: code, name: code, position: place(x, y), capacity: 10)
    }
    return Study(
      name: "grid", title: "Grid", territory: .everything, towns: towns, spaces: spaces, basins: [],
      candidates: ["c", "d"], distances: [4 * block], serviceDistance: serviceBlocks * block,
      accessibility: AccessibilityParameters(measures: [AccessibilityMeasure(.cumulative, decay: .step(5 * block))]),
      travel: ManhattanTravel())
  }

  @Test("An analysis: nearest, second, closed limits, accessibility and the shapes that the source draws")
  func analysis() async throws {
    let result = try await CoverageAnalysis.run(Self.study(), threads: 2)
    #expect(result.towns.map(\.nearestSpace) == [0, 0, 0, 1])
    #expect(result.towns.map(\.distance) == [0, 3, 4, 4].map { $0 * Self.block })
    #expect(result.towns.map(\.secondDistance) == [8, 5, 8, 12].map { $0 * Self.block })
    #expect(result.towns.map(\.spacesWithinService) == [1, 1, 0, 0])
    #expect(result.whole.coveredPeople == [3, 15])
    #expect(result.whole.unreachableTowns == 0)
    #expect(result.spaces.map(\.peopleWithinService) == [3, 0])
    // Places within five blocks: b has both spaces there.
    #expect(result.accessibility?.measures[0].scores == [10, 20, 10, 10].map { .reached($0) })
    #expect(result.coverage.map { $0.polygons.count } == [2, 2])
    #expect(result.coverage[1].boundingBox?.north == 0.06)
  }

  @Test("A plan is the best by these costs, has the other distances, and its proof is checked")
  func plan() async throws {
    let problem = SitingProblem(Self.study())
    let parameters = PlanParameters(model: .mclp, openings: 1, serviceDistance: 3 * Self.block)
    let plan = try await Planner.plan(problem, parameters, options: PlanOptions(distanceStep: WrittenCost(1)))
    #expect(plan.openedSites.map(\.code) == ["d"])
    #expect((plan.coveredBefore, plan.coveredAfter) == (3, 11))
    #expect(plan.opened[0].nearestExistingCost == 4 * Self.block)
    // With two blocks b is out of reach; with four nobody is.
    #expect(plan.radiusVariants.map(\.serviceDistance) == [2 * Self.block, 4 * Self.block])
    #expect(plan.radiusVariants.map(\.value) == [9, 15])
    let findings = try await PlanVerifier(problem: problem, parameters: parameters).verify(PlanClaims(plan))
    #expect(findings.contains { if case .optimal(let bound, _) = $0 { bound == 11 } else { false } })
  }

  @Test("Least total travel counts these costs: 2 x 3 + 4 x 4 blocks with a space at d, 2 x 3 + 8 x 4 with one at c")
  func median() async throws {
    let problem = SitingProblem(Self.study())
    let parameters = PlanParameters(model: .pMedian, openings: 1, serviceDistance: 3 * Self.block)
    let plan = try await Planner.plan(problem, parameters, options: PlanOptions(explains: false))
    #expect(plan.openedSites.map(\.code) == ["d"])
    #expect(plan.value == 22 * Self.block)
    let findings = try await PlanVerifier(problem: problem, parameters: parameters).verify(PlanClaims(plan))
    #expect(findings.contains { if case .optimal(let bound, _) = $0 { bound == 22 * Self.block } else { false } })
  }

  @Test("A comparison: with q only d comes closer, by eight blocks")
  func comparison() async throws {
    let study = Self.study(serviceBlocks: 4)
    let comparison = try await ComparisonAnalysis.run(
      study, before: .spaces([study.spaces[0]], source: .spaces(path: "before.csv")),
      after: .spaces(study.spaces, source: .spaces(path: "after.csv")), threads: 1)
    #expect(comparison.towns.map(\.saved) == [0, 0, 0, 8 * Self.block])
    #expect(comparison.whole.gainedPersonTravel == 8 * 8 * Self.block)
    #expect(comparison.whole.counts(.newlyCovered).people == 8)
  }

  @Test("What the source cannot do is said by who asked")
  func failure() async throws {
    var problem = SitingProblem(Self.study())
    problem.sites[0].position = nil
    let parameters = PlanParameters(model: .mclp, openings: 1, serviceDistance: 60)
    await #expect(throws: PlanError.travel(.missingPosition(code: "c"))) {
      try await Planner.plan(problem, parameters, options: PlanOptions())
    }
    await #expect(throws: PlanVerificationError.request("'c' has no position")) {
      try await PlanVerifier(problem: problem, parameters: parameters)
    }
  }
}
