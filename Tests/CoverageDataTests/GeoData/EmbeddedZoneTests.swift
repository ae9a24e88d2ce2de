import CoverageData
import CoverageModel
import GEOSKit
import GeometryCore
import TestWorlds
import Testing

@Suite("Embedded zones and spaces")
struct EmbeddedZoneTests {
  private let towns: [Town]
  private let basins: [EmploymentBasin]

  init() throws {
    towns = try TownTable.read(embeddedData.file("towns.csv"))
    basins = try BasinFile.read(embeddedData.file("employment-basins.geojson"), checksShapes: false).basins
  }

  @Test("306 basins with names, the ones that the towns name")
  func codes() {
    #expect(basins.count == 306)
    #expect(Set(basins.map(\.code)) == Set(towns.compactMap(\.basin)))
    #expect(basins.allSatisfy { !$0.name.isEmpty && $0.name != $0.code })
  }

  @Test("Every shape is valid, and follows the right-hand rule")
  func valid() throws {
    for basin in basins {
      #expect(try GEOSValidity.check(basin.shape) == nil, "\(basin.code)")
      #expect(basin.shape == basin.shape.rightHanded, "\(basin.code)")
    }
  }

  @Test("A box around Paris and one around the Étang de Berre hold what they should")
  func places() throws {
    let locator = try PointLocator(basins.map(\.shape))
    func basin(_ longitude: Double, _ latitude: Double) throws -> String? {
      try locator.locate(LonLat(longitude: longitude, latitude: latitude)).map { basins[$0].name }
    }
    #expect(try basin(2.3522, 48.8566) == "Paris")
    #expect(try basin(1.4442, 43.6047) == "Toulouse")
    #expect(try basin(4.8357, 45.764) == "Lyon")
    #expect(try basin(0, 0) == nil)
  }

  @Test("The point of nearly every town lies in the basin that the table gives it")
  func agreement() throws {
    let locator = try PointLocator(basins.map(\.shape))
    var disagreeing = 0
    for town in towns {
      let found = try locator.locate(town.position).map { basins[$0].code }
      if found != town.basin { disagreeing += 1 }
    }
    #expect(disagreeing <= towns.count / 100)
    if let stated = try statedDisagreements() { #expect(disagreeing == stated) }
  }

  @Test("27 spaces of wave 1, at towns, of 150 places each, complete in Grand Est and Occitanie")
  func spaces() throws {
    let byCode = TownCodes(towns: towns)
    let spaces = try SpaceTable.read(embeddedData.file("training-spaces.csv"), towns: byCode).spaces
    #expect(spaces.count == 27)
    #expect(spaces.allSatisfy { $0.capacity == 150 && $0.status == "announced" && $0.source != nil })
    let names = spaces.filter { byCode[$0.code]?.region == "76" }.map(\.name)
    #expect(Set(names) == ["Sète", "Alès", "Montauban"])
    #expect(spaces.count { byCode[$0.code]?.region == "44" } == 15)
  }

  @Test("Every zone of a town has a name")
  func names() throws {
    let departments = try ZoneNameTable.readGeoJSON(embeddedData.file("departments.geojson"))
    let regions = try ZoneNameTable.readGeoJSON(embeddedData.file("regions.geojson"))
    let epci = try ZoneNameTable.readCSV(embeddedData.file("epci.csv"))
    #expect(Set(departments.keys) == Set(towns.compactMap(\.department)))
    #expect(Set(regions.keys) == Set(towns.compactMap(\.region)))
    #expect(Set(epci.keys) == Set(towns.compactMap(\.epci)))
    #expect(regions["76"] == "Occitanie")
  }

  @Test("Departments and regions are valid areas too")
  func otherAreas() throws {
    for (file, count) in [("departments.geojson", 101), ("regions.geojson", 18)] {
      let (areas, repairs) = try BasinFile.read(embeddedData.file(file))
      #expect(areas.count == count)
      #expect(repairs.isEmpty, "\(file): \(repairs)")
    }
  }

  /// The number of disagreements that SOURCES.md states, if the file is there and states one.
  private func statedDisagreements() throws -> Int? {
    guard let text = try? embeddedData.file("SOURCES.md").bytes else { return nil }
    let stated = String(decoding: text, as: UTF8.self).firstMatch(of: /disagreements[^0-9\n]*([0-9][0-9,]*)/)
    return stated.flatMap { Int($0.1.replacing(",", with: "")) }
  }
}
