/// Texts on candidates, the criterion on their basins, and several goals, in French.
let frenchCandidateTexts: [TextKey: String] = [
  .candidateSection: "[commune:Toutes les candidates]",
  .candidateIntro:
    "Gain [commune:seule] : habitants nouvellement desservis si [cette commune seule] ouvrait. Gain en plus du plan : habitants qu’[commune:elle] desservirait en plus [commune:si elle] ouvrait aussi.",
  .candidateIntroNoPlan: "Gain [commune:seule] : habitants nouvellement desservis si [cette commune seule] ouvrait.",
  .candidatePriceIntro:
    "La perte si on l’impose est ce que le meilleur plan qui ouvre [cette commune] apporte de moins que le meilleur de tous.",
  .candidatePricesProved: "Chacune de ces pertes est exacte.",
  .candidatePricesBounded:
    "Sur {all} pertes, {open} ne sont connues qu’à une borne près : « au plus » est la perte d’un plan connu, « au moins » est une borne.",
  .candidateNoPriceMaxMin:
    "Ce modèle ne dit pas ce que coûte [une commune imposée] : [la zone d’emploi la moins bien desservie] y passe avant le nombre d’habitants.",
  .candidatePrice: "Perte si on l’impose, {unit}",
  .candidateInPlaceOf: "À la place de",
  .candidateAlsoOpens: "Ouvre aussi",
  .candidateGainAlone: "Gain [commune:seule]",
  .candidateGainAfter: "Gain en plus du plan",
  .candidateState: "Situation",
  .candidateChosen: "[commune:retenue]",
  .candidatePossible: "possible",
  .candidateForbidden: "[commune:exclue]",
  .candidateOutside: "hors critère",
  .candidateBetween: "{least} à {most}",
  .candidateAtMost: "au plus {most}",
  .candidateAtLeast: "au moins {least}",
  .candidateImpossible: "dans aucun plan",
  .candidateBounded: "à une borne près",
  .candidateSmaller: "non, plus [zone:petite]",
  .candidateLarger: "non, plus [zone:grande]",
  .candidateListed:
    "Le tableau montre les {listed} [commune:premières candidates] sur {all} ; [commune:toutes] sont dans `candidates.csv`.",
  .candidatePriceStatus: "Preuve de la perte",
  .candidatePriceLeast: "Perte si on l’impose, au moins",
  .candidatePriceMost: "Perte si on l’impose, au plus",
  .candidatePlanWith: "Meilleur plan [commune:avec elle]",
  .candidateBasinSize: "Taille [de la zone d’emploi]",
  .planAskedBasin: "seulement des [communes] dont [la zone d’emploi] compte {least} à {most} habitants",
  .planConflictBasin: "[zones d’emploi] de {least} à {most} habitants",
  .criterionSection: "Avec et sans le critère",
  .criterionIntro:
    "[commune:Seules] peuvent ouvrir les [communes] dont [la zone d’emploi] compte {least} à {most} habitants : {count} [commune:candidates] sur {all}.",
  .criterionPrice: "**Le critère coûte {price}.**",
  .criterionFree: "**Le critère ne coûte rien : sans lui, le meilleur plan n’apporte pas davantage.**",
  .criterionOpens: "Ouvertures",
  .criterionMore: "Habitants de plus à moins de {distance}",
  .criterionAfter: "Habitants à moins de {distance}",
  .criterionShare: "Part des habitants",
  .criterionWith: "Avec le critère",
  .criterionWithout: "Sans le critère",
  .criterionUncoverable:
    "{people} ({share}) resteraient à plus de {distance} même si [commune:toutes les candidates] qui répondent au critère ouvraient.",
  .goalSection: "Plusieurs objectifs",
  .goalIntro:
    "Le meilleur plan pour chaque objectif, avec le même nombre d’ouvertures et aux mêmes conditions. [Zone d’emploi la moins bien desservie] : [zone:celle] où la part d’habitants à moins de {distance} est la plus faible.",
  .goalOutOfReach:
    "[Zones d’emploi] dont aucun habitant n’est à portée [d’un espace] ou [commune:d’une candidate], non [zone:comptées] ici : {count}.",
  .goalUnreached:
    "Habitants qui n’atteignent [aucun espace] aujourd’hui, absents de la moyenne, du maximum et de l’indice de Gini d’aujourd’hui : {people}.",
  .goalColumn: "Objectif",
  .goalToday: "aujourd’hui",
  .goalCover: "le plus d’habitants à moins de {distance}",
  .goalMedian: "le plus près en moyenne",
  .goalCentre: "le plus près pour le lieu le plus éloigné",
  .goalMaxMin: "[la zone d’emploi la moins bien desservie] d’abord",
  .goalPeople: "Habitants à moins de {distance}",
  .goalMean: "En moyenne jusqu’au plus proche, {unit}",
  .goalFarthest: "Lieu le plus éloigné, {unit}",
  .goalWorst: "[Zone d’emploi la moins bien desservie]",
  .goalWorstShare: "Part desservie dans [la zone d’emploi la moins bien desservie]",
  .goalGini: "Indice de Gini",
  .goalBasinsWithout: "{count} [zones d’emploi] sans habitant desservi",
  .goalBasinsWithoutColumn: "[Zones d’emploi] sans habitant desservi",
  .goalBasinShare: "{name}, {share}",
  .goalNoFront:
    "Pas de comparaison avec [la zone d’emploi la moins bien desservie] : les [communes] n’ont pas [de zone d’emploi], ou les poids ne sont pas entiers.",
  .goalFrontOne:
    "**Aucun plan ne dessert mieux [la zone d’emploi la moins bien desservie] que le plan qui dessert le plus d’habitants ; c’est démontré.**",
  .goalFrontZero:
    "**Quelles que soient les ouvertures, au moins [une zone d’emploi] reste sans habitant desservi ; c’est démontré.** Le plan qui fait passer d’abord [la zone la moins bien desservie] est alors celui qui dessert le plus d’habitants.",
  .goalFrontTitle: "Nombre d’habitants et [zone d’emploi la moins bien desservie]",
  .goalFrontIntro:
    "Aucun plan du même nombre d’ouvertures ne dessert à la fois plus d’habitants et mieux [sa zone d’emploi la moins bien desservie] que l’un de ceux-ci ; c’est démontré.",
  .goalFrontOpen: "Il peut y en avoir d’autres : une limite est venue avant le dernier.",
  .goalFrontPoint: "habitants et [zone la moins bien desservie], {number}",
  .goalDot: "{name} : {people} habitants, {level}",
  .goalChartMean: "Habitants à moins de {distance} et trajet moyen jusqu’au plus proche ({unit})",
  .goalChartWorst: "Habitants à moins de {distance} et part desservie dans [la zone d’emploi la moins bien desservie]",
  .candidateSheetName: "[commune:Candidates]",
  .sheetGoals: "Objectifs",
  .layerCandidates: "[commune:Candidates]",
  .layerCandidatesSummary:
    "Chaque [commune:candidate] : son gain, la perte si on l’impose, [sa zone d’emploi], [l’espace le plus proche].",
]
