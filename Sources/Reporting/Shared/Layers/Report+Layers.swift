import CoverageModel
import GeometryCore
public import LayerModel

extension Report {
  /// The layers of an analysis: what `towns.geojson`, `basins.geojson` and the other maps hold, with tables of
  /// accessibility and of what the study is.
  ///
  /// - Complexity: O(towns * columns + arcs + positions).
  public func layers(_ language: Language) -> MapLayerSet {
    let language = language.measuring(study.travelTraits)
    let text = LayerTexts(language, study)
    var layers = [spaceLayer(text), townLayer(text)]
    if let land = result.land {
      layers.append(coreLayer(text))
      layers.append(underservedLayer(land, text))
      if study.travelTraits.hasShapes { layers.append(gapLayer(land, text)) }
    }
    // Discs are drawn round spaces; given travel has none.
    if study.travelTraits.hasShapes { layers.append(coverageLayer(text)) }
    layers += catchments.layers("", language)
    layers.append(basinLayer(text))
    if let zones = zoneLayer(text) { layers.append(zones) }
    if let accessibility = result.accessibility { layers.append(accessibilityLayer(accessibility, text)) }
    let facts = StudyFacts.facts(study, inputs: inputs, versions: versions)
    return MapLayerSet(
      title: study.title, summary: text(.layerSetSummary), facts: facts,
      layers: layers + [StudyFacts.table("study", facts, language)]
    ).attributed(inputs).grouped(language, inputs)
  }

  private func townLayer(_ text: LayerTexts) -> MapLayer {
    let towns = study.towns
    return MapLayer(
      "towns", title: text(.sheetTowns), summary: text(.layerTownsSummary), .points, townProperties,
      of: towns.indices, text.language, style: townStyle(text.language)
    ) { .point(towns[$0].position) }
  }

  private func spaceLayer(_ text: LayerTexts) -> MapLayer {
    let spaces = study.spaces
    return MapLayer(
      "spaces", title: text(.sheetSpaces), summary: text(.layerSpacesSummary), .points, spaceProperties,
      of: shownSpaces, text.language, style: spaceStyle(text.language)
    ) { .point(spaces[$0].position) }
  }

  private func coverageLayer(_ text: LayerTexts) -> MapLayer {
    let shapes = shownCoverage
    return MapLayer(
      "coverage", title: text(.layerCoverage), summary: text(.layerCoverageSummary), .areas, coverageProperties,
      of: study.distances.indices.reversed(), text.language, style: coverageStyle(text.language)
    ) { .area(shapes[$0]) }
  }

  private func basinLayer(_ text: LayerTexts) -> MapLayer {
    let shapes = Dictionary(study.basins.map { ($0.code, $0.shape) }, uniquingKeysWith: { first, _ in first })
    return MapLayer(
      "basins", title: text(.mapLegendBasins), summary: text(.layerBasinsSummary), .areas, study.basinProperties,
      of: basinResults, text.language, style: medianStyle(text.language),
      otherStyles: [
        severityStyle(text.language), shareStyle(text.language, wholeColumn: "towns_in_whole_basin"),
      ]
    ) { shapes[$0.code].map { .area($0) } }
  }

  private func zoneLayer(_ text: LayerTexts) -> MapLayer? {
    let levels = study.shownLevels.filter { $0 != .basin }
    guard !levels.isEmpty else { return nil }
    let entries = levels.flatMap { level in
      let zones = result.zones[level] ?? []
      let shapes = study.boundaries.map { zoneShapes(level, $0) }
      return zones.indices.map { (level: level, zone: zones[$0], shape: shapes?[$0]) }
    }
    return MapLayer(
      "zones", title: text(.layerZones), summary: text(.layerZonesSummary), study.boundaries == nil ? .table : .areas,
      study.levelledZoneProperties.map { $0.of { (entry: ZoneEntry) in (entry.level, entry.zone) } }, of: entries,
      text.language,
      style: study.boundaries == nil ? nil : shareStyle(text.language, wholeColumn: "towns_in_whole_zone")
    ) { $0.shape.map { .area($0) } }
  }

  private func gapLayer(_ land: LandCoverage, _ text: LayerTexts) -> MapLayer {
    MapLayer(
      "gaps", title: text(.layerGaps), summary: text(.layerGapsSummary), .areas, gapProperties,
      of: land.basins.filter { !$0.gap.isEmpty }, text.language, style: gapStyle(text.language)
    ) { .area($0.gap) }
  }

  private func underservedLayer(_ land: LandCoverage, _ text: LayerTexts) -> MapLayer {
    MapLayer(
      "underserved", title: text(.sheetUnderserved), summary: text(.layerUnderservedSummary), .areas,
      underservedProperties, of: land.underserved.areas.enumerated().map { (rank: $0 + 1, area: $1) }, text.language,
      style: underservedStyle(text.language)
    ) { .area($0.area.shape) }
  }

  private func coreLayer(_ text: LayerTexts) -> MapLayer {
    MapLayer(
      "cores", title: text(.sheetCores), summary: text(.layerCoresSummary), .areas, coreProperties,
      of: rankedCores, text.language, style: coreStyle(text.language)
    ) { .area($0.core.shape) }
  }

  private func accessibilityLayer(_ found: AccessibilityResult, _ text: LayerTexts) -> MapLayer {
    MapLayer(
      "accessibility", title: text(.layerAccessibility), summary: text(.layerAccessibilitySummary), .table,
      accessibilityProperties(found), of: study.towns.indices, text.language
    ) { _ in nil }
  }
}

/// A zone of a level with its shape, where that is known.
private typealias ZoneEntry = (level: ZoneLevel, zone: ZoneResult, shape: MultiPolygon?)

/// Texts of the layers of a study: the service distance stands in many.
struct LayerTexts {
  let language: Language
  private let distance: String

  init(_ language: Language, _ study: Study) {
    self.init(language, serviceDistance: study.serviceDistance)
  }

  init(_ language: Language, serviceDistance: Double) {
    self.language = language
    distance = language.distance(serviceDistance)
  }

  func callAsFunction(_ key: TextKey) -> String { language.text(key, ["distance": distance]) }
}
