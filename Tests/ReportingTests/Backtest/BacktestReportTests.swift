import CoverageModel
import Foundation
@testable import Reporting
import Testing

/// The world of `PlanWorld`, where C1 and C3 opened after S1 and S2 and the plan of two opens C2 and C3.
///
/// Alone C2 gains D5 and D6, 34,000; C3 D3 to D5, 12,500; C1 D2 and D3, 2,500: the ranks are 1, 2, 3. C1 and C3 together
/// gain 14,500 of the 42,500 of the plan, 34.1 %: first C3, then C1 with D2 alone, 2,000. From C1 at 0.3 degrees to C3 at
/// 0.45 it is 16.698 km. Those of the two largest gains alone are the plan itself.
@Suite("Report of a backtest")
struct BacktestReportTests {
  private static func rank(_ site: Int, _ gain: Double, _ rank: Int) -> CandidateRank {
    CandidateRank(site: site, gainAlone: gain, rank: rank, ties: 0)
  }

  private static func report(
    status: PlanStatus = .optimal, bound: Double = 43_500, openings: [BacktestOpening]? = nil, gain: Double = 14_500
  ) -> BacktestReport {
    let ranks = [rank(0, 2_500, 3), rank(1, 34_000, 1), rank(2, 12_500, 2)]
    let opened = [
      BacktestOpening(
        site: 2, marginalGain: 12_500, rank: ranks[2], isPlanned: true, nearestPlanned: 2, nearestPlannedCost: 0),
      BacktestOpening(
        site: 0, marginalGain: 2_000, rank: ranks[0], isPlanned: false, nearestPlanned: 2,
        nearestPlannedCost: 16_697.923_619),
    ]
    let plan = PlanWorld.report(PlanWorld.plan(status: status, bound: bound))
    var setAside = BacktestSetAside()
    setAside.known = [.init(code: "S1", name: "Premier")]
    setAside.outside = [.init(code: "9", name: "Loin_là")]
    setAside.added = [.init(code: "C1", name: "Trois_Ponts|<Est>")]
    return BacktestReport(
      backtest: Backtest(
        plan: plan.plan, openings: openings ?? opened, gain: gain, bestAloneGain: 42_500, ranks: ranks),
      plan: plan, setAside: setAside,
      inputs: plan.inputs + [
        InputRecord(
          role: "later openings", path: "later.csv", sha256: String(repeating: "cd", count: 32), records: 4)
      ],
      study: LineWorld.study())
  }

  @Test("backtest.md", arguments: Language.allCases)
  func page(language: Language) throws {
    try GoldenFile.expect(Self.report().markdown(language).bytes, equals: "backtest.\(language.rawValue).md")
  }

  @Test(
    "The headline gives the share of the optimum, or the least that it can be, or says that nothing was to be gained")
  func headline() {
    func headline(_ report: BacktestReport) -> String { BacktestMarkdown(report, .english).headline }
    #expect(headline(Self.report()).contains("34.1% of the 42,500"))
    #expect(headline(Self.report()).hasSuffix("Towns that the best plan opens too: 1 of 2."))
    // 14,500 of 99,000.
    #expect(headline(Self.report(status: .feasible, bound: 100_000)).contains("at least 14.6%"))
    let french = BacktestMarkdown(Self.report(), .french).headline
    #expect(
      french.contains("14\u{202F}500 habitants de plus à moins de 15\u{A0}km")
        && french.contains("avec 2 ouvertures ultérieures"), "\(french)")
    #expect(french.contains("34,1\u{202F}% des 42\u{202F}500"), "\(french)")
  }

  @Test("The JSON holds ranks, share and nearness; the table one record a candidate, by rank")
  func machines() throws {
    let report = Self.report()
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(report.json().bytes)) as? [String: Any])
    #expect(json["openings"] as? Int == 2 && json["gain"] as? Int == 14_500)
    #expect(json["share_is_exact"] as? Bool == true)
    #expect(abs((json["share"] as? Double ?? 0) - 14_500.0 / 42_500) < 1e-6)
    let near = try #require(json["near_planned"] as? [[String: Any]])
    #expect(near.map { $0["distance_km"] as? Int } == [0, 15, 30])
    #expect(near.map { $0["openings"] as? Int } == [1, 1, 2])
    let candidates = try #require(json["candidates"] as? [[String: Any]])
    #expect(candidates.map { $0["code"] as? String } == ["C2", "C3", "C1"])
    #expect(candidates.map { $0["choice"] as? String } == ["planned", "both", "opened"])
    #expect(candidates.map { $0["added"] as? Bool } == [false, false, true])
    let lines = String(decoding: report.csv().bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines[0].hasPrefix("code,name,choice,gain_alone,rank,ties,added,order,marginal_gain,nearest_planned,"))
    #expect(lines[1] == "C2,Six,planned,34000,1,0,no,,,,")
    #expect(lines[3].hasPrefix("C1,Trois_Ponts|<Est>,opened,2500,3,0,yes,2,2000,C3,16697.92"))
  }

  @Test("Maps show what opened, what is planned and both, over the first wave; the drawing counts them")
  func maps() throws {
    let report = Self.report()
    let collection = try #require(
      try JSONSerialization.jsonObject(with: Data(report.geoJSON().bytes)) as? [String: Any])
    let features = try #require(collection["features"] as? [[String: Any]])
    let choices = features.compactMap { ($0["properties"] as? [String: Any])?["choice"] as? String }
    #expect(choices == ["planned", "opened", "both", "first-wave", "first-wave"])
    let svg = String(decoding: report.svg(.english).bytes, as: UTF8.self)
    #expect(svg.hasPrefix("<svg ") && svg.hasSuffix("</svg>\n"))
    for text in ["Opened only (1)", "Best plan only (1)", "In both (1)", "First wave"] {
      #expect(svg.contains(">\(text)<"), "\(text)")
    }
  }

  @Test("The files have their own names")
  func names() {
    #expect(
      Self.report().makers(.english).map(\.name) == [
        "backtest.md", "backtest.json", "backtest.csv", "backtest.geojson", "backtest.svg", "backtest-plan.json",
      ])
  }
}
