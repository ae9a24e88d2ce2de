@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import TestWorlds
import Testing

/// Belgium (EPSG:31370), New Zealand (EPSG:2193, northing first in the register) and France beside degrees.
@Suite("Systems of coordinates of tables")
struct OwnSystemTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func read(_ text: String, _ system: String, _ columns: [String: String] = [:]) throws -> InputFile {
    try UserFile.read(
      country.write(text, "t.csv"), .towns,
      ReadingOptions(columns: columns.isEmpty ? [:] : [.towns: columns], systems: [.towns: system]))
  }

  private func positions(_ file: InputFile) throws -> [LonLat] { try TownTable.read(file).map(\.position) }

  private func isNear(_ one: LonLat, _ longitude: Double, _ latitude: Double, within degrees: Double) -> Bool {
    abs(one.longitude - longitude) < degrees && abs(one.latitude - latitude) < degrees
  }

  @Test("Columns in Lambert 72 with decimal commas; other columns keep theirs")
  func belgium() throws {
    // EPSG Guidance Note 7-2, Lambert Conic Conformal (2SP Belgium): 251763.20, 153034.13 is 5°48'26.533" E,
    // 50°40'46.461" N on Belge 1972, some 100 m from WGS84.
    let text = "NIS;NAAM;X;Y;BEVOLKING;superficie_km2\n11002;Luik;251763,20;153034,13;5;12,5\n"
    let names = ["longitude": "X", "latitude": "Y", "population": "BEVOLKING"]
    let file = try read(text, "EPSG:31370", names)
    let towns = try TownTable.read(file)
    #expect(towns.count == 1)
    #expect(towns.allSatisfy { isNear($0.position, 5.807370, 50.679573, within: 0.003) })
    #expect(towns.map(\.areaSquareMetres) == [12_500_000])
    #expect(towns.map(\.name) == ["Luik"])
  }

  @Test("New Zealand: easting is the longitude whatever order the register has; exchanged axes are reported")
  func newZealand() throws {
    // The origin of the projection (LINZS25002): 173 E, 0 N has false easting 1,600,000 m and northing 10,000,000 m; on
    // the central meridian the easting stays.
    let text = "code,name,E,N,population\n001,A,1600000,5200000,1\n002,B,1600000,5300000,2\n"
    let file = try read(text, "EPSG:2193", ["longitude": "E", "latitude": "N"])
    #expect(try positions(file).count == 2)
    #expect(try positions(file).allSatisfy { abs($0.longitude - 173) < 1e-6 && (-44...(-42)).contains($0.latitude) })
    let error = dataError { _ = try read(text, "EPSG:2193", ["longitude": "N", "latitude": "E"]) }
    #expect(error?.kind == .content)
    #expect(error?.problem.english.contains("axes swapped") == true)
  }

  @Test("Degrees beside a projected system are left, which is said")
  func degrees() throws {
    let text = "code,name,longitude,latitude,population\nA,a,0.5,45.5,1\nB,b,-180,90,1\n"
    let file = try read(text, "EPSG:2154")
    #expect(
      try positions(file) == [LonLat(longitude: 0.5, latitude: 45.5), LonLat(longitude: -180, latitude: 90)])
    #expect(
      file.source.notes == ["coordinates are all in degrees (WGS84), so they are not those of EPSG:2154"])
  }

  @Test("One coordinate beyond the ranges of degrees, and all are in the system")
  func mixed() throws {
    let text = "code,name,longitude,latitude,population\nA,a,0.5,45.5,1\nB,b,700000,6600000,1\n"
    let file = try read(text, "EPSG:2154")
    #expect(try isNear(#require(positions(file).last), 3, 46.5, within: 1e-9))
    // The other one is far from France, which is said.
    #expect(file.source.notes.contains("1 of 2 places lie outside the area of EPSG:2154; is this the right system?"))
  }

  @Test("Degrees of a geographic system are those of that system")
  func geographic() throws {
    // NTF (Paris): longitudes count from Paris, in grads: 0 gr is 2°20'14.025" E.
    let text = "code,name,longitude,latitude,population\nA,a,0,50,1\n"
    let file = try read(text, "EPSG:4807")
    #expect(try isNear(#require(positions(file).first), 2.337229, 45, within: 0.002))
  }

  @Test("Towns none of which is near a basin are refused where the basins are one's own")
  func farAway() async throws {
    let towns = try country.write("code,name,longitude,latitude,population\nA,a,40,10,1\n", "far.csv")
    let basins = try country.write(SmallCountry.basins, "b.geojson")
    let error = await asyncDataError {
      _ = try await StudyLoader.load(
        StudyRequest(geoData: country.geoData, townsPath: towns, basinsPath: basins, readsLand: false))
    }
    #expect(error?.kind == .content)
    #expect(error?.problem.english.contains("no town lies in or near a basin") == true)
    let near = try await StudyLoader.load(
      StudyRequest(geoData: country.geoData, townsPath: towns, readsLand: false))
    #expect(near.study.towns.map(\.code) == ["A"])
  }
}
