/// The texts of briefs in French.
let frenchBriefTexts: [TextKey: String] = [
  .briefKind: "Note pour les décideurs",
  .briefSites: "Où ouvrir, dans cet ordre",
  .briefMoreSites: "{count} de plus : voir plan.json.",
  .briefColumnPrice: "Perte [commune:si elle] n’ouvre pas, {unit}",
  .briefInsist: "Perte si l’on impose [une autre commune], {unit} : {places}.",
  .briefInsistPlace: "{name} {price}",
  .briefBasins: "[Zones d’emploi], habitants à plus de {distance}",
  .briefCores: "Secteurs à l’écart, [espace le plus proche]",
  .spacesCounted:
    "Ne sont [espace:comptés] que les [espaces] de la première vague du programme, et non les autres lieux d’enseignement du Cnam.",
  .briefMeasure: "Distances à vol d’oiseau : par la route, elles sont plus longues, surtout en montagne.",
  .briefStillOut: "Qui reste à l’écart avec le plan",
  .briefShare: "{share} des habitants à moins de {distance}",
  .briefLegend: "{title} par [zone d’emploi] :",
  .briefNewSite: "Ouverture du plan, par rang",
  .briefCheck: "Calculé par {program}. Fichiers, versions et empreintes : manifest.json.",
  .briefCheckPlan:
    "Calculé par {program}. Chacun peut refaire la preuve, sans logiciel d’optimisation : maillage verify plan.json.",
]
