import CoverageData
import TestWorlds
import Testing

@Suite("SOURCES.md")
struct SourcesPageTests {
  @Test("The hash stated for each file is that of the file")
  func hashes() throws {
    let page = String(decoding: try embeddedData.file("SOURCES.md").bytes, as: UTF8.self)
    var files: [String] = []
    for match in page.matches(of: /\| `([a-z-]+\.(?:csv|geojson|bin))` \|[^\n]*`([0-9a-f]{64})` \|/) {
      let content: InputFile.Content = match.1.hasSuffix(".bin") ? .binary : .text
      #expect(try embeddedData.file(String(match.1), content: content).sha256 == String(match.2), "\(match.1)")
      files.append(String(match.1))
    }
    #expect(
      files.sorted() == [
        "absorbed-communes.csv", "candidate-sets.csv", "candidates.csv", "departments.geojson",
        "employment-basins.geojson", "epci.csv", "former-names.csv", "regions.geojson", "town-boundaries.bin",
        "town-income.csv", "town-people.csv", "town-zones.csv", "towns.csv", "training-spaces.csv",
      ])
  }
}
