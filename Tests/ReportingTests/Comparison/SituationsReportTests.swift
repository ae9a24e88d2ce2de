import CoverageModel
import Foundation
@testable import Reporting
import Testing
import WorkbookModel

/// The world of `CompareReportTests` with a third situation, C, in which S3 alone stands at T6.
///
/// Within 30 km: of A T1 to T3 and T8, 138,240; of B all, 261,120; of C T4 to T8, 253,952.
@Suite("Report of more than two situations")
struct SituationsReportTests {
  private static func report(names: [String]? = nil) async throws -> SituationsReport {
    let spaces = LineWorld.study().spaces
    let third = CompareReportTests.third
    let pairs = [
      try await CompareReportTests.report(spaces, [spaces[0], third]),
      try await CompareReportTests.report(spaces, [third]),
    ]
    return SituationsReport(pairs: pairs, inputs: pairs[0].inputs, repairs: [], names: names)
  }

  @Test("compare.md", arguments: Language.allCases)
  func page(language: Language) async throws {
    let report = try await Self.report(names: ["Today", "With_more|", "Moved"])
    try GoldenFile.expect(report.markdown(language).bytes, equals: "compare-situations.\(language.rawValue).md")
  }

  @Test("The table has the figures of each situation, the difference is that to the first")
  func figures() async throws {
    let report = try await Self.report(names: ["One", "Two", "Three"])
    #expect(report.figures.map(\.covered) == [138_240, 261_120, 253_952])
    let page = SituationsMarkdown(report, .english)
    #expect(page.columns[3].text(0) == "–")
    #expect(page.columns[3].text(1) == "+122,880" && page.columns[3].text(2) == "+115,712")
    #expect(page.headline.contains("261,120 residents"), "\(page.headline)")
    #expect(page.headline.contains("in “Two”, the most of the 3 situations and 122,880 more than in “One”"))
    #expect(
      report.basinRows.map(\.covered) == [[7_168, 7_168, 0], [0, 57_344, 57_344], [131_072, 196_608, 196_608]])
  }

  @Test("Two of the same name are reported by letters; with names, each comparison has those of its two")
  func names() async throws {
    #expect(try await Self.report().situationNames(.english) == ["A", "B", "C"])
    let report = try await Self.report(names: ["One", "Two", "Three"])
    #expect(
      report.namedPairs(.french).map(\.names) == [
        SituationNames(before: "One", after: "Two"), SituationNames(before: "One", after: "Three"),
      ])
    #expect(SituationsReport.folder(0) == "situation-2" && SituationsReport.folder(1) == "situation-3")
    let files = report.makers(.english).map(\.name)
    #expect(files.count == 3 + 2 * 8 && Set(files).count == files.count)
  }

  @Test("The files of a comparison are those of its two situations alone")
  func pairs() async throws {
    let report = try await Self.report(names: ["One", "Two", "Three"])
    var alone = report.pairs[1]
    alone.names = SituationNames(before: "One", after: "Three")
    let made = report.makers(.french).filter { $0.name.hasPrefix("situation-3/") }
    for (maker, own) in zip(made, alone.compareMakers(.french)) {
      #expect(maker.name == "situation-3/" + own.name)
      #expect(maker.make().bytes == own.make().bytes)
    }
  }

  @Test("JSON and workbook hold the table; the page leads to the pages of the comparisons")
  func outputs() async throws {
    let report = try await Self.report(names: ["One", "T&wo", "Three"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(report.json().bytes)) as? [String: Any])
    let situations = try #require(json["situations"] as? [[String: Any]])
    #expect(situations.map { $0["people_within"] as? Int } == [138_240, 261_120, 253_952])
    // Of A the T1 to T3 are lost to C: 7,168.
    #expect(situations[2]["people_no_longer_covered"] as? Int == 7_168)
    let book = report.workbook(.english)
    #expect(book.sheets.map(\.name) == ["Situations", "Basins", "Definitions", "Sources"])
    #expect(book.sheets[0].rows.count == 4 && book.sheets[1].rows.count == 4)
    let assets = PageAssets(leafletScript: Array("/*L*/".utf8), leafletStyle: []) { _ in "digest" }
    let page = String(decoding: report.html(.english, assets: assets).bytes, as: UTF8.self)
    #expect(page.contains("href=\"situation-3/compare.html\"") && page.contains("T&amp;wo") && !page.contains("T&wo"))
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "\(ids)")
  }
}
