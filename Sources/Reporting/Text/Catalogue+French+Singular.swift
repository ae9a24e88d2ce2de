/// Texts of the singular in French.
let frenchSingularTexts: [TextKey: String] = [
  .weightPopulationOne: "habitant",
  .weightWorkingAgeOne: "habitant de 20 à 64 ans",
  .weightActiveOne: "actif",
  .weightUnemployedOne: "chômeur",
  .headlineCoveredOne:
    "**{covered} {weight} sur {people} ({share}) vit à moins de {distance} [d’un espace de formation] ; {uncovered} en sont plus éloignés.**",
  .summaryCoverageOne:
    "{title} : {covered} {weight} sur {people} ({share}) vit à moins de {distance} [d’un espace de formation].",
  .partialBasinOne: "{name} (partie : {towns} [commune] sur {all})",
  .pageAreaTown: "{towns} [commune]",
  .planCoveredOne:
    "Aujourd’hui {before} {weight} sur {people} ({share}) vit à moins de {distance} [d’un espace de formation] ; avec le plan, {after} ({shareAfter}) : {gain} de plus.",
  .planCoveredTodayOne:
    "Aujourd’hui {before} {weight} sur {people} ({share}) vit à moins de {distance} [d’un espace de formation].",
]
