/// The texts of backtests in English.
let englishBacktestTexts: [TextKey: String] = [
  .backtestTitle: "Later openings against the best plan: {title}",
  .backtestHeadline:
    "**{title}: {gain} {weight} newly within {distance} of [a training space] with {openings}: {share} of the {optimum} that the best choice of as many [towns] would have brought.**",
  .backtestHeadlineOpen:
    "**{title}: {gain} {weight} newly within {distance} of [a training space] with {openings}: at least {share} of what the best choice of as many [towns] would have brought, which is at most {optimum}.**",
  .backtestNothing:
    "**{title}: no one newly within {distance} of [a training space] with {openings}, and no other choice of as many [towns] would have changed that.**",
  .backtestPlanned: "[Towns] that the best plan opens too: {planned} of {count}.",
  .backtestCounted: "Counted: {count}, each in [a town] of the territory without [a space] of the first wave.",
  .backtestKnown: "Not counted again, as the first wave has [a space] in that [town]: {count} ({names}).",
  .backtestOutside: "Not counted, outside the territory: {count} ({names}).",
  .backtestTogether: "Not counted, a further one in the same [town]: {count} ({names}).",
  .backtestAdded: "Not among the candidates, and added to them: {count} ({names}).",
  .backtestAddedNote: "A plus marks [towns] that were not candidates.",
  .backtestAddedMark: "Added to the candidates",
  .backtestOpeningOne: "{count} later opening",
  .backtestOpenings: "{count} later openings",
  .backtestSection: "The openings one by one",
  .backtestIntro:
    "In the order in which each next opening adds most people within {distance}. The rank is that of the gain alone among {candidates} candidates; = marks a rank that several share.",
  .backtestOpened: "Openings",
  .backtestAlone: "People gained alone",
  .backtestRank: "Rank",
  .backtestTied: "Others of the same rank",
  .backtestIsPlanned: "In the best plan",
  .backtestYes: "yes",
  .backtestNo: "no",
  .backtestNearest: "Nearest planned [town]",
  .backtestNew: "People newly served",
  .backtestNearSection: "How near the openings are to the best plan",
  .backtestNearColumn: "To the nearest planned [town]",
  .backtestNearSame: "the same [town]",
  .backtestNearWithin: "within {distance}",
  .backtestPlanSection: "The best plan of as many [towns]",
  .backtestAlsoOpened: "Opened",
  .backtestGainsSection: "Three ways to choose as many [towns]",
  .backtestWay: "Choice",
  .backtestActual: "What opened",
  .backtestOptimum: "The best plan",
  .backtestOptimumOpen: "At most, by the bound",
  .backtestGain: "People newly within {distance}",
  .backtestShare: "Share of the best",
  .backtestBestAlone: "The {count} largest gains alone",
  .backtestProof: "`plan.json` holds the plan and its proof; `maillage verify` checks it without a solver.",
  .backtestLimitNeeds:
    "The comparison counts people served and nothing else: premises, partners, costs and candidatures, which decide openings too, are not known here. A low share is a question, not a fault.",
  .backtestLimitTown:
    "Each opening counts at the place of its [town], as candidates do, wherever in the [town] it stands.",
  .backtestDefinitionOrder:
    "Order: each next [town] is the one that adds most people to those before it; ties go to the lower code. It is not the order in time.",
  .backtestDefinitionRank:
    "Rank: how many of the {candidates} candidates would gain more people alone, plus one; candidates of the same gain share a rank.",
  .backtestDefinitionShare:
    "Share of the best: people newly served by all of a choice together, divided by those of the best choice of {count} [towns].",
  .backtestDefinitionNearest:
    "Nearest planned [town]: the distance from the [town] of an opening to the nearest [town] of the best plan, 0 where they are the same.",
  .backtestMapTitle: "{title}: what opened, and the best plan",
  .backtestMapSubtitle:
    "{gain} people newly within {distance} by what opened, {optimum} by the best plan of as many: {share}",
  .backtestMapActual: "Opened only ({count})",
  .backtestMapPlanned: "Best plan only ({count})",
  .backtestMapBoth: "In both ({count})",
  .backtestMapFirst: "First wave",
  .backtestAttribution: "Distances: geodesics on WGS84. Sources of the data: backtest.json. Map: Maillage.",
]
