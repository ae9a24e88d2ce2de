/// The texts of underserved areas, gaps and robustness in English.
let englishLandTexts: [TextKey: String] = [
  .sectionUnderserved: "Underserved areas",
  .underservedIntro:
    "Sets of adjacent [towns] beyond {distance}, named after their largest [town], those with the most people first; all their [towns] are in `underserved.csv`, their outlines in `underserved.geojson`.",
  .underservedNone: "No set of adjacent [towns] beyond {distance} has {least} people or more.",
  .underservedListed: "The table names the first {listed} of {all} such areas.",
  .underservedSmaller:
    "Left out for having fewer than {least} people: {areas} smaller areas with {towns} [towns] and {people} people.",
  .underservedWithoutBoundary:
    "[Towns] beyond {distance} without a known boundary, which are in no area: {towns}, with {people} people.",
  .coreTitle: "Cores of the area around {name}",
  .coreIntro:
    "The area has {people} people. Cores are the service areas of {distance} that would take in most of them, one after another: each is the one with the most people whom no earlier core holds, any [town] of at least {residents} residents being tried as its centre. A core is named after its largest [town]; its nearest [space] is that of this [town]. Outlines are in `cores.geojson`.",
  .coreColumn: "Core",
  .coreColumnAreaRank: "Rank of the area",
  .coreColumnCentre: "Centre",
  .coreColumnCentreCode: "Code of the centre",
  .coreColumnCandidates: "Candidates inside",
  .coreNoCandidate: "none",
  .coreRest: "Elsewhere",
  .coreRestOfArea: "People of the area around {name} in none of its cores: {people}.",
  .coreDefinition:
    "Core of an underserved area: [towns] of the area within S of a centre, less those of earlier cores; each time the centre, any [town] of at least {residents} residents, that adds the most people. Areas are split that have more than {split} people or more than half of all people beyond S, into at most {most} cores of at least {least} people.",
  .sheetCores: "Cores of large areas",
  .layerCoresSummary: "Parts of large underserved areas, each of which one service area of {distance} would take in.",
  .columnArea: "Area",
  .columnWorkingAge: "Aged 20 to 64",
  .columnTowns: "[Towns]",
  .columnSquareKilometres: "km²",
  .columnBasins: "[Basins]",
  .columnCandidates: "Candidates",
  .basinsAndMore: "{names} and {more} more",
  .definitionUnderserved:
    "Underserved area: a maximal set of [towns] beyond S whose boundaries share a line; the nearest [space] and its distance are those of its largest [town]. Areas of fewer than {least} people are not listed.",
  .definitionGap:
    "Gap of [a basin]: the part of its land in the territory beyond S (`gaps.geojson`); areas are measured on the ellipsoid.",
  .sectionRobustness: "How firm these figures are",
  .sensitivityIntro: "Had another service distance been chosen:",
  .columnService: "Service distance",
  .columnChange: "Change",
  .choiceIntro:
    "Did the nearest [space] of everyone close, {people} people ({share}) would still be within {distance} of another; half of all people have their second-nearest [space] within {median}.",
  .columnSpacesWithin: "[Spaces] within {distance}",
  .spacesOrMore: "{count} or more",
  .secondNearest:
    "Did the nearest [space] of everyone close, {people} people ({share}) would still be within {distance} of another.",
  .definitionSecond:
    "Second-nearest [space]: what is left to [a town] when its nearest [space] closes; people with two [spaces] within S keep one.",
  .mapLegendNobody: "No one counted",
  .mapLegendUnderserved: "Underserved area",
]
