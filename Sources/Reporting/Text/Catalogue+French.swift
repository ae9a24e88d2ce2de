/// The texts of reports in French.
let frenchReportTexts: [TextKey: String] = [
  .reportTitle: "Qui est proche d’un espace de formation : {title}",
  .headlineCovered:
    "**{covered} {weight} sur {people} ({share}) vivent à {distance} au plus d’un espace de formation ; {uncovered} en sont plus éloignés.**",
  .headlineNobody: "**Personne n’est compté dans ce territoire.**",
  .headlineNoSpace: "**Il n’y a aucun espace de formation : aucun des {people} {weight} n’est desservi.**",
  .headlineDistance:
    "La moitié de tous les {weight} sont à {median} au plus de l’espace le plus proche, neuf sur dix à {p90} au plus ; la commune la plus éloignée, {town}, est à {max}.",
  .headlineBasins:
    "Zones d’emploi selon la gravité du manque : grave {severe}, forte {high}, modérée {moderate}, faible {low}.",
  .headlineOutside:
    "{people} des personnes desservies ont leur espace le plus proche hors du territoire : les espaces au-delà de la limite sont comptés.",
  .headlineMissing: "Communes sans nombre d’habitants connu, absentes de toutes les sommes : {towns}.",
  .weightPopulation: "habitants",
  .weightWorkingAge: "habitants de 20 à 64 ans",
  .weightTitlePopulation: "Habitants",
  .weightTitleWorkingAge: "Habitants de 20 à 64 ans",
  .sectionCoverage: "Couverture selon la distance",
  .columnDistance: "Jusqu’à",
  .columnPeople: "Personnes",
  .columnShare: "Part",
  .sectionBasins: "Zones d’emploi mal desservies",
  .basinsIntro:
    "Zones d’emploi comptant des personnes à plus de {distance}, celles qui en comptent le plus d’abord.",
  .basinsAllServed: "Dans toutes les zones d’emploi, chacun vit à {distance} au plus d’un espace de formation.",
  .columnRank: "Rang",
  .columnBasin: "Zone d’emploi",
  .columnUncovered: "Personnes à plus de {distance}",
  .columnUncoveredShare: "Part",
  .columnMedian: "Distance médiane",
  .columnFarthest: "Commune la plus éloignée",
  .columnExcess: "Excédent, personnes-km",
  .columnSeverity: "Gravité",
  .partialBasin: "{name} (partie : {towns} communes sur {all})",
  .severityLow: "faible",
  .severityModerate: "modérée",
  .severityHigh: "forte",
  .severitySevere: "grave",
  .severityLimits:
    "La gravité est la plus haute classe dont les deux seuils sont atteints ; en dessous de tous, elle est faible :",
  .severityLimit: "{severity} : au moins {percent} % des personnes et {people} personnes à plus de {distance}",
  .basinsServed: "Zones d’emploi où chacun est à {distance} au plus : {basins}.",
  .basinsListed: "Le tableau nomme les {listed} premières de ces {all} zones ; toutes sont dans `basins.csv`.",
  .sectionTowns: "Communes les moins bien desservies",
  .largestTowns: "Plus grandes communes à plus de {distance}",
  .farthestTowns: "Communes les plus éloignées",
  .columnTown: "Commune",
  .columnNearestSpace: "Espace le plus proche",
  .columnTownDistance: "Distance",
  .noUncoveredTown: "Aucune commune habitée n’est à plus de {distance}.",
  .sectionDepartments: "Départements",
  .columnDepartment: "Département",
  .sectionRegions: "Régions",
  .columnRegion: "Région",
  .sectionSpaces: "Ce qu’apporte chaque espace",
  .spacesIntro:
    "Espaces du territoire, et ceux du dehors qui atteignent une de ses communes à la plus grande distance (marqués †).",
  .columnSpace: "Espace",
  .columnNearestPeople: "Le plus proche pour",
  .columnWithinPeople: "Personnes à {distance} au plus",
  .columnOnlyPeople: "Privées d’espace s’il fermait",
  .outsideMark: "{name} †",
  .noSpaces: "Aucun espace ne se trouve dans le territoire ni à proximité.",
  .sectionLimits: "Ce que ces données ne disent pas",
  .limitUnidentifiedNational:
    "{missing} des {announced} espaces annoncés de la première vague ne sont pas identifiés dans les données : la couverture réelle est plus élevée que celle montrée ici, sans qu’on sache de combien. Seules les régions Grand Est et Occitanie sont complètes.",
  .limitUnidentifiedBorder:
    "Tous les espaces de la première vague dans cette région sont identifiés, mais {missing} des {announced} annoncés, tous ailleurs, ne le sont pas : l’un d’eux peut desservir, près de la limite, des personnes comptées ici comme éloignées.",
  .limitStraightLine:
    "Les distances sont les plus courts chemins sur l’ellipsoïde, à vol d’oiseau. Par la route elles sont plus longues, bien plus en montagne ; le temps de trajet n’est pas considéré.",
  .limitOnePoint:
    "Tous les habitants d’une commune sont placés en un point, dans les données embarquées sa mairie. Les grandes communes cachent des personnes plus éloignées.",
  .limitAnnounced:
    "Les espaces sont ceux annoncés le 26 septembre 2019 ; leur ouverture et sa date n’ont pas été vérifiées.",
  .limitBasinEdge:
    "Les zones d’emploi qui débordent du territoire sont comptées pour leurs seules communes du territoire, et signalées (partie).",
  .sectionDefinitions: "Définitions",
  .definitionPeoplePopulation:
    "Personnes : habitants de la commune (population municipale ; dans les données embarquées celle de 2017).",
  .definitionPeopleWorkingAge: "Personnes : habitants de la commune âgés de 20 à 64 ans (recensement de 2021).",
  .definitionPeopleColumn: "Personnes : les nombres de la colonne `{column}`.",
  .sectionGrouping: "Zones : {name}",
  .sectionEpci: "Intercommunalités (EPCI)",
  .columnZone: "Zone",
  .zonesListed:
    "Celles qui comptent le plus de personnes non desservies ; {listed} sur {all}, les autres sont dans `zones.csv`.",
  .columnEpci: "EPCI",
  .definitionDistance:
    "Distance : géodésique sur WGS84 du point de la commune à l’espace le plus proche, à 0,1 mm près ; la limite est comprise (d ≤ S).",
  .definitionCovered: "Distance de desserte S : {distance}. Une commune est couverte si sa distance est au plus S.",
  .definitionMedian:
    "Médiane : la plus petite distance à laquelle vit au moins la moitié des personnes ; de même le 90ᵉ centile pour neuf sur dix.",
  .definitionExcess:
    "Excédent : la somme, sur les personnes, des kilomètres dont leur distance dépasse S ; il pèse combien et de combien.",
  .definitionChoice: "Personnes ayant au moins deux espaces à S au plus : {people} ({share}).",
  .definitionOnlyHere: "Privées d’espace s’il fermait : personnes dont c’est le seul espace à S au plus.",
  .sectionProvenance: "D’où viennent les chiffres",
  .columnInput: "Fichier",
  .columnRecords: "Lignes",
  .columnHash: "SHA-256 (16 premiers chiffres)",
  .repairsIntro: "Corrigé ou mis de côté dans les données, selon des règles énoncées :",
  .repairsNone: "Rien n’a dû être corrigé dans les données.",
  .repairTownWithoutPeople: "communes sans nombre d’habitants, absentes de toutes les sommes : {count}",
  .repairBasinByLocation: "communes rattachées à la zone d’emploi qui contient leur point : {count}",
  .repairTownOutsideBasins: "communes hors de toute zone d’emploi, comptées partout sauf par zone : {count}",
  .repairBasinDisagreement:
    "communes dont le code de zone diffère de la zone qui contient leur point, code gardé : {count}",
  .repairShapeMadeValid: "contours de zones qui se croisaient, rendus valides : {count}",
  .repairTownWithoutBoundary:
    "communes au contour inconnu, hors des surfaces et des territoires mal desservis : {count}",
  .repairBoundariesOverlap: "contours qui en recouvrent un autre : {count}",
  .repairBoundariesUnmatched:
    "contours dont des bords ne coïncident pas exactement avec ceux du voisin, non contigus à cet endroit : {count}",
  .repairTownByBeginning:
    "espaces désignés par le début du nom d’une commune, qu’aucune autre ne porte : {count}",
  .repairTownByFormerName:
    "espaces désignés par le nom d’une ancienne commune, attribués à celle qui en occupe le territoire : {count}",
  .repairSpaceNotOpen: "espaces écartés parce que leur statut n’est pas compté (--status) : {count}",
  .repairAxesDoubtful:
    "lieux éloignés de toute zone d’emploi, qui seraient dans l’une d’elles avec longitude et latitude échangées : {count}",
  .repairExamples: "{rule} ({examples})",
  .versions: "Calculé par {versions}.",
  .checks: "Identités calculées à chaque exécution, toutes vérifiées : {count}.",
  .summaryCoverage:
    "{title} : {covered} {weight} sur {people} ({share}) vivent à {distance} au plus d’un espace de formation.",
  .summaryFolder: "Résultats dans {folder}",
  .summaryFiles: "  {files}",
  .mapTitle: "{title} : qui est proche d’un espace de formation",
  .mapSubtitle: "{covered} personnes sur {people} ({share}) vivent à {distance} au plus d’un espace de formation",
  .mapLegendBasins: "Zones d’emploi",
  .mapLegendShare: "Personnes à plus de {distance}",
  .mapLegendRange: "{from}–{to} %",
  .mapLegendService: "À {distance} au plus",
  .mapLegendSpace: "Espace de formation",
  .mapLegendPartial: "Pâle : en partie hors du territoire",
  .mapAttributionOwn: "Distances : géodésiques sur WGS84. Sources des données : manifest.json. Carte : Maillage.",
  .mapAttribution:
    "Données : Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Distances : géodésiques sur WGS84. Carte : Maillage.",
]
