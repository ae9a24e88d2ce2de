/// Texts of the part of reports on times by road.
let frenchRoadReadingTexts: [TextKey: String] = [
  .sectionRoads: "Par la route et à vol d’oiseau",
  .sheetRoads: "Par la route",
  .roadsIntro: "Les trajets sont les plus rapides que permet le réseau routier, sans trafic.",
  .roadsDate:
    "Les routes sont celles d’OpenStreetMap au {date}, © les contributeurs d’OpenStreetMap, ODbL 1.0.",
  .roadsStatesTitle: "Atteint, trop loin, non relié",
  .roadsStatesWords:
    "[Une commune non reliée] n’a pas de route à moins de 1 km, ou ses routes ne mènent à [aucun espace] : [commune:elle] est [commune:distinguée] de [commune:celle] qui est seulement trop loin.",
  .roadsState: "[Communes]",
  .roadsLargest: "Les plus peuplées",
  .roadsWithin: "à moins de {distance}",
  .roadsBeyond: "à plus de {distance}",
  .roadsUnreached: "[commune:reliées] à [aucun espace]",
  .roadsCircleTitle: "Ce que disaient les cercles sur la carte",
  .roadsCircleWords:
    "Comparaison avec la même étude à vol d’oiseau, {circle} remplaçant {distance} par la route : qui était compté dans un cercle mais a trop de route à faire, et qui était laissé de côté alors que la route est bonne.",
  .roadsOnlyCircle: "à moins de {circle}, mais à plus de {distance} par la route",
  .roadsOnlyRoad: "à plus de {circle}, mais à moins de {distance} par la route",
  .roadsDetourTitle: "Détours",
  .roadsDetourWords:
    "Longueur du trajet jusqu’[à l’espace le plus proche] rapportée à la distance à vol d’oiseau, pour les habitants des [communes] à moins de {distance} ; les [zones d’emploi] aux plus longs détours d’abord. La vitesse est à vol d’oiseau.",
  .roadsDetourMedian: "La moitié, au plus",
  .roadsDetourNinety: "Neuf sur dix, au plus",
  .roadsSpeed: "Vitesse médiane",
  .roadsWhole: "Ensemble",
  .roadsFactorTitle: "Si tous les trajets étaient plus rapides ou plus lents",
  .roadsFactorWords:
    "Les temps sans trafic s’écartent d’une montre d’un cinquième et plus. Ce qui serait dit s’ils étaient tous plus courts d’un cinquième, ou plus longs d’un quart :",
  .roadsFactor: "Temps",
  .roadsFactorPeople: "Habitants à moins de {distance}",
  .roadsFactorBasins: "[Zones d’emploi] qui changent de niveau de déficit",
  .roadsFactorChange: "{basin} : {to} au lieu de {from}",
  .roadsFactorNone: "[zone:aucune]",
  .roadsFactorMore: "{count} autres",
]
