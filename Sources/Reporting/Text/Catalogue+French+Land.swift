/// The texts of underserved areas, gaps and robustness in French.
let frenchLandTexts: [TextKey: String] = [
  .sectionUnderserved: "Secteurs mal desservis",
  .underservedIntro:
    "Ensembles de communes limitrophes à plus de {distance}, nommés d’après leur plus grande commune, les plus peuplés d’abord ; toutes leurs communes sont dans `underserved.csv`, leurs contours dans `underserved.geojson`.",
  .underservedNone:
    "Aucun ensemble de communes limitrophes à plus de {distance} ne compte {least} personnes ou davantage.",
  .underservedListed: "Le tableau nomme les {listed} premiers de ces {all} secteurs.",
  .underservedSmaller:
    "Laissés de côté, faute de compter {least} personnes : {areas} secteurs plus petits, de {towns} communes et {people} personnes.",
  .underservedWithoutBoundary:
    "Communes à plus de {distance} dont le contour n’est pas connu, et qui ne sont d’aucun secteur : {towns}, comptant {people} personnes.",
  .columnArea: "Secteur",
  .columnWorkingAge: "De 20 à 64 ans",
  .columnTowns: "Communes",
  .columnSquareKilometres: "km²",
  .columnBasins: "Zones d’emploi",
  .columnCandidates: "Candidates",
  .basinsAndMore: "{names} et {more} autres",
  .definitionUnderserved:
    "Secteur mal desservi : ensemble maximal de communes à plus de S dont les contours ont une ligne commune ; l’espace le plus proche et sa distance sont ceux de sa plus grande commune. Les secteurs de moins de {least} personnes ne sont pas nommés.",
  .definitionGap:
    "Manque d’une zone d’emploi : la partie de son sol, dans le territoire, à plus de S (`gaps.geojson`) ; les surfaces sont mesurées sur l’ellipsoïde.",
  .sectionRobustness: "Solidité de ces chiffres",
  .sensitivityIntro: "Avec une autre distance de desserte :",
  .columnService: "Distance de desserte",
  .columnChange: "Écart",
  .choiceIntro:
    "Si l’espace le plus proche de chacun fermait, le nombre de personnes qui en auraient encore un autre à {distance} au plus serait de {people} ({share}) ; pour la moitié des personnes, le deuxième espace est à {median} au plus.",
  .columnSpacesWithin: "Espaces à {distance} au plus",
  .spacesOrMore: "{count} ou plus",
  .secondNearest:
    "Si l’espace le plus proche de chacun fermait, le nombre de personnes qui en auraient encore un autre à {distance} au plus serait de {people} ({share}).",
  .definitionSecond:
    "Deuxième espace : ce qui reste à une commune quand son espace le plus proche ferme ; les personnes qui en ont deux à S au plus en gardent un.",
  .mapLegendNobody: "Personne de compté",
  .mapLegendUnderserved: "Secteur mal desservi",
]
