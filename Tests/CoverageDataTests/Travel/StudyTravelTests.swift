import CoverageData
import CoverageModel
import MessageModel
import TestWorlds
import Testing

@Suite("Study with given travel costs")
struct StudyTravelTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func load(_ table: String, spaces: String? = nil, accessibility: AccessibilityParameters? = nil) async throws
    -> LoadedStudy
  {
    try await StudyLoader.load(
      StudyRequest(
        geoData: country.geoData, spacesPath: try spaces.map { try country.write($0, "spaces.csv") },
        territory: .everything, accessibility: accessibility, matrixPath: try country.write(table, "m.csv")))
  }

  /// A spreadsheet makes numbers of 01004 and 02A; those of other lengths stay what they are.
  @Test("Codes get the zeros back that a spreadsheet took")
  func lostZeros() async throws {
    let towns = ["01004", "01010", "12001"].map { "\($0),Town,1,45,100\n" }.joined()
    var request = StudyRequest(
      geoData: country.geoData,
      townsPath: try country.write("code,name,longitude,latitude,population\n" + towns, "t.csv"),
      spacesPath: try country.write("code\n01010\n12001\n", "spaces.csv"), territory: .everything)
    // In the order of the padded codes rows and columns change places.
    request.matrixPath = try country.write(
      "from,to,seconds\n12001,12001,1\n12001,1010,2\n1010,12001,3\n1010,1010,4\n1004,1010.0,5\n999,1010,6\n", "m.csv")
    let loaded = try await StudyLoader.load(request)
    let travel = try #require(loaded.study.travel as? GivenTravel)
    #expect(travel.origins == ["01004", "01010", "12001", "999"])
    #expect(travel.destinations == ["01010", "1010.0", "12001"])
    let costs = travel.costs(from: ["01004", "01010", "12001"], to: ["01010", "12001"])
    #expect(costs.costs == [4, 3, 2, 1])
    let input = try #require(loaded.inputs.first { $0.role == "matrix" })
    #expect(input.reading.contains("codes in from that have got their leading zeros back: 2 (1004 is 01004)"))
    #expect(input.reading.contains("codes in to that have got their leading zeros back: 1 (1010 is 01010)"))
    #expect(loaded.repairs.first { $0.rule == .travelFromUnknown }?.examples == ["999"])
  }

  @Test("Distances are read as minutes; what is not used and what is not reached is counted by name")
  func seconds() async throws {
    let loaded = try await load(
      "from,to,minutes\nA1,A1,0\nA2,A1,12.5\nA2,Z9,3\nX1,A1,4\n", spaces: "code\nA1\nB1\n",
      accessibility: .standard(serviceDistance: 30))
    let study = loaded.study
    #expect(study.measure == .seconds)
    #expect(study.distances == [900, 1800, 2700, 3600])
    #expect(study.serviceDistance == 1800)
    #expect(study.accessibility?.measures.map(\.decay.limit) == [1800, 1800])
    let travel = try #require(study.travel as? GivenTravel)
    #expect(travel.costs(from: ["A2"], to: ["A1"]).costs == [750])
    let found = Dictionary(uniqueKeysWithValues: loaded.repairs.map { ($0.rule, $0) })
    #expect(found[.travelFromUnknown]?.examples == ["X1"])
    #expect(found[.travelToUnknown]?.examples == ["Z9"])
    #expect(found[.spaceWithoutTravel]?.examples == ["B1"])
    #expect(found[.travelPairAbsent]?.count == 4)
    #expect(found[.travelPairAbsent]?.examples == ["A1 > B1", "A2 > B1", "B1 > A1", "B1 > B1"])
    #expect(found[.townReachesNoSpace]?.examples == ["B1"])
    let input = try #require(loaded.inputs.first { $0.role == "matrix" })
    #expect(input.records == 4)
    #expect(input.sha256.utf8.count == 64)
  }

  @Test("A table of metres keeps kilometres, and says nothing where all is there")
  func metres() async throws {
    let loaded = try await load("from,to,metres\nA1,A1,0\nA2,A1,1\nB1,A1,2\n")
    #expect(loaded.study.measure == .metres)
    #expect(loaded.study.serviceDistance == 30_000)
    #expect(loaded.repairs.map(\.rule) == [.townWithoutPeople])
  }

  @Test("A table that names no town, no space, or has no unit is refused; so are distances within towns")
  func refused() async throws {
    let cases: [(String, DataError.Kind, String?, String)] = [
      ("from,to,seconds\nX,A1,1\n", .content, "from", "no code is that of a town of the study (the first is 'X')"),
      ("from,to,seconds\nA1,Y,1\n", .content, "to", "no code is that of a space (the first is 'Y')"),
      ("from,to,cost\nA1,A1,1\n", .content, "cost", "the unit"),
    ]
    for (table, kind, field, phrase) in cases {
      let error = await asyncDataError { _ = try await load(table) }
      #expect(error?.kind == kind)
      #expect(error?.field == field)
      #expect(error?.problem.english.contains(phrase) == true, "\(error?.problem ?? "none")")
    }
    let error = await asyncDataError {
      var parameters = AccessibilityParameters.standard(serviceDistance: 30)
      parameters.inTown = .discMean
      _ = try await load("from,to,seconds\nA1,A1,1\n", accessibility: parameters)
    }
    #expect(error?.kind == .request)
  }
}
