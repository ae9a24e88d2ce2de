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
}
