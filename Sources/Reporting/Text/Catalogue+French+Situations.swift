/// The texts of comparisons of more than two situations in French.
let frenchSituationTexts: [TextKey: String] = [
  .situationsTitle: "Situations comparées : {title}",
  .situationsBest:
    "**{title} : {people} {weight} ({share}) vivent à moins de {distance} [d’un espace de formation] dans {names}, la meilleure des {count} situations, soit {more} de plus que dans « {a} ».**",
  .situationsNoneBetter:
    "**{title} : aucune situation ne fait mieux que « {a} » : {people} {weight} ({share}) vivent à moins de {distance} [d’un espace de formation].**",
  .situationsQuoted: "« {name} »",
  .situationsSection: "Toutes les situations côte à côte",
  .situationsColumn: "Situation",
  .situationsNinth: "10 % dépassent",
  .situationsPair: "« {b} » comparée à « {a} »",
  .situationsFolder:
    "La page, les cartes et les tableaux de cette comparaison se trouvent dans le dossier `{folder}`.",
  .situationsOther: "l’autre situation",
  .situationsPage: "Ouvrir la page de cette comparaison",
  .situationsLine: "{name} : {people}, {share}{change}",
  .situationsSheet: "Situations comparées",
  .situationsShareOf: "Part, {name}",
  .situationsMedianOf: "Médiane, {name}",
]
