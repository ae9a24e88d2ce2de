import CoverageModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Safety of the page")
struct PageSafetyTests {
  private static let hostile = [
    "<script>alert(1)</script>", "</script><img src=x onerror=alert(1)>", "<!--", "-->", "a\u{2028}b\u{2029}c",
    "\"onmouseover=\"alert(1)", "&lt;b&gt;", "\\u003cscript\\u003e",
  ]

  /// A report all of whose names come from one who means harm.
  private func report() -> Report {
    var study = LineWorld.study(title: Self.hostile[0])
    for (index, name) in Self.hostile.enumerated() { study.towns[index].name = name }
    for index in study.basins.indices { study.basins[index].name = Self.hostile[index] }
    for index in study.spaces.indices { study.spaces[index].name = Self.hostile[index + 1] }
    study.zoneNames[.department] = ["D1": Self.hostile[1], "D2": Self.hostile[2]]
    var result = LineWorld.result()
    for level in ZoneLevel.standard {
      result.zones[level] = (result.zones[level] ?? []).map { zone in
        var zone = zone
        zone.name = Self.hostile[0] + zone.code
        return zone
      }
    }
    return LineWorld.report(study: study, result: result)
  }

  @Test("No name from data opens or ends an element, a comment or a script", arguments: Language.allCases)
  func names(language: Language) throws {
    let html = PageWorld.text(PageWorld.study(report()), language)
    let plain = PageWorld.text(PageWorld.study(), language)
    for mark in ["<script", "</script", "<!--", "-->", "<img", "onerror=\"", "onmouseover=\""] {
      #expect(html.ranges(of: mark).count == plain.ranges(of: mark).count, "\(mark)")
    }
    #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(!html.contains("alert(1)</script>"))
    // Within the data: no angle bracket, no line separator that older scripts take for a line's end.
    let data = try #require(PageWorld.contents("script", in: html).first)
    #expect(!data.contains("<") && !data.contains(">") && !data.contains("&"))
    #expect(!data.unicodeScalars.contains { $0.value == 0x2028 || $0.value == 0x2029 })
  }

  @Test("The script reads every name as it is written")
  func readBack() throws {
    let data = try PageWorld.data(PageWorld.study(report()))
    let towns = try #require(data["towns"] as? [String: Any])
    #expect(towns["name"] as? [String] == Self.hostile)
    #expect(data["title"] as? String == Self.hostile[0])
  }

  @Test("The policy allows exactly the scripts and styles that stand in the page, and pictures of one server")
  func policy() throws {
    let html = PageWorld.text(PageWorld.study())
    let policy = try #require(html.firstMatch(of: /http-equiv="Content-Security-Policy" content="([^"]*)"/)?.1)
    let scripts = PageWorld.contents("script", in: html).dropFirst()
    let styles = PageWorld.contents("style", in: html)
    #expect(scripts.count == 2 && styles.count == 2)
    func hashes(_ contents: some Sequence<String>) -> String {
      contents.map { "'sha256-\(PageWorld.digest(Array($0.utf8)))'" }.joined(separator: " ")
    }
    #expect(
      policy == "default-src 'none'; script-src \(hashes(scripts)); style-src \(hashes(styles)); "
        + "img-src data: https://data.geopf.fr; base-uri 'none'; form-action 'none'")
    let own = PageWorld.text(PageWorld.study(LineWorld.report(hasEmbeddedBasins: false)))
    #expect(own.contains("; img-src data:; base-uri 'none'; form-action 'none'\""))
    #expect(own.contains("\"attribution\": \"\"") || own.contains("\"attribution\":\"\""))
    #expect(!own.contains("name=\"online\"") && html.contains("name=\"online\""))
    #expect(!html.contains(/\sstyle="/) && !html.contains(/\son[a-z]+="/))
  }

  @Test("Nothing of the page asks for anything: no address but those of licences, links within and the tile server")
  func addresses() async throws {
    for page in [PageWorld.study(), try await PageWorld.plan()] {
      let html = PageWorld.text(page)
      #expect(!html.contains(/url\((?!#)/))
      #expect(!html.contains("sourceMappingURL"))
      #expect(html.matches(of: /(?:src|href)="([^"#d][^"]*)"/).isEmpty)
      let hosts = Set(html.matches(of: /https?:\/\/([a-z0-9.]+)/).map { String($0.1) })
      #expect(hosts == ["data.geopf.fr", "leafletjs.com", "www.w3.org"])
    }
  }

  @Test("Our script makes no markup from text and runs none")
  func script() {
    let script = String(decoding: PageAssets.script, as: UTF8.self)
    for word in ["innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch("] {
      #expect(!script.contains(word), "\(word)")
    }
    #expect(script.contains("textContent"))
  }

  @Test("Data between script tags: what could end or open anything is written as an escape")
  func scriptData() {
    let json = Array("\"</script><!--&\u{2028}\u{2029}é\u{201C}\"".utf8)
    #expect(
      String(decoding: HTMLWriter.scriptData(json), as: UTF8.self)
        == "\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\u2029é\u{201C}\"")
  }

  @Test("A style sheet keeps its rules and loses its addresses")
  func style() {
    let style = Array("a{background:url(\"x.png\") 1px}b{color:#fff}c{behavior:url(#d)}".utf8)
    #expect(
      String(decoding: PageAssets.withoutAddresses(style), as: UTF8.self)
        == "a{background:none 1px}b{color:#fff}c{behavior:none}")
  }
}
