/// The texts of reports; each language has one for each key.
enum TextKey: String, CaseIterable, Hashable, Sendable {
  case reportTitle, headlineCovered, headlineNobody, headlineNoSpace, headlineDistance, headlineBasins
  case headlineOutside, headlineMissing, weightPopulation, weightWorkingAge, weightTitlePopulation
  case weightTitleWorkingAge
  case sectionCoverage, columnDistance, columnPeople, columnShare, sectionBasins, basinsIntro, basinsAllServed
  case columnRank, columnBasin, columnUncovered, columnUncoveredShare, columnMedian, columnFarthest, columnExcess
  case columnSeverity, partialBasin, severityLow, severityModerate, severityHigh, severitySevere, severityLimits
  case severityLimit, basinsServed, basinsListed
  case sectionTowns, largestTowns, farthestTowns, columnTown, columnNearestSpace, columnTownDistance, noUncoveredTown
  case sectionDepartments, columnDepartment, sectionRegions, columnRegion
  case sectionSpaces, spacesIntro, columnSpace, columnNearestPeople, columnWithinPeople, columnOnlyPeople
  case outsideMark, noSpaces
  case sectionLimits, limitUnidentifiedNational, limitUnidentifiedBorder, limitStraightLine, limitOnePoint
  case limitAnnounced, limitBasinEdge
  case sectionDefinitions, definitionPeoplePopulation, definitionPeopleWorkingAge, definitionDistance
  case definitionCovered, definitionMedian, definitionExcess, definitionChoice, definitionOnlyHere
  case sectionProvenance, columnInput, columnRecords, columnHash, repairsIntro, repairsNone
  case repairTownWithoutPeople, repairBasinByLocation, repairTownOutsideBasins, repairBasinDisagreement
  case repairShapeMadeValid, repairExamples, versions, checks
  case summaryCoverage, summaryFolder, summaryFiles
  case mapTitle, mapSubtitle, mapLegendBasins, mapLegendShare, mapLegendRange, mapLegendService
  case mapLegendSpace, mapLegendPartial, mapAttribution, mapAttributionOwn
  case planTitle, planTown, planTowns, planSite, planSites, planPerson, planPeople, planPersonKilometres
  case planMatrixUnits, planMatrixPersonUnits, planCost, planCostOf, planKilometres, planScore, planOpen
  case planOpenOne, planOpenNone, planNoPlan, planCovered, planCoveredMatrix, planCoveredToday
  case planCoveredTodayMatrix, planUncoverable, planValueLscp, planValuePartial, planValueMedian, planValueCenter
  case planValueBackup, planValueGradual, planValueCapacitated, planValueMaxMin, planChoice, planChoiceUpTo
  case planChoiceAny, planChoiceMet, planSmaller, planCheaper, planClaimMclp, planClaimLscp, planClaimPartial
  case planClaimMedian, planClaimCenter, planClaimBackup, planClaimGradual, planClaimCapacitated, planClaimMaxMin
  case planProved, planProvedRounding, planProvedShares, planTiesLowest, planTiesOpen, planNotProved
  case planNotProvedNoBound, planInfeasible, planConflict, planSectionOrder, planOrderIntro, planColumnOrder
  case planColumnSite, planColumnGain, planColumnReached, planColumnNew, planColumnOnly, planColumnShared
  case planSectionPrices, planPricesIntro, planColumnLeftOut, planColumnPrice, planColumnInstead
  case planColumnPlanWithout, planForced, planNoPrice, planSectionExchange, planExchange, planExchangeEqual
  case planExchangeMore, planSectionRadius, planRadiusIntro, planThis, planColumnValue, planColumnAdded
  case planColumnDropped, planColumnProof, planSameChoice, planOptimal, planFeasible, planNone
  case planSectionClosures, planClosuresIntro, planColumnCloses, planColumnLost, planClosuresOthers, planListed
  case planConflictOpenings, planConflictBudget, planConflictForced, planConflictForbidden, planConflictMost
  case planConflictLeast, planConflictFloor, planConflictShare, planConflictEveryone, planConflictUnreachable
  case planSectionBasins, planBasinsIntro, planColumnBefore, planColumnAfter, planColumnMore, planColumnShareAfter
  case planBasinsSame, planSectionCriteria, planCriteriaIntro, planColumnBasinPeople, planColumnInRange, planYes
  case planNo, planUnknown, planSectionCurve, planCurveIntro, planColumnOpenings, planColumnFree
  case planColumnFreePlan, planColumnNested, planColumnNestedPlan, planColumnCommitting, planSectionNear
  case planNearAll, planNearSome, planCore, planCoreNone, planColumnBehind, planSectionMethod, planModel
  case planModelMclp, planModelLscp, planModelPartial, planModelMedian, planModelCenter, planModelBackup
  case planModelGradual, planModelCapacitated, planModelMaxMin, planAsked, planAskedOpenings, planAskedBudget
  case planAskedDistance, planAskedShare, planAskedForced, planAskedForbidden, planAskedMost, planAskedLeast
  case planAskedFloor, planLevelBasin, planLevelDepartment, planLevelEpci, planLevelRegion, planCounts
  case planSourceEmbedded, planSourceTowns, planSourceFile, planSourceMatrix, planReductions, planReduction
  case planReductionRows, planReductionCandidates, planReductionCovered, planReductionUncoverable
  case planReductionMerged, planReductionDominated, planReductionWeightless, planReductionRowsLeft
  case planReductionCandidatesLeft, planNodes, planCertificate, planNoCertificate, planLimitMatrix
  case planLimitTerritory, planLimitCandidates, planDefinitionWeights, planDefinitionCovered, planDefinitionGain
  case planDefinitionBound, planSummaryNames

