import CoverageModel
import Foundation
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Concentration by income in reports")
struct IncomeReportTests {
  private func report(_ income: ConcentrationByIncome?) -> Report {
    var result = LineWorld.result()
    result.inequality = InequalityOfDistance(
      indices: InequalityIndices(
        people: 10, peopleLeftOut: 0, mean: 1, gini: 0.25, theil: nil, atkinson: [], palmaRankedByValue: nil,
        coefficientOfVariation: nil, lorenz: []),
      excess: nil, byIncome: income)
    return LineWorld.report(result: result)
  }

  private let income = ConcentrationByIncome(
    people: 3_000, peopleWithoutIncome: 1_000, distance: -0.0436, covered: nil, coveredErreygers: 0.125)

  private func markdown(_ report: Report, _ language: Language) -> String {
    String(decoding: report.gapReportMarkdown(language).bytes, as: UTF8.self)
  }

  @Test("The table has both indices, and says for how many people the income is not known")
  func table() {
    let text = markdown(report(income), .english)
    #expect(text.contains("For 1,000 people (25.0%) it is not known"))
    #expect(text.contains("| Concentration index |   −0.044 |            – |"))
    #expect(text.contains("| Erreygers           |        – |        0.125 |"))
    #expect(text.contains("- Erreygers (2009)"))
    #expect(markdown(report(income), .french).contains("| Indice de concentration |"))
  }

  @Test("Where no income is known nothing is said of it")
  func none() throws {
    #expect(!markdown(report(nil), .english).contains("Erreygers"))
    let json = try object(report(nil))
    #expect(json["by_income"] is NSNull)
  }

  @Test("JSON has the figures, null what is not defined")
  func json() throws {
    let written = try #require(try object(report(income))["by_income"] as? [String: Any])
    #expect(written["people"] as? Int == 3_000)
    #expect(written["people_without_income"] as? Int == 1_000)
    #expect(written["concentration_of_distance"] as? Double == -0.0436)
    #expect(written["concentration_of_cover"] is NSNull)
    #expect(written["erreygers_of_cover"] as? Double == 0.125)
    #expect(written.count == 5)
  }

  private func object(_ report: Report) throws -> [String: Any] {
    let whole = try #require(
      try JSONSerialization.jsonObject(with: Data(report.gapReportJSON().bytes)) as? [String: Any])
    return try #require(whole["distance_inequality"] as? [String: Any])
  }
}

@Suite("Embedded weights and groupings in reports")
struct EmbeddedNameTests {
  @Test("Weights of the embedded towns have words of their own, with number; others are columns")
  func weights() {
    let unemployed = DemandWeight.column("unemployed_2018")
    #expect(Language.english.noun(of: unemployed) == "unemployed people")
    #expect(Language.french.weightNoun(unemployed, 1, of: 9) == "chômeur")
    #expect(Language.french.weightNoun(.column("active_2018"), 2, of: 9) == "actifs")
    #expect(Language.english.definition(of: unemployed).contains("2018"))
    #expect(Language.french.noun(of: .column("unemployed")) == "unemployed")
  }

  @Test("Classes have names, and zones of a user's own table keep theirs")
  func zones() {
    var study = LineWorld.study()
    study.groupings = ["attraction", "urban-unit-size"]
    study.zoneNames[.grouping("attraction")] = ["11": "mine"]
    Language.french.nameEmbeddedZones(of: &study)
    #expect(study.zoneNames[.grouping("urban-unit-size")]?["0"] == "hors unité urbaine")
    #expect(study.zoneNames[.grouping("urban-unit-size")]?.count == 9)
    #expect(study.zoneNames[.grouping("attraction")] == ["11": "mine"])
    #expect(Language.french.name(of: .grouping("attraction")) == "Place dans une aire d’attraction")
    #expect(Language.french.name(of: .grouping("mine")) == "mine")
  }

  @Test("Classes go without their numbers")
  func classes() {
    #expect(ZoneLevel.grouping("urban-unit-size").hasClasses && ZoneLevel.grouping("attraction").hasClasses)
    #expect(!ZoneLevel.grouping("bassin-de-vie").hasClasses && !ZoneLevel.basin.hasClasses)
  }
}
