import CoverageModel
import TestWorlds
import Testing

@testable import Reporting

@Suite("By road and as the crow flies")
struct RoadReadingTests {
  private static let seconds = [0, 600, 2000, 1800, 2400, .infinity, 2100, 1500]

  /// LineWorld by road, within 30 minutes: T3 lies in the circle of 30 km (22.26) but 2,000 s away, T4 outside of it
  /// (33.40) but 1,800 s away; T6 is on an island.
  private static func report() -> Report {
    var study = LineWorld.study()
    study.travelTraits = .roads
    (study.serviceDistance, study.distances) = (1_800, [900, 1_800, 3_600])
    var result = LineWorld.result()
    for (index, time) in seconds.enumerated() { result.towns[index].distance = time }
    let straight = LineWorld.units.map { $0 * LineWorld.unit }
    let factors: [Double?] = [1, 1.5, nil, 2, nil, nil, nil, 1.2]
    result.roads = RoadFindings(
      trips: zip(factors, straight).map { factor, metres in
        factor.map { RoadFindings.Trip(roadMetres: $0 * metres, straightMetres: metres) }
      }, straightMetres: straight)
    return LineWorld.report(study: study, result: result)
  }

  @Test("Every town is in one of three states, and circles are told from trips")
  func groups() throws {
    let found = try #require(RoadReading(Self.report()))
    #expect(found.within.people == 1_024 + 2_048 + 8_192 + 131_072)
    #expect(found.within.towns == [7, 3, 1, 0])
    #expect(found.beyond.people == 4_096 + 16_384 + 65_536)
    #expect(found.unreached.towns == [5])
    #expect(found.circleMetres == 30_000)
    #expect(found.onlyInCircle.towns == [2])
    #expect(found.onlyByRoad.towns == [3])
  }

  /// Of 141,312 people with a way to go 131,072 have a detour of 1.2; each tenth of a degree takes 600 s.
  @Test("Detours weigh people; basins with the longest come first")
  func detours() throws {
    let found = try #require(RoadReading(Self.report())).detours
    #expect(found.map { $0.basin?.code } == [nil, "Z2", "Z1", "Z3"])
    #expect(found.map(\.people) == [141_312, 8_192, 2_048, 131_072])
    #expect(zip(found.map(\.median), [1.2, 2, 1.5, 1.2]).allSatisfy { abs($0 - $1) < 1e-9 })
    #expect(abs(found[0].percentile90 - 1.2) < 1e-9)
    #expect(abs((found[2].medianSpeed ?? 0) - LineWorld.unit / 600 * 3.6) < 1e-9)
  }

  /// A fifth shorter, all within 2,250 s count: T3 and T7 too, and Z3 has nobody left out. A quarter longer, all within
  /// 1,440 s: T1 and T2; 4,096 of the 7,168 people of Z1 are moderate, all of Z3 severe.
  @Test("What hangs on the size of times")
  func factors() throws {
    let found = try #require(RoadReading(Self.report())).factors
    #expect(found.map(\.factor) == [0.8, 1, 1.25])
    #expect(found.map(\.people) == [211_968, 142_336, 3_072])
    #expect(found[0].changes.map(\.basin.code) == ["Z3"])
    #expect(found[0].changes.map(\.severity) == [.low])
    #expect(found[2].changes.map(\.basin.code) == ["Z1", "Z3"])
    #expect(found[2].changes.map(\.severity) == [.moderate, .severe])
  }

  @Test("The report tells it in both languages; a study of the crow's flight does not", arguments: Language.allCases)
  func section(language: Language) {
    let text = Self.report().roadSection(language.measuring(.roads))
    #expect(text.contains(language == .french ? "| à moins de 30\u{A0}km, mais" : "| within 30\u{A0}km, but beyond"))
    #expect(text.contains("Trois"))
    #expect(text.contains("×\u{A0}" + (language == .french ? "1,25" : "1.25")))
    #expect(LineWorld.report().roadSection(language).isEmpty)
  }
}
