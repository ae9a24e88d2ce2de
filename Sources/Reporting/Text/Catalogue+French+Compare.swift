/// The texts of comparisons in French.
let frenchCompareTexts: [TextKey: String] = [
  .compareTitle: "Ce qui change : {title}",
  .compareMore:
    "**{title} : {change} {weight} de plus vivent à moins de {distance} [d’un espace de formation] dans « {b} » que dans « {a} » ; {losers}.**",
  .compareFewer:
    "**{title} : {change} {weight} de moins vivent à moins de {distance} [d’un espace de formation] dans « {b} » que dans « {a} » ; {losers}.**",
  .compareEqual:
    "**{title} : autant d’{weight} vivent à moins de {distance} [d’un espace de formation] dans « {b} » que dans « {a} » ; {losers}.**",
  .compareNobodyLoses: "aucun habitant ne s’en trouve plus éloigné",
  .compareNobodyGains: "personne n’y gagne",
  .compareNobodyEither: "ce sont les mêmes personnes",
  .compareBoth: "{gained} y gagnent [un espace], {lost} n’y en ont plus",
  .compareNobody: "**{title} : personne n’est compté dans ce territoire.**",
  .compareMovement:
    "Sur {people} {weight}, {closer} se trouvent plus près [d’un espace], {farther} plus loin, et pour {unchanged} rien ne change (un écart de {threshold} au plus ne compte pas).",
  .compareMeans:
    "La distance moyenne passe de {meanA} à {meanB}, la médiane de {medianA} à {medianB} ; en tout, {saved} personnes-km sont épargnées ({gained} de moins, {lost} de plus).",
  .compareSideA: "{a} : {what}.",
  .compareSideB: "{b} : {what}.",
  .compareNameEmbedded: "Vague 1",
  .compareSourceEmbedded: "les [espaces] de la première vague [espace:fournis] avec l’outil ({spaces})",
  .compareSourceSpaces: "les [espaces] de {path} ({spaces})",
  .compareSourcePlan: "le plan {path}, les [espaces existants] et {opened} ({spaces} en tout)",
  .compareSourceResults: "les résultats de {path}",
  .compareNoOpening: "aucune ouverture",
  .compareAdded: "Seulement dans « {b} » : {names}.",
  .compareRemoved: "Seulement dans « {a} » : {names}.",
  .compareNoteDistances:
    "La couverture est comparée aux distances communes ; laissées de côté : {before} de « {a} », {after} de « {b} ».",
  .compareNoteVersions:
    "Les deux résultats ont été calculés par des versions différentes : « {a} » par {before} ; « {b} » par {after}.",
  .compareNoteTravelTables:
    "Les coûts de trajet ne sont pas les mêmes : « {a} » d’après {before}, « {b} » d’après {after} ; gains et pertes tiennent aux trajets comme aux [espaces].",
  .compareNoteTerritories:
    "Les territoires ont des noms différents mais comptent les mêmes [communes] : {before} (« {a} »), {after} (« {b} »).",
  .compareColumnA: "{a}",
  .compareColumnB: "{b}",
  .compareColumnChange: "Écart",
  .compareColumnNew: "Nouvellement desservis",
  .compareColumnLost: "Ne sont plus desservis",
  .compareColumnShareA: "Part, {a}",
  .compareColumnShareB: "Part, {b}",
  .compareColumnPoints: "En points",
  .compareSectionDistances: "Distance [à l’espace le plus proche]",
  .compareMean: "Moyenne",
  .compareMedian: "Médiane",
  .comparePercentile: "90ᵉ centile",
  .compareMaximum: "Maximum",
  .compareColumnFigure: "Mesure",
  .compareSectionGainingBasins: "[Zones d’emploi] qui gagnent",
  .compareSectionLosingBasins: "[Zones d’emploi] qui perdent",
  .compareBasinsIntro:
    "Selon l’écart du nombre d’habitants à moins de {distance}, puis selon les personnes-km épargnées ; les plus grands écarts d’abord.",
  .compareBasinsSame: "[Zones d’emploi] où rien ne change : {count}.",
  .compareNoBasinGains: "[Aucune zone d’emploi] ne gagne.",
  .compareNoBasinLoses: "[Aucune zone d’emploi] ne perd.",
  .compareColumnSaved: "Personnes-km épargnées",
  .compareColumnMedianA: "Médiane, {a}",
  .compareColumnMedianB: "Médiane, {b}",
  .compareListed: "Le tableau montre les {listed} premières lignes sur {all} ; toutes sont dans `{file}`.",
  .compareSectionTowns: "[Communes] qui gagnent, [communes] qui perdent",
  .compareTownsNew: "Plus [grandes communes] désormais à moins de {distance}",
  .compareTownsLost: "Plus [grandes communes] qui ne sont plus à moins de {distance}",
  .compareTownsGain: "Plus grands gains, en personnes-km",
  .compareTownsLoss: "Plus grandes pertes, en personnes-km",
  .compareColumnSpaceA: "[espace:Le] plus proche, {a}",
  .compareColumnSpaceB: "[espace:Le] plus proche, {b}",
  .compareColumnDistanceA: "Distance, {a}",
  .compareColumnDistanceB: "Distance, {b}",
  .compareTownCounts:
    "[Communes] plus près [d’un espace] : {closer} ; plus loin : {farther} ; désormais à moins de {distance} : {gained} ; qui ne le sont plus : {lost}.",
  .compareSectionBrings: "[Quel espace] apporte les gains",
  .compareBringsIntro: "Chaque gain revient [à l’espace le plus proche] dans « {b} ».",
  .compareSectionTakes: "[Quel espace] fait défaut",
  .compareTakesIntro: "Chaque perte revient [à l’espace] qui était [espace:le] plus proche dans « {a} ».",
  .compareColumnCloser: "Habitants plus près",
  .compareColumnFarther: "Habitants plus loin",
  .compareColumnAdded: "Personnes-km de plus",
  .compareLimitUnidentified:
    "Les {announced} [espaces annoncés] de la première vague ne sont pas [espace:tous identifiés] dans les données : près de [espace:l’un] des [espace:absents], des habitants sont peut-être déjà desservis et gagnent moins que montré ici.",
  .compareLimitBorder:
    "[Tous les espaces] de la première vague dans cette région sont [espace:identifiés] ; ailleurs, une partie des {announced} [espace:annoncés] ne l’est pas, et [espace:l’un d’eux] peut déjà desservir, près de la limite, des habitants montrés ici comme gagnants.",
  .compareLimitRounded: "Les distances des résultats sont lues comme elles ont été écrites, au millimètre.",
  .compareDefinitionSides:
    "« {a} » est la situation avant, « {b} » la situation après ; un écart est après moins avant.",
  .compareDefinitionCloser:
    "Plus près, plus loin : la distance [à l’espace le plus proche] diminue ou augmente de plus de {threshold}.",
  .compareDefinitionCovered:
    "Nouvellement desservis : à moins de {distance} [d’un espace] dans « {b} » mais pas dans « {a} » ; ne sont plus desservis : l’inverse.",
  .compareDefinitionSaved:
    "Personnes-km épargnées : la somme, sur les habitants, de la distance dans « {a} » moins la distance dans « {b} » ; négative si les distances augmentent.",
  .compareDefinitionRanking:
    "Plus grands gains et pertes : [communes] selon les personnes-km épargnées ou perdues ; à égalité, le code le plus bas.",
  .compareMapTitle: "{title} : ce qui change",
  .compareMapSubtitle:
    "« {b} » par rapport à « {a} » : {gained} habitants désormais à moins de {distance} [d’un espace de formation], {lost} qui ne le sont plus",
  .compareMapLegend: "Évolution de la part desservie, en points",
  .compareMapRange: "{from} à {to} pts",
  .compareMapNone: "sans changement",
  .compareMapBoth: "[Espace] dans les deux",
  .compareMapOnlyA: "Seulement dans « {a} »",
  .compareMapOnlyB: "Seulement dans « {b} »",
  .compareMapAttribution:
    "Distances : géodésiques sur WGS84. Sources des données : compare-manifest.json. Carte : Maillage.",
  .compareNobodyLeaves: "personne n’en sort, mais {farther} s’éloignent [d’un espace]",
  .compareNobodyEnters: "personne n’y entre, mais {closer} se rapprochent [d’un espace]",
  .comparePageKind: "Comparaison",
  .compareSectionSpaces: "[Espaces ouverts et fermés]",
  .compareSectionFigures: "Toutes les distances",
  .compareFigurePeople: "Habitants à moins de {distance} : évolution",
  .compareFigurePoints: "Part des habitants à moins de {distance} : évolution",
  .comparePoints: "points",
  .compareSpaceOpened: "[espace:ouvert]",
  .compareSpaceClosed: "[espace:fermé]",
  .compareSpacesSame: "Les deux situations ont [les mêmes espaces].",
  .compareSpacesUnknown:
    "Une partie [des espaces] n’est pas connue : un dossier de résultats ne nomme que [les espaces] qui comptent pour [ses communes].",
  .compareColumnWhat: "Ce qui change",
  .compareDefinitionPoints:
    "Points : différence de deux parts en pour cent. Les écarts sont calculés sans arrondi ; ceux que l’on tire des chiffres arrondis peuvent s’en écarter d’une unité du dernier chiffre.",
  .compareSheetWithinA: "À moins de {distance}, {a}",
  .compareSheetWithinB: "À moins de {distance}, {b}",
]
