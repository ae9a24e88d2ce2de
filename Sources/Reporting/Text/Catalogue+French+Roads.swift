/// Texts that say something else where times were computed on a road network.
let frenchRoadTexts: [TextKey: String] = [
  .layerSetSummary:
    "Qui vit à moins de {distance} [d’un espace de formation] par la route, et qui non. Temps de trajet sans trafic. Routes © les contributeurs d’OpenStreetMap, ODbL 1.0.",
  .layerCompareSetSummary:
    "Deux situations comparées : qui gagne, qui perd. Temps de trajet par la route, sans trafic. Routes © les contributeurs d’OpenStreetMap, ODbL 1.0.",
  .briefMeasure: "Temps de trajet par la route, sans trafic ; comptez ± 20 %.",
  .limitStraightLine:
    "Les temps de trajet par la route s’entendent sans trafic : ils se comparent entre eux plutôt qu’à une montre ; comptez ± 20 %. Les routes et leur date figurent parmi les sources. Un lieu sans route à moins de 1 km, ou sur un réseau isolé, n’atteint rien. Routes © les contributeurs d’OpenStreetMap, ODbL 1.0 (https://www.openstreetmap.org/copyright).",
  .definitionDistance:
    "Temps de trajet : celui du trajet le plus rapide par la route, sans trafic, du point [de la commune] [à l’espace le plus proche] en temps, marche à 5 km/h jusqu’à la route comprise à chaque bout ; la limite est comprise (t ≤ S).",
  .travelUnreachable:
    "Par la route, {people} habitants n’atteignent [aucun espace] ([communes] : {towns}) : ils comptent comme non desservis et ne figurent dans aucune moyenne, médiane, plus grande valeur ni aucun excédent.",
  .travelCompareUnreachable:
    "Par la route, {before} habitants n’atteignent [aucun espace] dans « {a} », {after} dans « {b} » : ils ne figurent dans aucune moyenne, médiane ou plus grande valeur, ni dans ce qui est épargné sauf à en atteindre [espace:un] dans les deux cas.",
  .mapAttributionOwn:
    "Temps par la route, sans trafic. Routes © les contributeurs d’OpenStreetMap, ODbL. Sources : manifest.json. Carte : Maillage.",
  .mapAttribution:
    "Données : Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Temps par la route, sans trafic ; routes © les contributeurs d’OpenStreetMap, ODbL. Carte : Maillage.",
  .backtestAttribution:
    "Temps par la route, sans trafic. Routes © les contributeurs d’OpenStreetMap, ODbL. Sources : backtest.json. Carte : Maillage.",
  .compareMapAttribution:
    "Temps par la route, sans trafic. Routes © les contributeurs d’OpenStreetMap, ODbL. Sources : compare-manifest.json. Carte : Maillage.",
]
