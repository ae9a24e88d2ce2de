import CoverageModel
import LayerModel

/// What layers were made from, as names and values.
enum StudyFacts {
  /// The facts of a study, in the words of `manifest.json`.
  static func facts(_ study: Study, inputs: [InputRecord], versions: [ProgramVersion]) -> [MapLayerSet.Fact] {
    let distances = study.distances.map { FixedDecimal.text($0 / study.costsPerUnit, decimals: 6, trims: true) }
    return [
      MapLayerSet.Fact("study", study.name), MapLayerSet.Fact("study_title", study.title),
      MapLayerSet.Fact("weight", study.weight.rawValue),
      MapLayerSet.Fact(
        study.measure.fieldName("service_distance_km"),
        FixedDecimal.text(study.serviceDistance / study.costsPerUnit, decimals: 6, trims: true)),
      MapLayerSet.Fact(study.measure.fieldName("distances_km"), distances.joined(separator: ", ")),
    ] + sources(inputs, versions)
  }

  /// Inputs with their SHA-256, and the programs that computed.
  static func sources(_ inputs: [InputRecord], _ versions: [ProgramVersion]) -> [MapLayerSet.Fact] {
    versions.map { MapLayerSet.Fact("version_" + $0.name.lowercased(), $0.version) }
      + inputs.enumerated().map { index, input in
        MapLayerSet.Fact("input_\(index + 1)", "\(input.role): \(input.path), SHA-256 \(input.sha256)")
      } + inputs.attributionFacts
  }

  /// The facts as a table.
  static func table(_ name: String, _ facts: [MapLayerSet.Fact], _ language: Language) -> MapLayer {
    MapLayer(
      name, title: language.text(.layerStudy), summary: language.text(.layerStudySummary), .table,
      [
        FeatureProperty("name", PropertyTitle(.sheetName), .text { $0.name }),
        FeatureProperty("value", PropertyTitle(.layerValue), .text { $0.value }),
      ], of: facts, language
    ) { _ in nil }
  }
}
