import CoverageModel
import MessageModel
import Testing

@testable import Reporting

/// Who is counted, in each place that says so.
@Suite("Words for what is counted")
struct WeightWordTests {
  private static let weights: [(DemandWeight, english: String, french: String)] = [
    (.population, "residents", "habitants"), (.workingAge, "residents aged 20 to 64", "habitants de 20 à 64 ans"),
    (.column("large_firms"), "large firms", "large firms"),
  ]

  /// A study with the same counts under each weight.
  private func report(_ weight: DemandWeight) -> Report {
    var study = LineWorld.study(weight: weight)
    for index in study.towns.indices { study.towns[index].ownWeight = study.towns[index].population }
    return LineWorld.report(study: study)
  }

  @Test("The page and the gap report name the weight, and no other", arguments: 0..<3)
  func page(index: Int) {
    let (weight, english, french) = Self.weights[index]
    for (language, noun) in [(Language.english, english), (.french, french)] {
      let document = PageDocument(page: PageWorld.study(report(weight)), language: language)
      #expect(document.weight.replacing("\u{A0}", with: " ") == noun)
    }
  }

  @Test("Headline and definitions of a comparison name the weight", arguments: 0..<3)
  func comparison(index: Int) async throws {
    let (weight, english, french) = Self.weights[index]
    for (language, noun) in [(Language.english, english), (.french, french)] {
      let study = report(weight).study
      let report = try await CompareReportTests.report(
        study.spaces, [study.spaces[0], CompareReportTests.third], study: study)
      let page = CompareMarkdown(report: report, language: language)
      #expect(page.headline.contains(noun))
      #expect(page.definitionSection.contains(language.definition(of: weight)))
    }
  }

  @Test("Every tenth of a kilometre or minute is shown as it was written", arguments: TravelMeasure.allCases)
  func distances(measure: TravelMeasure) {
    let language = Language.english.measuring(.table(measure))
    for tenths in 1...2_000 {
      let text = "\(tenths / 10)" + (tenths % 10 == 0 ? "" : ".\(tenths % 10)")
      let cost = WrittenCost(Double(tenths) / 10).cost(in: measure)
      #expect(language.distance(cost) == text + "\u{A0}" + (measure == .metres ? "km" : "min"))
    }
  }
}
