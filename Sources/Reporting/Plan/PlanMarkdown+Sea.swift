import CoverageModel

extension PlanMarkdown {
  /// Towns that a sentence names before the rest is counted.
  private static let namedTowns = 3

  /// Codes of the towns whose nearest existing space is across the sea.
  var acrossSeaToday: Set<String> {
    guard let catchments = report.catchments else { return [] }
    return Set(catchments.townsAcrossSeaToday.map { catchments.study.towns[$0].code })
  }

  /// How many of those within the service distance have to cross the sea, the largest towns first; empty where nobody has.
  var servedAcrossSea: String {
    guard let catchments = report.catchments else { return "" }
    let study = catchments.study
    let served = catchments.townsAcrossSea.map {
      (town: study.towns[$0], distance: catchments.proximities[$0].distance)
    }
    .filter { $0.distance <= study.serviceDistance }
    .map { (name: $0.town.name, people: study.weight.people(of: $0.town) ?? 0) }
    .filter { $0.people > 0 }.sorted { $0.people > $1.people }
    guard !served.isEmpty else { return "" }
    let names = served.prefix(Self.namedTowns).map { MarkdownTable.escape($0.name.typographic) }.joined(separator: ", ")
    return text(
      .planServedAcross,
      [
        "people": language.number(served.reduce(0) { $0 + $1.people }),
        "distance": language.distance(study.serviceDistance),
        "names": names + (served.count > Self.namedTowns ? ", …" : ""),
      ])
  }
}
