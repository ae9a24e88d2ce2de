/// Texts about travel costs that the user gives.
let englishTravelTexts: [TextKey: String] = [
  .repairTravelFromUnknown:
    "codes from which the table of travel costs starts and that no [town] has, not used: {count}",
  .repairTravelToUnknown: "codes where the table of travel costs ends and that no [space] has, not used: {count}",
  .repairSpaceWithoutTravel: "[spaces] that the table of travel costs reaches from no [town]: {count}",
  .repairTravelPairAbsent: "pairs of [a town] and [a space] without a travel cost, taken as unreachable: {count}",
  .repairTownFarFromRoads: "[towns] with no road within 1000 m, which reach no [space]: {count}",
  .repairSpaceFarFromRoads: "[spaces] with no road within 1000 m, which nobody reaches: {count}",
  .repairTownReachesNoSpace: "[towns] that reach no [space] by the table of travel costs: {count}",
  .travelUnreachable:
    "By the given travel costs {people} people reach no [space] at all ([towns]: {towns}): they count as left out, and stand in no mean, median, largest value or excess.",
  .travelHeadlineDistance:
    "Of those who reach [a space], half are within {median} of the nearest, nine in ten within {p90}; the farthest [town], {town}, is at {max}.",
  .travelCompareUnreachable:
    "By the given travel costs {before} people reach no [space] in “{a}”, {after} in “{b}”: they stand in no mean, median or largest value, and in no sum of what is saved unless they reach one in both.",
  .roadDirectionFrom: "People are reached from the [spaces]: trips run from the [space] to the [town].",
  .roadTimeFactor: "All times are multiplied by {factor}, the ways off the road with them.",
  .roadInTownZero:
    "Trips within [a town]: nothing is counted to [a space] at the [town]'s own point (not the way of the people who live farther off).",
  .roadInTownDisc:
    "Trips within [a town] are estimates: at least the mean way over a disc of the [town]'s area, with the detour and the speed measured on the roads in [towns].",
  .tripHeadline:
    "{from} → {to}, {profile}: {minutes}\u{A0}min, {kilometres}\u{A0}km; free flow, without traffic",
  .tripColumnMetres: "metres",
  .tripColumnSeconds: "seconds",
  .tripWalkTo: "on foot to the road",
  .tripWalkFrom: "on foot from the road",
  .tripUnnamed: "road without a name",
  .tripFerry: "ferry",
  .tripToll: "toll",
  .tripWaits: "{seconds}\u{A0}s at junctions",
  .tripBoarding: "{seconds}\u{A0}s before it leaves",
  .tripTotal: "in all",
  .tripSource: "{path}, roads as of {date}. {attribution}",
  .isochroneTitle: "Isochrones",
  .isochroneSummary: "Areas within limits of time by road ({profile}), free flow, without traffic. {attribution}",
  .isochroneCode: "Code",
  .isochroneName: "Name",
  .isochroneMinutes: "Limit, minutes",
  .isochroneArea: "Area, km²",
  .travelLeftOut:
    "Travel costs between [towns] and [spaces] say nothing of the land between: the areas round [spaces], the gaps of [basins] and the share of land covered are left out.",
]

/// Texts that say something else where travel is given, in kilometres or minutes.
let englishGivenTexts: [TextKey: String] = [
  .layerSetSummary: "Who is within {distance} of [a training space], and who is not. Distances: given.",
  .layerCompareSetSummary: "Two situations compared: who gains, who loses. Distances: given.",
  .briefMeasure: "Distances are those of the table of travel costs that was given.",
  .limitStraightLine:
    "Distances are those of the table of travel costs that was given; they are as good as it is. A pair that it lacks is unreachable.",
  .definitionDistance:
    "Distance: that of the table of travel costs from [a town] to the [space] of least cost; the limit itself is included (d ≤ S).",
  .definitionMedian:
    "Median: the least distance within which at least half of those who reach [a space] live; the 90th percentile likewise for nine in ten.",
  .mapAttributionOwn: "Distances: given. Sources of the data: manifest.json. Map: Maillage.",
  .mapAttribution: "Data: Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Distances: given. Map: Maillage.",
  .backtestAttribution: "Distances: given. Sources of the data: backtest.json. Map: Maillage.",
  .compareMapAttribution: "Distances: given. Sources of the data: compare-manifest.json. Map: Maillage.",
]

