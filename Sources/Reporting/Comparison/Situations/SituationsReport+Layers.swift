import CoverageModel
public import LayerModel

extension SituationsReport {
  /// The layers of every comparison, their tables numbered as their folders are, and a table of what was compared.
  public func layers(_ language: Language) -> MapLayerSet {
    let names = situationNames(language)
    let measured = language.measuring(study.travelTraits)
    let text = LayerTexts(measured, study)
    let facts = StudyFacts.facts(study, inputs: inputs, versions: versions)
    let layers = pairs.indices.flatMap { index in
      pairs[index].changeLayers("compare_\(index + 2)", language).map { layer in
        var layer = layer
        layer.title += " – " + names[index + 1]
        return layer
      }
    }
    return MapLayerSet(
      title: study.title, summary: text(.layerCompareSetSummary), facts: facts,
      layers: layers + [StudyFacts.table("compare_study", facts, measured)]
    ).attributed(inputs).grouped(measured, inputs)
  }
}
