/// Texts about travel costs that the user gives.
let frenchTravelTexts: [TextKey: String] = [
  .repairTravelFromUnknown:
    "codes de départ de la table des trajets qu’[aucune commune] ne porte, non utilisés : {count}",
  .repairTravelToUnknown: "codes d’arrivée de la table des trajets qu’[aucun espace] ne porte, non utilisés : {count}",
  .repairSpaceWithoutTravel: "[espaces] que la table des trajets n’atteint [d’aucune commune] : {count}",
  .repairTravelPairAbsent:
    "couples [d’une commune] et [d’un espace] sans coût de trajet, tenus pour inatteignables : {count}",
  .repairTownFarFromRoads: "[communes] sans route à moins de 1000 m, qui n’atteignent [aucun espace] : {count}",
  .repairSpaceFarFromRoads: "[espaces] sans route à moins de 1000 m, que personne n’atteint : {count}",
  .repairTownReachesNoSpace: "[communes] qui n’atteignent [aucun espace] selon la table des trajets : {count}",
  .travelUnreachable:
    "Selon les trajets donnés, {people} habitants n’atteignent [aucun espace] ([communes] : {towns}) : ils comptent comme non desservis et ne figurent dans aucune moyenne, médiane, plus grande valeur ni aucun excédent.",
  .travelHeadlineDistance:
    "De ceux qui atteignent [un espace], la moitié sont à moins de {median} [espace:du plus proche], neuf sur dix à moins de {p90} ; [la commune la plus éloignée], {town}, est à {max}.",
  .travelCompareUnreachable:
    "Selon les trajets donnés, {before} habitants n’atteignent [aucun espace] dans « {a} », {after} dans « {b} » : ils ne figurent dans aucune moyenne, médiane ou plus grande valeur, ni dans ce qui est épargné sauf à en atteindre [espace:un] dans les deux cas.",
  .roadDirectionFrom:
    "La population est atteinte depuis les [espaces] : les trajets vont [de l’espace] [à la commune].",
  .roadTimeFactor: "Tous les temps sont multipliés par {factor}, chemins hors de la route compris.",
  .roadInTownZero:
    "Trajets au sein [d’une commune] : rien n’est compté jusqu’à [un espace situé] au point même [de la commune] (ni le trajet des habitants qui en sont plus loin).",
  .roadInTownDisc:
    "Les trajets au sein [d’une commune] sont des estimations : au moins le trajet moyen sur un disque de la superficie [de la commune], avec le détour et la vitesse mesurés sur les routes en agglomération.",
  .tripHeadline: "{from} → {to}, {profile} : {minutes}\u{A0}min, {kilometres}\u{A0}km ; sans trafic",
  .tripColumnMetres: "mètres",
  .tripColumnSeconds: "secondes",
  .tripWalkTo: "à pied jusqu’à la route",
  .tripWalkFrom: "à pied depuis la route",
  .tripUnnamed: "route sans nom",
  .tripFerry: "bac",
  .tripToll: "péage",
  .tripWaits: "dont {seconds}\u{A0}s aux carrefours",
  .tripBoarding: "dont {seconds}\u{A0}s avant le départ",
  .tripTotal: "en tout",
  .tripSource: "{path}, routes au {date}. {attribution}",
  .isochroneTitle: "Isochrones",
  .isochroneSummary: "Surfaces à portée par la route ({profile}) dans des limites de temps, sans trafic. {attribution}",
  .isochroneCode: "Code",
  .isochroneName: "Nom",
  .isochroneMinutes: "Limite, minutes",
  .isochroneArea: "Surface, km²",
  .travelLeftOut:
    "Les trajets entre [communes] et [espaces] ne disent rien des terres entre eux : les surfaces autour des [espaces], les lacunes des [zones d’emploi] et la part du territoire couverte sont laissées de côté.",
]

