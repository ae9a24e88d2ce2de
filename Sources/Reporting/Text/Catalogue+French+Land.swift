/// The texts of underserved areas, gaps and robustness in French.
let frenchLandTexts: [TextKey: String] = [
  .sectionUnderserved: "Secteurs mal desservis",
  .underservedIntro:
    "Ensembles [de communes] limitrophes à plus de {distance}, nommés d’après leur plus [grande commune], les plus peuplés d’abord ; [toutes leurs communes] sont dans `underserved.csv`, leurs contours dans `underserved.geojson`.",
  .underservedNone:
    "Aucun ensemble [de communes] limitrophes à plus de {distance} ne compte {least} habitants ou davantage.",
  .underservedListed: "Le tableau nomme les {listed} premiers de ces {all} secteurs.",
  .underservedSmaller:
    "Non nommés, faute de compter {least} habitants : {areas} secteurs plus petits, de {towns} [communes] et {people} habitants.",
  .underservedWithoutBoundary:
    "[Communes] à plus de {distance} dont le contour n’est pas connu, et qui ne sont d’aucun secteur : {towns}, comptant {people} habitants.",
  .coreTitle: "Noyaux du secteur de {name}",
  .coreIntro:
    "Le secteur compte {people} habitants. Ses noyaux sont les aires de {distance} qui en desserviraient le plus, l’une après l’autre : à chaque fois celle qui réunit le plus d’habitants hors des noyaux précédents, [toute commune] d’au moins {residents} habitants étant [commune:essayée] comme centre. Un noyau porte le nom [de sa plus grande commune] ; [l’espace le plus proche] est celui [de cette commune]. Les contours sont dans `cores.geojson`.",
  .coreColumn: "Noyau",
  .coreColumnAreaRank: "Rang du secteur",
  .coreColumnCentre: "Centre",
  .coreColumnCentreCode: "Code du centre",
  .coreColumnCandidates: "[commune:Candidates] du noyau",
  .coreNoCandidate: "[commune:aucune]",
  .coreRest: "Ailleurs",
  .coreRestOfArea: "Habitants du secteur de {name} hors de ses noyaux : {people}.",
  .coreDefinition:
    "Noyau d’un secteur mal desservi : [communes] du secteur à moins de S d’un centre, sans [commune:celles] des noyaux précédents ; à chaque fois le centre, parmi [toutes les communes] d’au moins {residents} habitants, qui ajoute le plus d’habitants. Sont découpés les secteurs de plus de {split} habitants ou qui réunissent plus de la moitié des habitants au-delà de S, en {most} noyaux au plus, d’au moins {least} habitants chacun.",
  .sheetCores: "Noyaux des grands secteurs",
  .layerCoresSummary:
    "Parties des grands secteurs mal desservis, dont chacune tiendrait dans une aire de {distance}.",
  .columnArea: "Secteur",
  .columnWorkingAge: "De 20 à 64 ans",
  .columnTowns: "[Communes]",
  .columnSquareKilometres: "km²",
  .columnBasins: "[Zones d’emploi]",
  .columnCandidates: "[commune:Candidates]",
  .basinsAndMore: "{names} et {more} autres",
  .definitionUnderserved:
    "Secteur mal desservi : ensemble [de communes contiguës situées] à plus de S ; [l’espace le plus proche] et sa distance sont [espace:ceux] [de sa plus grande commune]. Les secteurs de moins de {least} habitants ne sont pas nommés.",
  .definitionGap:
    "Partie non desservie [d’une zone d’emploi] : sa surface, dans le territoire, à plus de S (`gaps.geojson`) ; les surfaces sont mesurées sur l’ellipsoïde.",
  .sectionRobustness: "Robustesse des résultats",
  .sensitivityIntro: "Avec une autre distance de desserte :",
  .columnService: "Distance de desserte",
  .columnChange: "Écart",
  .choiceIntro:
    "Si [l’espace le plus proche] de chacun fermait, {share} des habitants ({people}) en auraient encore [espace:un] autre à moins de {distance} ; pour la moitié des habitants, [le deuxième espace] est à moins de {median}.",
  .columnSpacesWithin: "[Espaces] à moins de {distance}",
  .spacesOrMore: "{count} ou plus",
  .secondNearest:
    "Si [l’espace le plus proche] de chacun fermait, {share} des habitants ({people}) en auraient encore [espace:un] autre à moins de {distance}.",
  .definitionSecond: "Deuxième [espace] : [l’espace] de repli si [espace:le] plus proche ferme.",
  .mapLegendNobody: "Population inconnue",
  .mapLegendUnderserved: "Secteur mal desservi",
]
