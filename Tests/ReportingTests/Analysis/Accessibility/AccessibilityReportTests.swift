import CoverageEngine
import CoverageModel
import Foundation
import MessageModel
@testable import Reporting
import TestWorlds
import Testing
import WorkbookModel

/// The line world with 150 places in S1 (at T1) and unknown ones in S2, which is left out.
///
/// Within 30 km of S1 are T1 (1,024 people), T2 (2,048) and T3 (4,096): 7,168, so 2SFCA is 150/7,168 = 209.263393 places
/// per 10,000 people for each. T8 (131,072), within 30 km of S2 only, is not known; the other 122,880 reach nothing. The
/// mean over 130,048 people is 150/130,048, that is 11.534203 per 10,000.
@Suite("Accessibility in reports")
struct AccessibilityReportTests {
  private func report(defaultCapacity: Int? = nil, methods: [AccessibilityMethod] = [.twoStep]) async throws -> Report {
    var study = LineWorld.study()
    study.accessibility = AccessibilityParameters(
      measures: methods.map {
        AccessibilityMeasure($0, decay: .step(30_000), intervalStart: 10_000, raamDistance: 30_000)
      },
      defaultCapacity: defaultCapacity)
    return LineWorld.report(study: study, result: try await CoverageAnalysis.run(study, threads: 1))
  }

  private func markdown(_ report: Report, _ language: Language = .english) -> String {
    String(decoding: report.gapReportMarkdown(language).bytes, as: UTF8.self)
  }