/// Texts that say something else where travel is given, in kilometres or minutes.
let frenchGivenTexts: [TextKey: String] = [
  .layerSetSummary: "Qui vit à moins de {distance} [d’un espace de formation], et qui non. Distances : données.",
  .layerCompareSetSummary: "Deux situations comparées : qui gagne, qui perd. Distances : données.",
  .briefMeasure: "Distances de la table des trajets fournie.",
  .limitStraightLine:
    "Les distances sont celles de la table des trajets donnée ; elles valent ce qu’elle vaut. Un couple qui y manque est inatteignable.",
  .definitionDistance:
    "Distance : celle de la table des trajets, [de la commune] [à l’espace] qui coûte le moins ; la limite est comprise (d ≤ S).",
  .definitionMedian:
    "Médiane : la plus petite distance à laquelle vit au moins la moitié des habitants qui atteignent [un espace] ; de même le 90ᵉ centile pour neuf sur dix.",
  .mapAttributionOwn: "Distances : données. Sources : manifest.json. Carte : Maillage.",
  .mapAttribution: "Données : Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Distances : données. Carte : Maillage.",
  .backtestAttribution: "Distances : données. Sources : backtest.json. Carte : Maillage.",
  .compareMapAttribution: "Distances : données. Sources : compare-manifest.json. Carte : Maillage.",
]

