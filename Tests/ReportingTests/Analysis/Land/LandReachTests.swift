import CoverageModel
import GeometryCore
import TestWorlds
import Testing

@testable import Reporting

/// What is said of spaces that no way on land leads to.
@Suite struct LandReachTests {
  /// The world on the equator in which some towns have the sea between them and every space.
  private func report(without: [Int], across: [Int]? = nil) -> Report {
    var report = LineWorld.report()
    report.result.townsWithoutSpaceOnLand = without
    report.result.townsAcrossSea = across ?? without
    return report
  }

  @Test func aZoneSaysSoWhenAllItsTownsDo() {
    // Towns 3, 4 and 5 are the basin Z2; the department D2 has town 4 and those that follow.
    let reach = report(without: [3, 4, 5]).landReach
    #expect(reach.zone(.basin, "Z2", 50_000, .english) == "no space without crossing the sea (50.0\u{A0}km)")
    #expect(reach.zone(.basin, "Z1", 50_000, .english) == "50.0\u{A0}km")
    #expect(reach.zone(.department, "D2", 50_000, .english) == "50.0\u{A0}km")
    #expect(reach.zone(.basin, "Z2", nil, .english) == "–")
    #expect(reach.whole(1_000, .english) == "1.0\u{A0}km")
  }

  @Test func aTownSaysSoWhenItsNearestSpaceIsAcross() {
    let reach = report(without: [], across: [4]).landReach
    #expect(reach.town(4, 12_000, .english) == "12.0\u{A0}km, across the sea")
    #expect(reach.town(3, 12_000, .english) == "12.0\u{A0}km")
    #expect(reach.site("T5", 12_000, .french).hasSuffix("de l’autre côté de la mer"))
    #expect(reach.site("T4", 12_000, .english) == "12.0\u{A0}km" && reach.site("?", nil, .english) == "–")
    // The nearest space is across, but there is another one on the same land: nothing is said of there being none.
    #expect(reach.caution(.english) == nil)
  }

  @Test func whoHasNoSpaceIsCounted() {
    // People are powers of two from 1024 on: towns 0 and 3 have 1024 and 8192.
    #expect(report(without: [0, 3]).landReach.caution(.english)?.hasPrefix("9,216 people have no space") == true)
    let all = report(without: Array(0..<8))
    #expect(all.landReach.caution(.english)?.hasPrefix("No space can be reached") == true)
    #expect(all.landReach.whole(1_000, .english) == "no space without crossing the sea (1.0\u{A0}km)")
  }

  @Test(arguments: Language.allCases)
  func reportAndPageTellTheSame(language: Language) {
    let all = report(without: Array(0..<8))
    let markdown = String(decoding: all.gapReportMarkdown(language).bytes, as: UTF8.self)
    let page = PageWorld.text(PageWorld.study(all), language)
    let words = language == .english ? "without crossing the sea" : "sans traverser la mer"
    // Two of the three basins have people beyond 30 km, each with its median; two departments; the sentence.
    #expect(markdown.ranges(of: words).count >= 5)
    // Three basins, the median and the ninth tenth, the sentence.
    #expect(page.ranges(of: words).count >= 6)
  }
}
