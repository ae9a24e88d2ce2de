/// The texts of reports in French.
let frenchReportTexts: [TextKey: String] = [
  .reportTitle: "Qui est proche [d’un espace de formation] : {title}",
  .headlineCovered:
    "**{covered} {weight} sur {people} ({share}) vivent à moins de {distance} [d’un espace de formation] ; {uncovered} en sont plus éloignés.**",
  .headlineNobody: "**Personne n’est compté dans ce territoire.**",
  .headlineNoSpace: "**Il n’y a [aucun espace de formation] : aucun des {people} {weight} n’est desservi.**",
  .headlineDistance:
    "La moitié des {weight} vivent à moins de {median} [de l’espace le plus proche], neuf sur dix à moins de {p90} ; [la commune la plus éloignée], {town}, est à {max}.",
  .headlineBasins:
    "[Zones d’emploi] selon le niveau de déficit : critique {severe}, élevé {high}, modéré {moderate}, faible ou nul {low}.",
  .headlineOutside:
    "{people} des habitants desservis ont leur [espace le plus proche] hors du territoire : les [espaces] au-delà de la limite sont [espace:comptés].",
  .headlineMissing: "[Communes] sans nombre d’habitants connu, [commune:absentes] de toutes les sommes : {towns}.",
  .weightPopulation: "habitants",
  .weightWorkingAge: "habitants de 20 à 64 ans",
  .weightActive: "actifs",
  .weightUnemployed: "chômeurs",
  .weightTitlePopulation: "Habitants",
  .weightTitleWorkingAge: "Habitants de 20 à 64 ans",
  .weightTitleActive: "Actifs",
  .weightTitleUnemployed: "Chômeurs",
  .sectionCoverage: "Couverture selon la distance",
  .columnDistance: "Jusqu’à",
  .columnPeople: "Habitants",
  .columnShare: "Part",
  .sectionBasins: "[Zones d’emploi mal desservies]",
  .basinsIntro:
    "[Zones d’emploi] comptant des habitants à plus de {distance}, [zone:celles] qui en comptent le plus d’abord.",
  .basinsAllServed: "Dans [toutes les zones d’emploi], chacun vit à moins de {distance} [d’un espace de formation].",
  .columnRank: "Rang",
  .columnBasin: "[Zone d’emploi]",
  .columnUncovered: "Habitants à plus de {distance}",
  .columnUncoveredShare: "Part à plus de {distance}",
  .columnMedian: "Distance médiane",
  .columnFarthest: "[Commune la plus éloignée]",
  .columnExcess: "Excédent, personnes-km",
  .columnSeverity: "Niveau de déficit",
  .partialBasin: "{name} (partie : {towns} [communes] sur {all})",
  .severityLow: "faible ou nul",
  .severityOnlyLow: "faible",
  .severityNone: "nul",
  .severityModerate: "modéré",
  .severityHigh: "élevé",
  .severitySevere: "critique",
  .severityLimits:
    "Le niveau de déficit est le plus haut dont les deux seuils sont atteints ; en dessous de tous, il est faible ou nul :",
  .severityLimit: "{severity} : au moins {percent} % des habitants et {people} habitants à plus de {distance}",
  .basinsServed: "[Zones d’emploi] dont tous les habitants vivent à moins de {distance} [d’un espace] : {basins}.",
  .basinsListed:
    "Le tableau nomme les {listed} [zone:premières] de ces {all} [zones] ; [zone:toutes] sont dans `basins.csv`.",
  .sectionTowns: "[Communes les moins bien desservies]",
  .largestTowns: "Plus [grandes communes] à plus de {distance}",
  .farthestTowns: "[Communes les plus éloignées]",
  .columnTown: "[Commune]",
  .columnNearestSpace: "[Espace le plus proche]",
  .columnTownDistance: "Distance",
  .noUncoveredTown: "[Aucune commune habitée] n’est à plus de {distance}.",
  .sectionDepartments: "Départements",
  .columnDepartment: "Département",
  .sectionRegions: "Régions",
  .columnRegion: "Région",
  .sectionSpaces: "Ce qu’apporte chaque [espace]",
  .spacesIntro:
    "[Espaces] du territoire, et [espaces voisins] dont le rayon, à la plus grande distance, touche [une de ses communes] ([espace:marqués] †).",
  .columnSpace: "[Espace]",
  .columnNearestPeople: "Habitants dont c’est [l’espace le plus proche]",
  .columnWithinPeople: "Habitants à moins de {distance}",
  .columnOnlyPeople: "Habitants qui perdraient leur [seul espace]",
  .outsideMark: "{name} †",
  .noSpaces: "[Aucun espace] ne se trouve dans le territoire ni à proximité.",
  .sectionLimits: "Ce que ces données ne disent pas",
  .limitUnidentifiedNational:
    "{missing} des {announced} [espaces annoncés] de la première vague ne sont pas [espace:identifiés] dans les données : la couverture réelle est plus élevée que celle montrée ici, sans qu’on sache de combien. Seules les régions Grand Est et Occitanie sont complètes.",
  .limitUnidentifiedRegion:
    "{missing} des {announced} [espaces annoncés] de la première vague ne sont pas [espace:identifiés] dans les données : s’il s’en trouve dans ce territoire ou près de lui, la couverture réelle est plus élevée que celle montrée ici.",
  .limitUnidentifiedBorder:
    "[Tous les espaces] de la première vague dans cette région sont [espace:identifiés], mais {missing} des {announced} [espace:annoncés], [espace:tous] ailleurs, ne le sont pas : [espace:l’un d’eux] peut desservir, près de la limite, des habitants comptés ici comme éloignés.",
  .limitStraightLine:
    "Les distances sont les plus courts chemins sur l’ellipsoïde, à vol d’oiseau. Par la route elles sont plus longues, nettement plus en montagne ; les temps de trajet ne sont pas pris en compte.",
  .limitOnePoint:
    "Tous les habitants [d’une commune] sont placés en un point, dans les données fournies avec l’outil sa mairie. Dans les [grandes communes], une partie des habitants vit plus loin que la mairie.",
  .limitAnnounced:
    "Les [espaces] sont [espace:ceux annoncés] le 26 septembre 2019 ; leur ouverture et sa date n’ont pas été vérifiées.",
  .limitBasinEdge:
    "Les [zones d’emploi] qui débordent du territoire sont [zone:comptées] pour leurs [seules communes] du territoire, et [zone:signalées] (partie).",
  .sectionDefinitions: "Définitions",
  .definitionPeoplePopulation:
    "Habitants : population municipale [de la commune] (dans les données fournies avec l’outil, celle de 2023, à Mayotte de 2017).",
  .definitionPeopleWorkingAge: "Habitants : habitants [de la commune] âgés de 20 à 64 ans (recensement de 2021).",
  .levelUrbanUnitSize: "Taille de l’unité urbaine",
  .levelAttraction: "Place dans une aire d’attraction",
  .levelBassinDeVie: "Bassin de vie",
  .urbanUnitSize0: "hors unité urbaine",
  .urbanUnitSize1: "2\u{202F}000 à 4\u{202F}999 habitants",
  .urbanUnitSize2: "5\u{202F}000 à 9\u{202F}999 habitants",
  .urbanUnitSize3: "10\u{202F}000 à 19\u{202F}999 habitants",
  .urbanUnitSize4: "20\u{202F}000 à 49\u{202F}999 habitants",
  .urbanUnitSize5: "50\u{202F}000 à 99\u{202F}999 habitants",
  .urbanUnitSize6: "100\u{202F}000 à 199\u{202F}999 habitants",
  .urbanUnitSize7: "200\u{202F}000 habitants ou plus, hors Paris",
  .urbanUnitSize8: "unité urbaine de Paris",
  .attraction11: "commune-centre d’une aire d’attraction",
  .attraction12: "autre [commune] du pôle principal",
  .attraction13: "[commune] d’un pôle secondaire",
  .attraction20: "couronne",
  .attraction30: "hors aire d’attraction",
  .definitionPeopleActive:
    "Actifs : personnes de 15 à 64 ans en emploi ou au chômage (Insee, recensement de 2018, estimations).",
  .definitionPeopleUnemployed:
    "Chômeurs : chômeurs de 15 à 64 ans au sens du recensement (Insee, 2018, estimations).",
  .definitionPeopleColumn: "Personnes : les nombres de la colonne `{column}`.",
  .sectionGrouping: "[Zones] : {name}",
  .sectionEpci: "Intercommunalités (EPCI)",
  .columnZone: "[Zone]",
  .zonesListed:
    "Celles qui comptent le plus d’habitants non desservis ; {listed} sur {all}, les autres sont dans `zones.csv`.",
  .columnEpci: "EPCI",
  .definitionDistance:
    "Distance : géodésique sur WGS84 du point [de la commune] [à l’espace le plus proche], à 0,1 mm près ; « à moins de » comprend la limite (d ≤ S).",
  .definitionCovered:
    "Distance de desserte S : {distance}. [Une commune] est [commune:desservie] si sa distance est au plus S.",
  .definitionMedian:
    "Médiane : la plus petite distance en deçà de laquelle vit au moins la moitié des habitants ; de même le 90ᵉ centile pour neuf sur dix.",
  .definitionExcess:
    "Excédent : somme, pour tous les habitants, des kilomètres au-delà de S (nombre d’habitants × éloignement).",
  .definitionChoice: "Habitants ayant au moins deux [espaces] à moins de S : {people} ({share}).",
  .definitionOnlyHere:
    "Habitants qui perdraient leur [seul espace] si [espace:celui-ci] fermait : ceux dont c’est [espace:le seul] à moins de S.",
  .sectionProvenance: "D’où viennent les chiffres",
  .columnInput: "Fichier",
  .columnRecords: "Lignes",
  .columnHash: "SHA-256 (16 premiers chiffres)",
  .repairsIntro: "Corrigé ou mis de côté dans les données, selon des règles énoncées :",
  .repairsNone: "Rien n’a dû être corrigé dans les données.",
  .repairTownWithoutPeople: "[communes] sans nombre d’habitants, [commune:absentes] de toutes les sommes : {count}",
  .repairBasinByLocation: "[communes rattachées] [à la zone d’emploi] qui contient leur point : {count}",
  .repairTownOutsideBasins:
    "[communes] hors [de toute zone d’emploi], [commune:comptées] partout sauf par [zone] : {count}",
  .repairBasinDisagreement:
    "[communes] dont le code [de zone] diffère [de la zone] qui contient leur point, code gardé : {count}",
  .repairShapeMadeValid: "contours [de zones] qui se croisaient, rendus valides : {count}",
  .repairTownWithoutBoundary:
    "[communes] au contour inconnu, hors des surfaces et des territoires mal desservis : {count}",
  .repairBoundariesOverlap: "contours qui en recouvrent un autre : {count}",
  .repairBoundariesUnmatched:
    "contours dont des bords ne coïncident pas exactement avec ceux du voisin, non contigus à cet endroit : {count}",
  .repairTownByBeginning:
    "[espaces désignés] par le début du nom [d’une commune], qu’[commune:aucune] autre ne porte : {count}",
  .repairTownByFormerName:
    "[espaces désignés] par le nom [d’une ancienne commune], [espace:attribués] à [commune:celle] qui en occupe le territoire : {count}",
  .repairSpaceNotOpen: "[espaces écartés] parce que leur statut n’est pas compté (--status) : {count}",
  .repairAxesDoubtful:
    "lieux éloignés [de toute zone d’emploi], qui seraient dans [zone:l’une d’elles] avec longitude et latitude échangées : {count}",
  .repairExamples: "{rule} ({examples})",
  .versions: "Calculé par {versions}.",
  .checks: "Identités calculées à chaque exécution, toutes vérifiées : {count}.",
  .summaryCoverage:
    "{title} : {covered} {weight} sur {people} ({share}) vivent à moins de {distance} [d’un espace de formation].",
  .summaryFolder: "Résultats dans {folder}",
  .summaryFiles: "  {files}",
  .mapTitle: "{title} : qui est proche [d’un espace de formation]",
  .mapSubtitle: "{covered} habitants sur {people} ({share}) vivent à moins de {distance} [d’un espace de formation]",
  .mapLegendBasins: "[Zones d’emploi]",
  .mapLegendShare: "Habitants à plus de {distance}",
  .mapLegendRange: "{from}–{to} %",
  .mapLegendService: "À moins de {distance}",
  .mapLegendSpace: "[Espace de formation]",
  .mapLegendPartial: "Teinte pâle : [zone] à cheval sur un autre territoire",
  .mapAttributionOwn: "Distances : géodésiques sur WGS84. Sources des données : manifest.json. Carte : Maillage.",
  .mapAttribution:
    "Données : Insee, IGN, DILA, ANCT (Licence Ouverte 2.0). Distances : géodésiques sur WGS84. Carte : Maillage.",
]
