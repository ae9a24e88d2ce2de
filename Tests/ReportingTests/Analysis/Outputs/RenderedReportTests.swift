import CoverageModel
import Foundation
import MessageModel
@testable import Reporting
import ResultFiles
import TestWorlds
import Testing

@Suite("Rendered reports")
struct RenderedReportTests {
  /// Words that no French sentence has.
  static let english: Set<String> = [
    "the", "of", "and", "within", "people", "town", "towns", "nearest", "beyond", "share", "with", "is", "are", "not",
    "severity", "severe", "high", "low", "there", "residents", "basin", "basins", "to", "from", "that", "which", "by",
    "closed", "rank", "farthest", "between", "whole", "who", "near", "where", "this", "only", "none", "their", "its",
  ]

  /// The words of a text, without what stands in backquotes.
  private func words(_ text: String) -> Set<String> {
    let prose = text.replacing(/`[^`]*`/, with: "")
    return Set(prose.lowercased().split { !$0.isLetter }.map(String.init))
  }

  @Test("No placeholder is left unfilled, in any world and language")
  func placeholders() async throws {
    for (name, report) in try await Worlds.all() {
      for language in Language.allCases {
        let files = report.allMakers(language).map { $0.make() }
        #expect(Set(files.map(\.name)).isSuperset(of: ["gap-report.md", "gap-report.json", "manifest.json"]))
        let text = String(decoding: report.gapReportMarkdown(language).bytes, as: UTF8.self)
        #expect(!text.contains("{") && !text.contains("}"), "\(name)")
        #expect(!text.contains("nan") && !text.contains("\u{221E}"), "\(name)")
        let summary = String(
          decoding: report.summaryText(language, folder: "out", files: files.map(\.name)), as: UTF8.self)
        #expect(!summary.contains("{"), "\(name)")
        #expect(summary.split(separator: "\n").count == (report.study.title.contains("\n") ? 4 : 3))
      }
    }
  }

  @Test("A French report is French")
  func french() async throws {
    for (name, report) in try await Worlds.all() {
      let text = String(decoding: report.gapReportMarkdown(.french).bytes, as: UTF8.self)
      #expect(words(text).isDisjoint(with: Self.english), "\(name): \(words(text).intersection(Self.english))")
    }
    for (key, text) in frenchCatalogue {
      let plain = text.replacing(/\{[^}]*\}/, with: "")
      #expect(words(plain).isDisjoint(with: Self.english), "\(key): \(words(plain).intersection(Self.english))")
    }
    // The same stop list does catch an English report.
    let english = String(decoding: LineWorld.report().gapReportMarkdown(.english).bytes, as: UTF8.self)
    #expect(words(english).intersection(Self.english).count > 15)
  }

  @Test("A name with markup is shown as it is written")
  func markup() {
    let text = String(decoding: LineWorld.report().gapReportMarkdown(.english).bytes, as: UTF8.self)
    #expect(text.contains("Pont\\_l’Abbé\\|\\<Est\\> (T6)"))
    #expect(!text.contains("<Est>"))
  }

  @Test("What the data cannot say depends on the spaces and the territory")
  func limits() async throws {
    let reports = Dictionary(try await Worlds.all(), uniquingKeysWith: { first, _ in first })
    func text(_ name: String) throws -> String {
      String(decoding: try #require(reports[name]).gapReportMarkdown(.english).bytes, as: UTF8.self)
    }
    // 55 announced, 2 in this world.
    #expect(try text("everything, embedded").contains("53 of the 55 spaces announced in wave 1 are not identified"))
    #expect(
      try text("complete region, embedded").contains("All spaces of wave 1 in this region are identified, but 53"))
    #expect(try !text("everything").contains("announced"))
    #expect(try text("no spaces").contains("There is no training space: none of the 261,120 residents is served."))
    #expect(try text("no people").contains("No one is counted"))
    #expect(try text("missing people").contains("Towns whose number of people is missing, and which no sum counts: 1."))
    #expect(try text("all served").contains("Everyone lives within 60\u{A0}km"))
    #expect(try text("working age").contains("residents aged 20 to 64"))
  }
}
