import CoverageModel
import GeometryCore
import Testing

@Suite("Study")
struct StudyTests {
  private func town(_ code: String) -> Town {
    Town(code: code, name: code, position: LonLat(longitude: 0, latitude: 0), population: 1)
  }

  private func space(_ code: String) -> TrainingSpace {
    TrainingSpace(code: code, name: code, position: LonLat(longitude: 0, latitude: 0))
  }

  private func study(distances: [Double], service: Double) -> Study {
    Study(
      name: "study", title: "Study", territory: .everything,
      towns: ["97405", "2B033", "2A004", "20000", "01001", "é", "z"].map(town),
      spaces: ["2b", "2B", "10", "9"].map(space),
      basins: ["7605", "0052", "0051"].map { EmploymentBasin(code: $0, name: $0, shape: MultiPolygon([])) },
      distances: distances, serviceDistance: service)
  }

  @Test("Everything stands in the order of the bytes of its code")
  func order() {
    let study = study(distances: [1], service: 1)
    #expect(study.towns.map(\.code) == ["01001", "20000", "2A004", "2B033", "97405", "z", "é"])
    #expect(study.spaces.map(\.code) == ["10", "2B", "2b", "9"])
    #expect(study.basins.map(\.code) == ["0051", "0052", "7605"])
  }

  @Test("Distances ascend, once each, with the service distance among them")
  func distances() {
    #expect(study(distances: [45, 15, 15], service: 30).distances == [15, 30, 45])
    #expect(study(distances: [60, 30], service: 30).distances == [30, 60])
    #expect(study(distances: [], service: 20).distances == [20])
  }
}

@Suite("Territory, weight and zones")
struct TerritoryTests {
  private let town = Town(
    code: "34172", name: "Montpellier", position: LonLat(longitude: 3.88, latitude: 43.61), population: 300,
    workingAgePopulation: 200, department: "34", region: "76", epci: "243400017", basin: "7614")
  private let bare = Town(code: "X", name: "X", position: LonLat(longitude: 0, latitude: 0), population: nil)

  @Test("A town lies in its own region and department only")
  func contains() {
    #expect(Territory.everything.contains(town))
    #expect(Territory.everything.contains(bare))
    #expect(Territory.region(code: "76").contains(town))
    #expect(!Territory.region(code: "34").contains(town))
    #expect(Territory.department(code: "34").contains(town))
    #expect(!Territory.department(code: "76").contains(town))
    #expect(!Territory.region(code: "76").contains(bare))
  }

  @Test("Missing people are not 0")
  func weight() {
    #expect(DemandWeight.population.people(of: town) == 300)
    #expect(DemandWeight.workingAge.people(of: town) == 200)
    #expect(DemandWeight.population.people(of: bare) == nil)
    #expect(DemandWeight(rawValue: "working-age") == .workingAge)
    #expect(DemandWeight(rawValue: "firms") == .column("firms"))
    #expect(DemandWeight(rawValue: "") == nil)
  }

  @Test("Each level reads its own code")
  func levels() {
    let codes = ZoneLevel.standard.map { $0.code(of: town) }
    #expect(codes == ["7614", "34", "243400017", "76"])
    #expect(ZoneLevel.standard.allSatisfy { $0.code(of: bare) == nil })
  }
}
