import CoverageData
import CoverageModel
import Foundation
import GeometryCore
import MessageModel
import TestSupport
import TestWorlds
import Testing
import WorkbookKit
import WorkbookModel

/// A country as others keep it: Lambert-93, a Shapefile in Latin-1, a workbook, columns under other names.
///
/// Places with known coordinates in both systems: the origin of the projection by definition, and IGN's point 5863.
@Suite("A country in other formats")
struct OtherCountryTests {
  private let country: SmallCountry
  private static let origin = (x: 700_000.0, y: 6_600_000.0, at: LonLat(longitude: 3, latitude: 46.5))
  private static let point5863 = (x: 977_362.95, y: 6_218_045.569, at: LonLat(longitude: 6.4, latitude: 43.008))

  init() throws { country = try SmallCountry() }

  private func isNear(_ one: LonLat, _ other: LonLat) -> Bool {
    // 1e-7 degree is 1 cm.
    abs(one.longitude - other.longitude) < 1e-7 && abs(one.latitude - other.latitude) < 1e-7
  }

  private func towns() throws -> String {
    let stem = country.root.appending(path: "communes")
    try PointShapefile(
      fields: ["INSEE_COM", "NOM", "PMUN", "INSEE_DEP"],
      records: [
        (Self.origin.x, Self.origin.y, ["01004", "Ambérieu", "120", "01"]),
        (Self.point5863.x, Self.point5863.y, ["01005", "Évosges", "", "01"]),
      ], system: lambert93, encoding: ("ISO-8859-1", .isoLatin1)
    ).write(stem: stem)
    return stem.path + ".shp"
  }

  private func workbook(_ rows: [[WorkbookCell.Value]]) throws -> String {
    let sheet = WorkbookSheet(
      name: "Espaces", widths: [], rows: rows.map { $0.map { WorkbookCell($0, .text) } }, isTable: true)
    let forms = Workbook.NumberForms(whole: "0", oneDecimal: "0.0", twoDecimals: "0.00", exact: "0.000", percent: "0%")
    let bytes = try Workbook(title: "t", author: "a", numbers: forms, sheets: [sheet])
      .xlsx(scratchFolder: country.root.path)
    let url = country.root.appending(path: "espaces.xlsx")
    try Data(bytes).write(to: url)
    return url.path
  }

  private func basins() throws -> String {
    try country.write(
      """
      {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::2154"}},"features":[
      {"type":"Feature","properties":{"ze2020":"B","nom":"Zone"},"geometry":{"type":"Polygon","coordinates":
      [[[600000,6100000],[1100000,6100000],[1100000,6700000],[600000,6700000],[600000,6100000]]]}}]}
      """, "zones.geojson")
  }

  @Test("Shapefile of towns, workbook of spaces, zones in Lambert-93: a study in degrees, and the record of how")
  func study() async throws {
    let spaces = try workbook([
      [.text("code"), .text("nom"), .text("x"), .text("y"), .text("places")],
      [.text("S1"), .text("Espace"), .number(Self.point5863.x), .number(Self.point5863.y), .number(30)],
    ])
    let request = StudyRequest(
      geoData: country.geoData, townsPath: try towns(), basinsPath: try basins(),
      readings: ReadingOptions(systems: [.spaces: "EPSG:2154"]), spacesPath: spaces)
    let loaded = try await StudyLoader.load(request)
    let study = loaded.study
    #expect(study.towns.map(\.code) == ["01004", "01005"])
    #expect(study.towns.map(\.name) == ["Ambérieu", "Évosges"])
    #expect(study.towns.map(\.population) == [120, nil])
    #expect(study.towns.map(\.department) == ["01", "01"])
    #expect(study.towns.map(\.basin) == ["B", "B"])
    #expect(study.basins.map(\.name) == ["Zone"])
    #expect(isNear(study.towns[0].position, Self.origin.at))
    #expect(isNear(study.towns[1].position, Self.point5863.at))
    #expect(study.spaces.map(\.code) == ["S1"])
    #expect(study.spaces.map(\.name) == ["Espace"])
    #expect(study.spaces.map(\.capacity) == [30])
    #expect(study.spaces.allSatisfy { isNear($0.position, Self.point5863.at) })
    let record = try #require(loaded.inputs.first)
    #expect(record.parts.map { URL(filePath: $0.name).pathExtension } == ["dbf", "shx", "prj", "cpg"])
    #expect(record.parts.allSatisfy { $0.sha256.count == 64 })
    #expect(record.reading.contains("code is taken to be the column INSEE_COM"))
    #expect(record.reading.contains { $0.english.contains("EPSG:2154") && $0.english.contains("Lambert-93") })
    let workbook = try #require(loaded.inputs.first { $0.role == "spaces" })
    #expect(workbook.reading.contains { $0.english.contains("from EPSG:2154") })
    #expect(loaded.inputs.contains { $0.role == "basins" && $0.records == 1 })
  }

