import CoverageModel

extension PlanMarkdown {
  /// A site as `Name (code)`, or its code where it has no other name; not escaped.
  func name(_ site: Int) -> String {
    let site = plan.problem.sites[site]
    return site.name == site.code ? site.code : "\(site.name) (\(site.code))"
  }

  /// Sites by name, not escaped; a dash where there are none.
  func names(_ sites: [Int]) -> String { sites.isEmpty ? "–" : sites.map(name).joined(separator: ", ") }

  /// Sites by name for running text.
  func escapedNames(_ sites: [Int]) -> String { MarkdownTable.escape(names(sites)) }

  /// Sites by their codes, as a request names them; those that the problem does not know by code alone.
  func names(codes: [String], escapes: Bool) -> String {
    let sites = plan.problem.sites
    let byCode = Dictionary(zip(sites.map(\.code), sites.indices), uniquingKeysWith: { first, _ in first })
    let names = codes.map { code in byCode[code].map(name) ?? code }.joined(separator: ", ")
    return escapes ? MarkdownTable.escape(names) : names
  }

  /// An employment basin by name; a dash where it is not known; not escaped.
  func basinName(_ code: String?) -> String {
    code.map { report.zoneNames[.basin]?[$0] ?? $0 } ?? "–"
  }

  /// Number of towns within the study of each employment basin that other towns belong to as well, by code.
  var partialBasins: [String: Int] {
    let whole = plan.problem.basinTownCounts
    guard !whole.isEmpty else { return [:] }
    let counts = plan.problem.demand.reduce(into: [String: Int]()) { counts, point in
      if let basin = point.zones[.basin] { counts[basin, default: 0] += 1 }
    }
    return counts.filter { $0.value < whole[$0.key] ?? 0 }
  }

  /// An employment basin by name, marked where only some of its towns are counted; not escaped.
  ///
  /// - Parameter partial: `partialBasins`.
  func markedBasinName(_ code: String, _ partial: [String: Int]) -> String {
    guard let towns = partial[code], let all = plan.problem.basinTownCounts[code] else { return basinName(code) }
    return language.partialBasin(basinName(code), towns: towns, of: all)
  }

  /// Positions of the opened sites, in order of opening.
  var openedSites: [Int] { plan.opened.map(\.site) }

  /// What another choice opens and what it does not open, for two cells of a table.
  func changes(_ opened: [Int], isPlan: Bool = true) -> [String] {
    guard isPlan else { return ["–", "–"] }
    let (mine, other) = (Set(openedSites), Set(opened))
    guard mine != other else { return [text(.planSameChoice), "–"] }
    return [names(opened.filter { !mine.contains($0) }), names(openedSites.filter { !other.contains($0) })]
  }

  /// What is proved, in a word.
  func proof(_ status: PlanStatus) -> String {
    switch status {
    case .optimal: text(.planOptimal)
    case .feasible: text(.planFeasible)
    case .infeasible: text(.planNone)
    }
  }

  /// A number of towns, or of sites where they are not towns.
  func places(_ count: Int) -> String {
    let isOne = isSingular(Double(count))
    let key: TextKey = isMatrix ? (isOne ? .planSite : .planSites) : (isOne ? .planTown : .planTowns)
    return language.number(count) + "\u{A0}" + text(key)
  }

  /// Heading of a column of sites.
  var siteColumn: (String, MarkdownTable.Alignment) { (text(isMatrix ? .planColumnSite : .columnTown), .left) }
}
