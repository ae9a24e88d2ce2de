/// Texts that say something else where times were computed on a road network.
let englishRoadTexts: [TextKey: String] = [
  .layerSetSummary:
    "Who is within {distance} of [a training space] by road, and who is not. Travel times: free flow, without traffic. Roads © OpenStreetMap contributors, ODbL 1.0.",
  .layerCompareSetSummary:
    "Two situations compared: who gains, who loses. Travel times by road: free flow, without traffic. Roads © OpenStreetMap contributors, ODbL 1.0.",
  .briefMeasure: "Travel times are by road, without traffic; expect ± 20 %.",
  .limitStraightLine:
    "Travel times by road are free flow, without traffic: compare them with each other rather than with a watch; expect ± 20 %. The roads and their date are listed under the sources. A place with no road within 1 km, or on a network of its own, reaches nothing. Roads © OpenStreetMap contributors, ODbL 1.0 (https://www.openstreetmap.org/copyright).",
  .definitionDistance:
    "Travel time: that of the fastest trip by road from the point of [a town] to the [space] of least time, free flow, with the way on foot (5 km/h) to the road at either end; the limit itself is included (t ≤ S).",
  .travelUnreachable:
    "By road {people} people reach no [space] at all ([towns]: {towns}): they count as left out, and stand in no mean, median, largest value or excess.",
  .travelCompareUnreachable:
    "By road {before} people reach no [space] in “{a}”, {after} in “{b}”: they stand in no mean, median or largest value, and in no sum of what is saved unless they reach one in both.",
  .mapAttributionOwn:
    "Times by road, without traffic. Roads © OpenStreetMap contributors, ODbL. Sources of the data: manifest.json. Map: Maillage.",
  .mapAttribution:
    "Data: Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Times by road, without traffic; roads © OpenStreetMap contributors, ODbL. Map: Maillage.",
  .backtestAttribution:
    "Times by road, without traffic. Roads © OpenStreetMap contributors, ODbL. Sources of the data: backtest.json. Map: Maillage.",
  .compareMapAttribution:
    "Times by road, without traffic. Roads © OpenStreetMap contributors, ODbL. Sources of the data: compare-manifest.json. Map: Maillage.",
]
