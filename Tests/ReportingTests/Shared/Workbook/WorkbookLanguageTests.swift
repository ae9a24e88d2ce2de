import CoverageModel
import MessageModel
@testable import Reporting
import TestWorlds
import Testing
import WorkbookModel

@Suite("Languages of workbooks")
struct WorkbookLanguageTests {
  @Test("Both catalogues have the same keys, known to no other part")
  func complete() {
    #expect(Set(englishWorkbookTexts.keys) == Set(frenchWorkbookTexts.keys))
    #expect(Set(englishSingularTexts.keys) == Set(frenchSingularTexts.keys))
    #expect(englishWorkbookTexts.count > 40)
    let same = englishWorkbookTexts.filter { frenchWorkbookTexts[$0.key] == $0.value }.keys.map(\.rawValue).sorted()
    #expect(
      same == [
        "sheetCode", "sheetKilometres", "sheetLatitude", "sheetLongitude", "sheetPlan", "sheetSource", "sheetSources",
        "sheetVersion",
      ])
  }

  @Test("The status of embedded spaces is put into words, a user's stays as it is")
  func status() {
    #expect(Language.french.status("announced") == "annoncé" && Language.english.status("announced") == "announced")
    #expect(Language.french.status("Announced!") == "Announced!" && Language.french.status(nil) == nil)
  }

  @Test("A French workbook or plan is French, an English one is not")
  func french() throws {
    let french = Self.words(.french)
    #expect(french.intersection(RenderedReportTests.english).isEmpty)
    #expect(french.count > 150)
    #expect(Self.words(.english).intersection(RenderedReportTests.english).count > 20)
    let pages = [PlanWorld.report(), PlanWorld.infeasibleReport(), PlanWorld.openReport()].map { report in
      String(decoding: report.planMarkdown(.french).bytes, as: UTF8.self)
    }
    for page in pages {
      let words = Set(page.lowercased().split { !$0.isLetter }.map(String.init))
      #expect(words.intersection(RenderedReportTests.english).isEmpty)
    }
  }

  private static func words(_ language: Language) -> Set<String> {
    let workbooks = [
      LineWorld.report().workbook(language), LineWorld.report(isEmbedded: true).workbook(language),
      PlanWorld.report().workbook(language), PlanWorld.infeasibleReport().workbook(language),
      PlanWorld.matrixReport().workbook(language),
    ]
    let texts = workbooks.flatMap { book in
      [book.title] + book.sheets.map(\.name)
        + book.sheets.flatMap { $0.rows.joined() }.compactMap { cell -> String? in
          guard case .text(let text) = cell.value else { return nil }
          return text
        }
    }
    return Set(texts.flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) })
  }

  @Test("French takes the singular below 2, English at 1 only")
  func singular() {
    func headline(_ language: Language, covered: Int) -> Substring {
      var result = LineWorld.result()
      result.whole.uncoveredPeople = result.whole.people - covered
      let report = LineWorld.report(result: result)
      return String(decoding: report.gapReportMarkdown(language).bytes, as: UTF8.self).split(separator: "\n")[1]
    }
    #expect(headline(.french, covered: 0).hasPrefix("**0 habitant sur 261\u{202F}120 (0,0\u{202F}%) vit à"))
    #expect(headline(.french, covered: 1).hasPrefix("**1 habitant sur"))
    #expect(headline(.french, covered: 2).hasPrefix("**2 habitants sur 261\u{202F}120 (<\u{A0}0,1\u{202F}%) vivent à"))
    #expect(headline(.english, covered: 0).hasPrefix("**0 of 261,120 residents (0.0%) live within"))
    #expect(headline(.english, covered: 1).hasPrefix("**1 of 261,120 residents (<\u{A0}0.1%) lives within"))
    #expect(Language.french.partialBasin("Est", towns: 1, of: 3) == "Est (partie\u{A0}: 1 commune sur 3)")
  }
}
