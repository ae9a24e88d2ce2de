import CoverageData
import CoverageModel
import Reporting
@testable import ResultFiles
import TestWorlds
import Testing

@Suite("manifest.json, there and back")
struct ManifestRoundTripTests {
  private static func settings(_ values: inout RandomValues, depth: Int = 0) -> StudySettings {
    var settings = StudySettings()
    for index in 0..<values.count(0...4) { settings["\(index) " + values.text()] = value(&values, depth: depth) }
    return settings
  }

  private static func value(_ values: inout RandomValues, depth: Int) -> StudySettings.Value {
    switch values.count(0...(depth < 2 ? 5 : 3)) {
    case 0: .text(values.text())
    case 1: .number(values.pick(["0", "-12", "0.50", "123456789012345678901", "1.0"]))
    case 2: .flag(values.chance())
    case 3: .nothing
    case 4: .list(values.list(0...3) { value(&$0, depth: depth + 1) })
    default: .map(settings(&values, depth: depth + 1))
    }
  }

  private static func manifest(_ values: inout RandomValues) -> Manifest {
    let measure = values.pick([TravelMeasure.metres, .seconds])
    var travel = measure == .seconds ? TravelTraits.table(.seconds) : values.pick([.geodesic, .table(.metres)])
    let roads = travel.words == .geodesic ? nil : values.maybe { $0.roads(distance: false) }
    if let roads { travel.roadSettings = roads }
    let distances = Set(values.list(1...4) { measure.cost(of: Double($0.count(1...5_000_000)) / 1000) }).sorted()
    return Manifest(
      versions: values.versions(),
      parameters: StudyParameters(
        study: values.pick(["occitanie", "a-1", "07"]), title: values.text(), territory: values.territory(),
        weight: values.weight(), travel: travel, roads: roads, distances: distances,
        serviceDistance: values.pick(distances),
        levels: values.list(0...3) { $0.pick(ZoneLevel.standard + [.grouping("QPV \($0.text())")]) }),
      settings: values.maybe { settings(&$0) }, inputs: values.inputs(),
      counts: Manifest.Counts(
        towns: values.count(0...40_000), people: values.count(0...70_000_000), spaces: values.count(0...99),
        spacesShown: values.count(0...99), zones: ZoneLevel.standard.map { _ in values.count(0...400) }),
      repairs: values.repairs())
  }

  @Test("What is written is read as it was, and written again as the same bytes")
  func roundTrip() throws {
    var values = RandomValues(seed: 11)
    for _ in 0..<500 {
      let manifest = Self.manifest(&values)
      let text = manifest.text()
      let read = try Manifest(InputFile(name: "manifest.json", bytes: text))
      #expect(read == manifest)
      #expect(read.text() == text)
    }
  }

  @Test("So is the manifest of an analysis")
  func analysis() throws {
    let text = LineWorld.report(isEmbedded: true).manifestJSON().bytes
    #expect(try Manifest(InputFile(name: "manifest.json", bytes: text)).text() == text)
  }
}
