@testable import CoverageData
@testable import ResultFiles
import CoverageModel
import Foundation
import GeometryCore
import MessageModel
import TestSupport
import TestWorlds
import Testing

@Suite("Folder of results")
struct ResultFolderTests {
  private let results: SmallResults

  init() throws { results = try SmallResults() }

  @Test("Study, distances and spaces come back as they were written")
  func whole() throws {
    let folder = try ResultFolder.read(results.folder("a"))
    #expect(folder.study.name == "small")
    #expect(folder.study.title == "Small")
    #expect(folder.study.territory == .region(code: "76"))
    #expect(folder.study.towns.map(\.code) == ["A1", "A2"])
    #expect(folder.study.towns.map(\.population) == [100, 200])
    #expect(folder.study.towns[1].position == LonLat(longitude: 0.8, latitude: 45.5))
    #expect(folder.study.distances == [15_000, 30_000])
    #expect(folder.study.basins.map(\.name) == ["West"])
    #expect(folder.study.zoneNames[.region] == ["76": "Sud"])
    #expect(folder.study.zoneTownCounts[.basin] == ["1": 3])
    #expect(folder.situation.spaces.map(\.code) == ["X", "Y"])
    #expect(folder.situation.spaces.map(\.name) == ["Ixe", "Y"])
    #expect(folder.situation.spaces[0].position == LonLat(longitude: 0.1, latitude: 45.5))
    #expect(folder.situation.spaces[1].position == nil)
    #expect(folder.situation.knowsAllSpaces)
    #expect(folder.situation.proximities.map(\.distance) == [12_500, 42_000])
    #expect(folder.situation.proximities.map(\.nearestSpace) == [0, 0])
    #expect(folder.situation.proximities.map(\.secondNearestSpace) == [1, 1])
    #expect(folder.manifest.hasEmbeddedSpaces)
    #expect(folder.inputs.map(\.role) == ["manifest", "gap report", "towns", "basins", "spaces"])
  }

  @Test("More spaces in the manifest than named: not all are known")
  func unknownSpaces() throws {
    let path = try results.folder("a", [("manifest.json", "\"spaces\":2", "\"spaces\":27")])
    #expect(try ResultFolder.read(path).situation.knowsAllSpaces == false)
  }

  @Test("A town at a limit to the millimetre lies where the other files say")
  func atTheLimit() throws {
    let beyond = try results.folder("a", [("towns.csv", "42000.000", "30000.000")])
    #expect(try ResultFolder.read(beyond).situation.proximities[1].distance > 30_000)
    let within = "\"people\":300,\"covered\":[{\"km\":15,\"people\":100},{\"km\":30,\"people\":300}]"
    let changed = try results.folder(
      "b",
      [
        ("towns.csv", "42000.000,Y,88000.000,0,no", "30000.000,Y,88000.000,1,yes"),
        (
          "gap-report.json", "\"people\":300,\"covered\":[{\"km\":15,\"people\":100},{\"km\":30,\"people\":100}]",
          within
        ),
      ])
    #expect(try ResultFolder.read(changed).situation.proximities[1].distance == 30_000)
    // At another distance the report tells: A2 lies beyond 15 km, though 15,000.000 m is written.
    let other = try results.folder(
      "c",
      [
        ("towns.csv", "42000.000,Y,88000.000,0,no", "15000.000,Y,88000.000,1,yes"),
        (
          "gap-report.json", "\"people\":300,\"covered\":[{\"km\":15,\"people\":100},{\"km\":30,\"people\":100}]",
          within
        ),
      ])
    let metres = try ResultFolder.read(other).situation.proximities[1].distance
    #expect(metres > 15_000)
    #expect(metres < 15_000.0005)
  }

