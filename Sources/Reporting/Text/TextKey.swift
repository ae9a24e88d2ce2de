/// The texts of reports; each language has one for each key.
enum TextKey: String, CaseIterable, Hashable, Sendable {
  case layerGroupLand
  case reportTitle, headlineCovered, headlineNobody, headlineNoSpace, headlineDistance, headlineBasins
  case headlineOutside, headlineMissing, weightPopulation, weightWorkingAge, weightActive, weightUnemployed
  case weightTitlePopulation, weightTitleWorkingAge, weightTitleActive, weightTitleUnemployed
  case sectionCoverage, columnDistance, columnPeople, columnShare, sectionBasins, basinsIntro, basinsAllServed
  case columnRank, columnBasin, columnUncovered, columnUncoveredShare, columnMedian, columnFarthest, columnExcess
  case columnSeverity, partialBasin, severityLow, severityModerate, severityHigh, severitySevere, severityLimits
  case severityOnlyLow, severityNone
  case severityLimit, basinsServed, basinsListed
  case sectionTowns, largestTowns, farthestTowns, columnTown, columnNearestSpace, columnTownDistance, noUncoveredTown
  case sectionDepartments, columnDepartment, sectionRegions, columnRegion
  case sectionSpaces, spacesIntro, columnSpace, columnNearestPeople, columnWithinPeople, columnOnlyPeople
  case outsideMark, noSpaces
  case sectionLimits, limitUnidentifiedNational, limitUnidentifiedRegion, limitUnidentifiedBorder, limitStraightLine,
    limitOnePoint
  case limitAnnounced, limitBasinEdge
  case sectionDefinitions, definitionPeoplePopulation, definitionPeopleWorkingAge, definitionPeopleColumn
  case roadDirectionFrom, roadTimeFactor, roadInTownZero, roadInTownDisc
  case tripHeadline, tripColumnMetres, tripColumnSeconds, tripWalkTo, tripWalkFrom, tripUnnamed, tripFerry, tripToll
  case tripWaits, tripBoarding, tripTotal, tripSource
  case isochroneTitle, isochroneSummary, isochroneCode, isochroneName, isochroneMinutes, isochroneArea
  case definitionDistance, sectionGrouping, sectionEpci, columnZone, zonesListed, columnEpci
  case definitionCovered, definitionMedian, definitionExcess, definitionChoice, definitionOnlyHere
  case sectionProvenance, columnInput, columnRecords, columnHash, repairsIntro, repairsNone
  case repairTownWithoutPeople, repairBasinByLocation, repairTownOutsideBasins, repairBasinDisagreement
  case repairShapeMadeValid, repairTownByBeginning, repairTownByFormerName, repairSpaceNotOpen, repairAxesDoubtful
  case repairTownWithoutBoundary, repairBoundariesOverlap
  case repairBoundariesUnmatched, repairExamples, versions, checks
  case summaryCoverage, summaryFolder, summaryFiles
  case mapTitle, mapSubtitle, mapLegendBasins, mapLegendShare, mapLegendRange, mapLegendService
  case mapLegendSpace, mapLegendPartial, mapAttribution, mapAttributionOwn
  case planTitle, planTown, planTowns, planSite, planSites, planPerson, planPeople, planPersonKilometres
  case planMatrixUnits, planMatrixPersonUnits, planCost, planCostOf, planKilometres, planScore, planOpen
  case planOpenOne, planOpenNone, planNoPlan, planCovered, planCoveredMatrix, planCoveredToday
  case planCoveredTodayMatrix, planUncoverable, planServedAcross, planEnough, planUncoverableAll, planUncoverableSource,
    planUncoverableMost, planCriterionNone,
    planCriterionSome, planValueLscp, planValuePartial,
    planValueMedian, planValueCentre
  case planValueBackup, planValueGradual, planValueCapacitated, planValueMaxMin, planChoice, planChoiceUpTo
  case planChoiceAny, planChoiceMet, planSmaller, planCheaper, planClaimMclp, planClaimLscp, planClaimPartial
  case planClaimMedian, planClaimCentre, planClaimBackup, planClaimGradual, planClaimCapacitated, planClaimMaxMin
  case planProved, planProvedRounding, planProvedTolerance, planProvedShares, planTiesLowest, planTiesOpen,
    planNotProved
  case planNotProvedNoBound, planInfeasible, planConflict, planSectionOrder, planOrderIntro, planColumnOrder
  case planColumnSite, planColumnGain, planColumnReached, planColumnNew, planColumnOnly, planColumnShared
  case planSectionPrices, planPricesIntro, planColumnLeftOut, planColumnPrice, planColumnInstead
  case planColumnPlanWithout, planForced, planNoPrice, planSectionExchange, planExchange, planExchangeEqual
  case planSharesLeftOut, planSharesMore
  case planExchangeDearer, planExchangeDearerFewer, planExchangeDearerMore, planExchangeCheaper
  case planExchangeMore, planSectionRadius, planRadiusIntro, planSectionTimes, planTimesIntro, planTimesSame,
    planColumnStays, planThis, planColumnValue, planColumnServed, planColumnAdded
  case planColumnDropped, planColumnProof, planSameChoice, planOptimal, planFeasible, planNone
  case planSectionClosures, planClosuresIntro, planColumnCloses, planColumnLost, planClosuresOthers, planListed
  case planConflictOpenings, planConflictBudget, planConflictForced, planConflictForbidden, planConflictMost
  case planConflictLeast, planConflictFloor, planConflictShare, planConflictEveryone, planConflictUnreachable
  case planSectionBasins, planBasinsIntro, planColumnBefore, planColumnAfter, planColumnMore, planColumnShareAfter
  case planBasinsSame, planSectionCriteria, planCriteriaIntro, planColumnBasinPeople, planColumnInRange, planYes
  case planNo, planUnknown, planSectionCurve, planCurveIntro, planColumnOpenings, planColumnFree
  case planColumnFreePlan, planColumnNested, planColumnNestedPlan, planColumnCommitting, planSectionNear
  case planNearAll, planNearSome, planCore, planCoreNone, planColumnBehind, planSectionMethod, planModel
  case planModelMclp, planModelLscp, planModelPartial, planModelMedian, planModelCentre, planModelBackup
  case planModelGradual, planModelCapacitated, planModelMaxMin, planAsked, planAskedOpenings, planAskedBudget
  case planAskedDistance, planAskedShare, planAskedForced, planAskedForbidden, planAskedMost, planAskedLeast
  case planAskedFloor, planLevelBasin, planLevelDepartment, planLevelEpci, planLevelRegion, planCounts
  case planSourceEmbedded, planSourceTowns, planSourceFile, planSourceMatrix, planSourceSets, planSourceTiersLieux,
    planReductions, planReduction
  case planReductionRows, planReductionCandidates, planReductionCovered, planReductionUncoverable
  case planReductionMerged, planReductionDominated, planReductionWeightless, planReductionRowsLeft
  case planReductionCandidatesLeft, planNodes, planCertificate, planNoCertificate, planLimitMatrix
  case planLimitTerritory, planLimitCandidates, planDefinitionWeights, planDefinitionCovered, planDefinitionGain
  case planDefinitionBound, planSummaryNames
  case accessSection, accessIntro, accessColumnMeasure, accessColumnUnit, accessColumnMean, accessColumnMedian
  case accessColumnHigh, accessColumnUnreachable, accessMethodTwoStep, accessMethodEnhanced, accessMethodKernel
  case accessMethodThreeStep, accessMethodBalanced, accessMethodGravity, accessMethodCumulative
  case accessMethodInterval, accessMethodLocalised, accessMethodAvailability, accessMethodBalancing
  case accessMethodRaam, accessDecayStep, accessDecaySteps, accessDecayStepItem, accessDecayLinear
  case accessDecayExponential, accessDecayDai, accessDecayGaussian, accessDecayEpanechnikov, accessDecayPower
  case accessDecayCut, accessUnitPerPeople, accessUnitPlaces, accessUnitKilometres, accessUnitCost, accessBasins
  case accessBasinsIntro, accessBasinsListed, accessBasinsNone, accessOutside, accessLeftOut, accessDefault,
    accessMissing
  case accessInTownMean, accessInTownCentre, accessEquilibrium, accessDefinitionTwoStep
  case accessDefinitionEnhanced, accessDefinitionKernel, accessDefinitionThreeStep, accessDefinitionBalanced
  case accessDefinitionGravity, accessDefinitionCumulative, accessDefinitionInterval, accessDefinitionLocalised
  case accessDefinitionAvailability, accessDefinitionBalancing, accessDefinitionRaam, accessDefinitionZero
  case inequalitySection, inequalityIntro, inequalityColumnIndex, inequalityColumnDistance, inequalityGini
  case inequalityTheil, inequalityBetween, inequalityAtkinson, inequalityPalma, inequalityVariation
  case inequalityExcess, inequalityDefinitionGini, inequalityDefinitionTheil, inequalityDefinitionAtkinson
  case incomeIntro, incomeColumnIndex, incomeWithin, incomeConcentration, incomeErreygers, incomeDefinition
  case incomeDefinitionErreygers
  case inequalityDefinitionPalma, inequalityDefinitionVariation, inequalityDefinitionExcess

