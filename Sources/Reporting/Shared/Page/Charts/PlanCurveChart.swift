import CoverageModel
import MessageModel

/// What the best plan of each number of sites is worth, with the bound that no plan can pass.
struct PlanCurveChart {
  let document: PageDocument
  let plan: PlanReport

  private var words: PlanMarkdown { PlanMarkdown(report: plan, language: document.language) }

  private struct Point {
    var openings: Double
    var value: Double
    var bound: Double?
  }

  /// The points asked for; else those along the order of opening. Where the value is the people covered, those covered
  /// today come first.
  private var points: [Point] {
    let isCoverage = plan.plan.parameters.model == .mclp
    let today = isCoverage ? [Point(openings: 0, value: plan.plan.coveredBefore, bound: nil)] : []
    let curve = plan.plan.curve.compactMap { point in
      point.value.map { Point(openings: Double(point.openings), value: $0, bound: point.bound) }
    }
    return today + (curve.isEmpty && isCoverage ? alongTheOrder : curve)
  }

  /// Gains add up to the value; the bound is known for the whole plan.
  private var alongTheOrder: [Point] {
    var value = plan.plan.coveredBefore
    return plan.plan.opened.enumerated().map { index, opened in
      value += opened.marginalGain
      let isLast = index == plan.plan.opened.count - 1
      return Point(openings: Double(index + 1), value: value, bound: isLast ? plan.plan.bound : nil)
    }
  }

  /// Nothing where there are fewer than two numbers of sites.
  var bytes: [UInt8] {
    let points = points
    guard let first = points.first, let last = points.last, points.count > 1, words.hasPlan else { return [] }
    let largest = points.reduce(1) { max($0, $1.value, $1.bound ?? 0) }
    let descriptions = points.map { point in
      document.text(
        .pageCurvePoint,
        ["places": words.places(Int(point.openings)), "value": words.figure(point.value, words.valueUnit)])
    }
    var chart = ChartFrame(
      identifier: "plan-curve", title: document.text(.pageChartPlan),
      description: descriptions.joined(separator: document.language.listMark),
      horizontal: first.openings...max(last.openings, first.openings + 1), vertical: 0...(largest * 1.08), left: 84)
    let marks = ChartFrame.marks(to: last.openings, most: 10).filter { $0 == $0.rounded() && $0 >= first.openings }
    chart.axes(
      horizontal: marks.map { ($0, document.number(Int($0))) },
      vertical: ChartFrame.marks(to: largest, most: 5).map { ($0, words.cell($0, words.valueUnit)) },
      name: document.text(.pageAxisOpenings), upwards: words.name(of: words.valueUnit))
    chart.curve(points.map { ($0.openings, $0.value) }, "after")
    for (point, description) in zip(points, descriptions) {
      if let bound = point.bound {
        chart.line((point.openings - 0.12, bound), (point.openings + 0.12, bound), "bound")
      }
      chart.dot((point.openings, point.value), "after dot", description)
    }
    return chart.finish()
  }
}
