/// The texts of underserved areas, gaps and robustness in English.
let englishLandTexts: [TextKey: String] = [
  .sectionUnderserved: "Underserved areas",
  .underservedIntro:
    "Sets of adjacent towns beyond {distance}, named after their largest town, those with the most people first; all their towns are in `underserved.csv`, their outlines in `underserved.geojson`.",
  .underservedNone: "No set of adjacent towns beyond {distance} has {least} people or more.",
  .underservedListed: "The table names the first {listed} of {all} such areas.",
  .underservedSmaller:
    "Left out for having fewer than {least} people: {areas} smaller areas with {towns} towns and {people} people.",
  .underservedWithoutBoundary:
    "Towns beyond {distance} without a known boundary, which are in no area: {towns}, with {people} people.",
  .columnArea: "Area",
  .columnWorkingAge: "Aged 20 to 64",
  .columnTowns: "Towns",
  .columnSquareKilometres: "km²",
  .columnBasins: "Basins",
  .columnCandidates: "Candidates",
  .basinsAndMore: "{names} and {more} more",
  .definitionUnderserved:
    "Underserved area: a maximal set of towns beyond S whose boundaries share a line; the nearest space and its distance are those of its largest town. Areas of fewer than {least} people are not listed.",
  .definitionGap:
    "Gap of a basin: the part of its land in the territory beyond S (`gaps.geojson`); areas are measured on the ellipsoid.",
  .sectionRobustness: "How firm these figures are",
  .sensitivityIntro: "Had another service distance been chosen:",
  .columnService: "Service distance",
  .columnChange: "Change",
  .choiceIntro:
    "Did the nearest space of everyone close, {people} people ({share}) would still be within {distance} of another; half of all people have their second-nearest space within {median}.",
  .columnSpacesWithin: "Spaces within {distance}",
  .spacesOrMore: "{count} or more",
  .secondNearest:
    "Did the nearest space of everyone close, {people} people ({share}) would still be within {distance} of another.",
  .definitionSecond:
    "Second-nearest space: what is left to a town when its nearest space closes; people with two spaces within S keep one.",
  .mapLegendNobody: "No one counted",
  .mapLegendUnderserved: "Underserved area",
]
