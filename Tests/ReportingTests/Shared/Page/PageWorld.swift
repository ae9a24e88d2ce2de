import CoverageEngine
import CoverageModel
import Foundation
import GeometryCore
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

/// Pages of the world on the equator, and what stands in them.
enum PageWorld {
  /// A stand-in for a digest: the bytes' number and sum, enough to tell the page's own parts from one another.
  static func digest(_ bytes: [UInt8]) -> String {
    "\(bytes.count)-\(bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF_FFFF })"
  }

  static let assets = PageAssets(
    leafletScript: Array("/* map library */\n//# sourceMappingURL=x.map".utf8),
    leafletStyle: Array(".a{background:url(images/layers.png)}.b{color:red}".utf8), digest: digest)

  static func study(_ report: Report = LineWorld.report(hasEmbeddedBasins: true)) -> ReportPage {
    ReportPage(report: report, assets: assets)
  }

  /// The plan of `PlanWorld`, C2 at 0.6 and then C3 at 0.45, upon the study of `LineWorld`.
  static func plan(_ plan: PlanReport = PlanWorld.report()) async throws -> ReportPage {
    let report = LineWorld.report(hasEmbeddedBasins: true)
    let after = try await CoverageAnalysis.run(report.study.opening(plan.plan.openedSites), threads: 2)
    return ReportPage(report: report, change: ReportPage.Change(plan: plan, result: after), assets: assets)
  }

  static func text(_ page: ReportPage, _ language: Language = .english) -> String {
    String(decoding: page.html(language).bytes, as: UTF8.self)
  }

  /// The contents of elements that hold no markup: `script`, `style`.
  static func contents(_ name: String, in html: String) -> [String] {
    html.matches(of: name == "style" ? /<style[^>]*>([\s\S]*?)<\/style>/ : /<script[^>]*>([\s\S]*?)<\/script>/).map {
      String($0.1)
    }
  }

  /// What the page's script would parse.
  static func data(_ page: ReportPage, _ language: Language = .english) throws -> [String: Any] {
    let json = try #require(contents("script", in: text(page, language)).first)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  /// The values whose differences are given.
  static func sums(_ differences: [Int]) -> [Int] {
    var sum = 0
    return differences.map { difference in
      sum += difference
      return sum
    }
  }
}
