import CoverageModel
import Foundation
@testable import Reporting
import TestWorlds
import Testing
import WorkbookModel

/// The comparison of `CompareReportTests`: of Z1 (T1, T2, T3: 7,168 people) 3,072 + 4,096 are within 30 km before and
/// after, of Z2 (T4, T5, T6: 57,344) none before and all after, of Z3 (T7, T8: 196,608) 131,072 before and all after.
@Suite("Page and workbook of a comparison")
struct CompareDocumentTests {
  private func report() async throws -> CompareReport {
    let spaces = LineWorld.study().spaces
    return try await CompareReportTests.report(spaces, [spaces[0], CompareReportTests.third])
  }

  private func page(_ language: Language) async throws -> String {
    let assets = PageAssets(leafletScript: Array("/*L*/".utf8), leafletStyle: []) { _ in "digest" }
    return String(decoding: try await report().compareHTML(language, assets: assets).bytes, as: UTF8.self)
  }

  @Test("Basins change by points of their share, and the legend has only classes that occur")
  func classes() async throws {
    let report = try await report()
    let classes = CompareClasses(.english)
    let basins = try #require(report.comparison.zones[.basin])
    // No change; 0 to 100 %, 100 points; two thirds to 100 %, 33 points.
    #expect(
      basins.map { classes.all[classes.index(of: $0.change)].label } == [
        "no change", "+50 to +100 pts", "+20 to +50 pts",
      ])
    let svg = String(decoding: report.compareSVG(.english).bytes, as: UTF8.self)
    for (fill, label) in classes.all {
      let occurs = ["no change", "+50 to +100 pts", "+20 to +50 pts"].contains(label)
      #expect(svg.contains(">\(label)<") == occurs, "\(label) \(fill)")
    }
  }

  @Test("A change is in the class whose least points it reaches, and in the one of its sign however small")
  func limits() {
    let classes = CompareClasses(.english)
    func label(_ before: Int, _ after: Int, of people: Int) -> String {
      let (gained, lost) = (max(0, after - before), max(0, before - after))
      let change = ProximityChange(
        towns: 1, townsWithoutPeople: 0, people: people, coverage: [], distanceBefore: nil, distanceAfter: nil,
        movements: [:],
        coverages: [
          .covered: .init(people: min(before, after)), .newlyCovered: .init(people: gained),
          .noLongerCovered: .init(people: lost),
        ], gainedPersonTravel: nil, lostPersonTravel: nil)
      return classes.all[classes.index(of: change)].label
    }
    #expect(label(0, 50, of: 100) == "+50 to +100 pts")
    #expect(label(0, 49, of: 100) == "+20 to +50 pts")
    #expect(label(0, 20, of: 100) == "+20 to +50 pts")
    #expect(label(0, 1, of: 1_000_000) == "0 to +20 pts")
    #expect(label(1, 0, of: 1_000_000) == "0 to −20 pts")
    #expect(label(20, 0, of: 100) == "−20 to −50 pts")
    #expect(label(100, 0, of: 100) == "−50 to −100 pts")
    #expect(classes.all[classes.index(of: nil)].label == "no change")
    #expect(label(0, 0, of: 0) == Language.english.text(.mapLegendNobody))
  }

  @Test("The page names the situations, sorts by numbers that it holds, and escapes what comes from files")
  func markup() async throws {
    let text = try await page(.english)
    #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(text.contains("<strong>Équateur: 122,880 more residents live within"))
    #expect(text.contains("in “b_1” than in “Wave 1”; nobody loses.</strong>"))
    #expect(text.contains("<dt>Share of people within 30\u{A0}km: change</dt>"))
    // 122,880 of 261,120 people.
    #expect(text.contains("<dd>+47.1\u{A0}points</dd>"))
    #expect(text.contains("data-value=\"57344\">+57,344</td>"))
    #expect(text.contains("Tiers (S3)") && text.contains("Second (S2)"))
    let french = try await page(.french)
    #expect(french.contains("<html lang=\"fr\">") && french.contains("Espaces ouverts et fermés"))
    #expect(!french.contains("{" + "a}") && !french.contains("{" + "b}"))
  }

  @Test("The workbook holds the figures of the JSON")
  func workbook() async throws {
    let book = try await report().workbook(.english)
    #expect(
      book.sheets.map(\.name) == ["Summary", "Basins", "Departments", "Towns", "Spaces", "Definitions", "Sources"])
    let basins = book.sheets[1]
    let heads = basins.rows[0].map { cell in if case .text(let text) = cell.value { text } else { "" } }
    #expect(Set(heads).count == heads.count, "\(heads)")
    func numbers(_ head: String) throws -> [Double] {
      let column = try #require(heads.firstIndex(of: head))
      return basins.rows.dropFirst().compactMap { row in
        if case .number(let number) = row[column].value { number } else { nil }
      }
    }
    #expect(try numbers("Within 30\u{A0}km, Wave 1") == [7_168, 0, 131_072])
    #expect(try numbers("Within 30\u{A0}km, b_1") == [7_168, 57_344, 196_608])
    let points = try numbers("Points")
    #expect(points.count == 3 && points[1] == 100 && abs(points[2] - 100.0 / 3) < 1e-9)
  }
}
