import CoverageModel
import Foundation
import MessageModel
@testable import Reporting
import TestWorlds
import Testing

@Suite("Charts")
struct ChartTests {
  private func document(_ page: ReportPage) -> PageDocument { PageDocument(page: page, language: .english) }
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("The coverage curve passes through the share within the service distance")
  func coverage() {
    let chart = CoverageCurveChart(document: document(PageWorld.study()))
    let drawing = text(chart.bytes)
    // 138,240 of 261,120 people are within 30 km: 52.9 %; the axis runs from y = 300 (0 %) to 30 (100 %).
    let height = 300 - 270 * 138_240.0 / 261_120
    #expect(drawing.contains("cy=\"\(ChartFrame.text(height))\""))
    #expect(drawing.contains("<title>52.9%</title>"))
    #expect(drawing.contains("role=\"img\""))
    #expect(drawing.contains("52.9% of the people within 30\u{A0}km"))
  }

  @Test("Where nobody or no space is counted no curve is drawn")
  func empty() async throws {
    let worlds = try await Worlds.all().filter { ["no spaces", "no people"].contains($0.name) }
    #expect(worlds.count == 2)
    for world in worlds {
      #expect(CoverageCurveChart(document: document(PageWorld.study(world.report))).bytes.isEmpty, "\(world.name)")
    }
  }

  @Test("The Lorenz curve says what the farthest tenth bears")
  func lorenz() throws {
    var result = LineWorld.result()
    #expect(LorenzChart(document: document(PageWorld.study(LineWorld.report(result: result)))).bytes.isEmpty)
    let points = [(0.0, 0.0), (0.5, 0.2), (0.8, 0.5), (1, 1)]
    result.inequality = InequalityOfDistance(
      indices: InequalityIndices(
        people: 10, peopleLeftOut: 0, mean: 1, gini: 0.375, theil: nil, atkinson: [], palmaRankedByValue: nil,
        coefficientOfVariation: nil,
        lorenz: points.map { LorenzPoint(peopleShare: $0.0, valueShare: $0.1) }),
      excess: nil)
    let drawing = text(LorenzChart(document: document(PageWorld.study(LineWorld.report(result: result)))).bytes)
    // At nine tenths of the people the line from (0.8, 0.5) to (1, 1) is at 0.75: the last tenth bears a quarter.
    #expect(drawing.contains("account for 25.0% of all distances"))
    #expect(drawing.contains("Gini 0.38"))
  }

  @Test("The plan curve shows each number of openings with its value and bound")
  func plan() async throws {
    let page = try await PageWorld.plan()
    let report = try #require(page.change?.plan)
    let drawing = text(PlanCurveChart(document: document(page), plan: report).bytes)
    for words in [
      "1\u{A0}town: 35,000\u{A0}people", "2\u{A0}towns: 43,500\u{A0}people", "3\u{A0}towns: 45,500\u{A0}people",
    ] {
      #expect(drawing.contains("<title>\(words)</title>"))
    }
    #expect(drawing.ranges(of: "class=\"bound\"").count == 3)
    // Without a curve asked for: the order of opening, from today's 1,000 by 34,000 and 8,500.
    var bare = report
    bare.plan.curve = []
    let order = text(PlanCurveChart(document: document(page), plan: bare).bytes)
    #expect(order.contains("0\u{A0}towns: 1,000\u{A0}people"))
    #expect(order.contains("1\u{A0}town: 35,000\u{A0}people"))
    #expect(order.contains("2\u{A0}towns: 43,500\u{A0}people"))
    #expect(order.ranges(of: "class=\"bound\"").count == 1)
  }

  @Test("Before and after: basins that gain, most people first")
  func change() async throws {
    let page = try await PageWorld.plan()
    let change = try #require(page.change)
    let drawing = text(BasinChangeChart(document: document(page), change: change).bytes)
    // Z3 goes from 131,072 of 196,608 people to all, Z2 from none of 57,344 to all; Z1 had all.
    #expect(drawing.contains("Est: 66.7% within reach today, 100.0% with the plan."))
    #expect(drawing.contains("Centre: 0.0% within reach today, 100.0% with the plan."))
    #expect(!drawing.contains("Ouest"))
    let east = try #require(drawing.range(of: "Est"))
    let centre = try #require(drawing.range(of: "Centre"))
    #expect(east.lowerBound < centre.lowerBound)
    #expect(drawing.contains("+65,536 people"))
  }

  @Test("Parts of a bar add up to the whole")
  func bar() {
    let bar = ShareBar(parts: [(1, "a"), (0, "b"), (3, "c")], people: 4, height: 10)
    let drawing = text(bar.svg(description: "x", labels: .english))
    #expect(drawing.contains("<rect class=\"a\" x=\"0%\" width=\"25%\" height=\"10\"/>"))
    #expect(drawing.contains("<rect class=\"c\" x=\"25%\" width=\"75%\" height=\"10\"/>"))
    #expect(!drawing.contains("class=\"b\""))
    #expect(drawing.contains(">75.0%</text>"))
  }

  @Test("Marks of an axis are round and few")
  func marks() {
    #expect(ChartFrame.marks(to: 100) == [0, 20, 40, 60, 80, 100])
    #expect(ChartFrame.marks(to: 3, most: 10) == [0, 0.5, 1, 1.5, 2, 2.5, 3])
    #expect(ChartFrame.marks(to: 0) == [0])
    for largest in [0.7, 12, 178, 2_370_590] { #expect((3...7).contains(ChartFrame.marks(to: largest).count)) }
  }
}
