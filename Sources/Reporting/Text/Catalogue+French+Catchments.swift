/// The texts of catchments, in French.
let frenchCatchmentTexts: [TextKey: String] = [
  .catchmentSection: "[L’espace le plus proche] [de chaque commune]",
  .catchmentIntro:
    "À chaque lieu sont [commune:rattachées] [les communes] dont c’est [l’espace le plus proche] ; [commune:celles] qui en sont à plus de {distance} sont [commune:comptées] à part. [Chaque commune] compte une seule fois : les habitants s’additionnent. C’est un rattachement théorique, non une fréquentation observée.",
  .catchmentIntroPlan:
    "Avec [les espaces] du plan. À chaque lieu sont [commune:rattachées] [les communes] dont c’est [l’espace le plus proche] ; [commune:celles] qui en sont à plus de {distance} sont [commune:comptées] à part. [Chaque commune] compte une seule fois : les habitants s’additionnent. C’est un rattachement théorique, non une fréquentation observée.",
  .catchmentHint:
    "Choisissez un lieu : la carte le relie à [ses communes], dont la liste s’affiche sous le tableau. La liste complète est dans `{file}`.",
  .catchmentSite: "Lieu",
  .catchmentSiteCode: "Code du lieu",
  .catchmentTowns: "[Communes] à moins de {distance}",
  .catchmentPeople: "Habitants à moins de {distance}",
  .catchmentOtherSite: "dont avec [un autre espace] à moins de {distance}",
  .catchmentServedToday: "dont desservis aujourd’hui",
  .catchmentMean: "Distance moyenne",
  .catchmentMost: "Distance maximale",
  .catchmentFarthestCode: "Code [de la commune la plus éloignée]",
  .catchmentBeyond: "Au-delà",
  .catchmentBeyondTowns: "[Communes] au-delà de {distance}",
  .catchmentBeyondPeople: "Habitants au-delà de {distance}",
  .catchmentTownOther: "[Un autre espace] à moins de {distance}",
  .catchmentTownToday: "[commune:Desservie] aujourd’hui",
  .catchmentTownSheet: "[Communes] par lieu",
  .catchmentShort: "[Communes rattachées]",
  .catchmentLinesShort: "Traits vers le lieu",
  .catchmentLayer: "[Communes rattachées] aujourd’hui",
  .catchmentPlanLayer: "[Communes rattachées] avec le plan",
  .catchmentLines: "Traits [des communes] à [leur espace], à moins de {distance}",
  .catchmentPlanLines: "Traits [des communes] à [leur espace] avec le plan, à moins de {distance}",
  .catchmentLayerSummary:
    "[Communes] ayant [le même espace le plus proche] : à moins de {distance} et, à part, au-delà.",
  .catchmentLinesSummary: "Un trait [de chaque commune] à [son espace le plus proche], jusqu’à {distance}.",
  .catchmentListTitle: "[Communes rattachées] à {site} : {count} à moins de {distance}",
  .catchmentNew: "[espace:nouveau]",
  .seaAcross: "De l’autre côté de la mer",
  .seaDistance: "{distance}, de l’autre côté de la mer",
  .seaNone: "[aucun espace] sans traverser la mer ({distance})",
  .seaWhole: "[Aucun espace] n’est accessible sans traverser la mer : [espace:le] plus proche est de l’autre côté.",
  .seaPart: "{people} habitants n’ont [aucun espace] accessible sans traverser la mer.",
  .mapInsets: "En encart :",
  .mapInsetNone: "[aucun espace]",
  .mapInsetMore: "{names} et {more} de plus",
  .seaNote:
    "De l’autre côté de la mer : {towns} [communes] ({people} habitants) ont [leur espace le plus proche] sur une autre terre : aucune suite [de communes limitrophes] ne mène d’une terre à l’autre. Seuls les ponts de Ré, d’Oléron, de Noirmoutier et de la Guadeloupe comptent comme de la terre, jamais les bateaux. Les tableaux le signalent.",
  .seaNoteOne:
    "De l’autre côté de la mer : {town} ({people} habitants) a [son espace le plus proche] sur une autre terre : aucune suite [de communes limitrophes] ne mène d’une terre à l’autre. Seuls les ponts de Ré, d’Oléron, de Noirmoutier et de la Guadeloupe comptent comme de la terre, jamais les bateaux. Les tableaux le signalent.",
]
