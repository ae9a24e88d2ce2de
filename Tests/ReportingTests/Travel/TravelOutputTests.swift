import CoverageEngine
import CoverageModel
import GeometryCore
import MessageModel
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing
import WorkbookModel

/// The line world with the times of its distances at 1 km a minute; T8 reaches nothing.
@Suite("Outputs of given travel costs")
struct TravelOutputTests {
  static func study(_ measure: TravelMeasure) -> Study {
    var study = LineWorld.study()
    let cost = { (units: Double) in units * LineWorld.unit * (measure == .seconds ? 0.06 : 1) }
    study.travel = GivenTravel(
      measure: measure, origins: study.towns.dropLast().map(\.code), destinations: ["S1", "S2"],
      matrix: TravelCostMatrix(
        siteCount: 2, rowStarts: (0..<8).map { $0 * 2 }, sites: Array(repeatElement([0, 1], count: 7).joined()),
        costs: (0..<7).flatMap { index in
          let near = cost(LineWorld.units[index])
          let far = cost(LineWorld.secondUnits[index])
          return index < 5 ? [near, far] : [far, near]
        }))
    study.distances = study.distances.map { measure.cost(of: $0 / 1000) }
    study.serviceDistance = measure.cost(of: study.serviceDistance / 1000)
    study.accessibility = .standard(serviceDistance: study.serviceDistance)
    return study
  }

  static func report(_ measure: TravelMeasure) async throws -> Report {
    let study = study(measure)
    return Report(
      study: study, result: try await CoverageAnalysis.run(study, threads: 2),
      provenance: Provenance(
        inputs: [InputRecord(role: "matrix", path: "m.csv", sha256: String(repeating: "0", count: 64), records: 14)],
        repairs: [Repair(rule: .townReachesNoSpace, count: 1, examples: ["T8"])], versions: []))
  }

  private func files(_ report: Report, _ language: Language) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: report.allMakers(language).map { $0.make() }.map {
        ($0.name, String(decoding: $0.bytes, as: UTF8.self))
      })
  }

  @Test("There are no discs and no gaps", arguments: [TravelMeasure.metres, .seconds])
  func left(measure: TravelMeasure) async throws {
    let names = files(try await Self.report(measure), .english).keys
    #expect(!names.contains("coverage.geojson") && !names.contains("gaps.geojson"))
    #expect(names.contains("gap-report.md") && names.contains("towns.csv"))
  }

  @Test("A study of times has no field and no word of distances in any file", arguments: Language.allCases)
  func times(language: Language) async throws {
    let report = try await Self.report(.seconds)
    let fields = try Regex("(_km|_m)\" ?:|_km[,\n]|_m[,\n]|distance|\"km\"")
    let words = try Regex("(?i)\\bkm\\b|kilom|\\bcrow\\b|geodes|géodés|vol d|person-km|personnes-km|\\bdistances?\\b")
    let written = files(report, language)
    #expect(written.count > 8)
    for (name, text) in written where name != "map.svg" && name != "gap-report.md" {
      #expect(text.firstMatch(of: fields) == nil, "\(name): \(text.firstMatch(of: fields)?.0 ?? "")")
    }
    let page = try #require(written["gap-report.md"])
    #expect(page.firstMatch(of: words) == nil, "\(page.firstMatch(of: words)?.0 ?? "")")
    #expect(page.contains("30\u{A0}min"))
    // On the map only the bar of the scale is a length.
    let map = try #require(written["map.svg"])
    #expect(map.matches(of: words).count == 1)
    #expect(map.contains("30\u{A0}min"))
    for sheet in report.workbook(language).sheets {
      for cell in sheet.rows.joined() {
        guard case .text(let text) = cell.value else { continue }
        #expect(text.firstMatch(of: words) == nil, "\(sheet.name): \(text)")
      }
    }
  }

  @Test("Figures are in minutes and seconds: the median town of T1 to T7 is 3.5 u, 38.96 minutes away")
  func figures() async throws {
    let report = try await Self.report(.seconds)
    let written = files(report, .english)
    let page = try #require(written["gap-report.md"])
    // T6 and T7 hold 98,304 of 130,048 people; those up to T7 by time are 97,280 of them: over half.
    #expect(page.contains("Of those who reach a space, half are within 39.0\u{A0}min of the nearest"))
    #expect(page.contains("131,072 people reach no space at all (towns: 1)"))
    let towns = try #require(written["towns.csv"]).split(separator: "\n")
    #expect(towns[0].hasSuffix("second_time_s,spaces_within_service_time,covered"))
    #expect(towns[3].contains(",1335.834,"))
    #expect(towns[8].hasSuffix(",131072,,,,,,0,no"))
    let zones = try #require(written["zones.csv"])
    #expect(zones.contains("people_within_30_min"))
    #expect(zones.contains("unreachable_people,unreachable_towns\n"))
    let manifest = try #require(written["manifest.json"])
    #expect(manifest.contains("\"travel\": \"seconds\""))
    #expect(manifest.contains("\"service_time_min\": 30"))
    #expect(manifest.contains("\"town-reaches-no-space\""))
    let json = try #require(written["gap-report.json"])
    #expect(json.contains("\"unreachable_people\": 131072, \"unreachable_towns\": 1"))
    #expect(String(decoding: report.summaryJSON(), as: UTF8.self).contains("\"unreachable_people\":131072"))
  }

  @Test("A study of given metres keeps the names of distances, and says that they are given")
  func metres() async throws {
    let written = files(try await Self.report(.metres), .english)
    let page = try #require(written["gap-report.md"])
    #expect(page.contains("30\u{A0}km"))
    #expect(!page.contains("crow") && !page.contains("geodesic") && !page.contains("WGS84"))
    #expect(try #require(written["towns.csv"]).contains("second_distance_m,spaces_within_service_distance"))
    #expect(try #require(written["manifest.json"]).contains("\"travel\": \"metres\""))
    #expect(try #require(written["map.svg"]).contains("Distances: given."))
  }
}