  @Test("Errors name the file, the feature and the user's own field")
  func errors() async throws {
    let spaces = try workbook([
      [.text("code"), .text("x"), .text("y"), .text("places")],
      [.text("S1"), .number(0.5), .number(45.5), .number(30)],
      [.text("S2"), .number(0.5), .number(45.5), .text("many")],
    ])
    let error = await asyncDataError {
      _ = try await StudyLoader.load(StudyRequest(geoData: country.geoData, spacesPath: spaces))
    }
    #expect(error?.kind == .content)
    #expect(error?.file == spaces)
    #expect(error?.line == nil)
    #expect(error?.feature == 3)
    #expect(error?.field == "places")
    #expect(error?.description.contains("feature 3, field 'places': 'many' is not a whole number") == true)
  }

  @Test("A guess can be overruled; a choice that is not there is refused")
  func columns() async throws {
    let path = try country.write(
      """
      {"type":"FeatureCollection","features":[{"type":"Feature","properties":{"insee":"X","own":"Y","nom":"N","pop":1},
      "geometry":{"type":"Polygon","coordinates":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}}]}
      """, "towns.geojson")
    var request = StudyRequest(geoData: country.geoData, townsPath: path)
    let guessed = try await StudyLoader.load(request)
    #expect(guessed.study.towns.map(\.code) == ["X"])
    // A convex area holds the point that stands for it.
    let position = try #require(guessed.study.towns.first?.position)
    #expect(position.longitude > 0 && position.longitude < 1 && position.latitude > 45 && position.latitude < 46)
    request.readings.columns = [.towns: ["code": "own"]]
    #expect(try await StudyLoader.load(request).study.towns.map(\.code) == ["Y"])
    request.readings.columns = [.towns: ["code": "absent"]]
    let absent = await asyncDataError { _ = try await StudyLoader.load(request) }
    #expect(absent?.kind == .request)
    #expect(absent?.problem.english.contains("insee, own, nom, pop") == true)
    request.readings.columns = [.towns: ["cod": "own"]]
    let unknown = await asyncDataError { _ = try await StudyLoader.load(request) }
    #expect(unknown?.problem.english.contains("there is no such column") == true)
  }

  private let lambert93 = """
    PROJCS["RGF93_v1_Lambert-93",GEOGCS["GCS_RGF93_v1",DATUM["D_RGF_1993",SPHEROID["GRS_1980",6378137.0,298.257222101]],
    PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Lambert_Conformal_Conic"],
    PARAMETER["False_Easting",700000.0],PARAMETER["False_Northing",6600000.0],PARAMETER["Central_Meridian",3.0],
    PARAMETER["Standard_Parallel_1",49.0],PARAMETER["Standard_Parallel_2",44.0],PARAMETER["Latitude_Of_Origin",46.5],
    UNIT["Meter",1.0]]
    """
}
