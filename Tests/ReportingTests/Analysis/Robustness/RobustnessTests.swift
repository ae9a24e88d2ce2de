import CoverageModel
import Foundation
import TestWorlds
import Testing

@testable import Reporting

@Suite("Robustness")
struct RobustnessTests {
  /// From the table of LineWorld: at 20 km 3,072 people, 25 km 7,168 (22.26), 29 km and 31 km 138,240 (27.83), 35 km
  /// 146,432 (33.40), 40 km 211,968 (38.96).
  @Test("Coverage about the service distance")
  func sensitivity() {
    let found = Robustness(LineWorld.report())
    #expect(found.sensitivity.map(\.service) == [20_000, 25_000, 29_000, 30_000, 31_000, 35_000, 40_000])
    #expect(found.sensitivity.map(\.people) == [3_072, 7_168, 138_240, 138_240, 138_240, 146_432, 211_968])
    #expect(
      found.sensitivity.map(\.change) == [-135_168, -131_072, 0, 0, 0, 8_192, 73_728])
  }

  @Test("A limit is closed, and a distance of 0 or less is left out")
  func limits() {
    var study = LineWorld.study()
    study.serviceDistance = 10_000
    #expect(study.sensitivityDistances == [5_000, 9_000, 10_000, 11_000, 15_000, 20_000])
    study.serviceDistance = LineWorld.unit + 1_000
    let found = Robustness(LineWorld.report(study: study))
    #expect(found.sensitivity.first { $0.service == LineWorld.unit }?.people == 3_072)
  }

  /// Second-nearest distances are 55.66 km (T6), 61.2 (T5), 66.8 (T7), 72.4 (T4), 77.9 (T8), ...: half of all people are
  /// reached with T8. One town has two spaces within S only if its second-nearest is: none here.
  @Test("What is left when the nearest space closes")
  func second() {
    let found = Robustness(LineWorld.report())
    #expect(found.peopleBySpaces == [138_240])
    #expect(found.secondCovered == [0, 0, 0, 32_768])
    #expect(found.secondMedian == 7 * LineWorld.unit)
    var result = LineWorld.result()
    result.towns[7].spacesWithinService = 3
    result.towns[2].spacesWithinService = 2
    #expect(Robustness(LineWorld.report(result: result)).peopleBySpaces == [138_240, 135_168, 131_072])
    for index in result.towns.indices { result.towns[index].secondDistance = .infinity }
    let single = Robustness(LineWorld.report(result: result))
    #expect(single.secondMedian == nil)
    #expect(single.secondCovered == [0, 0, 0, 0])
  }

  @Test("The report shows it, with signs, in both languages", arguments: Language.allCases)
  func section(language: Language) {
    let text = LineWorld.report().robustnessSection(language)
    #expect(text.contains("## " + language.text(.sectionRobustness)))
    #expect(text.contains("+" + language.number(73_728)))
    #expect(text.contains("\u{2212}" + language.number(131_072)))
    #expect(LineWorld.report(study: LineWorld.study(spaces: false)).robustnessSection(language).isEmpty)
  }

  @Test("JSON has a step for each distance")
  func json() throws {
    let bytes = LineWorld.report().gapReportJSON().bytes
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let robustness = try #require(object["robustness"] as? [String: Any])
    #expect((robustness["sensitivity"] as? [[String: Double]])?.map { $0["change"] }.last == 73_728)
    #expect((robustness["second_nearest_covered"] as? [[String: Double]])?.count == 4)
    #expect(robustness["second_nearest_median_m"] as? Double == 77_923.644)
  }
}
