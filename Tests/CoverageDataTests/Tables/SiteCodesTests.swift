import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

@testable import CoverageData

@Suite("Several sites in one town")
struct SiteCodesTests {
  private let country: SmallCountry
  private let towns = TownCodes(towns: [
    Town(code: "34032", name: "Béziers", position: LonLat(longitude: 3.2, latitude: 43.3), population: 1),
    Town(code: "34172", name: "Montpellier", position: LonLat(longitude: 3.9, latitude: 43.6), population: 1),
  ])

  init() throws { country = try SmallCountry() }

  private func read(_ text: String) throws -> SpaceTable.Reading {
    let file = try UserFile.read(country.write(text, "sites.csv"), .spaces, ReadingOptions())
    return try SpaceTable.read(file, TownLookup(codes: towns), statuses: [.open])
  }

  /// Code, name and capacity of each space in the order of their codes.
  private func spaces(_ text: String) throws -> [String] {
    try read(text).spaces.map { "\($0.code) \($0.name) \($0.capacity ?? 0) \($0.town ?? "-")" }.sorted()
  }

  @Test("Names tell them apart, whatever the order of the rows; the first by name keeps the code")
  func names() throws {
    let rows = ["Montpellier;Sud;25", "Béziers;IUT;30", "Montpellier;Nord;40"]
    let expected = ["34032 IUT 30 34032", "34172 Nord 40 34172", "34172-2 Sud 25 34172"]
    for rows in [rows, rows.reversed(), [rows[2], rows[0], rows[1]]] {
      #expect(try spaces((["commune;nom;places"] + rows).joined(separator: "\n")) == expected)
    }
    let coded = "code,name,capacity\n34172,Sud,25\n34032,IUT,30\n34172,Nord,40\n"
    #expect(try spaces(coded) == expected)
    #expect(
      try read(coded).notes.contains {
        $0.english.hasPrefix("spaces that stand in a town with others: 2 (the first town is 34172)")
      })
  }

  @Test("Identifiers are the codes where a town has several, and only then")
  func identifiers() throws {
    #expect(
      try spaces("Code INSEE;UAI;places\n34172;B2;25\n34032;C3;30\n34172;A1;40\n")
        == ["A1 Montpellier 40 34172", "B2 Montpellier 25 34172", "C3 Béziers 30 34032"])
    #expect(
      try spaces("id;commune;places\nB2;Montpellier;25\nA1;Montpellier;40\n")
        == ["A1 Montpellier 40 34172", "B2 Montpellier 25 34172"])
    #expect(try spaces("id;commune;places\nB2;Montpellier;25\n") == ["34172 Montpellier 25 34172"])
    // An identifier that is the code of a town would be taken for that town.
    #expect(
      try spaces("code;id;name\n34172;34032;Sud\n34172;7;Nord\n") == [
        "34172 Nord 0 34172", "34172-2 Sud 0 34172",
      ])
  }

  @Test("Coordinates of their own tell them apart")
  func coordinates() throws {
    #expect(
      try spaces("code,longitude,latitude,capacity\n34172,3.91,43.6,1\n34172,3.89,43.6,2\n")
        == ["34172 34172 2 -", "34172-2 34172 1 -"])
  }

  @Test(
    "What nothing tells apart is refused with a way out",
    arguments: [
      "town\nMontpellier\nMontpellier\n", "town,name\nMontpellier,Site\nmontpellier,SITE\n",
      "code,town\n34172,Montpellier\n34172,MONTPELLIER\n", "code,longitude,latitude\nS,3,43\nS,3,43\n",
    ])
  func repeated(_ text: String) {
    let error = dataError { _ = try read(text) }
    #expect(error?.line == 3)
    #expect(
      error?.problem.english.hasSuffix(
        "first on line 2; sites of one town need names, coordinates or identifiers (a column id) of their own") == true)
  }

  @Test("A number behind a code is never the code of another space")
  func taken() {
    let sites = ["A", "A-2", "A"].enumerated().map { index, code in
      SiteCodes.Site(code: code, id: nil, name: "n\(index)", position: nil)
    }
    #expect(SiteCodes(sites) { _ in false }.codes == ["A", "A-2", "A-3"])
  }

  @Test("A table of travel to their town serves all of them, and no candidate stands at their place")
  func travel() async throws {
    var request = StudyRequest(
      geoData: country.geoData, spacesPath: try country.write("id,town\nx,Alpha\ny,Alpha\n", "spaces.csv"),
      territory: .everything)
    request.matrixPath = try country.write("from,to,seconds\nA1,A1,0\nA2,A1,60\nB1,B1,5\n", "m.csv")
    let loaded = try await StudyLoader.load(request)
    #expect(loaded.study.spaces.map(\.code) == ["x", "y"])
    let travel = try #require(loaded.study.travel as? GivenTravel)
    #expect(travel.costs(from: ["A1", "A2"], to: ["x", "y"]).costs == [0, 0, 60, 60])
    let problem = SitingProblem(loaded.study, candidates: ["A1", "A2"])
    #expect(problem.sites.map(\.code) == ["A2", "x", "y"])
  }
}
