/// All texts in English.
let englishCatalogue = catalogue(englishReportTexts, englishPlanTexts, englishPageTexts)

/// All texts in French.
let frenchCatalogue = catalogue(frenchReportTexts, frenchPlanTexts, frenchPageTexts)

/// One catalogue of several parts.
///
/// - Precondition: no key stands in two of them.
private func catalogue(_ parts: [TextKey: String]...) -> [TextKey: String] {
  Dictionary(uniqueKeysWithValues: parts.flatMap { $0 })
}
