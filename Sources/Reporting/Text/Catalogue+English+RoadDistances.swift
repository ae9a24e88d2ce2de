/// Texts that say something else where distances are lengths of trips on a road network.
let englishRoadDistanceTexts: [TextKey: String] = [
  .layerSetSummary:
    "Who is within {distance} of [a training space] by road, and who is not. Distances: lengths of the fastest trips. Roads © OpenStreetMap contributors, ODbL 1.0.",
  .layerCompareSetSummary:
    "Two situations compared: who gains, who loses. Distances by road: lengths of the fastest trips. Roads © OpenStreetMap contributors, ODbL 1.0.",
  .briefMeasure: "Distances are by road, those of the fastest trips; expect ± 5 %.",
  .limitStraightLine:
    "Distances by road are the lengths of the fastest trips without traffic, which need not be the shortest; expect ± 5 %. The roads and their date are listed under the sources. A place with no road within 1 km, or on a network of its own, reaches nothing. Roads © OpenStreetMap contributors, ODbL 1.0 (https://www.openstreetmap.org/copyright).",
  .definitionDistance:
    "Distance: the length of the fastest trip by road between the point of [a town] and [a space], with the way to the road at either end; the nearest [space] is the one of least length. The limit itself is included (d ≤ S).",
  .mapAttributionOwn:
    "Distances by road. Roads © OpenStreetMap contributors, ODbL. Sources of the data: manifest.json. Map: Maillage.",
  .mapAttribution:
    "Data: Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Distances by road; roads © OpenStreetMap contributors, ODbL. Map: Maillage.",
  .backtestAttribution:
    "Distances by road. Roads © OpenStreetMap contributors, ODbL. Sources of the data: backtest.json. Map: Maillage.",
  .compareMapAttribution:
    "Distances by road. Roads © OpenStreetMap contributors, ODbL. Sources of the data: compare-manifest.json. Map: Maillage.",
]
