extension Language {
  /// What a class of the median distance is called.
  func medianLabel(_ index: Int, service: Double) -> String {
    let labels = MapColours.medianMultiples.map { distance($0 * service) }
    if index == 0 { return text(.pageUpTo, ["distance": labels[0]]) }
    guard index < labels.count else { return text(.pageFarther, ["distance": labels[index - 1]]) }
    return text(.mapLegendBetween, ["from": labels[index - 1], "to": labels[index]])
  }
}

/// Colours of the map: ColorBrewer's sequential OrRd with five classes (C. Brewer, colorbrewer2.org, Apache 2.0), which
/// people with defective colour vision tell apart.
enum MapColours {
  /// Outlines of catchments: the brown of ColorBrewer's BrBG.
  static let catchment = "#8c510a"
  /// Least uncovered share of each class, in percent, and its fill.
  static let classes: [(leastPercent: Int, fill: String)] = [
    (0, "#fef0d9"), (20, "#fdcc8a"), (40, "#fc8d59"), (60, "#e34a33"), (80, "#b30000"),
  ]
  static let nobody = "#dddddd"
  static let service = "#2166ac"
  /// What a plan opens.
  static let opened = "#1b7837"

  /// Largest median distance of each class, in service distances, the last class without an end, and its fill.
  static let medianMultiples = [1, 1.5, 2, 3]

  /// The fill for a median distance; that of the farthest where no space is reached, grey where there is nobody.
  static func fill(median: Double?, service: Double, people: Int) -> String {
    guard people > 0 else { return nobody }
    let index = median.flatMap { median in medianMultiples.firstIndex { median <= $0 * service } }
    return classes[index ?? classes.count - 1].fill
  }
}
