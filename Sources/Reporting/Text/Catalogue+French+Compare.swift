/// The texts of comparisons in French.
let frenchCompareTexts: [TextKey: String] = [
  .compareTitle: "Qui gagne et qui perd : {title}",
  .compareMore:
    "**{title} : avec B, {change} {weight} de plus qu’avec A vivent à moins de {distance} d’un espace de formation ; {losers}.**",
  .compareFewer:
    "**{title} : avec B, {change} {weight} de moins qu’avec A vivent à moins de {distance} d’un espace de formation ; {losers}.**",
  .compareEqual:
    "**{title} : avec B, autant d’{weight} qu’avec A vivent à moins de {distance} d’un espace de formation ; {losers}.**",
  .compareNobodyLoses: "aucun habitant n’est éloigné",
  .compareNobodyGains: "personne n’y gagne",
  .compareNobodyEither: "ce sont les mêmes personnes",
  .compareBoth: "{gained} y entrent, {lost} en sortent",
  .compareNobody: "**{title} : personne n’est compté dans ce territoire.**",
  .compareMovement:
    "Sur {people} {weight}, {closer} se trouvent plus près d’un espace, {farther} plus loin, et pour {unchanged} rien ne change (un écart de {threshold} au plus ne compte pas).",
  .compareMeans:
    "La distance moyenne passe de {meanA} à {meanB}, la médiane de {medianA} à {medianB} ; en tout, {saved} personnes-km sont épargnées ({gained} de moins, {lost} de plus).",
  .compareSideA: "A : {what}.",
  .compareSideB: "B : {what}.",
  .compareSourceEmbedded: "les espaces de la première vague fournis avec l’outil ({spaces})",
  .compareSourceSpaces: "les espaces de {path} ({spaces})",
  .compareSourcePlan: "le plan {path}, les espaces existants et {opened} ({spaces} en tout)",
  .compareSourceResults: "les résultats de {path}",
  .compareNoOpening: "aucune ouverture",
  .compareAdded: "Seulement dans B : {names}.",
  .compareRemoved: "Seulement dans A : {names}.",
  .compareNoteDistances:
    "La couverture est comparée aux distances communes ; laissées de côté : de A {before} ; de B {after}.",
  .compareNoteVersions:
    "Les deux résultats ont été calculés par des versions différentes : A par {before} ; B par {after}.",
  .compareNoteTravelTables:
    "Les coûts de trajet ne sont pas les mêmes : A d’après {before}, B d’après {after} ; gains et pertes tiennent aux trajets comme aux espaces.",
  .compareNoteTerritories:
    "Les territoires ont des noms différents mais comptent les mêmes communes : A {before}, B {after}.",
  .compareColumnA: "Avec A",
  .compareColumnB: "Avec B",
  .compareColumnChange: "Écart",
  .compareColumnNew: "Nouvellement desservis",
  .compareColumnLost: "Ne sont plus desservis",
  .compareColumnShareA: "Part A",
  .compareColumnShareB: "Part B",
  .compareColumnPoints: "En points",
  .compareSectionDistances: "Distance à l’espace le plus proche",
  .compareMean: "Moyenne",
  .compareMedian: "Médiane",
  .comparePercentile: "90ᵉ centile",
  .compareMaximum: "Commune la plus éloignée",
  .compareColumnFigure: "Mesure",
  .compareSectionGainingBasins: "Zones d’emploi qui gagnent",
  .compareSectionLosingBasins: "Zones d’emploi qui perdent",
  .compareBasinsIntro:
    "Selon l’écart du nombre d’habitants à moins de {distance}, puis selon les personnes-km épargnées ; les plus grands écarts d’abord.",
  .compareBasinsSame: "Zones d’emploi où rien ne change : {count}.",
  .compareNoBasinGains: "Aucune zone d’emploi ne gagne.",
  .compareNoBasinLoses: "Aucune zone d’emploi ne perd.",
  .compareColumnSaved: "Personnes-km épargnées",
  .compareColumnMedianA: "Médiane A",
  .compareColumnMedianB: "Médiane B",
  .compareListed: "Le tableau montre les {listed} premières lignes sur {all} ; toutes sont dans `{file}`.",
  .compareSectionTowns: "Communes qui gagnent, communes qui perdent",
  .compareTownsNew: "Plus grandes communes désormais à moins de {distance}",
  .compareTownsLost: "Plus grandes communes qui ne sont plus à moins de {distance}",
  .compareTownsGain: "Plus grands gains, en personnes-km",
  .compareTownsLoss: "Plus grandes pertes, en personnes-km",
  .compareColumnSpaceA: "Le plus proche, A",
  .compareColumnSpaceB: "Le plus proche, B",
  .compareColumnDistanceA: "Distance A",
  .compareColumnDistanceB: "Distance B",
  .compareTownCounts:
    "Communes plus près d’un espace : {closer} ; plus loin : {farther} ; désormais à moins de {distance} : {gained} ; qui ne le sont plus : {lost}.",
  .compareSectionBrings: "Quel espace apporte les gains",
  .compareBringsIntro: "Chaque gain revient à l’espace le plus proche avec B.",
  .compareSectionTakes: "Quel espace fait défaut",
  .compareTakesIntro: "Chaque perte revient à l’espace qui était le plus proche avec A.",
  .compareColumnCloser: "Habitants plus près",
  .compareColumnFarther: "Habitants plus loin",
  .compareColumnAdded: "Personnes-km de plus",
  .compareLimitUnidentified:
    "Les {announced} espaces annoncés de la première vague ne sont pas tous identifiés dans les données : près de l’un des absents, des habitants sont peut-être déjà desservis et gagnent moins que montré ici.",
  .compareLimitRounded: "Les distances des résultats sont lues comme elles ont été écrites, au millimètre.",
  .compareDefinitionSides: "A est la situation avant, B la situation après ; un écart est B moins A.",
  .compareDefinitionCloser:
    "Plus près, plus loin : la distance à l’espace le plus proche diminue ou augmente de plus de {threshold}.",
  .compareDefinitionCovered:
    "Nouvellement desservis : à moins de {distance} d’un espace avec B mais pas avec A ; ne sont plus desservis : l’inverse.",
  .compareDefinitionSaved:
    "Personnes-km épargnées : la somme, sur les habitants, de la distance avec A moins la distance avec B ; négative si les distances augmentent.",
  .compareDefinitionRanking:
    "Plus grands gains et pertes : communes selon les personnes-km épargnées ou perdues ; à égalité, le code le plus bas.",
  .compareMapTitle: "{title} : qui gagne et qui perd",
  .compareMapSubtitle:
    "B par rapport à A : {gained} habitants désormais à moins de {distance} d’un espace de formation, {lost} qui ne le sont plus",
  .compareMapLegend: "Évolution de la part desservie, en points",
  .compareMapRange: "{from} à {to} pts",
  .compareMapNone: "sans changement",
  .compareMapBoth: "Espace dans A et B",
  .compareMapOnlyA: "Seulement dans A",
  .compareMapOnlyB: "Seulement dans B",
  .compareMapAttribution:
    "Distances : géodésiques sur WGS84. Sources des données : compare-manifest.json. Carte : Maillage.",
  .compareNobodyLeaves: "personne n’en sort, mais {farther} s’éloignent d’un espace",
  .compareNobodyEnters: "personne n’y entre, mais {closer} se rapprochent d’un espace",
]
