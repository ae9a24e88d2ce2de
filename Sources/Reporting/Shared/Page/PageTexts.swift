/// The texts that the page's script needs, by the names it knows them under.
enum PageTexts {
  static let ofScript: [(StaticString, TextKey)] = [
    ("zoomIn", .pageZoomIn), ("zoomOut", .pageZoomOut), ("close", .pageClose), ("people", .columnPeople),
    ("uncovered", .pageUncovered), ("share", .pageShare), ("shareAfter", .pageShareAfter), ("median", .columnMedian),
    ("severity", .columnSeverity), ("nearestFor", .columnNearestPeople), ("within", .pageWithinPeople),
    ("only", .columnOnlyPeople), ("newPeople", .pageNewPeople), ("nearest", .columnNearestSpace),
    ("nearestAfter", .pageNearestAfter), ("at", .pageAt), ("towns", .pageTownCount), ("candidates", .pageCandidates),
    ("area", .pageAreaAround), ("order", .pageOrder), ("space", .mapLegendSpace), ("site", .pageSite),
    ("severityLow", .severityOnlyLow), ("severityNone", .severityNone), ("severityModerate", .severityModerate),
    ("severityHigh", .severityHigh),
    ("severitySevere", .severitySevere), ("partial", .mapLegendPartial), ("legendShare", .mapLegendShare),
    ("legendPeople", .pageLegendPeople), ("legendRange", .mapLegendRange), ("legendFrom", .pageLegendFrom),
    ("legendTowns", .pageLegendTowns), ("legendSize", .pageLegendSize), ("upTo", .pageUpTo), ("beyond", .pageFarther),
    ("legendService", .mapLegendService), ("legendAfter", .pageLegendAfter), ("legendArea", .pageLayerAreas),
    ("legendCore", .sheetCores), ("acrossSea", .seaDistance),
    ("legendCatchment", .catchmentShort), ("catchmentList", .catchmentListTitle),
    ("searchNone", .pageSearchNone), ("searchCount", .pageSearchCount),
    ("answer", .pageSearchAnswer), ("answerWithin", .pageSearchWithin), ("answerBeyond", .pageSearchBeyond),
    ("answerAfter", .pageSearchAfter), ("answerSame", .pageSearchSame), ("answerNoSpace", .pageSearchNoSpace),
    ("answerElsewhere", .pageSearchElsewhere),
    ("tableCount", .pageTableCount), ("sort", .pageSort), ("show", .pageShowOnMap), ("kilometres", .pageKilometres),
    ("unknown", .pageUnknown), ("between", .mapLegendBetween), ("elsewhere", .pageElsewhere),
    ("attributionOnline", .pageMapAttributionOnline),
  ]
}
