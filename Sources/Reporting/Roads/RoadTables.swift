import CoverageModel

/// The part of a report on times by road, as tables: Markdown, the page and the workbook show the same.
struct RoadTables {
  struct Table {
    var title: String
    /// A sentence or two before it.
    var words: String
    var columns: [(title: String, isNumber: Bool)]
    var rows: [[String]]
  }

  let tables: [Table]

  /// Nil where travel was not computed on a road network, or nobody is counted.
  init?(_ report: Report, _ language: Language) {
    guard let found = RoadReading(report), report.result.whole.people > 0, !report.study.spaces.isEmpty else {
      return nil
    }
    let writer = RoadTableWriter(report: report, language: language, found: found)
    tables = [writer.states, writer.circle, writer.detours, writer.factors].compactMap { $0 }
  }
}

private struct RoadTableWriter {
  let report: Report
  let language: Language
  let found: RoadReading

  private func text(_ key: TextKey, _ values: [String: String] = [:]) -> String { language.text(key, values) }
  private var service: String { language.distance(report.study.serviceDistance) }

  private func names(_ group: RoadReading.Group) -> String {
    guard !group.towns.isEmpty else { return "–" }
    let named = group.towns.prefix(RoadReading.namedTowns).map { report.study.towns[$0].name }
    return named.joined(separator: ", ") + (group.towns.count > named.count ? ", …" : "")
  }

  private func row(_ label: String, _ group: RoadReading.Group) -> [String] {
    [
      label, language.number(group.towns.count), language.number(group.people),
      language.percent(group.people, of: report.result.whole.people), names(group),
    ]
  }

  private var groupColumns: [(title: String, isNumber: Bool)] {
    [
      (text(.roadsState), false), (text(.columnTowns), true), (text(.columnPeople), true), (text(.columnShare), true),
      (text(.roadsLargest), false),
    ]
  }

  var states: RoadTables.Table {
    RoadTables.Table(
      title: text(.roadsStatesTitle), words: text(.roadsStatesWords), columns: groupColumns,
      rows: [
        row(text(.roadsWithin, ["distance": service]), found.within),
        row(text(.roadsBeyond, ["distance": service]), found.beyond),
        row(text(.roadsUnreached), found.unreached),
      ])
  }

  var circle: RoadTables.Table {
    let circle = language.kilometres(found.circleMetres)
    return RoadTables.Table(
      title: text(.roadsCircleTitle), words: text(.roadsCircleWords, ["circle": circle, "distance": service]),
      columns: groupColumns,
      rows: [
        row(text(.roadsOnlyCircle, ["circle": circle, "distance": service]), found.onlyInCircle),
        row(text(.roadsOnlyRoad, ["circle": circle, "distance": service]), found.onlyByRoad),
      ])
  }

  var detours: RoadTables.Table? {
    guard let whole = found.detours.first else { return nil }
    var columns = [
      (title: text(.columnBasin), isNumber: false), (text(.columnPeople), true), (text(.roadsDetourMedian), true),
      (text(.roadsDetourNinety), true),
    ]
    if whole.medianSpeed != nil { columns.append((text(.roadsSpeed), true)) }
    return RoadTables.Table(
      title: text(.roadsDetourTitle),
      words: text(.roadsDetourWords, ["distance": language.distance(report.study.distances.max() ?? 0)]),
      columns: columns,
      rows: found.detours.map { detour in
        [
          detour.basin?.name ?? text(.roadsWhole), language.number(detour.people),
          language.number(detour.median, decimals: 2), language.number(detour.percentile90, decimals: 2),
        ] + (detour.medianSpeed.map { [language.number($0, decimals: 0) + "\u{A0}km/h"] } ?? [])
      })
  }

  var factors: RoadTables.Table? {
    guard let usual = found.factors.first(where: { $0.factor == 1 }) else { return nil }
    return RoadTables.Table(
      title: text(.roadsFactorTitle), words: text(.roadsFactorWords),
      columns: [
        (text(.roadsFactor), false), (text(.roadsFactorPeople, ["distance": service]), true),
        (text(.columnShare), true),
        (text(.columnChange), true), (text(.roadsFactorBasins), false),
      ],
      rows: found.factors.map { factor in
        let change = factor.people - usual.people
        let basins = factor.changes.prefix(RoadReading.namedTowns).map { change in
          text(
            .roadsFactorChange,
            [
              "basin": change.basin.name, "from": text(change.basin.indicators.severityKey),
              "to": text(change.severity.textKey),
            ])
        }
        let rest = factor.changes.count - basins.count
        return [
          "×\u{A0}" + language.number(factor.factor, decimals: factor.factor == 1 ? 0 : 2),
          language.number(factor.people),
          language.percent(factor.people, of: report.result.whole.people),
          factor.factor == 1 ? "–" : (change > 0 ? "+" : "") + language.number(change),
          factor.factor == 1
            ? "–"
            : basins.isEmpty
              ? text(.roadsFactorNone)
              : basins.joined(separator: "; ")
                + (rest > 0 ? "; " + text(.roadsFactorMore, ["count": language.number(rest)]) : ""),
        ]
      })
  }
}

extension Language {
  /// A length in kilometres, whatever the study measures.
  func kilometres(_ metres: Double) -> String { measuring(.geodesic).distance(metres) }
}
