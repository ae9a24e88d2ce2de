import CoverageModel

/// The plans of several goals, people within the service distance against another figure; the front is joined by a line.
struct GoalsChart {
  /// What the vertical axis shows.
  enum Axis: String {
    case mean, worstShare
  }

  let document: PageDocument
  let words: PlanMarkdown
  let goals: PlanGoals
  let axis: Axis

  private struct Mark {
    var name: String
    var people: Double
    var level: Double
    var isFront: Bool
  }

  private func level(_ figures: PlanGoals.Figures) -> Double? {
    axis == .mean ? figures.meanTravel : figures.worstShare
  }

  private var marks: [Mark] {
    let plans = goals.plans.compactMap { goal -> Mark? in
      guard let figures = goal.figures, let level = level(figures) else { return nil }
      return Mark(name: words.goalName(goal.model), people: figures.covered, level: level, isFront: false)
    }
    let front = axis == .worstShare ? goals.front : []
    return front.compactMap { point in
      level(point.figures).map {
        Mark(name: words.names(point.opened), people: point.figures.covered, level: $0, isFront: true)
      }
    } + plans
  }

  private func cell(_ level: Double) -> String {
    axis == .mean ? words.cell(level, .travel) : words.share(level, of: 1)
  }

  /// Nothing where fewer than two plans differ.
  var bytes: [UInt8] {
    let marks = marks
    let people = marks.map(\.people)
    guard let least = people.min(), let most = people.max(), let highest = marks.map(\.level).max(), highest > 0,
      Set(marks.map { [$0.people, $0.level] }).count > 1
    else { return [] }
    let room = max(1, (most - least) * 0.12)
    let distance = ["distance": words.distance(words.parameters.serviceDistance), "unit": words.name(of: .travel)]
    let descriptions = marks.map { mark in
      document.text(.goalDot, ["name": mark.name, "people": words.amount(mark.people), "level": cell(mark.level)])
    }
    var chart = ChartFrame(
      identifier: "goals-" + axis.rawValue,
      title: document.text(axis == .mean ? .goalChartMean : .goalChartWorst, distance),
      description: descriptions.joined(separator: document.language.listMark),
      horizontal: (least - room)...(most + room), vertical: 0...(highest * 1.12))
    let ticks = ChartFrame.marks(to: most + room, most: 24).filter { $0 >= least - room }
    let every = max(1, (ticks.count + 4) / 5)
    chart.axes(
      horizontal: ticks.enumerated().filter { $0.offset % every == 0 }.map { ($1, words.amount($1)) },
      vertical: ChartFrame.marks(to: highest, most: 5).map { ($0, cell($0)) },
      name: document.text(.goalPeople, distance),
      upwards: axis == .mean ? words.name(of: .travel) : document.text(.goalWorstShare))
    let front = marks.filter(\.isFront)
    if front.count > 1 { chart.curve(front.map { ($0.people, $0.level) }, "after") }
    for (mark, description) in zip(marks, descriptions) {
      chart.dot((mark.people, mark.level), "after dot", description)
    }
    // Plans at the same place share a number, so that no two are written over each other.
    var labelled: Set<[Double]> = []
    for (number, mark) in marks.filter({ !$0.isFront }).enumerated()
    where labelled.insert([mark.people, mark.level]).inserted {
      let numbers = marks.filter { !$0.isFront }.enumerated().filter {
        $0.offset >= number && $0.element.people == mark.people && $0.element.level == mark.level
      }.map { document.number($0.offset + 1) }
      chart.label(
        numbers.joined(separator: ", "), x: chart.x(mark.people), y: chart.y(mark.level) - 9, "middle")
    }
    return chart.finish()
  }

  /// Which number on the chart is which plan.
  var key: String {
    marks.filter { !$0.isFront }.enumerated().map { "\(document.number($0 + 1)) \($1.name)" }
      .joined(separator: document.language.listMark)
  }
}
