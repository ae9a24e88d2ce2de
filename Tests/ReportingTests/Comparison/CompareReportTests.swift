import CoverageEngine
import CoverageModel
import Foundation
import GeometryCore
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

/// The world of `LineWorld`, where A has its two spaces S1 and S2 and B has S1 and a third, S3, at longitude 0.5 (T6).
///
/// Distances in units u = 11.131949 km, S = 30 km = 2.69 u:
///
///     town     T1     T2     T3     T4     T5      T6      T7      T8
///     people   1,024  2,048  4,096  8,192  16,384  32,768  65,536  131,072
///     A        0      1      2      3      4       4.5     3.5     2.5
///     B        0      1      2      2      1       0       1       2
///
/// Closer: T4 to T8, 253,952; newly covered: T4 to T7, 122,880; nobody loses. Saved, person-u: 8,192 + 3 x 16,384
/// + 4.5 x 32,768 + 2.5 x 65,536 + 0.5 x 131,072 = 434,176, that is 4,833,225 person-km.
@Suite("Report of a comparison")
struct CompareReportTests {
  static let third = TrainingSpace(
    code: "S3", name: "Tiers", position: LonLat(longitude: 0.5, latitude: 0), town: "T6")

  static func report(
    _ before: [TrainingSpace], _ after: [TrainingSpace], study: Study = LineWorld.study(),
    notes: [ComparisonNote] = []
  ) async throws -> CompareReport {
    let comparison = try await ComparisonAnalysis.run(
      study, before: .spaces(before, source: .embedded), after: .spaces(after, source: .spaces(path: "b_1.csv")),
      threads: 2)
    return CompareReport(
      study: study, comparison: comparison,
      provenance: Provenance(
        inputs: [InputRecord(role: "A spaces", path: "a.csv", sha256: String(repeating: "ab", count: 32), records: 2)],
        hasEmbeddedSpaces: true, versions: [ProgramVersion(name: "Maillage", version: "0.0.0")]),
      notes: notes)
  }

  private static let spaces = LineWorld.study().spaces

  private func gain() async throws -> CompareReport {
    try await Self.report(Self.spaces, [Self.spaces[0], Self.third])
  }

  private func text(_ report: CompareReport, _ language: Language = .english) -> String {
    String(decoding: report.compareMarkdown(language).bytes, as: UTF8.self)
  }

