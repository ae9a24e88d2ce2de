import CoverageModel
public import LayerModel

extension CompareReport {
  /// The layers of a comparison: what `compare-towns.geojson` and `compare-basins.geojson` hold, and a table of what was
  /// compared.
  public func layers(_ language: Language) -> MapLayerSet {
    let language = language.measuring(study.travelTraits)
    let text = LayerTexts(language, study)
    let facts = StudyFacts.facts(study, inputs: inputs, versions: versions)
    return MapLayerSet(
      title: study.title, summary: text(.layerCompareSetSummary), facts: facts,
      layers: changeLayers("compare", language) + [StudyFacts.table("compare_study", facts, language)]
    ).attributed(inputs).grouped(language, inputs)
  }

  /// Towns and basins before and after, their tables named after what changes them.
  func changeLayers(_ prefix: String, _ language: Language) -> [MapLayer] {
    let language = language.measuring(study.travelTraits)
    let text = LayerTexts(language, study)
    let towns = study.towns
    let shapes = Dictionary(study.basins.map { ($0.code, $0.shape) }, uniquingKeysWith: { first, _ in first })
    return [
      MapLayer(
        prefix + "_towns", title: text(.layerTownsChange), summary: text(.layerTownsChangeSummary), .points,
        townProperties, of: towns.indices, language, style: townStyle(language)
      ) { .point(towns[$0].position) },
      MapLayer(
        prefix + "_basins", title: text(.layerBasinsChange), summary: text(.layerBasinsChangeSummary), .areas,
        basinProperties, of: comparison.zones[.basin] ?? [], language, style: basinStyle(language)
      ) { shapes[$0.code].map { .area($0) } },
    ]
  }
}
