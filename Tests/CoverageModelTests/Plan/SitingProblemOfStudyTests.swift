import CoverageModel
import GeometryCore
import Testing

struct SitingProblemOfStudyTests {
  private func town(_ code: String, people: Int?, basin: String?) -> Town {
    Town(
      code: code, name: "Town \(code)", position: LonLat(longitude: Double(code.utf8.count), latitude: 0),
      population: people, department: "D", basin: basin)
  }

  private func study(candidates: Set<String>) -> Study {
    Study(
      name: "s", title: "S", territory: .everything,
      towns: [town("c", people: 4, basin: "B"), town("a", people: 1, basin: "A"), town("b", people: nil, basin: "B")],
      spaces: [
        TrainingSpace(code: "b", name: "B", position: LonLat(longitude: 0, latitude: 0), town: "b", capacity: 12),
        TrainingSpace(code: "z", name: "Far", position: LonLat(longitude: 9, latitude: 0)),
      ],
      basins: [], candidates: candidates, distances: [], serviceDistance: 1,
      otherTowns: [town("x", people: 8, basin: "B"), town("y", people: 16, basin: nil)])
  }

  @Test func townsAreDemandInOrderOfCode() {
    let problem = SitingProblem(study(candidates: []))
    #expect(problem.demand.map(\.code) == ["a", "b", "c"])
    // A missing number weighs nothing.
    #expect(problem.demand.map(\.weight) == [1, 0, 4])
    #expect(problem.demand[0].zones == [.department: "D", .basin: "A"])
  }

  @Test func sitesAreSpacesAndCandidatesInOrderOfCode() {
    let problem = SitingProblem(study(candidates: ["c", "a", "b", "nowhere"]))
    #expect(problem.sites.map(\.code) == ["a", "b", "c", "z"])
    // A candidate where a space stands is none.
    #expect(problem.sites.map(\.isExisting) == [false, true, false, true])
    #expect(problem.existing == [1, 3])
    #expect(problem.sites.map(\.capacity) == [nil, 12, nil, nil])
    // A space outside every town has no zones.
    #expect(problem.sites.map { $0.zones[.basin] } == ["A", "B", "B", nil])
  }

  @Test func givenCandidatesTakeThePlaceOfTheStudys() {
    let problem = SitingProblem(study(candidates: ["a"]), candidates: ["c"])
    #expect(problem.candidates.map { problem.sites[$0].code } == ["c"])
  }

  @Test func travelCostsAreThoseOfTheStudy() async throws {
    var study = study(candidates: ["c", "a"])
    study.travel = GivenTravel(
      measure: .seconds, origins: ["a", "c"], destinations: ["b", "c", "other"],
      matrix: TravelCostMatrix(siteCount: 3, rowStarts: [0, 2, 4], sites: [0, 2, 0, 1], costs: [600, 5, 900, 0]))
    let problem = SitingProblem(study)
    #expect(problem.travelTraits.measure == .seconds)
    let costs = try await #require(problem.travel).costs(
      from: problem.demandPlaces, to: problem.sitePlaces, within: .infinity, thresholds: [], threads: 1)
    // Rows a, b, c; columns a, b, c, z: a reaches b, c reaches b and itself.
    #expect(costs.rowStarts == [0, 1, 1, 3])
    #expect(costs.sites == [1, 1, 2])
    #expect(costs.costs == [600, 900, 0])
  }

  @Test func theWeightWeighsAndResidentsStayResidents() {
    var study = study(candidates: [])
    for index in study.towns.indices { study.towns[index].workingAgePopulation = 32 << index }
    study.weight = .workingAge
    let problem = SitingProblem(study)
    #expect(problem.demand.map(\.weight) == [32, 64, 128])
    #expect(problem.basinResidents == ["A": 1, "B": 12])
  }

  @Test func whatIsKnownOfACandidateIsKept() {
    let problem = SitingProblem(study(candidates: []), candidates: ["c": .init(cost: 3, capacity: 5)])
    #expect(problem.candidates.map { problem.sites[$0].code } == ["c"])
    #expect(problem.sites[problem.candidates[0]].cost == 3)
    #expect(problem.sites[problem.candidates[0]].capacity == 5)
  }

  @Test func wholeBasinsIncludeTheTownsOutside() {
    let problem = SitingProblem(study(candidates: []))
    #expect(problem.basinResidents == ["A": 1, "B": 12])
    #expect(problem.basinTownCounts == ["A": 1, "B": 3])
  }
}
