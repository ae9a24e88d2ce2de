/// The texts of briefs in English.
let englishBriefTexts: [TextKey: String] = [
  .briefKind: "Brief for decision makers",
  .briefSites: "Where to open, in this order",
  .briefMoreSites: "{count} more in plan.json.",
  .briefColumnPrice: "Loss without it, {unit}",
  .briefInsist: "Loss if another [town] is insisted on, {unit}: {places}.",
  .briefInsistPlace: "{name} {price}",
  .briefBasins: "[Employment basins], people beyond {distance}",
  .briefCores: "Largest places left out, nearest [space]",
  .spacesCounted:
    "[Spaces] counted are those of the programme's first wave only; other places where the Cnam teaches are not.",
  .briefMeasure: "Distances are as the crow flies: by road they are longer, above all in the mountains.",
  .briefStillOut: "Who is still left out with the plan",
  .briefShare: "{share} within {distance} of [a space]",
  .briefLegend: "{title} by [employment basin]:",
  .briefNewSite: "Opening of the plan, by rank",
  .briefCheck: "Computed by {program}. Files, versions and digests: manifest.json.",
  .briefCheckPlan:
    "Computed by {program}. Anyone can check the proof without a solver: maillage verify plan.json.",
]
