import CoverageModel
public import LayerModel

extension PlanReport {
  /// The layers of a plan: the openings, other sites, towns and basins before and after, and a table of what was asked.
  ///
  /// - Parameters:
  ///   - language: of titles and summaries; names of tables and fields are the same in every language.
  ///   - change: what the plan changes; nil for a plan on a matrix, which has no towns.
  public func layers(_ language: Language, change: CompareReport?) -> MapLayerSet {
    let language = language.measuring(travel)
    let text = LayerTexts(language, serviceDistance: change?.study.serviceDistance ?? 0)
    let sites = plan.problem.sites
    let chosen = Set(plan.opened.map(\.site))
    let others: [MapSite] =
      shownExisting.map { ($0, "existing") }
      + plan.problem.candidates.filter { !chosen.contains($0) }.map { ($0, "candidate") }
    let opened = plan.opened
    var layers = [
      MapLayer(
        "plan_openings", title: text(.layerOpenings), summary: text(.layerOpeningsSummary), .points, openedProperties,
        of: opened.indices, language, style: openedStyle(language)
      ) { sites[opened[$0].site].position.map { .point($0) } },
      MapLayer(
        "plan_sites", title: text(.layerSites), summary: text(.layerSitesSummary), .points, siteProperties, of: others,
        language, style: siteStyle(language)
      ) { sites[$0.index].position.map { .point($0) } },
    ]
    if !plan.candidates.isEmpty {
      layers.append(
        MapLayer(
          "plan_candidates", title: text(.layerCandidates), summary: text(.layerCandidatesSummary), .points,
          candidateNames + candidateProperties + furtherProperties, of: rankedCandidates, language,
          style: candidateStyle(language)
        ) { sites[$0.site].position.map { .point($0) } })
    }
    layers += catchments?.layers("plan_", language) ?? []
    if let change { layers += change.changeLayers("plan", language) }
    let facts =
      [
        MapLayerSet.Fact("study", studyName), MapLayerSet.Fact("study_title", title),
        MapLayerSet.Fact("model", plan.parameters.model.rawValue), MapLayerSet.Fact("status", plan.status.rawValue),
        MapLayerSet.Fact("opened", codes(plan.opened.map(\.site)).joined(separator: ", ")),
      ] + StudyFacts.sources(inputs, versions)
    return MapLayerSet(
      title: title, summary: text(.layerPlanSetSummary), facts: facts,
      layers: layers + [StudyFacts.table("plan_study", facts, language)]
    ).attributed(inputs).grouped(language, inputs)
  }
}