  @Test(
    "What is not as an analysis writes it is refused, with file, line and field",
    arguments: [
      ("manifest.json", "maillage/manifest", "x", "schema", 1),
      ("manifest.json", "\"schema_version\":1", "\"schema_version\":2", "schema_version", 1),
      ("manifest.json", "\"weight\":\"population\"", "\"weight\":7", "weight", 3),
      ("manifest.json", "[15,30]", "[15,NaN]", nil, 3),
      ("manifest.json", "[15,30]", "[30,15]", "distances_km", 3),
      ("manifest.json", "[15,30]", "[-15,30]", "distances_km", 3),
      ("manifest.json", "[15,30]", "[15,20]", "service_distance_km", 3),
      ("manifest.json", "\"study\":\"small\"", "\"study\":\"../x\"", "study", 3),
      ("manifest.json", "\"kind\":\"region\"", "\"kind\":\"planet\"", "kind", 3),
      ("manifest.json", "\"towns\":2", "\"towns\":-2", "towns", 5),
      ("manifest.json", "\"counts\"", "\"count\"", "counts", nil),
      ("gap-report.json", "\"title\":\"Small\"", "\"title\":\"Tall\"", "parameters", nil),
      ("gap-report.json", "[{\"km\":15,\"people\":100},", "[", "covered", nil),
      ("gap-report.json", "\"people\":300", "\"people\":3.5", "people", nil),
      ("gap-report.json", "\"people\":300", "\"people\":301", nil, nil),
      ("gap-report.json", "{\"km\":30,\"people\":100}", "{\"km\":30,\"people\":300}", nil, nil),
      ("gap-report.json", "\"code\":\"1\"", "\"code\":\"9\"", nil, nil),
      ("towns.csv", "distance_m,second_n", "metres,second_n", "distance_m", 1),
      ("towns.csv", "A2,", "A1,", "code", 3),
      ("towns.csv", "12500.000", "NaN", "distance_m", 2),
      ("towns.csv", "12500.000", "-1", "distance_m", 2),
      ("towns.csv", "12500.000", "99999999", "distance_m", 2),
      ("towns.csv", "12500.000", "", "distance_m", 2),
      ("towns.csv", "42000.000", "12000.000", "covered", 3),
      ("towns.csv", "1,yes", "1,maybe", "covered", 2),
      ("towns.csv", "1,yes", "0,yes", "spaces_within_service_distance", 2),
      ("towns.csv", "1,yes", ",yes", "spaces_within_service_distance", 2),
      ("towns.csv", "90000.500", "100", "second_distance_m", 2),
      ("towns.csv", "Y,90000.500", "X,90000.500", "second_nearest_space", 2),
      ("towns.csv", "Y,90000.500", ",90000.500", "second_distance_m", 2),
      ("towns.csv", "200,X,Ixe,42000.000,Y,88000.000", "200,,,,,", "nearest_space", 3),
      ("towns.csv", "200,X,Ixe", "200,X,Autre", "nearest_space_name", 3),
      ("towns.csv", "200,X,Ixe,42000", "200,,Ixe,42000", "nearest_space_name", 3),
      ("towns.csv", "0.8,45.5", "0.8,95.5", "latitude", 3),
      ("towns.csv", "1,200,X", "1,-200,X", "people", 3),
      ("basins.geojson", "\"code\":\"1\"", "\"code\":\"7\"", "code", nil),
      ("spaces.geojson", "\"Point\"", "\"LineString\"", "type", 2),
      ("spaces.geojson", "[0.1,45.5]", "[0.1,145.5]", "coordinates", 2),
      ("spaces.geojson", "FeatureCollection", "Features", "type", 1),
    ] as [(String, String, String, String?, Int?)])
  func refused(file: String, from: String, to: String, field: String?, line: Int?) throws {
    #expect(SmallResults.files[file]?.contains(from) == true)
    let path = try results.folder("bad", [(file, from, to)])
    let error = try #require(dataError { _ = try ResultFolder.read(path) })
    #expect(error.kind == .content)
    #expect(error.file == path + "/" + file, "\(error)")
    if let field { #expect(error.field == field, "\(error)") }
    if let line { #expect(error.line == line, "\(error)") }
  }

  @Test("A missing file is a fault of files, named", arguments: SmallResults.files.keys.sorted())
  func missing(file: String) throws {
    let path = try results.folder("a")
    try FileManager.default.removeItem(atPath: path + "/" + file)
    let error = try #require(dataError { _ = try ResultFolder.read(path) })
    #expect(error.kind == .file)
    #expect(error.file == path + "/" + file)
  }

  @Test("Damaged files are read or refused, never worse", arguments: SmallResults.files.keys.sorted())
  func damaged(file: String) throws {
    var random = SeededRandom(seed: 7)
    let path = try results.folder("a")
    let bytes = Array((SmallResults.files[file] ?? "").utf8)
    var refused = 0
    for _ in 0..<60 {
      try Data(Mutation.damaged(bytes, using: &random)).write(to: URL(filePath: path + "/" + file))
      if dataError({ _ = try ResultFolder.read(path) }) != nil { refused += 1 }
    }
    #expect(refused > 20)
  }
}
