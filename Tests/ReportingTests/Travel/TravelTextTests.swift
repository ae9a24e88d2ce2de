import CoverageModel
import MessageModel
@testable import Reporting
import Testing

@Suite("Texts of given travel costs")
struct TravelTextTests {
  private func placeholders(_ text: String) -> [String] {
    text.matches(of: /\{([^}]*)\}/).map { String($0.1) }.sorted()
  }

  private static let parts = [
    (englishGivenTexts, englishCatalogue), (englishTimeTexts, englishCatalogue), (frenchGivenTexts, frenchCatalogue),
    (frenchTimeTexts, frenchCatalogue),
  ]

  @Test("A text of given costs has the placeholders of the one whose place it takes, and says something else")
  func samePlaceholders() {
    var count = 0
    for (texts, catalogue) in Self.parts {
      for (key, text) in texts {
        #expect(placeholders(text) == placeholders(catalogue[key] ?? "?"), "\(key)")
        #expect(text != catalogue[key], "\(key)")
        count += 1
      }
    }
    #expect(count > 100)
  }

  @Test("No text of times speaks of distances, kilometres or geodesics")
  func words() throws {
    let words = try Regex("(?i)\\bkm\\b|kilom|\\bcrow\\b|geodes|géodés|vol d|person-km|personnes-km|\\bdistances?\\b")
    // A trip has a length too. Never shown where travel is given: discs, gaps, distances within towns, folders of results, and the plan's own.
    let left: Set<String> = [
      "accessInTownMean", "accessInTownCentre", "compareLimitRounded", "definitionGap", "columnSquareKilometres",
      "sheetArea", "layerKilometres", "layerOtherDistances", "layerCoverageSummary", "planBound", "planDefinitionGap",
      "tripHeadline", "sectionRoads", "roadsStatesWords", "roadsCircleWords", "roadsDetourWords",
    ]
    var seen = 0
    for language in Language.allCases {
      let timed = language.measuring(.table(.seconds))
      for key in TextKey.allCases where !"\(key)".hasPrefix("plan") && !left.contains("\(key)") {
        let text = (timed.template(key) ?? "").replacing("{distance}", with: "").replacing("km²", with: "")
        #expect(text.firstMatch(of: words) == nil, "\(key): \(text)")
        seen += 1
      }
    }
    #expect(seen > 500)
  }

  @Test("Lengths are reported in the unit of the measure")
  func units() {
    #expect(Language.english.measuring(.table(.seconds)).distance(1350) == "22.5\u{A0}min")
    #expect(Language.french.measuring(.table(.seconds)).travel(754) == "12,6\u{A0}min")
    #expect(Language.french.measuring(.table(.metres)).distance(22_500) == "22,5\u{A0}km")
    #expect(Language.english.measuring(.table(.seconds)) == .english)
  }
}