  case sheetKilometres, sheetSummary, sheetBasins, sheetEpci, sheetEpciOf, sheetTowns, sheetUnderserved
  case sheetUnderservedArea, sheetSpaces, sheetSources, sheetPlan, sheetChanges, sheetClosures, sheetCurve,
    sheetKeyFigures
  case sheetNumber, sheetRemark, sheetSeverity, sheetChoice, sheetFromOutside, sheetMean, sheetPercentile90
  case sheetMaximum, sheetUncoveredShare, sheetCoveredShare, sheetUncoveredTowns, sheetTownsInZone
  case sheetTownsWithoutPeople, sheetShownSpaces, sheetCode, sheetName, sheetWithin, sheetSecondSpace
  case sheetSecondDistance, sheetSpacesWithin, sheetLongitude, sheetLatitude, sheetLargestTownCode, sheetArea
  case sheetCandidates, sheetDefinitionUnderserved, sheetSmallerAreas, sheetInside, sheetCapacity, sheetStatus
  case sheetSource, sheetExamples, sheetPrograms, sheetVersion, sheetCoveredToday, sheetCoveredAfter, sheetShareToday
  case sheetAccessibility, sheetStatusAnnounced, sheetUncoverable, sheetBound, sheetGap, sheetModel, sheetAsked
  case weightActiveOne, weightUnemployedOne, definitionPeopleActive, definitionPeopleUnemployed
  case levelUrbanUnitSize, levelAttraction, levelBassinDeVie
  case urbanUnitSize0, urbanUnitSize1, urbanUnitSize2, urbanUnitSize3, urbanUnitSize4, urbanUnitSize5, urbanUnitSize6
  case urbanUnitSize7, urbanUnitSize8, attraction11, attraction12, attraction13, attraction20, attraction30
  case weightPopulationOne, weightWorkingAgeOne, headlineCoveredOne, summaryCoverageOne, partialBasinOne
  case planCoveredOne, planCoveredTodayOne
  // Land: underserved areas, gaps, robustness.
  case sectionUnderserved, underservedIntro, underservedNone, underservedSmaller, underservedListed
  case underservedWithoutBoundary, columnArea, columnWorkingAge, columnTowns, columnSquareKilometres, columnBasins
  case columnCandidates, basinsAndMore, definitionUnderserved, definitionGap
  case coreTitle, coreIntro, coreColumn, coreColumnAreaRank, coreColumnCentre, coreColumnCentreCode
  case coreColumnCandidates, coreNoCandidate, coreRest, coreRestOfArea, coreDefinition, sheetCores, layerCoresSummary
  case sectionRobustness, sensitivityIntro, columnService, columnChange, choiceIntro, columnSpacesWithin
  case spacesOrMore, secondNearest, definitionSecond
  case mapLegendNobody, mapLegendUnderserved
  case compareTitle, compareMore, compareFewer, compareEqual, compareNobodyLoses, compareNobodyGains
  case compareNobodyEither, compareBoth, compareNobody, compareMovement, compareMeans, compareSideA, compareSideB,
    compareNameEmbedded
  case compareSourceEmbedded, compareSourceSpaces, compareSourcePlan, compareSourceResults, compareNoOpening
  case compareAdded, compareRemoved, compareNoteDistances, compareNoteVersions, compareNoteTerritories
  case compareColumnA, compareColumnB, compareColumnChange, compareColumnNew, compareColumnLost
  case compareColumnShareA, compareColumnShareB, compareColumnPoints, compareSectionDistances
  case compareMean, compareMedian, comparePercentile, compareMaximum, compareColumnFigure, compareSectionGainingBasins
  case compareSectionLosingBasins, compareBasinsIntro, compareBasinsSame, compareNoBasinGains, compareNoBasinLoses
  case compareColumnSaved, compareColumnMedianA, compareColumnMedianB, compareListed, compareSectionTowns
  case compareTownsNew, compareTownsLost, compareTownsGain, compareTownsLoss, compareColumnSpaceA
  case compareColumnSpaceB, compareColumnDistanceA, compareColumnDistanceB, compareTownCounts
  case compareSectionBrings, compareBringsIntro, compareSectionTakes, compareTakesIntro, compareColumnCloser
  case compareColumnFarther, compareColumnAdded, compareLimitUnidentified, compareLimitBorder, compareLimitRounded
  case compareDefinitionSides, compareDefinitionCloser, compareDefinitionCovered, compareDefinitionSaved
  case compareDefinitionRanking, compareMapTitle, compareMapSubtitle, compareMapLegend
  case compareMapRange, compareMapNone, compareMapBoth, compareMapOnlyA, compareMapOnlyB, compareMapAttribution
  case compareNobodyLeaves, compareNobodyEnters

