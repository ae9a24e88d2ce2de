import CoverageData
import Foundation
import MessageModel
import TestWorlds
import Testing

@Suite("Folder of the embedded data")
struct GeoDataFolderTests {
  @Test("What is given comes first, then the variable, then the folders above the program")
  func order() throws {
    let country = try SmallCountry()
    let other = try SmallCountry()
    let program = country.root.appending(path: "bin/debug/maillage").path
    let variable = ["MAILLAGE_GEODATA": other.geoData.path]
    let given = try GeoDataFolder.find(given: country.geoData.path, program: program, environment: variable)
    #expect(given == country.geoData)
    #expect(try GeoDataFolder.find(given: nil, program: program, environment: variable) == other.geoData)
    let found = try GeoDataFolder.find(given: nil, program: program, environment: [:])
    #expect(
      URL(filePath: found.path).resolvingSymlinksInPath().path
        == URL(filePath: country.geoData.path).resolvingSymlinksInPath().path)
  }

  @Test("An installed program finds its data in share, whatever the folder that it is started from")
  func installed() throws {
    let country = try SmallCountry()
    let prefix = country.root.appending(path: "usr")
    let share = prefix.appending(path: "share/maillage")
    try FileManager.default.createDirectory(at: share, withIntermediateDirectories: true)
    try FileManager.default.moveItem(
      at: URL(filePath: country.geoData.path), to: share.appending(path: "GeoData"))
    let program = prefix.appending(path: "bin/maillage").path
    let found = try GeoDataFolder.find(given: nil, program: program, environment: [:])
    #expect(found.path.hasSuffix("usr/share/maillage/GeoData"))
  }

  @Test("A folder without towns.csv is refused by name")
  func wrong() {
    let given = dataError { _ = try GeoDataFolder.find(given: "/nowhere", program: "/x", environment: [:]) }
    #expect(given?.kind == .file)
    #expect(given?.description.contains("--geodata") == true)
    let variable = dataError {
      _ = try GeoDataFolder.find(given: nil, program: "/x", environment: ["MAILLAGE_GEODATA": "/nowhere"])
    }
    #expect(variable?.description.contains("MAILLAGE_GEODATA") == true)
  }
}
