import CoverageModel

/// The share of people within each distance of a space, and with the plan.
struct CoverageCurveChart {
  let document: PageDocument

  /// Share of the people that the chart shows; the last ones may be very far away.
  private static let shownShare = 0.995
  /// Points of a curve that are drawn: one for each unit of the drawing.
  private static let columns = 480

  /// Nothing where there is no space or nobody.
  var bytes: [UInt8] {
    let people = document.result.whole.people
    guard people > 0, let last = document.result.curve.last, last.distance > 0 else { return [] }
    let shown = document.result.curve.first { Double($0.people) >= Self.shownShare * Double(people) } ?? last
    let largest = max(shown.distance, document.study.serviceDistance * 1.5) / document.study.costsPerUnit
    var chart = ChartFrame(
      identifier: "coverage-curve", title: document.text(.pageChartCoverage), description: description,
      horizontal: 0...largest, vertical: 0...100)
    let language = document.language
    let sign = language == .french ? "\u{202F}%" : "%"
    chart.axes(
      horizontal: ChartFrame.marks(to: largest).map { ($0, language.number(Int($0))) },
      vertical: [0, 25, 50, 75, 100].map { ($0, language.number(Int($0)) + sign) },
      name: document.text(.pageAxisKilometres), upwards: document.text(.pageAxisShare))
    let today = points(document.result.curve, people: people, largest: largest)
    if let change = document.page.change {
      let after = points(change.result.curve, people: people, largest: largest)
      chart.band(today, after, "gain")
      chart.curve(after, "after")
    }
    chart.curve(today, "today")
    let service = document.study.serviceDistance / document.study.costsPerUnit
    chart.line((service, 0), (service, 100), "mark")
    chart.label(
      document.text(.pageServiceMark, ["distance": document.service]), x: chart.x(service) + 6, y: ChartFrame.top + 8,
      "start", "label strong")
    for (result, name) in [(document.result, "today"), (document.page.change?.result, "after")] {
      guard let result else { continue }
      let covered = result.whole.people - result.whole.uncoveredPeople
      let share = language.percent(covered, of: people)
      chart.dot((service, 100 * Double(covered) / Double(people)), name + " dot", share)
      chart.label(
        share, x: chart.x(service) + 9, y: chart.y(100 * Double(covered) / Double(people)) + 4, "start",
        "label strong halo")
    }
    return chart.finish()
  }

  private func points(_ curve: [CurveStep], people: Int, largest: Double) -> [(Double, Double)] {
    var points: [(Double, Double)] = []
    var next = 0
    var covered = 0
    for column in 0...Self.columns {
      let kilometres = largest * Double(column) / Double(Self.columns)
      while next < curve.count, curve[next].distance <= kilometres * document.study.costsPerUnit {
        covered = curve[next].people
        next += 1
      }
      points.append((kilometres, 100 * Double(covered) / Double(people)))
    }
    return points
  }

  private var description: String {
    let whole = document.result.whole
    let steps = zip(document.study.distances, whole.coveredPeople).map { metres, people in
      document.text(
        .pageChartCoverageStep,
        [
          "distance": document.language.distance(metres), "share": document.language.percent(people, of: whole.people),
        ])
    }
    return steps.joined(separator: document.language.listMark)
  }
}