  case planSolverOptimal, planSolverShares, planSolverInfeasible, planSolverTies, planCertificateEmpty
  case planCertificateShares, planNoCertificateEmpty

  case pageAreaTown
  case pageKind, pageKindPlan, pageSkip, pageContents, pageAnswer, pageLeftOutShare, briefInsist, briefInsistPlace,
    pageLeftOutKnown,
    pageLeftOutToday,
    pagePlanSentence, pageNamesAnd
  case pageFigureMedian, pageFigureNinth, pageFigureFarthest, pageExchange, pageFigureSevere, pageFigureSeverePartial,
    pageOf,
    pageBarWithin, pageBarGained
  case pageBarBeyond, pageBarsWords, pageToday, pageWithPlan, pageLeftOut, pageWorstBasins, pageWorstTowns
  case pageWorstAreas, pageAreaAround, pageAreaTowns, pagePlan, pagePlanOrder, pagePlanGain, pagePlanReached,
    pagePlanReachedNew
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

  case briefKind, briefSites, briefMoreSites, briefStillOut, briefShare, briefLegend, briefNewSite, briefCheck
  case briefCheckPlan, briefMeasure, briefColumnPrice, briefCores, briefBasins, spacesCounted

  case layerUnreachablePeople, layerUnreachableTowns
  case layerWithUnit, layerNearestCode, layerLevel, layerState, layerKilometres, layerClipped, layerCoveredArea
  case layerGapArea, layerCoveredLandShare, layerNearestCodeBefore, layerNearestBefore, layerDistanceBefore
  case layerNearestCodeAfter, layerNearestAfter, layerDistanceAfter, layerSaved, layerMovement, layerCoverageChange
  case layerWithinBefore, layerWithinAfter, layerNewlyCovered, layerNoLongerCovered, layerShareBefore, layerShareAfter
  case layerShareChange, layerMeanBefore, layerMedianBefore, layerNinthBefore, layerMaximumBefore, layerMeanAfter
  case layerMedianAfter, layerNinthAfter, layerMaximumAfter, layerPeopleUnchanged, layerTownsCloser, layerTownsFarther
  case layerTownsUnchanged, layerPeopleNew, layerPeopleLost, layerTownsNew, layerTownsLost, layerGained, layerLost
  case layerRole, layerGain, layerReached, layerNew, layerOnly, layerShared, layerPrice, layerBasinPeople
  case layerNearestExisting, layerNearestExistingDistance, layerValue, layerCandidate, layerOtherDistances
  case layerStyleShare, layerStyleDistance, layerStyleGap, layerStyleChange, layerStyleTownChange, layerZones
  case layerCoverage, layerGaps, layerAccessibility, layerStudy, layerOpenings, layerSites, layerTownsChange
  case layerBasinsChange, layerSetSummary, layerCompareSetSummary, layerPlanSetSummary, layerTownsSummary
  case layerSpacesSummary, layerCoverageSummary, layerBasinsSummary, layerZonesSummary, layerGapsSummary
  case layerUnderservedSummary, layerAccessibilitySummary, layerStudySummary, layerOpeningsSummary, layerSitesSummary
  case layerTownsChangeSummary, layerBasinsChangeSummary, layerDatabase
  // Travel costs that are given.
  case repairTravelFromUnknown, repairTravelToUnknown, repairSpaceWithoutTravel, repairTravelPairAbsent
  case repairTownFarFromRoads, repairSpaceFarFromRoads
  case repairTownReachesNoSpace, travelUnreachable, travelLeftOut, travelHeadlineDistance, travelCompareUnreachable
  case compareNoteTravelTables
  // Times by road.
  case sectionRoads, sheetRoads, roadsIntro, roadsDate, roadsStatesTitle, roadsStatesWords, roadsState, roadsLargest
  case roadsWithin, roadsBeyond, roadsUnreached, roadsCircleTitle, roadsCircleWords, roadsOnlyCircle, roadsOnlyRoad
  case roadsDetourTitle, roadsDetourWords, roadsDetourMedian, roadsDetourNinety, roadsSpeed, roadsWhole
  case roadsFactorTitle, roadsFactorWords, roadsFactor, roadsFactorPeople, roadsFactorBasins, roadsFactorChange
  case roadsFactorNone, roadsFactorMore
  // The page and workbook of a comparison.
  case compareSectionSpaces, compareSectionFigures, comparePageKind, compareFigurePeople, compareFigurePoints
  case comparePoints, compareSpaceOpened, compareSpaceClosed, compareSpacesSame, compareSpacesUnknown
  case compareColumnWhat, compareDefinitionPoints, compareSheetWithinA, compareSheetWithinB
  // What may be tried on the page.
  case choiceTitle, choiceHelp, choiceHelpStanding, choiceTooMany, choiceService, choiceNumber, choiceUndo
  case choiceToday, choicePlan, choiceHeadline, choiceMore, choiceFewer, choiceSame, choiceOpened
  case choiceClosed, choiceCandidates, choiceStanding, choiceFilter, choiceGainHint, choiceAdds, choiceLoses
  case choiceBasins, choiceBasinsNow, choiceNew, choiceLost, choiceBest, choicePrice, choiceKnown
  case choiceBound, choiceAtLeast, choiceUnproved, choiceElsewhere, choiceShowBest, choiceTake, choiceSpaces
  case choiceKept, choiceLink, choiceCommand, choiceCopy, choiceCopied, choiceForeign, choiceLimit
  case choiceColour, choiceLayer, choiceLegendCandidates, choiceOpen, choiceClose, choiceKind
  case choiceWouldAdd, choiceOnly, choiceNearest
  case mapLegendBetween, pageElsewhere, pageSearchElsewhere, pageColourMedian, pageColourMedianAfter, pageLayerNames
  case pageMapHelpTouch, pageAxisShare, pageAxisDistanceShare
  case planExistingInside
  // Candidates, the criterion on their basins, several goals.
  case candidateSection, candidateIntro, candidateIntroNoPlan, candidatePriceIntro, candidatePricesProved
  case candidatePricesBounded, candidateNoPriceMaxMin, candidatePrice, candidateInPlaceOf, candidateAlsoOpens
  case candidateGainAlone, candidateGainAfter, candidateState, candidateChosen, candidatePossible
  case candidateForbidden, candidateOutside, candidateBetween, candidateAtMost, candidateAtLeast
  case candidateImpossible, candidateBounded, candidateSmaller, candidateLarger, candidateListed
  case candidatePriceStatus, candidatePriceLeast, candidatePriceMost, candidatePlanWith, candidateBasinSize
  case planAskedBasin, planConflictBasin, criterionSection, criterionIntro, criterionPrice, criterionFree
  case criterionOpens, criterionMore, criterionAfter, criterionShare, criterionWith, criterionWithout,
    criterionUncoverable
  case goalSection
  case goalIntro, goalOutOfReach, goalUnreached, goalColumn, goalToday, goalCover, goalMedian, goalCentre
  case goalMaxMin, goalPeople, goalMean, goalFarthest, goalWorst, goalWorstShare, goalGini, goalBasinsWithout
  case goalBasinsWithoutColumn, goalBasinShare, goalNoFront, goalFrontOne, goalFrontZero, goalFrontTitle, goalFrontIntro
  case goalFrontOpen, goalFrontPoint, goalDot, goalChartMean, goalChartWorst, candidateSheetName, sheetGoals
  case layerCandidates, layerCandidatesSummary
  // Catchments of sites.
  case catchmentSection, catchmentIntro, catchmentIntroPlan, catchmentHint, catchmentSite, catchmentSiteCode
  case catchmentTowns, catchmentPeople, catchmentOtherSite, catchmentServedToday, catchmentMean, catchmentMost
  case catchmentFarthestCode, catchmentBeyond, catchmentBeyondTowns, catchmentBeyondPeople, catchmentTownOther
  case catchmentTownToday, catchmentTownSheet, catchmentShort, catchmentLinesShort, catchmentLayer
  case catchmentPlanLayer, catchmentLines, catchmentPlanLines, catchmentLayerSummary, catchmentLinesSummary
  case catchmentListTitle, catchmentNew
  // Distances across the sea.
  case seaAcross, seaDistance, seaNote, seaNoteOne, seaNone, seaWhole, seaPart
  case mapInsets, mapInsetNone, mapInsetMore
  // Comparisons of more than two situations.
  case situationsTitle, situationsBest, situationsNoneBetter, situationsQuoted, situationsSection, situationsColumn
  case situationsNinth, situationsPair, situationsFolder, situationsOther, situationsPage, situationsLine
  case situationsSheet, situationsShareOf, situationsMedianOf
  // Later openings against the best plan of their number.
  case backtestTitle, backtestHeadline, backtestHeadlineOpen, backtestNothing, backtestPlanned, backtestCounted
  case backtestKnown, backtestOutside, backtestTogether, backtestAdded, backtestAddedNote, backtestAddedMark
  case backtestOpeningOne, backtestOpenings, backtestSection, backtestIntro, backtestOpened, backtestAlone
  case backtestRank, backtestTied, backtestIsPlanned, backtestYes, backtestNo, backtestNearest, backtestNew
  case backtestNearSection, backtestNearColumn, backtestNearSame, backtestNearWithin, backtestPlanSection
  case backtestAlsoOpened, backtestGainsSection, backtestWay, backtestActual, backtestOptimum
  case backtestOptimumOpen, backtestGain, backtestShare, backtestBestAlone, backtestProof, backtestLimitNeeds
  case backtestLimitTown, backtestDefinitionOrder, backtestDefinitionRank, backtestDefinitionShare
  case backtestDefinitionNearest, backtestMapTitle, backtestMapSubtitle, backtestMapActual, backtestMapPlanned
  case backtestMapBoth, backtestMapFirst, backtestAttribution
}