  @Test("The table of towns says what is reached, unreachable and missing")
  func table() async throws {
    let report = try await report()
    let file = try #require(report.analysisMakers(.english).map { $0.make() }.first { $0.name == "accessibility.csv" })
    let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 9)
    #expect(lines[0] == "code,name,people,2sfca_places_per_10000,2sfca_state")
    #expect(lines[1] == "T1,Un,1024,209.263393,reached")
    #expect(lines[4] == "T4,Quatre,8192,,unreachable")
    #expect(lines[8] == "T8,Huit,131072,,missing")
  }

  @Test("The workbook has a sheet of scores, empty where nothing is in reach or known")
  func sheet() async throws {
    let report = try await report()
    let sheet = try #require(report.workbook(.english).sheets.first { $0.name == "Accessibility" })
    let scores = try WorkbookSheetTests.column("2SFCA (up to 30\u{A0}km), places per 10,000 people", of: sheet)
    #expect(scores.count == 8)
    for (town, score) in scores.enumerated() {
      if town < 3 {
        guard case .number(let places) = score else { throw NotANumber() }
        #expect(abs(places - 1_500_000 / 7168) < 1e-9)
      } else {
        #expect(score == .empty)
      }
    }
    #expect(report.workbook(.french).sheets.contains { $0.name == "Accessibilité" })
    #expect(!LineWorld.report().workbook(.english).sheets.contains { $0.name == "Accessibility" })
  }

  private struct NotANumber: Error {}

  @Test("The report gives mean, basins and what is left out; with a default capacity nothing is")
  func sections() async throws {
    let text = markdown(try await report())
    for phrase in [
      "## Accessibility: places for people", "| 2SFCA (up to 30\u{A0}km) | places per 10,000 people | 11.53 |   0.00 |",
      "94.5%", "Spaces of unknown capacity, left out: 1.",
      "not known for 131,072 people, who are in no figure (towns: 1)",
      "| Ouest |  7,168 | 209.26 |", "Basins where nobody has a space within reach (2): Centre, Est.",
      "## Inequality between people", "Beyond 30\u{A0}km: 47.1% of the people",
    ] {
      #expect(text.contains(phrase), "\(phrase)")
    }
    let filled = markdown(try await report(defaultCapacity: 60))
    #expect(filled.contains("counted with 60 places each: 1."))
    #expect(!filled.contains("left out:") && !filled.contains("not known for"))
  }

  @Test("Every measure has its name, unit and definition, and nothing is left unfilled", arguments: Language.allCases)
  func everyMeasure(language: Language) async throws {
    let report = try await report(methods: AccessibilityMethod.allCases)
    let text = markdown(report, language)
    #expect(!text.contains("{") && !text.contains("}") && !text.contains("nan") && !text.contains("\u{221E}"))
    for method in AccessibilityMethod.allCases {
      let values = ["start": language.distance(10_000), "distance": language.distance(30_000)]
      #expect(text.contains(language.text(method.textKey, values)))
      #expect(text.contains("- " + language.text(method.definitionKey, values)))
      #expect(text.contains(language.text(method.unit.textKey)))
    }
    if language == .french {
      let words = Set(text.replacing(/`[^`]*`/, with: "").lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.isDisjoint(with: RenderedReportTests.english), "\(words.intersection(RenderedReportTests.english))")
    }
  }

  @Test("Worlds without spaces, without people, with missing ones: no figure is made up", arguments: Language.allCases)
  func everyWorld(language: Language) async throws {
    for (name, world) in try await Worlds.all() {
      var study = world.study
      study.accessibility = AccessibilityParameters(
        measures: AccessibilityMethod.allCases.map {
          AccessibilityMeasure($0, decay: .step(30_000), intervalStart: 10_000, raamDistance: 30_000)
        })
      let report = LineWorld.report(study: study, result: try await CoverageAnalysis.run(study, threads: 2))
      let text = markdown(report, language)
      #expect(!text.contains("{") && !text.contains("nan") && !text.contains("\u{221E}"), "\(name)")
      #expect(report.analysisMakers(language).map { $0.make() }.map(\.name).contains("accessibility.csv"), "\(name)")
      let json = try JSONSerialization.jsonObject(with: Data(report.gapReportJSON().bytes)) as? [String: Any]
      #expect(json?["accessibility"] is [String: Any], "\(name)")
      let hasPeople = report.result.whole.people > 0
      #expect(text.contains("## " + language.text(.accessSection)) == hasPeople, "\(name)")
    }
  }

  @Test("Every decay is named in both languages")
  func decays() {
    let decays: [(DistanceDecay, String, String)] = [
      (.step(30_000), "up to 30\u{A0}km", "jusqu’à 30\u{A0}km"),
      (
        .steps([DecayStep(limit: 10_000, weight: 1), DecayStep(limit: 20_000, weight: 0.68)]),
        "steps 10\u{A0}km: 1, 20\u{A0}km: 0.68", "paliers 10\u{A0}km\u{A0}: 1\u{202F}; 20\u{A0}km\u{A0}: 0,68"
      ),
      (.linear(limit: 30_000), "linear, 0 at 30\u{A0}km", "linéaire, 0 à 30\u{A0}km"),
      (
        .exponential(rate: 1e-4, limit: 30_000), "exponential, 0.1 per km, cut at 30\u{A0}km",
        "exponentielle, 0,1 par km, coupée à 30\u{A0}km"
      ),
      (.gaussianDai(limit: 30_000), "Gaussian of Dai, 0 at 30\u{A0}km", "gaussienne de Dai, 0 à 30\u{A0}km"),
      (.gaussian(bandwidth: 9_000, limit: nil), "Gaussian, bandwidth 9\u{A0}km", "gaussienne, portée 9\u{A0}km"),
      (.epanechnikov(limit: 30_000), "Epanechnikov, 0 at 30\u{A0}km", "Epanechnikov, 0 à 30\u{A0}km"),
      (.power(exponent: 1.5, unit: 1000, limit: nil), "power -1.5 of km", "puissance -1,5 des km"),
    ]
    for (decay, english, french) in decays {
      let measure = AccessibilityMeasure(.enhanced, decay: decay)
      #expect(Language.english.name(of: measure) == "E2SFCA (\(english))")
      #expect(Language.french.name(of: measure) == "E2SFCA (\(french))")
    }
  }

  @Test("The JSON report holds scores, inequality and Lorenz curves; null where none was asked for")
  func json() async throws {
    func object(_ report: Report) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(report.gapReportJSON().bytes)) as? [String: Any])
    }
    let found = try object(try await report())
    let accessibility = try #require(found["accessibility"] as? [String: Any])
    #expect(accessibility["spaces_left_out"] as? [String] == ["S2"])
    let measure = try #require((accessibility["measures"] as? [[String: Any]])?.first)
    #expect(measure["method"] as? String == "2sfca")
    #expect(measure["mean"] as? Double == 11.534_203)
    #expect(measure["unreachable_people"] as? Int == 122_880)
    #expect(measure["missing_people"] as? Int == 131_072)
    let spaces = try #require(measure["spaces"] as? [[String: Any]])
    #expect(spaces.map { $0["demand"] as? Double } == [7_168, nil])
    // Everyone who reaches S1 has the same: the Gini index is the share of those who have nothing.
    let inequality = try #require(measure["inequality"] as? [String: Any])
    #expect(inequality["gini"] as? Double == 0.944_881_89)
    let lorenz = try #require(inequality["lorenz"] as? [[String: Double]])
    #expect(lorenz.first == ["people": 0, "value": 0] && lorenz.last == ["people": 1, "value": 1])
    let distance = try #require(found["distance_inequality"] as? [String: Any])
    #expect((distance["excess"] as? [String: Any])?["headcount"] as? Double == 0.470_588_235)
    #expect(try object(LineWorld.report())["accessibility"] is NSNull)
  }
}
