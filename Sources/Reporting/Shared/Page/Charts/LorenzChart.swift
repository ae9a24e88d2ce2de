import CoverageModel

/// How unequally the way to the nearest space is shared out.
struct LorenzChart {
  let document: PageDocument

  var indices: InequalityIndices? {
    document.result.inequality?.indices.flatMap { $0.lorenz.count > 1 ? $0 : nil }
  }

  /// Nothing where it is not known.
  var bytes: [UInt8] {
    guard let indices else { return [] }
    var chart = ChartFrame(
      identifier: "lorenz", title: document.text(.pageChartLorenz), description: description(indices),
      horizontal: 0...100, vertical: 0...100)
    let marks = [0, 25, 50, 75, 100].map { (value: Double($0), label: document.number($0)) }
    chart.axes(
      horizontal: marks, vertical: marks, name: document.text(.pageAxisPeopleShare),
      upwards: document.text(.pageAxisDistanceShare))
    let curve = indices.lorenz.map { (100 * $0.peopleShare, 100 * $0.valueShare) }
    chart.band(curve, [(0, 0), (100, 100)], "inequality")
    chart.line((0, 0), (100, 100), "equal")
    chart.curve(curve, "today")
    if let gini = indices.gini {
      chart.label(
        document.text(.pageGini, ["gini": document.language.number(gini, decimals: 2)]), x: chart.x(50) + 30,
        y: chart.y(58), "start", "label strong halo")
    }
    return chart.finish()
  }

  func description(_ indices: InequalityIndices) -> String {
    // The farthest tenth: what lies above nine tenths of the people.
    let nine = indices.lorenz.last { $0.peopleShare <= 0.9 }
    let next = indices.lorenz.first { $0.peopleShare >= 0.9 }
    guard let nine, let next else { return "" }
    let width = next.peopleShare - nine.peopleShare
    let part = width > 0 ? (0.9 - nine.peopleShare) / width : 0
    let below = nine.valueShare + part * (next.valueShare - nine.valueShare)
    return document.text(
      .pageChartLorenzWords,
      ["share": document.language.percent(Int((1000 * (1 - below)).rounded()), of: 1000)])
  }
}