  case pageKind, pageKindPlan, pageSkip, pageContents, pageAnswer, pageLeftOutShare, pagePlanSentence
  case pageFigureMedian, pageFigureNinth, pageFigureFarthest, pageFigureSevere, pageOf, pageBarWithin, pageBarGained
  case pageBarBeyond, pageBarsWords, pageToday, pageWithPlan, pageLeftOut, pageWorstBasins, pageWorstTowns
  case pageWorstAreas, pageAreaAround, pageAreaTowns, pagePlan, pagePlanOrder, pagePlanGain, pagePlanReached
  case pagePlanNearest, pagePlanDetails, pageGainedPeople, pageBasinChange, pageMap, pageMapHelp, pageSearch
  case pageSearchHint, pageSearchNone, pageSearchCount, pageSearchAnswer, pageSearchWithin, pageSearchBeyond
  case pageSearchAfter, pageSearchSame, pageSearchNoSpace, pageColour, pageColourShare, pageColourAfter
  case pageColourPeople, pageColourNone, pageLayers, pageLayerService, pageLayerAfter, pageLayerAreas, pageLayerTowns
  case pageLayerSpaces, pageLayerSites, pageLayerOnline, pageView, pageViewMain, pageLegend, pageLegendPeople
  case pageLegendFrom, pageLegendTowns, pageLegendSize, pageLegendAfter, pageUpTo, pageFarther
  case pageUncovered, pageShare, pageShareAfter, pageWithinPeople, pageNewPeople, pageNearestAfter, pageAt
  case pageTownCount, pageCandidates, pageOrder, pageSite, pageTable, pageTableHint, pageFilter, pageAll
  case pageTableCount, pageSort, pageShowOnMap, pageColumnAfter, pageColumnShareAfter, pagePart, pageCharts
  case pageChartCoverage, pageChartCoverageStep, pageChartCoverageHelp, pageChartLorenz, pageChartLorenzWords
  case pageChartPlan, pageChartPlanHelp, pageChartBasins, pageAxisKilometres, pageAxisPeopleShare, pageAxisOpenings
  case pageServiceMark, pageCurvePoint, pageGini, pageNotes, pageZones, pageZoomIn, pageZoomOut, pageClose
  case pageKilometres, pageUnknown, pageMapAttribution, pageMapAttributionOnline, pageLeaflet
}
