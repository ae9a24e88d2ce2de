@testable import CoverageData
import CoverageModel
import MessageModel
import TestWorlds
import Testing

@Suite("Candidates of one's own")
struct OwnCandidateTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private static let towns = """
    code,name,longitude,latitude,population,department
    01,Saint-Dié-des-Vosges,0.2,45.5,100,88
    02,Alès,0.4,45.5,100,30
    03,Saint-Denis,0.6,45.5,100,93
    04,Saint-Denis,0.8,45.5,100,97

    """

  private func load(_ candidates: String, _ readings: [FileReading] = []) async throws -> LoadedPlan {
    var request = PlanRequest(
      parameters: PlanParameters(model: .mclp, openings: 1, serviceDistance: 30_000),
      townsPath: try country.write(Self.towns, "towns.csv"),
      spacesPath: try country.write("code,longitude,latitude\nS,0.2,45.6\n", "s.csv"),
      candidates: .file(try country.write(candidates, "c.csv")))
    request.readings = readings
    return try await PlanLoader.load(request, geoData: country.geoData)
  }

  private func sites(_ loaded: LoadedPlan) -> [String] {
    loaded.problem.candidates.map { loaded.problem.sites[$0].code }
  }

  @Test("By name, with the department beside it or behind it; beginnings are recorded")
  func names() async throws {
    let loaded = try await load("commune;dep;cout\nSt Dié;;3,5\nales;;4\nSaint-Denis;93;5\nSt Denis 97;;6\n")
    #expect(sites(loaded) == ["01", "02", "03", "04"])
    #expect(loaded.problem.candidates.map { loaded.problem.sites[$0].cost } == [3.5, 4, 5, 6])
    let repair = try #require(loaded.repairs.first { $0.rule == .townByBeginning })
    #expect(repair.examples == ["St Dié: Saint-Dié-des-Vosges 01"])
    let record = try #require(loaded.inputs.last)
    #expect(record.role == "candidates" && record.records == 4)
    #expect(record.reading.contains("cost is taken to be the column cout"))
  }

  @Test("Columns besides those that name a town are kept under their own headings, as written but for costs")
  func furtherColumns() async throws {
    let loaded = try await load("commune;dep;cout;dépôt\nSt Dié;;3,50;oui\nales;;4;\n")
    #expect(loaded.candidateColumns.names == ["cout", "dépôt"])
    #expect(loaded.candidateColumns.values == ["01": ["3.5", "oui"], "02": ["4", ""]])
    #expect(loaded.candidateColumns.value(1, of: "03") == "")
    let none = try await load("code\n01\n")
    #expect(none.candidateColumns.names.isEmpty)
  }

  @Test("Ambiguous and unknown names are listed together")
  func unclear() async {
    let error = await asyncDataError { _ = try await load("town\nAlès\nSaint Denis\nPoudlard\n") }
    #expect(error?.kind == .content)
    #expect(error?.line == 3)
    #expect(error?.problem.english.contains("Saint-Denis 03, Saint-Denis 04") == true)
    #expect(error?.problem.english.contains("unclear too: line 4: no town is named 'Poudlard'") == true)
  }

  @Test("A code goes before a name; leading zeros come back; the same town twice is refused")
  func codes() async throws {
    let loaded = try await load("code,name,capacity\n1,whatever,20\n02,,30\n")
    #expect(sites(loaded) == ["01", "02"])
    #expect(loaded.problem.candidates.map { loaded.problem.sites[$0].capacity } == [20, 30])
    let twice = await asyncDataError { _ = try await load("code\n01\n1\n") }
    #expect(twice?.problem.english.contains("appears twice") == true)
    #expect(twice?.line == 3)
    let named = await asyncDataError { _ = try await load("town\nAlès\nALES 30\n") }
    #expect(named?.problem.english.contains("'02' appears twice") == true)
    let unknown = await asyncDataError { _ = try await load("code\n01\nX9\n") }
    #expect(unknown?.line == 3)
    let empty = await asyncDataError { _ = try await load("code\n") }
    #expect(empty?.problem.english.contains("no candidates") == true)
  }

  @Test("Columns are chosen as the request says")
  func columns() async throws {
    let readings = [FileReading(file: "candidates", columns: ["code": "b", "cost": "c"])]
    let loaded = try await load("code,b,c\n01,02,7\n", readings)
    #expect(sites(loaded) == ["02"])
    #expect(loaded.problem.candidates.map { loaded.problem.sites[$0].cost } == [7])
  }
}
