/// The texts of backtests in French.
let frenchBacktestTexts: [TextKey: String] = [
  .backtestTitle: "Les ouvertures comparées au meilleur plan : {title}",
  .backtestHeadline:
    "**{title} : {gain} {weight} de plus à moins de {distance} [d’un espace de formation] avec {openings}, soit {share} des {optimum} qu’aurait apportés le meilleur choix d’autant de [communes].**",
  .backtestHeadlineOpen:
    "**{title} : {gain} {weight} de plus à moins de {distance} [d’un espace de formation] avec {openings}, soit au moins {share} de ce qu’aurait apporté le meilleur choix d’autant de [communes], {optimum} au plus.**",
  .backtestNothing:
    "**{title} : personne de plus à moins de {distance} [d’un espace de formation] avec {openings}, et aucun autre choix d’autant de [communes] n’y aurait rien changé.**",
  .backtestPlanned: "[Communes] que le meilleur plan ouvre aussi : {planned} sur {count}.",
  .backtestCounted:
    "Ouvertures comptées, chacune dans [une commune] du territoire sans [espace] de la première vague : {count}.",
  .backtestKnown: "Non recomptées, la première vague ayant déjà [un espace] dans [cette commune] : {count} ({names}).",
  .backtestOutside: "Non comptées, hors du territoire : {count} ({names}).",
  .backtestTogether: "Non comptées, une autre dans [la même commune] l’étant déjà : {count} ({names}).",
  .backtestAdded: "[commune:Ajoutées] aux [commune:candidates] : {count} ({names}).",
  .backtestAddedNote: "Le signe + marque les [communes] qui n’étaient pas [commune:candidates].",
  .backtestAddedMark: "Ajout aux [commune:candidates]",
  .backtestOpeningOne: "{count} ouverture ultérieure",
  .backtestOpenings: "{count} ouvertures ultérieures",
  .backtestSection: "Les ouvertures une à une",
  .backtestIntro:
    "Dans l’ordre où chaque ouverture ajoute le plus d’habitants à moins de {distance}. Le rang est celui du gain à elle seule, parmi {candidates} [commune:candidates] ; = signale un rang partagé.",
  .backtestOpened: "Ouvertures",
  .backtestAlone: "Habitants gagnés à elle seule",
  .backtestRank: "Rang",
  .backtestTied: "Autres de même rang",
  .backtestIsPlanned: "Dans le meilleur plan",
  .backtestYes: "oui",
  .backtestNo: "non",
  .backtestNearest: "[Plus proche commune] du plan",
  .backtestNew: "Habitants nouvellement desservis",
  .backtestNearSection: "Écart avec le meilleur plan",
  .backtestNearColumn: "[De la plus proche commune] du plan",
  .backtestNearSame: "[la même commune]",
  .backtestNearWithin: "à moins de {distance}",
  .backtestPlanSection: "Le meilleur plan d’autant de [communes]",
  .backtestAlsoOpened: "Ouverture faite",
  .backtestGainsSection: "Trois façons de choisir autant de [communes]",
  .backtestWay: "Choix",
  .backtestActual: "Les ouvertures faites",
  .backtestOptimum: "Le meilleur plan",
  .backtestOptimumOpen: "Au plus, d’après la borne",
  .backtestGain: "Habitants de plus à moins de {distance}",
  .backtestShare: "Part du meilleur",
  .backtestBestAlone: "Les {count} plus grands gains pris un à un",
  .backtestProof: "`backtest-plan.json` contient le plan et sa preuve ; `maillage verify` la contrôle sans solveur.",
  .backtestLimitNeeds:
    "La comparaison ne compte que les habitants desservis : locaux, partenaires, coûts et candidatures, qui décident aussi d’une ouverture, ne sont pas connus ici. Une part faible pose une question, elle ne désigne pas une erreur.",
  .backtestLimitTown:
    "Chaque ouverture compte au point [de sa commune], comme les [commune:candidates], où qu’elle se trouve dans [cette commune].",
  .backtestDefinitionOrder:
    "Ordre : [chaque commune] est [commune:celle] qui ajoute le plus d’habitants aux précédentes ; à égalité, le code le plus petit. Ce n’est pas l’ordre des dates.",
  .backtestDefinitionRank:
    "Rang : le nombre de [commune:candidates], sur {candidates}, qui gagneraient [commune:seules] plus d’habitants, plus un ; à gain égal, le rang est partagé.",
  .backtestDefinitionShare:
    "Part du meilleur : les habitants nouvellement desservis par tout un choix, rapportés à ceux du meilleur choix de {count} [communes].",
  .backtestDefinitionNearest:
    "[Plus proche commune] du plan : distance [de la commune] de l’ouverture à [commune:celle] du meilleur plan qui en est le plus près ; 0 si l’ouverture est dans ce plan.",
  .backtestMapTitle: "{title} : les ouvertures et le meilleur plan",
  .backtestMapSubtitle:
    "Habitants de plus à moins de {distance} : {gain} avec les ouvertures, {optimum} avec le meilleur plan d’autant, soit {share}",
  .backtestMapActual: "Ouverture seulement ({count})",
  .backtestMapPlanned: "Meilleur plan seulement ({count})",
  .backtestMapBoth: "Dans les deux ({count})",
  .backtestMapFirst: "Première vague",
  .backtestAttribution: "Distances : géodésiques sur WGS84. Sources des données : backtest.json. Carte : Maillage.",
]
