/// The texts of catchments, in English.
let englishCatchmentTexts: [TextKey: String] = [
  .catchmentSection: "Each [town’s] [nearest space]",
  .catchmentIntro:
    "The catchment of a site: the [towns] whose [nearest space] it is; those farther than {distance} are counted apart. [A town] counts once, so the people add up. Nearest is not the same as used: no visits are counted.",
  .catchmentIntroPlan:
    "With the plan’s [spaces] open. The catchment of a site: the [towns] whose [nearest space] it is; those farther than {distance} are counted apart. [A town] counts once, so the people add up. Nearest is not the same as used: no visits are counted.",
  .catchmentHint: "Choose a site: the map shows lines to its [towns], and they are listed below. All are in `{file}`.",
  .catchmentSite: "Site",
  .catchmentSiteCode: "Code of the site",
  .catchmentTowns: "[Towns] within {distance}",
  .catchmentPeople: "People within {distance}",
  .catchmentOtherSite: "with [another space] within {distance}",
  .catchmentServedToday: "served today",
  .catchmentMean: "Mean distance",
  .catchmentMost: "Largest distance",
  .catchmentFarthestCode: "Code of the farthest [town]",
  .catchmentBeyond: "Beyond",
  .catchmentBeyondTowns: "[Towns] beyond {distance}",
  .catchmentBeyondPeople: "People beyond {distance}",
  .catchmentTownOther: "[Another space] within {distance}",
  .catchmentTownToday: "Served today",
  .catchmentTownSheet: "[Towns] by site",
  .catchmentShort: "Catchments",
  .catchmentLinesShort: "Lines to the site",
  .catchmentLayer: "Catchments today",
  .catchmentPlanLayer: "Catchments with the plan",
  .catchmentLines: "Lines from [towns] to their [space], within {distance}",
  .catchmentPlanLines: "Lines from [towns] to their [space] with the plan, within {distance}",
  .catchmentLayerSummary:
    "The [towns] whose [nearest space] is the same one: those within {distance}, and apart from them those beyond.",
  .catchmentLinesSummary: "A line from each [town] to its [nearest space], where that is within {distance}.",
  .catchmentListTitle: "[Towns] of {site}: {count} within {distance}",
  .catchmentNew: "new",
  .seaAcross: "Across the sea",
  .seaDistance: "{distance}, across the sea",
  .seaNote:
    "Across the sea: {towns} [towns] with {people} people have their [nearest space] on another piece of land. That is so where no chain of [towns] with a common border leads from one to the other; bridges and ferries are not looked at. They are marked in the tables.",
  .seaNoteOne:
    "Across the sea: {town}, with {people} people, has its [nearest space] on another piece of land. That is so where no chain of [towns] with a common border leads from one to the other; bridges and ferries are not looked at. It is marked in the tables.",
]
