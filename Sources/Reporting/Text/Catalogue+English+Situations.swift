/// The texts of comparisons of more than two situations in English.
let englishSituationTexts: [TextKey: String] = [
  .situationsTitle: "Situations compared: {title}",
  .situationsBest:
    "**{title}: {people} {weight} ({share}) live within {distance} of [a training space] in {names}, the most of the {count} situations and {more} more than in “{a}”.**",
  .situationsNoneBetter:
    "**{title}: no situation does better than “{a}”: {people} {weight} ({share}) live within {distance} of [a training space].**",
  .situationsQuoted: "“{name}”",
  .situationsSection: "All situations side by side",
  .situationsColumn: "Situation",
  .situationsNinth: "10% exceed",
  .situationsPair: "“{b}” against “{a}”",
  .situationsFolder: "The page, maps and tables of this comparison are in the folder `{folder}`.",
  .situationsOther: "the other situation",
  .situationsPage: "Open the page of this comparison",
  .situationsLine: "{name}: {people}, {share}{change}",
  .situationsSheet: "Situations",
  .situationsShareOf: "Share, {name}",
  .situationsMedianOf: "Median, {name}",
]
