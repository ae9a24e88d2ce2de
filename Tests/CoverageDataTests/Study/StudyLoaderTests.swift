@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestSupport
import TestWorlds
import Testing

@Suite("Study loader")
struct StudyLoaderTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func request(_ change: (inout StudyRequest) throws -> Void = { _ in }) rethrows -> StudyRequest {
    var request = StudyRequest(geoData: country.geoData)
    try change(&request)
    return request
  }

  @Test("Nothing asked: Occitanie of the embedded data, with every space")
  func nothingAsked() async throws {
    let loaded = try await StudyLoader.load(request())
    #expect(loaded.study.territory == .region(code: "76"))
    #expect(loaded.study.name == "occitanie")
    #expect(loaded.study.title == "Occitanie")
    #expect(loaded.study.towns.map(\.code) == ["A1", "A2"])
    #expect(loaded.study.basins.map(\.code) == ["1"])
    #expect(loaded.study.spaces.map(\.code) == ["A1"])
    #expect(loaded.study.distances == [15_000, 30_000, 45_000, 60_000])
    #expect(loaded.study.zoneTownCounts[.basin] == ["1": 2, "2": 1])
    #expect(loaded.study.zoneNames[.epci] == ["E1": "Pays d'Alpha"])
    #expect(loaded.hasEmbeddedSpaces)
    #expect(loaded.repairs.isEmpty)
    #expect(
      loaded.inputs.map(\.role) == ["towns", "basins", "spaces", "department names", "region names", "epci names"])
    #expect(loaded.inputs.map(\.records) == [3, 2, 1, 1, 1, 1])
    #expect(loaded.inputs[0].path == "GeoData/towns.csv")
  }

  @Test("The territory decides the towns, the name and the title")
  func territories() async throws {
    let department = try await StudyLoader.load(request { $0.territory = .department(code: "D1") }).study
    #expect(department.name == "cote-d-or")
    #expect(department.title == "Côte-d’Or")
    #expect(department.otherTowns.count == 3 - department.towns.count && !department.otherTowns.isEmpty)
    let region = try await StudyLoader.load(request { $0.territory = .region(code: "11") }).study
    #expect(region.towns.map(\.code) == ["B1"])
    #expect(region.otherTowns.map(\.code) == ["A1", "A2"])
    #expect(region.title == "Region 11")
    let france = try await StudyLoader.load(request { $0.territory = .everything }).study
    #expect(france.name == "france")
    #expect(france.towns.count == 3)
    #expect(france.otherTowns.isEmpty)
  }

  @Test("An unknown territory lists the codes that exist")
  func unknown() async {
    let region = await asyncDataError { _ = try await StudyLoader.load(request { $0.territory = .region(code: "99") }) }
    #expect(region?.kind == .request)
    #expect(region?.description == "GeoData/towns.csv: no town lies in region '99'; known codes: 11, 76")
    let department = await asyncDataError {
      _ = try await StudyLoader.load(request { $0.territory = .department(code: "d1") })
    }
    #expect(department?.problem.english.hasSuffix("known codes: D1, D2") == true)
  }

  @Test("Missing people are counted by the weight that is asked for")
  func missingPeople() async throws {
    let people = try await StudyLoader.load(request { $0.territory = .everything })
    #expect(people.repairs == [Repair(rule: .townWithoutPeople, count: 1, examples: ["B1"])])
    let working = try await StudyLoader.load(
      request {
        $0.territory = .everything
        $0.weight = .workingAge
      })
    #expect(working.repairs == [Repair(rule: .townWithoutPeople, count: 1, examples: ["A2"])])
  }

  @Test("One's own towns are studied whole, and find their basins by their points; borders go to the lower code")
  func ownTowns() async throws {
    let path = try country.write(
      """
      code,name,longitude,latitude,population,basin
      T1,In the west,0.5,45.5,1,
      T2,On the border,1,45.5,2,
      T3,In the east,1.5,45.5,4,
      T4,At sea,3,45.5,8,
      T5,Its own code,0.5,45.2,16,2
      T6,Unknown code,1.5,45.2,32,9999
      T7,Right code,1.5,45.7,64,2

      """, "towns.csv")
    let loaded = try await StudyLoader.load(request { $0.townsPath = path })
    #expect(loaded.study.territory == .everything)
    #expect(loaded.study.name == "study")
    #expect(loaded.study.towns.map(\.basin) == ["1", "1", "2", nil, "2", "2", "2"])
    #expect(
      loaded.repairs == [
        Repair(rule: .basinByLocation, count: 4, examples: ["T1", "T2", "T3", "T6"]),
        Repair(rule: .townOutsideBasins, count: 1, examples: ["T4"]),
        Repair(rule: .basinDisagreement, count: 1, examples: ["T5"]),
      ])
    #expect(loaded.inputs[0].path == path)
    #expect(loaded.study.spaces.map(\.position) == [LonLat(longitude: 0.2, latitude: 45.5)])
  }

  @Test("Spaces with coordinates get the nearest town, or none when none is near")
  func ownSpaces() async throws {
    let path = try country.write("code,longitude,latitude\nS1,0.75,45.5\nS2,1.2,45.5\nS3,10,45.5\n", "spaces.csv")
    let loaded = try await StudyLoader.load(request { $0.spacesPath = path })
    #expect(loaded.study.spaces.map(\.town) == ["A2", "B1", nil])
    #expect(!loaded.hasEmbeddedSpaces)
  }

  @Test("Axes the wrong way round are noticed for towns and for spaces")
  func swappedAxes() async throws {
    let towns = try country.write("code,name,longitude,latitude,population\nT1,A,45.5,0.5,1\n", "swapped.csv")
    let townError = await asyncDataError { _ = try await StudyLoader.load(request { $0.townsPath = towns }) }
    #expect(townError?.kind == .content)
    #expect(townError?.problem.english.contains("axes swapped") == true)
    #expect(townError?.problem.english.contains("'T1'") == true)
    let spaces = try country.write("code,longitude,latitude\nS1,45.5,0.5\n", "swapped-spaces.csv")
    let spaceError = await asyncDataError { _ = try await StudyLoader.load(request { $0.spacesPath = spaces }) }
    #expect(spaceError?.file == spaces)
    #expect(spaceError?.problem.english.contains("axes swapped") == true)
  }

  @Test("A basin of one's own that crosses itself is repaired")
  func ownBasins() async throws {
    let path = try country.write(
      SmallCountry.basins.replacing("[0,45],[1,45],[1,46],[0,46]", with: "[0,45],[1,46],[1,45],[0,46]"), "b.geojson")
    let loaded = try await StudyLoader.load(request { $0.basinsPath = path })
    #expect(loaded.repairs.map(\.rule).contains(.shapeMadeValid))
  }

  @Test("The order of the rows of an input changes nothing but its hash")
  func permuted() async throws {
    let rows = (0..<40).map { "T\($0),N\($0),\(Double($0) / 20),45.5,\($0),\n" }
    let header = "code,name,longitude,latitude,population,basin\n"
    var random = SeededRandom(seed: 3)
    let first = try await StudyLoader.load(
      request { $0.townsPath = try country.write(header + rows.joined(), "p1.csv") })
    let second = try await StudyLoader.load(
      request { $0.townsPath = try country.write(header + rows.shuffled(using: &random).joined(), "p2.csv") })
    #expect(first.study.towns == second.study.towns)
    #expect(first.inputs[0].sha256 != second.inputs[0].sha256)
    #expect(first.repairs.map { $0.count } == second.repairs.map { $0.count })
    #expect(first.repairs.map { $0.examples } == second.repairs.map { $0.examples })
  }

  @Test(
    "Names of folders",
    arguments: [
      ("Île-de-France", "ile-de-france"), ("Provence-Alpes-Côte d'Azur", "provence-alpes-cote-d-azur"),
      ("  Œuvre -- ÿ ", "oeuvre-y"), ("../../etc", "etc"), ("日本", "study"), ("", "study"),
    ])
  func slugs(title: String, slug: String) async {
    #expect(StudyLabel.slug(title) == slug)
  }
}
