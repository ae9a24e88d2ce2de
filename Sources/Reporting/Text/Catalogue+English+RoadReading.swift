/// Texts of the part of reports on times by road.
let englishRoadReadingTexts: [TextKey: String] = [
  .sectionRoads: "By road and as the crow flies",
  .sheetRoads: "By road",
  .roadsIntro: "Trips are the fastest that the road network allows: free flow, without traffic.",
  .roadsDate: "The roads are those of OpenStreetMap as of {date}, © OpenStreetMap contributors, ODbL 1.0.",
  .roadsStatesTitle: "Reached, too far, not connected",
  .roadsStatesWords:
    "[A town] that is not connected has no road within 1 km, or roads that lead to no [space]: it is told apart from one that is merely too far.",
  .roadsState: "[Towns] that are",
  .roadsLargest: "The largest",
  .roadsWithin: "within {distance}",
  .roadsBeyond: "beyond {distance}",
  .roadsUnreached: "not connected to any [space]",
  .roadsCircleTitle: "What circles on a map had said",
  .roadsCircleWords:
    "Against the same study as the crow flies, with {circle} in place of {distance} by road: who was counted within a circle but has too far to drive, and who was left out although the road is good.",
  .roadsOnlyCircle: "within {circle}, but beyond {distance} by road",
  .roadsOnlyRoad: "beyond {circle}, but within {distance} by road",
  .roadsDetourTitle: "Detours",
  .roadsDetourWords:
    "The length of the trip to the nearest [space] over the distance as the crow flies, for the people of [towns] within {distance}; [basins] with the longest detours first. The speed is as the crow flies.",
  .roadsDetourMedian: "Half at most",
  .roadsDetourNinety: "Nine in ten at most",
  .roadsSpeed: "Median speed",
  .roadsWhole: "All",
  .roadsFactorTitle: "Were all trips faster or slower",
  .roadsFactorWords:
    "Times of free flow differ from a watch by a fifth and more. What would be said were they all a fifth shorter, or a quarter longer:",
  .roadsFactor: "Times",
  .roadsFactorPeople: "People within {distance}",
  .roadsFactorBasins: "[Basins] whose severity changes",
  .roadsFactorChange: "{basin}: {to} in place of {from}",
  .roadsFactorNone: "none",
  .roadsFactorMore: "{count} more",
]