/// Texts that speak of times in a study of travel times.
let englishTimeTexts: [TextKey: String] = [
  .layerSetSummary: "Who is within {distance} of [a training space], and who is not. Travel times: given.",
  .layerCompareSetSummary: "Two situations compared: who gains, who loses. Travel times: given.",
  .layerWithUnit: "{column}, s",
  .layerNearestExistingDistance: "Time or cost to it",
  .layerDistanceBefore: "Time before",
  .layerDistanceAfter: "Time after",
  .layerSaved: "Time saved",
  .layerMeanBefore: "Mean time before",
  .layerMedianBefore: "Median time before",
  .layerNinthBefore: "90th percentile of time before",
  .layerMaximumBefore: "Longest time before",
  .layerMeanAfter: "Mean time after",
  .layerMedianAfter: "Median time after",
  .layerNinthAfter: "90th percentile of time after",
  .layerMaximumAfter: "Longest time after",
  .layerGained: "Person-minutes gained",
  .layerLost: "Person-minutes lost",
  .layerStyleDistance: "Time and people",
  .planCriteriaIntro:
    "[An employment basin] of {least} to {most} people, counted whole, and the travel time to the nearest existing [space]. In [a basin] of that size: {count} of {all}.",
  .sectionCoverage: "Coverage by travel time",
  .columnMedian: "Median time",
  .columnTownDistance: "Time",
  .compareSectionFigures: "All times",
  .catchmentMean: "Mean time",
  .catchmentMost: "Longest time",
  .columnExcess: "Excess, person-minutes",
  .spacesIntro:
    "[Spaces] in the territory, and those outside it that reach one of its [towns] within the longest time (marked †).",
  .briefMeasure: "Travel times are those of the table that was given.",
  .limitStraightLine:
    "Travel times are those of the table that was given; they are as good as it is. A pair that it lacks is unreachable.",
  .limitOnePoint:
    "All people of [a town] are placed at one point, from which the travel time is counted. Large [towns] hide people who have farther to go.",
  .definitionDistance:
    "Travel time: that of the given table from [a town] to the [space] of least time; the limit itself is included (t ≤ S).",
  .definitionCovered: "Service time S: {distance}. [A town] is covered when its travel time is at most S.",
  .definitionMedian:
    "Median: the least time within which at least half of those who reach [a space] do so; the 90th percentile likewise for nine in ten.",
  .definitionExcess:
    "Excess: the sum over people of the minutes by which their travel time passes S; it weighs how many by how long.",
  .mapAttributionOwn: "Travel times: given. Sources of the data: manifest.json. Map: Maillage.",
  .mapAttribution: "Data: Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Travel times: given. Map: Maillage.",
  .backtestAttribution: "Travel times: given. Sources of the data: backtest.json. Map: Maillage.",
  .backtestDefinitionNearest:
    "Nearest planned [town]: the travel time from the [town] of an opening to the nearest [town] of the best plan, 0 where they are the same.",
  .compareMapAttribution: "Travel times: given. Sources of the data: compare-manifest.json. Map: Maillage.",
  .accessIntro:
    "Travel time does not say how many people share a place. These measures set the places of each [space] against the people who can reach it.",
  .accessMethodBalancing: "Balancing time",
  .accessDecayExponential: "exponential, {rate} per minute",
  .accessDecayPower: "power {exponent} of minutes",
  .accessUnitKilometres: "minutes, less is better",
  .accessDefinitionCumulative:
    "Places within reach: every place up to the limit of time; who shares them is not considered.",
  .accessDefinitionInterval:
    "Averaged places within reach (Tomasiello et al. 2023): the mean over all times of an interval.",
  .accessDefinitionBalancing:
    "Balancing time (Barboza et al. 2021): the least time within which there are as many places as the [town] has people.",
  .accessDefinitionRaam:
    "RAAM (Saxon and Snow 2020): the crowding of the [space] used (1 is the overall ratio of people to places) plus the travel time (1 is {distance}), once nobody can do better by going elsewhere.",
  .inequalityIntro:
    "The Gini, Theil and Atkinson indices and the coefficient of variation are 0 when all people have the same. Time is that to the nearest [space].",
  .inequalityColumnDistance: "Time",
  .inequalityExcess:
    "Beyond {distance}: {headcount} of the people; over all people, those within counted 0, the mean time beyond is {mean} (gap {gap}; severity, the mean of its square, {severity}).",
  .incomeDefinition:
    "Concentration index (van Doorslaer and Koolman 2004): −1 to 1, 0 where the quantity does not go with income; of time above 0 where people of richer [towns] travel longer, of being within S above 0 where they are better served. It compares [towns], not households.",
  .inequalityDefinitionExcess:
    "Gap and severity (Foster, Greer and Thorbecke 1984): the time beyond S divided by S, 0 for those within S; squared for severity, so that the farthest weigh more.",
  .compareMeans:
    "The mean travel time goes from {meanA} to {meanB}, the median from {medianA} to {medianB}; in all, {saved} person-minutes are saved ({gained} shorter, {lost} longer).",
  .compareNoteDistances: "Coverage is compared at the times of both; left out: {before} of “{a}”, {after} of “{b}”.",
  .compareBasinsIntro:
    "By the change in people within {distance}, then by the person-minutes saved; the largest changes come first.",
  .compareColumnSaved: "Person-minutes saved",
  .compareTownsGain: "Largest gains, by person-minutes",
  .compareTownsLoss: "Largest losses, by person-minutes",
  .compareColumnAdded: "Person-minutes more",
  .compareSectionDistances: "Travel time to the nearest [space]",
  .compareColumnDistanceA: "Time, {a}",
  .compareColumnDistanceB: "Time, {b}",
  .compareDefinitionCloser:
    "Nearer, farther: the travel time to the nearest [space] becomes shorter or longer by more than {threshold}.",
  .compareDefinitionSaved:
    "Person-minutes saved: the sum over people of the time in “{a}” less the time in “{b}”; negative where times grow.",
  .compareDefinitionRanking:
    "Largest gains and losses: [towns] by person-minutes saved and lost; ties go to the lower code.",
  .definitionUnderserved:
    "Underserved area: a maximal set of [towns] beyond S whose boundaries share a line; the nearest [space] and its travel time are those of its largest [town]. Areas of fewer than {least} people are not listed.",
  .sensitivityIntro: "Had another service time been chosen:",
  .columnService: "Service time",
  .pageLayerTowns: "[Towns], by travel time to [a space]",
  .pageLegendTowns: "[Towns]: travel time to the nearest [space]",
  .pageFigureMedian: "Median travel time to the nearest [space]",
  .pageFigureNinth: "Travel time that 10% of people exceed",
  .pageChartLorenzWords:
    "If everyone travelled equally long, the curve would be the straight line. The 10% of people who travel longest account for {share} of all travel time.",
  .pageAxisDistanceShare: "% of all travel time",
  .pageColourMedian: "median time to [a space], against {distance}",
  .pageColourMedianAfter: "the same time with the plan",
  .pageChartCoverage: "Share of people by travel time to the nearest [space]",
  .pageChartCoverageHelp:
    "Share of the people who reach the nearest [space] within a time. The higher the curve, the better; the line marks the service time.",
  .pageAxisKilometres: "minutes to the nearest [space]",
  .pageKilometres: "{number}\u{A0}min",
  .sheetKilometres: "{column}, min",
  .sheetSecondDistance: "Time to the second",
  .sheetMean: "Mean time",
  .sheetPercentile90: "90th percentile of time",
  .sheetMaximum: "Longest time",
  .sheetDefinitionUnderserved:
    "Underserved area: adjacent [towns] all beyond S, as many as hang together, with at least {people} people; it is named after its largest [town], from which its travel time is counted.",
  .planSectionRadius: "Effect of the service time",
  .planRadiusIntro: "The best plan at other service times, and what changes against this one.",
  .planPersonKilometres: "person-minutes",
  .planKilometres: "minutes",
]
