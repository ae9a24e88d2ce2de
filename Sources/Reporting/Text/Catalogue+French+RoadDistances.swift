/// Texts that say something else where distances are lengths of trips on a road network.
let frenchRoadDistanceTexts: [TextKey: String] = [
  .layerSetSummary:
    "Qui vit à moins de {distance} [d’un espace de formation] par la route, et qui non. Distances : longueurs des trajets les plus rapides. Routes © les contributeurs d’OpenStreetMap, ODbL 1.0.",
  .layerCompareSetSummary:
    "Deux situations comparées : qui gagne, qui perd. Distances par la route : longueurs des trajets les plus rapides. Routes © les contributeurs d’OpenStreetMap, ODbL 1.0.",
  .briefMeasure: "Distances par la route, celles des trajets les plus rapides ; comptez ± 5 %.",
  .limitStraightLine:
    "Les distances par la route sont les longueurs des trajets les plus rapides sans trafic, qui ne sont pas forcément les plus courts ; comptez ± 5 %. Les routes et leur date figurent parmi les sources. Un lieu sans route à moins de 1 km, ou sur un réseau isolé, n’atteint rien. Routes © les contributeurs d’OpenStreetMap, ODbL 1.0 (https://www.openstreetmap.org/copyright).",
  .definitionDistance:
    "Distance : longueur du trajet le plus rapide par la route entre le point [de la commune] et [un espace], chemin jusqu’à la route compris à chaque bout ; [l’espace le plus proche] est celui de moindre longueur. La limite est comprise (d ≤ S).",
  .mapAttributionOwn:
    "Distances par la route. Routes © les contributeurs d’OpenStreetMap, ODbL. Sources : manifest.json. Carte : Maillage.",
  .mapAttribution:
    "Données : Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Distances par la route ; routes © les contributeurs d’OpenStreetMap, ODbL. Carte : Maillage.",
  .backtestAttribution:
    "Distances par la route. Routes © les contributeurs d’OpenStreetMap, ODbL. Sources : backtest.json. Carte : Maillage.",
  .compareMapAttribution:
    "Distances par la route. Routes © les contributeurs d’OpenStreetMap, ODbL. Sources : compare-manifest.json. Carte : Maillage.",
]
