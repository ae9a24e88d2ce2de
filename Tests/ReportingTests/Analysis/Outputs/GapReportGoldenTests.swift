import CoverageEngine
import CoverageModel
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Gap report of the line world")
struct GapReportGoldenTests {
  @Test("Rendered from figures worked out by hand", arguments: Language.allCases)
  func fromHand(language: Language) throws {
    try GoldenFile.expect(
      LineWorld.report().gapReportMarkdown(language).bytes, equals: "gap-report.\(language.rawValue).md")
  }

  @Test("Rendered from what the engine computes, it is the same", arguments: Language.allCases)
  func fromEngine(language: Language) async throws {
    let study = LineWorld.study()
    var result = try await CoverageAnalysis.run(study, threads: 1)
    result.identities = LineWorld.result().identities
    result.inequality = LineWorld.result().inequality
    let report = LineWorld.report(study: study, result: result)
    let byHand = LineWorld.report().gapReportMarkdown(language)
    #expect(
      String(decoding: report.gapReportMarkdown(language).bytes, as: UTF8.self)
        == String(decoding: byHand.bytes, as: UTF8.self))
  }

  @Test("Its sentences hold the figures of the table in LineWorld")
  func figures() {
    let text = String(decoding: LineWorld.report().gapReportMarkdown(.english).bytes, as: UTF8.self)
    for phrase in [
      "**138,240 of 261,120 residents (52.9%) live within 30\u{A0}km of a training space; 122,880 do not.**",
      "within 27.8\u{A0}km of the nearest space, nine in ten within 50.1\u{A0}km",
      "1 severe, 1 high, 0 moderate, 1 low", "131,072 of those served have their nearest space outside",
      "924,275", "587,322", "Basins where everyone is within 30\u{A0}km: Ouest.",
    ] {
      #expect(text.contains(phrase), "\(phrase)")
    }
  }
}