/// Texts that speak of times in a study of travel times.
let frenchTimeTexts: [TextKey: String] = [
  .planCriteriaIntro:
    "[Une zone d’emploi] de {least} à {most} habitants, [zone:comptée] en entier, et le temps de trajet jusqu’[à l’espace existant le plus proche]. Dans [une zone] de cette taille : {count} sur {all}.",
  .layerSetSummary: "Qui vit à moins de {distance} [d’un espace de formation], et qui non. Temps de trajet : donnés.",
  .layerCompareSetSummary: "Deux situations comparées : qui gagne, qui perd. Temps de trajet : donnés.",
  .layerWithUnit: "{column}, s",
  .layerNearestExistingDistance: "Temps ou coût jusqu’[espace:à lui]",
  .layerDistanceBefore: "Temps avant",
  .layerDistanceAfter: "Temps après",
  .layerSaved: "Temps épargné",
  .layerMeanBefore: "Temps moyen avant",
  .layerMedianBefore: "Temps médian avant",
  .layerNinthBefore: "90ᵉ centile du temps avant",
  .layerMaximumBefore: "Plus long temps avant",
  .layerMeanAfter: "Temps moyen après",
  .layerMedianAfter: "Temps médian après",
  .layerNinthAfter: "90ᵉ centile du temps après",
  .layerMaximumAfter: "Plus long temps après",
  .layerGained: "Personnes-minutes gagnées",
  .layerLost: "Personnes-minutes perdues",
  .layerStyleDistance: "Temps et habitants",
  .sectionCoverage: "Couverture selon le temps de trajet",
  .columnMedian: "Temps médian",
  .columnTownDistance: "Temps",
  .compareSectionFigures: "Tous les temps de trajet",
  .catchmentMean: "Temps moyen",
  .catchmentMost: "Temps maximal",
  .columnExcess: "Excédent, personnes-minutes",
  .spacesIntro:
    "[Espaces] du territoire, et [espaces voisins] d’où [une de ses communes] est [commune:atteinte] dans le plus long des temps ([espace:marqués] †).",
  .briefMeasure: "Temps de trajet de la table fournie.",
  .limitStraightLine:
    "Les temps de trajet sont ceux de la table donnée ; ils valent ce qu’elle vaut. Un couple qui y manque est inatteignable.",
  .limitOnePoint:
    "Tous les habitants [d’une commune] sont placés en un point, d’où se compte le temps de trajet. Dans les [grandes communes], une partie des habitants a plus de chemin à faire.",
  .definitionDistance:
    "Temps de trajet : celui de la table donnée, [de la commune] [à l’espace le plus vite atteint] ; la limite est comprise (t ≤ S).",
  .definitionCovered:
    "Temps de desserte S : {distance}. [Une commune] est [commune:desservie] si son temps de trajet est au plus S.",
  .definitionMedian:
    "Médiane : le plus petit temps dans lequel y parvient au moins la moitié des habitants qui atteignent [un espace] ; de même le 90ᵉ centile pour neuf sur dix.",
  .definitionExcess:
    "Excédent : somme, pour tous les habitants, des minutes de trajet au-delà de S (nombre d’habitants × minutes).",
  .mapAttributionOwn: "Temps de trajet : donnés. Sources : manifest.json. Carte : Maillage.",
  .mapAttribution:
    "Données : Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Temps de trajet : donnés. Carte : Maillage.",
  .backtestAttribution: "Temps de trajet : donnés. Sources : backtest.json. Carte : Maillage.",
  .backtestDefinitionNearest:
    "[Plus proche commune] du plan : temps de trajet [de la commune] de l’ouverture à [commune:celle] du meilleur plan qui en est le plus près ; 0 si l’ouverture est dans ce plan.",
  .compareMapAttribution: "Temps de trajet : donnés. Sources : compare-manifest.json. Carte : Maillage.",
  .accessIntro:
    "Le temps de trajet ne dit pas combien de personnes se partagent une place. Ces mesures rapportent les places [de chaque espace] aux personnes qui peuvent l’atteindre.",
  .accessMethodBalancing: "Temps d’équilibre",
  .accessDecayExponential: "exponentielle, {rate} par minute",
  .accessDecayPower: "puissance {exponent} des minutes",
  .accessUnitKilometres: "minutes, moins vaut mieux",
  .accessDefinitionCumulative:
    "Places à portée : toutes les places jusqu’à la limite de temps ; qui se les partage n’est pas pris en compte.",
  .accessDefinitionInterval:
    "Places à portée en moyenne (Tomasiello et al. 2023) : la moyenne sur tous les temps d’un intervalle.",
  .accessDefinitionBalancing:
    "Temps d’équilibre (Barboza et al. 2021) : le plus petit temps dans lequel il y a autant de places que [la commune] a de personnes.",
  .accessDefinitionRaam:
    "RAAM (Saxon et Snow 2020) : l’affluence [de l’espace fréquenté] (1 est le rapport d’ensemble des personnes aux places) plus le temps de trajet (1 est {distance}), une fois que personne ne fait mieux en allant ailleurs.",
  .inequalityIntro:
    "Les indices de Gini, de Theil, d’Atkinson et le coefficient de variation valent 0 quand toutes les personnes ont la même valeur. Le temps est celui jusqu’[à l’espace le plus proche].",
  .inequalityColumnDistance: "Temps",
  .inequalityExcess:
    "Au-delà de {distance} : {headcount} des habitants ; en moyenne sur tous les habitants, ceux d’en deçà comptés pour 0, le temps au-delà est de {mean} (intensité {gap} ; sévérité, moyenne du carré, {severity}).",
  .incomeDefinition:
    "Indice de concentration (van Doorslaer et Koolman 2004) : de −1 à 1, 0 si la grandeur ne dépend pas du revenu ; pour le temps, positif si le trajet des habitants des [communes aisées] est plus long, pour la desserte, positif s’ils sont mieux desservis. Il compare des [communes], non des ménages.",
  .inequalityDefinitionExcess:
    "Intensité et sévérité (Foster, Greer et Thorbecke 1984) : le temps au-delà de S divisé par S, 0 pour qui est à moins de S ; au carré pour la sévérité, afin que les plus éloignés pèsent davantage.",
  .compareMeans:
    "Le temps de trajet moyen passe de {meanA} à {meanB}, le temps médian de {medianA} à {medianB} ; en tout, {saved} personnes-minutes sont épargnées ({gained} de moins, {lost} de plus).",
  .compareNoteDistances:
    "La couverture est comparée aux temps communs ; laissés de côté : {before} de « {a} », {after} de « {b} ».",
  .compareBasinsIntro:
    "Selon l’écart du nombre d’habitants à moins de {distance}, puis selon les personnes-minutes épargnées ; les plus grands écarts d’abord.",
  .compareColumnSaved: "Personnes-minutes épargnées",
  .compareTownsGain: "Plus grands gains, en personnes-minutes",
  .compareTownsLoss: "Plus grandes pertes, en personnes-minutes",
  .compareColumnAdded: "Personnes-minutes de plus",
  .compareSectionDistances: "Temps de trajet jusqu’[à l’espace le plus proche]",
  .compareColumnDistanceA: "Temps, {a}",
  .compareColumnDistanceB: "Temps, {b}",
  .compareDefinitionCloser:
    "Plus près, plus loin : le temps de trajet jusqu’[à l’espace le plus proche] diminue ou augmente de plus de {threshold}.",
  .compareDefinitionSaved:
    "Personnes-minutes épargnées : la somme, sur les habitants, du temps dans « {a} » moins le temps dans « {b} » ; négative si les temps augmentent.",
  .compareDefinitionRanking:
    "Plus grands gains et pertes : [communes] selon les personnes-minutes épargnées ou perdues ; à égalité, le code le plus bas.",
  .definitionUnderserved:
    "Secteur mal desservi : ensemble [de communes contiguës situées] à plus de S ; [l’espace le plus proche] et son temps de trajet sont ceux [de sa plus grande commune]. Les secteurs de moins de {least} habitants ne sont pas nommés.",
  .sensitivityIntro: "Avec un autre temps de desserte :",
  .columnService: "Temps de desserte",
  .pageFigureMedian: "Temps de trajet médian jusqu’[à l’espace le plus proche]",
  .pageFigureNinth: "Temps de trajet que 10 % des habitants dépassent",
  .pageSearch: "À combien de minutes [de votre commune] est [l’espace le plus proche] ?",
  .pageLayerTowns: "[Communes], selon le temps de trajet jusqu’à [un espace]",
  .pageLegendTowns: "[Communes] : temps de trajet jusqu’[à l’espace le plus proche]",
  .pageChartLorenzWords:
    "Si chacun avait le même temps de trajet, la courbe serait la droite. Les 10 % d’habitants les plus éloignés cumulent {share} du total des temps de trajet.",
  .pageAxisDistanceShare: "% du total des temps de trajet",
  .pageColourMedian: "temps médian jusqu’à [un espace], rapporté à {distance}",
  .pageColourMedianAfter: "le même temps avec le plan",
  .pageChartCoverage: "Part des habitants selon le temps de trajet jusqu’[à l’espace le plus proche]",
  .pageChartCoverageHelp:
    "Part des habitants qui atteignent [l’espace le plus proche] dans un temps donné. Plus la courbe est haute, mieux c’est ; le trait marque le temps de desserte.",
  .pageAxisKilometres: "minutes jusqu’[à l’espace le plus proche]",
  .pageKilometres: "{number}\u{A0}min",
  .sheetKilometres: "{column}, min",
  .sheetMean: "Temps moyen",
  .sheetPercentile90: "90ᵉ centile du temps",
  .sheetMaximum: "Plus long temps",
  .sheetSecondDistance: "Temps du deuxième",
  .sheetDefinitionUnderserved:
    "Secteur mal desservi : [communes voisines toutes] à plus de S, autant qu’il s’en touche, comptant au moins {people} habitants ; il porte le nom [de sa plus grande commune], d’où se compte son temps de trajet.",
  .planSectionRadius: "Effet du temps de desserte",
  .planRadiusIntro: "Le meilleur plan à d’autres temps de desserte, et ce qui change par rapport à celui-ci.",
  .planPersonKilometres: "personnes-minutes",
  .planKilometres: "minutes",
]
