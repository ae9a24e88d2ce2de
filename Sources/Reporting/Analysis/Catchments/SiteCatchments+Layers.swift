import CoverageModel
import LayerModel

extension SiteCatchments {
  /// Areas (a table where boundaries are unknown) and lines.
  ///
  /// - Parameter prefix: stands before the names of the tables.
  func layers(_ prefix: String, _ language: Language) -> [MapLayer] {
    let text = LayerTexts(language, study)
    let hasAreas = study.boundaries != nil
    return [
      MapLayer(
        prefix + "catchments", title: text(firstOpening == nil ? .catchmentLayer : .catchmentPlanLayer),
        summary: text(.catchmentLayerSummary), hasAreas ? .areas : .table, partProperties, of: parts, language,
        style: hasAreas ? areaStyle(language) : nil
      ) { hasAreas ? .area($0.part.shape) : nil },
      MapLayer(
        prefix + "catchment_lines", title: text(firstOpening == nil ? .catchmentLines : .catchmentPlanLines),
        summary: text(.catchmentLinesSummary), .lines, townProperties, of: servedTowns, language,
        style: lineStyle(language)
      ) { .lines(line(ofTown: $0)) },
    ]
  }

  /// Outlines, those of what is served stronger, with the names of sites.
  private func areaStyle(_ language: Language) -> LayerStyle {
    let within = language.text(.sheetWithin, ["distance": language.distance(study.serviceDistance)])
    return LayerStyle(
      name: language.text(.catchmentShort),
      rules: [
        LayerStyle.Rule(
          title: within, condition: .compare(.field("covered"), .equal, .number(1)),
          symbol: .area(
            fill: MapColours.catchment, opacity: 0.12, line: LayerStyle.Line(colour: MapColours.catchment, width: 0.5))),
        LayerStyle.Rule(
          title: language.text(.catchmentBeyond), condition: .otherwise,
          symbol: .area(
            fill: nil, opacity: 0, line: LayerStyle.Line(colour: MapColours.catchment, width: 0.2, isDashed: true))),
      ], label: LayerStyle.Label(field: "site_name"))
  }

  private func lineStyle(_ language: Language) -> LayerStyle {
    LayerStyle(
      name: language.text(.catchmentLinesShort),
      rules: [
        LayerStyle.Rule(
          title: language.text(.catchmentLinesShort), condition: .otherwise,
          symbol: .line(LayerStyle.Line(colour: "#1d2733", width: 0.15)))
      ])
  }
}
