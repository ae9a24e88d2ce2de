/// All texts in English.
let englishCatalogue = catalogue(
  englishReportTexts, englishPlanTexts, englishProofTexts, englishAccessibilityTexts, englishLandTexts,
  englishCompareTexts, englishWorkbookTexts, englishPageTexts, englishSingularTexts, englishLayerTexts,
  englishTravelTexts, englishRoadReadingTexts, englishBriefTexts, englishChoiceTexts, englishCandidateTexts,
  englishCatchmentTexts, englishSituationTexts, englishBacktestTexts)

/// All texts in French.
let frenchCatalogue = catalogue(
  frenchReportTexts, frenchPlanTexts, frenchProofTexts, frenchAccessibilityTexts, frenchLandTexts,
  frenchCompareTexts, frenchWorkbookTexts, frenchPageTexts, frenchSingularTexts, frenchLayerTexts,
  frenchTravelTexts, frenchRoadReadingTexts, frenchBriefTexts, frenchChoiceTexts, frenchCandidateTexts,
  frenchCatchmentTexts, frenchSituationTexts, frenchBacktestTexts)

/// One catalogue of several parts.
///
/// - Precondition: no key stands in two of them.
private func catalogue(_ parts: [TextKey: String]...) -> [TextKey: String] {
  Dictionary(uniqueKeysWithValues: parts.flatMap { $0 })
}
