import CoverageData
import CoverageModel
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

  @Test("Distances are read as minutes; what is not used and what is not reached is counted by name")
  func seconds() async throws {
    let loaded = try await load(
      "from,to,minutes\nA1,A1,0\nA2,A1,12.5\nA2,Z9,3\nX1,A1,4\n", spaces: "code\nA1\nB1\n",
      accessibility: .standard(serviceDistanceMetres: 30_000))
    let study = loaded.study
    #expect(study.measure == .seconds)
    #expect(study.distancesMetres == [900, 1800, 2700, 3600])
    #expect(study.serviceDistanceMetres == 1800)
    #expect(study.accessibility?.measures.map(\.decay.limit) == [1800, 1800])
    let travel = try #require(study.travel)
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
    #expect(loaded.study.serviceDistanceMetres == 30_000)
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
      #expect(error?.problem.contains(phrase) == true, "\(error?.problem ?? "none")")
    }
    let error = await asyncDataError {
      var parameters = AccessibilityParameters.standard(serviceDistanceMetres: 30_000)
      parameters.inTown = .discMean
      _ = try await load("from,to,seconds\nA1,A1,1\n", accessibility: parameters)
    }
    #expect(error?.kind == .request)
  }

  @Test("A comparison takes one table for the spaces of both sides")
  func comparison() async throws {
    let before = try country.write("code\nA1\n", "before.csv")
    let after = try country.write("code\nA2\nB1\n", "after.csv")
    let matrix = try country.write("from,to,seconds\nA1,A1,0\nA2,A2,60\nB1,B1,5\nA1,B1,9\n", "m.csv")
    let loaded = try await ComparisonLoader.load(
      ComparisonRequest(
        before: .spaces(path: before), after: .spaces(path: after), geoData: country.geoData, territory: .everything,
        matrixPath: matrix))
    #expect(loaded.study.measure == .seconds)
    #expect(loaded.study.serviceDistanceMetres == 1800)
    #expect(loaded.inputs.count { $0.role == "matrix" } == 1)
    #expect(!loaded.repairs.contains { $0.rule == .travelToUnknown })
    #expect(loaded.repairs.first { $0.rule == .travelPairAbsent }?.count == 9 - 4)
  }
}
