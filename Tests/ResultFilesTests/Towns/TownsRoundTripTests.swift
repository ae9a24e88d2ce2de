import CoverageData
import CoverageModel
import GeometryCore
import Reporting
@testable import ResultFiles
import TestWorlds
import Testing

@Suite("towns.csv, there and back")
struct TownsRoundTripTests {
  private static func file(_ values: inout RandomValues, _ parameters: StudyParameters) -> TownsFile {
    let codes = (0..<values.count(2...5)).map { "S\($0)" }
    let tellsSea = values.chance()
    var sea: Set<Int> = []
    var towns: [Town] = []
    var proximities: [TownProximity] = []
    for index in 0..<values.count(1...12) {
      let people = values.maybe { $0.count(0...900_000) }
      towns.append(
        Town(
          code: "T\(100 + index)", name: values.cell(),
          position: LonLat(
            longitude: Double(values.count(-1_799_999_999...1_799_999_999)) / 1e7,
            latitude: Double(values.count(-899_999_999...899_999_999)) / 1e7),
          population: parameters.weight == .population ? people : nil,
          workingAgePopulation: parameters.weight == .workingAge ? people : nil,
          department: values.maybe { $0.cell() }, region: values.maybe { $0.cell() }, epci: values.maybe { $0.cell() },
          basin: values.maybe { $0.cell() }, ownWeight: parameters.weight.isColumn ? people : nil))
      // Given travel reaches nothing, one space, or two.
      let order = codes.indices.shuffled(using: &values.random)
      let reached = values.count(0...2)
      let near = Double(values.count(0...40_000_000)) / 1000
      let far = near + Double(values.count(0...40_000_000)) / 1000
      let isCovered = reached > 0 && near <= parameters.serviceDistance
      proximities.append(
        TownProximity(
          nearestSpace: reached > 0 ? order[0] : nil, distance: reached > 0 ? near : .infinity,
          secondNearestSpace: reached > 1 ? order[1] : nil, secondDistance: reached > 1 ? far : .infinity,
          spacesWithinService: isCovered ? values.count(1...codes.count) : 0))
      if values.chance() { sea.insert(index) }
    }
    return TownsFile(
      towns: towns, proximities: proximities, spaces: codes.map { TownsFile.Space(code: $0, name: "n " + $0) },
      acrossSea: tellsSea ? sea : nil)
  }

  @Test("What is written is read, and written again as the same bytes", arguments: TravelMeasure.allCases)
  func roundTrip(measure: TravelMeasure) throws {
    var values = RandomValues(seed: 23)
    for _ in 0..<500 {
      let parameters = StudyParameters(
        study: "a", title: "A", territory: .everything, weight: values.weight(), travel: .table(measure),
        distances: [20_000], serviceDistance: 20_000, levels: [])
      let file = Self.file(&values, parameters)
      let text = file.text(weight: parameters.weight, serviceDistance: 20_000, measure: measure)
      let read = try TownsFile.read(InputFile(name: "towns.csv", bytes: text), parameters: parameters)
      #expect(read.towns == file.towns)
      #expect(read.proximities.map(\.distance) == file.proximities.map(\.distance))
      #expect(read.acrossSea == file.acrossSea)
      #expect(read.text(weight: parameters.weight, serviceDistance: 20_000, measure: measure) == text)
    }
  }

  @Test("So are the towns of an analysis")
  func analysis() throws {
    let report = LineWorld.report()
    let text = report.townsCSV().bytes
    let read = try TownsFile.read(
      InputFile(name: "towns.csv", bytes: text), parameters: StudyParameters(report.study))
    #expect(
      read.text(
        weight: report.study.weight, serviceDistance: report.study.serviceDistance, measure: report.study.measure)
        == text)
  }
}