  @Test("The headline says who gains and that nobody loses, in both languages")
  func headline() async throws {
    let report = try await gain()
    #expect(
      text(report).contains(
        "**Équateur: 122,880 more residents live within 30\u{A0}km of a training space in “b\\_1” than in “Wave 1”; nobody loses.**"
      ))
    #expect(
      text(report, .french).contains(
        "**Équateur\u{A0}: 122\u{202F}880 habitants de plus vivent à moins de 30\u{A0}km d’un espace de formation dans «\u{A0}b\\_1\u{A0}» que dans «\u{A0}Vague 1\u{A0}»\u{202F}; aucun habitant ne s’en trouve plus éloigné.**"
      ))
    #expect(text(report).contains("Of 261,120 residents, 253,952 come nearer to a space, 0 get farther"))
    #expect(text(report).contains("Only in “b\\_1”: Tiers (S3)."))
    #expect(text(report).contains("Only in “Wave 1”: Second (S2)."))
    #expect(text(report).contains("the spaces of b\\_1.csv (2)"))
  }

  @Test("The other way round, the same people lose")
  func mirrored() async throws {
    let text = text(try await Self.report([Self.spaces[0], Self.third], Self.spaces))
    #expect(text.contains("Équateur: 122,880 fewer residents live within 30\u{A0}km"))
    #expect(text.contains("in “b\\_1” than in “Wave 1”; nobody gains.**"))
    #expect(text.contains("### Largest towns no longer within 30\u{A0}km"))
    #expect(text.contains("## Which space is missed"))
  }

  @Test("Nothing changes, no space, nobody: each has its sentence")
  func edges() async throws {
    #expect(
      text(try await Self.report(Self.spaces, Self.spaces)).contains(
        "in “b\\_1” as in “Wave 1”; they are the same people"))
    let opened = text(try await Self.report([], Self.spaces))
    #expect(opened.contains("138,240 more residents"))
    #expect(!opened.contains("## Distance to the nearest space"))
    let nobody = try await Self.report(Self.spaces, Self.spaces, study: LineWorld.study(people: false))
    #expect(text(nobody).contains("no one is counted in this territory"))
  }

  @Test("Some gain and some lose: both numbers stand in the headline")
  func both() async throws {
    // Only T6 keeps a space: T1 to T3 (7,168) lose theirs, T4 to T7 gain one, T8 stays within 2 u.
    let text = text(try await Self.report(Self.spaces, [Self.third]))
    #expect(text.contains("Équateur: 115,712 more residents"))
    #expect(text.contains("; 122,880 newly do, 7,168 no longer do.**"))
  }

  @Test("Situations are called as asked, else today and with the plan, else by their files, else A and B")
  func situationNames() async throws {
    var report = try await gain()
    func called(_ before: ComparedSituation.Source, _ after: ComparedSituation.Source) -> [String] {
      report.comparison.before.source = before
      report.comparison.after.source = after
      let words = report.words(.english)
      return [words.text(.compareColumnA), words.text(.compareColumnB)]
    }
    let plan = ComparedSituation.Source.plan(path: "Reports/x-plan/plan.json", opened: [])
    #expect(called(.embedded, plan) == ["Today", "With the plan"])
    #expect(called(.plan(path: "a/plan.json", opened: []), plan) == ["a", "x-plan"])
    #expect(called(.results(path: "results/2019"), .results(path: "./results/2024/manifest.json")) == ["2019", "2024"])
    #expect(called(.spaces(path: "s.xlsx:2024"), .spaces(path: "s.xlsx:2029")) == ["2024", "2029"])
    #expect(called(.spaces(path: "a/s.csv"), .spaces(path: "b/s.csv")) == ["A", "B"])
    report.names = SituationNames(before: "Un|deux", after: "Trois")
    #expect(called(.embedded, plan) == ["Un|deux", "Trois"])
    // In a table and in a sentence alike, a name ends no cell.
    #expect(text(report).contains("Un\\|deux") && !text(report).contains("Un|deux"))
  }

  @Test("The JSON holds the figures of the table above")
  func json() async throws {
    let report = try await gain()
    let file = try #require(
      try JSONSerialization.jsonObject(with: Data(report.compareJSON().bytes)) as? [String: Any])
    #expect(file["schema"] as? String == "maillage/compare")
    #expect(file["added_spaces"] as? [String] == ["S3"])
    #expect(file["removed_spaces"] as? [String] == ["S2"])
    let whole = try #require(file["whole"] as? [String: Any])
    #expect(whole["people_closer"] as? Int == 253_952)
    #expect(whole["people_farther"] as? Int == 0)
    #expect(whole["people_newly_covered"] as? Int == 122_880)
    #expect(whole["towns_newly_covered"] as? Int == 4)
    let saved = 434_176 * LineWorld.unit / 1000
    let stated = whole["saved_person_km"] as? Double ?? 0
    #expect(abs(stated - saved) < 0.1)
    let covered = try #require(whole["covered"] as? [[String: Any]])
    let before = covered.compactMap { $0["before"] as? Int }
    #expect(before == [3_072, 138_240, 228_352, 261_120])
    // Within 15 km with B: T1, T2, T5, T6, T7.
    let after = covered.compactMap { $0["after"] as? Int }
    #expect(after == [117_760, 261_120, 261_120, 261_120])
    let spaces = try #require(file["spaces"] as? [[String: Any]])
    #expect(spaces.map { $0["code"] as? String } == ["S3"])
    #expect(spaces[0]["people_newly_covered"] as? Int == 122_880)
    let gains = try #require(file["largest_gains"] as? [[String: Any]])
    #expect(gains.map { $0["code"] as? String } == ["T7", "T6", "T8", "T5", "T4"])
  }

  @Test("The tables have a record a town and a basin, with as many fields as columns")
  func tables() async throws {
    let report = try await gain()
    let towns = String(decoding: report.compareTownsCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(towns.count == 9)
    #expect(towns[8].hasPrefix("T8,Huit,0.7,0,D2,R,,Z3,131072,S2,Second,27829.87"))
    #expect(towns[8].hasSuffix(",closer,covered"))
    #expect(towns[4].hasSuffix(",closer,newly-covered"))
    let basins = String(decoding: report.compareBasinsCSV().bytes, as: UTF8.self).split(separator: "\n")
    #expect(basins.count == 4)
    for lines in [towns, basins] {
      #expect(Set(lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).count }).count == 1)
    }
    #expect(basins[2].hasPrefix("Z2,Centre,3,3,0,57344,"))
  }

  @Test("Maps: a point a town, an area a basin, a drawing that is well-formed XML")
  func maps() async throws {
    let report = try await gain()
    for (file, count) in [(report.compareTownsGeoJSON(), 8), (report.compareBasinsGeoJSON(), 3)] {
      let collection = try #require(
        try JSONSerialization.jsonObject(with: Data(file.bytes)) as? [String: Any])
      #expect((collection["features"] as? [Any])?.count == count)
    }
    let svg = String(decoding: report.compareSVG(.english).bytes, as: UTF8.self)
    #expect(svg.hasPrefix("<svg "))
    #expect(svg.hasSuffix("</svg>\n"))
    // Z2 gains all of its people, Z3 a third, Z1 none.
    #expect(svg.contains("fill=\"#2166ac\" fill-opacity"))
    #expect(svg.contains("fill=\"#67a9cf\" fill-opacity"))
    #expect(svg.contains("fill=\"#f7f7f7\" fill-opacity"))
    #expect(svg.contains(">Tiers<"))
  }

  @Test("Notes are said in both languages")
  func notes() async throws {
    let report = try await Self.report(
      Self.spaces, Self.spaces,
      notes: [
        .distancesLeftOut(before: [15_000], after: []), .versions(before: "Maillage 1", after: "Maillage 2"),
        .territories(before: "everything", after: "region 76"),
      ])
    #expect(text(report).contains("left out: 15\u{A0}km of “Wave 1”, – of “b\\_1”."))
    #expect(text(report).contains("“Wave 1” by Maillage 1; “b\\_1” by Maillage 2"))
    #expect(text(report, .french).contains("everything («\u{A0}Vague 1\u{A0}»), region 76 («\u{A0}b\\_1\u{A0}»)"))
  }

  @Test("Every file has its own name, and none is one of an analysis, which may stand in the same folder")
  func names() async throws {
    let names = try await gain().compareMakers(.english).map { $0.name }
    #expect(Set(names).count == 8)
    #expect(names.filter { !$0.hasPrefix("compare") }.isEmpty)
  }
}
