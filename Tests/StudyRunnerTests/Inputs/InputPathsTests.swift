import CoverageData
import Foundation
import Testing

@testable import StudyRunner

@Suite("Paths of inputs")
struct InputPathsTests {
  @Test("A study of own files needs no folder of embedded data", arguments: ["/dev/null", "/absent/GeoData"])
  func noFolder(path: String) throws {
    #expect(try GeoDataFolder(path: path).paths().isEmpty)
  }

  @Test("Every file of the folder is spared")
  func folder() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in ["towns.csv", "epci.csv"] { try Data().write(to: folder.appending(path: name)) }
    #expect(
      try GeoDataFolder(path: folder.path).paths().sorted() == [folder.path + "/epci.csv", folder.path + "/towns.csv"])
  }
}
