/// Texts of the singular in English.
let englishSingularTexts: [TextKey: String] = [
  .weightPopulationOne: "resident",
  .weightWorkingAgeOne: "resident aged 20 to 64",
  .weightActiveOne: "active person",
  .weightUnemployedOne: "unemployed person",
  .headlineCoveredOne:
    "**{covered} of {people} {weight} ({share}) lives within {distance} of [a training space]; {uncovered} do not.**",
  .summaryCoverageOne:
    "{title}: {covered} of {people} {weight} ({share}) lives within {distance} of [a training space].",
  .partialBasinOne: "{name} (part: {towns} of {all} [towns])",
  .pageAreaTown: "{towns} [town]",
  .planCoveredOne:
    "{before} of {people} {weight} ({share}) lives within {distance} of [a training space] today; with the plan {after} do ({shareAfter}): {gain} more.",
  .planCoveredTodayOne: "{before} of {people} {weight} ({share}) lives within {distance} of [a training space] today.",
]
