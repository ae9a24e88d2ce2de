import CoverageModel
import LayerModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Briefs for a council")
struct BriefTests {
  private func html(_ page: ReportPage, _ language: Language = .english) -> String {
    String(decoding: page.brief(language).bytes, as: UTF8.self)
  }

  /// What is read: no style, no drawing, no mark of an element.
  private func prose(_ html: String) -> String {
    html.replacing(/<style[\s\S]*?<\/style>/, with: " ").replacing(/<svg[\s\S]*?<\/svg>/, with: " ")
      .replacing(/<[^>]*>/, with: " ").replacing(/\s+/, with: " ")
  }

  @Test("Today, the plan, its sites in order and the proof stand on one page without a script")
  func plan() async throws {
    let html = html(try await PageWorld.plan())
    let text = prose(html)
    #expect(!html.contains("<script") && !text.contains("{"))
    // 122,880 of 261,120 people are beyond 30 km: 47.06 %; the plan opens Six and then Quatre et demi.
    #expect(text.contains("122,880 of 261,120 residents (47.1%) have no training space within 30 km."))
    let sites = html.matches(of: /<span class="order">(\d+)<\/span>\s*<\/td>\s*<th scope="row" class="name">([^<]*)/)
    #expect(sites.map { "\($0.1) \($0.2)" } == ["1 Six", "2 Quatre et demi"])
    #expect(text.contains("maillage verify plan.json"))
    #expect(text.contains("Opens instead") && text.contains("as the crow flies"))
    #expect(html.ranges(of: "<figure").count == 2)
    // Each opening is drawn on the second map, with its number.
    #expect(html.ranges(of: "fill=\"\(MapColours.opened)\" stroke=\"#ffffff\"").count == 2)
  }

  @Test("Without a plan there is one map and no table of sites")
  func study() {
    let html = html(PageWorld.study())
    #expect(html.ranges(of: "<figure").count == 1)
    #expect(!html.contains("class=\"order\"") && !html.contains("plan.json"))
    #expect(prose(html).contains("Who is left out"))
  }

  @Test("A plan that cannot be says why, in both languages", arguments: Language.allCases)
  func infeasible(language: Language) async throws {
    let page = try await PageWorld.plan(PlanWorld.infeasibleReport())
    let conflict = try #require(page.change?.plan.conflictText(language))
    #expect(html(page, language).contains(XMLText.escape(conflict.replacing("**", with: ""))))
  }

  @Test("In every world and language no placeholder is left and nothing may run or be fetched")
  func worlds() async throws {
    for world in try await Worlds.all() {
      for language in Language.allCases {
        let html = html(PageWorld.study(world.report), language)
        #expect(!prose(html).contains("{"), "\(world.name)")
        #expect(html.contains("default-src 'none'; style-src 'sha256-") && !html.contains(/\sstyle="/), "\(world.name)")
        #expect(html.matches(of: /(?:src|href)="([^"#d][^"]*)"/).isEmpty, "\(world.name)")
      }
    }
  }

  @Test("Long plans are cut at eight sites, and the rest is counted")
  func cut() async throws {
    var report = PlanWorld.report()
    let first = try #require(report.plan.opened.first)
    report.plan.opened = Array(repeating: first, count: 11)
    let html = html(try await PageWorld.plan(report))
    #expect(html.ranges(of: "class=\"order\"").count == 8)
    #expect(prose(html).contains("3 more in plan.json."))
  }
}
