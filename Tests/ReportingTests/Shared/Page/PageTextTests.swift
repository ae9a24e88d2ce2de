import CoverageModel
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Texts of the page")
struct PageTextTests {
  /// What a reader sees or hears: text, titles, descriptions, placeholders; no script, style, comment or name of data.
  private func prose(_ html: String) -> String {
    let visible = html.replacing(/<!--[\s\S]*?-->/, with: " ")
      .replacing(/<script[\s\S]*?<\/script>/, with: " ").replacing(/<style[\s\S]*?<\/style>/, with: " ")
    let spoken = visible.matches(of: /(?:aria-label|title|placeholder|alt)="([^"]*)"/).map { String($0.1) }
    return visible.replacing(/<code>[^<]*<\/code>/, with: " ").replacing(/<[^>]*>/, with: " ")
      + spoken.joined(separator: " ")
  }

  private func words(_ text: String) -> Set<String> {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init))
  }

  private func pages() async throws -> [(String, ReportPage)] {
    let worlds = try await Worlds.all().filter { $0.name == "everything, embedded" || !$0.name.hasSuffix("embedded") }
    var pages = worlds.map { ($0.name, PageWorld.study($0.report)) }
    pages.append(("plan", try await PageWorld.plan()))
    pages.append(("infeasible", try await PageWorld.plan(PlanWorld.infeasibleReport())))
    pages.append(("open", try await PageWorld.plan(PlanWorld.openReport())))
    return pages
  }

  @Test("A French page is French, in what is read out as well; no placeholder is left, in any world and language")
  func french() async throws {
    for (name, page) in try await pages() {
      for language in Language.allCases {
        let text = prose(PageWorld.text(page, language))
        #expect(!text.contains("{") && !text.contains("}"), "\(name)")
        let words = words(text)
        #expect(!words.contains("nan") && !words.contains("inf"), "\(name)")
        let english = words.intersection(RenderedReportTests.english)
        switch language {
        case .french: #expect(english.isEmpty, "\(name): \(english.sorted())")
        default: #expect(english.count > 15, "\(name)")
        }
      }
    }
  }

  @Test("The answer stands first: who is left out, and what the plan would change")
  func answer() async throws {
    let study = prose(PageWorld.text(PageWorld.study()))
    // 122,880 of 261,120 people are beyond 30 km: 47.06 %.
    #expect(study.contains("122,880 of 261,120 residents (47.1%) have no training space within 30\u{A0}km."))
    let plan = prose(PageWorld.text(try await PageWorld.plan()))
    #expect(
      plan.contains("With Six and Quatre et demi, 122,880 more residents would live within 30\u{A0}km of a space."))
    let french = prose(PageWorld.text(PageWorld.study(), .french))
    #expect(
      french.contains(
        "122\u{202F}880 habitants sur 261\u{202F}120 (47,1\u{202F}%) n’ont aucun espace de formation à moins de 30\u{A0}km."
      ))
  }

  @Test("Every part can be reached: headings, landmarks, names of fields, a link past the head")
  func structure() async throws {
    for page in [PageWorld.study(), try await PageWorld.plan()] {
      let html = PageWorld.text(page, .french)
      #expect(html.contains("<html lang=\"fr\">"))
      #expect(html.ranges(of: "<h1").count == 1)
      #expect(html.ranges(of: "<main").count == 1)
      #expect(html.contains("class=\"skip\" href=\"#answer\""))
      let identifiers = html.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(identifiers).count == identifiers.count, "an identifier appears twice")
      let named = html.matches(of: /(?:aria-labelledby|aria-describedby|aria-controls|for)="([^"]*)"/)
        .flatMap { $0.1.split(separator: " ").map(String.init) }
      #expect(named.count > 8)
      #expect(Set(named).subtracting(identifiers).isEmpty, "\(Set(named).subtracting(identifiers))")
      for link in html.matches(of: /href="#([^"]*)"/) { #expect(identifiers.contains(String(link.1))) }
    }
  }

  @Test("The table holds every basin without any script, most people left out first")
  func table() throws {
    let html = PageWorld.text(PageWorld.study())
    let rows = html.matches(of: /<tr data-basin="([0-9]+)"/).map { String($0.1) }
    #expect(rows == ["2", "1", "0"])
    #expect(html.contains("(part: 2 of 3 towns)"))
  }

  @Test("Markdown of our own sections as markup: headings, lists, tables, strong text, escapes")
  func markdown() {
    var table = MarkdownTable([("Name", .left), ("People", .right)])
    table.add(["a|b <i> \\ *c*", "1"])
    let markdown = "## Title_\n\nOne **two** `three`\n\n- four\n- five\\_six\n\n" + table.text
    let html = String(decoding: MarkdownMarkup.html(markdown, headingLevel: 3), as: UTF8.self)
    #expect(html.contains("<h3>Title_</h3>"))
    #expect(html.contains("<p>One <strong>two</strong> <code>three</code></p>"))
    #expect(html.contains("<ul><li>four</li>\n<li>five_six</li>\n</ul>"))
    #expect(html.contains("<td class=\"name\">a|b &lt;i&gt; \\ *c*</td>\n<td class=\"number\">1</td>"))
    #expect(html.contains("<th scope=\"col\" class=\"number\">People</th>"))
  }
}
