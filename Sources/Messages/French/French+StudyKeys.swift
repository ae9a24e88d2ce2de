/// What the keys of a study file do, as they are explained in a new one.
let studyKeyMessages: KeyValuePairs<String, String> = [
  "What the study is called in reports.":
    "Titre de l’étude dans les rapports.",
  "Your own towns: CSV, Shapefile, GeoPackage, GeoJSON, FlatGeobuf, KML, XLSX or ODS; FILE:LAYER names a layer.":
    "Vos propres communes\u{A0}: CSV, Shapefile, GeoPackage, GeoJSON, FlatGeobuf, KML, XLSX ou ODS\u{202F}; FICHIER:COUCHE désigne une couche.",
  "The places that serve people: a file like towns, or a table of names of towns.":
    "Les lieux qui servent la population\u{A0}: un fichier comme towns, ou une table de noms de communes.",
  "Zones by which figures are reported: areas with a code and a name.":
    "Zones par lesquelles les chiffres sont donnés\u{A0}: des surfaces avec un code et un nom.",
  "Boundaries of the towns, for the land that is beyond the service distance.":
    "Limites des communes, pour les terres au-delà de la distance de desserte.",
  "A table of what is counted in each town: code and the column that weight names.":
    "Une table de ce qui est compté dans chaque commune\u{A0}: code et la colonne que nomme weight.",
  "Travel costs in place of geodesic distances: from, to, and seconds, minutes, metres or kilometres.":
    "Coûts de trajet à la place des distances géodésiques\u{A0}: from, to, et seconds, minutes, metres ou kilometres.",
  "Folder of the embedded data; found automatically.":
    "Dossier des données fournies\u{202F}; trouvé tout seul en règle générale.",
  "Columns under other names, by kind of file; else they are guessed.":
    "Colonnes qui portent d’autres noms, par sorte de fichier\u{202F}; sinon elles sont devinées.",
  "Coordinate system of files that name none, for all or by kind of file.":
    "Système de coordonnées des fichiers qui n’en nomment pas, pour tous ou par sorte de fichier.",
  "A road network in place of geodesic distances, made by maillage roads build; distances are minutes.":
    "Un réseau routier à la place des distances géodésiques, fait par maillage roads build\u{202F}; les distances sont des minutes.",
  "With roads: leave out the areas within a time, which take minutes on the network of a country.":
    "Avec roads\u{A0}: sans les aires à moins d’un temps de trajet, qui prennent des minutes sur le réseau d’un pays.",
  "With roads, distances are kilometres: the lengths of the fastest trips.":
    "Avec roads, les distances sont des kilomètres\u{A0}: la longueur des trajets les plus rapides.",
  "With roads: people travel to the spaces, or are reached from them (to, from).":
    "Avec roads\u{A0}: la population va aux espaces, ou est atteinte depuis eux (to, from).",
  "With roads: what a trip within a town costs: zero, or disc, an estimate from its area.":
    "Avec roads\u{A0}: ce que coûte un trajet au sein d’une commune\u{A0}: zero (rien), ou disc, une estimation d’après sa superficie.",
  "With roads: what times are multiplied by, 0.1 to 10.":
    "Avec roads\u{A0}: ce par quoi les temps sont multipliés, de 0.1 à 10.",
  "Layer of files that have several, by kind of file.":
    "Couche des fichiers qui en ont plusieurs, par sorte de fichier.",
  "Only one region, by its code (without own towns: 76, Occitanie).":
    "Une seule région, par son code (sans communes à vous\u{A0}: 76, Occitanie).",
  "Only one department, by its code.":
    "Un seul département, par son code.",
  "The whole of France, or every town of your own (which is the default with own towns).":
    "La France entière, ou toutes vos communes (par défaut avec vos propres communes).",
  "What weighs a town: population, working-age, active, unemployed, or a column in whole numbers.":
    "Ce qui pondère une commune\u{A0}: population, working-age, active, unemployed, ou une colonne de nombres entiers.",
  "Distances at which coverage is counted, km.":
    "Distances auxquelles la couverture est comptée, en km.",
  "Beyond this distance people are left out, km; with a matrix in its unit.":
    "Au-delà de cette distance la population est laissée de côté, en km\u{202F}; avec une matrice, dans son unité.",
  "Zones by which figures are reported: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, or a table of your own.":
    "Zones par lesquelles les chiffres sont donnés\u{A0}: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, ou votre propre table.",
  "Language of reports: en or fr (else that of the environment).":
    "Langue des rapports\u{A0}: en ou fr (sinon celle de l’environnement).",
  "Folder of the results (else results, beside this file).":
    "Dossier des résultats (sinon results, à côté de ce fichier).",
  "Which results to write: md, json, csv, geojson, html, xlsx, svg, gpkg, qgz, fgb, brief, pdf (else all but the last five).":
    "Résultats à écrire\u{A0}: md, json, csv, geojson, html, xlsx, svg, gpkg, qgz, fgb, brief, pdf (sinon tous sauf les cinq derniers).",
  "A PostGIS database that the layers are written to as well; leave the password to PGPASSWORD or .pgpass.":
    "Une base PostGIS où les couches sont aussi écrites\u{202F}; laissez le mot de passe à PGPASSWORD ou .pgpass.",
  "The schema of the database that the tables go to (else maillage).":
    "Le schéma de la base où vont les tables (sinon maillage).",
  "What reports call the situations, in their order.":
    "Noms des situations dans les rapports, dans leur ordre.",
  "The situation before: spaces (those of the study, the default), wave-1, a file of spaces, a plan or a folder.":
    "La situation avant\u{A0}: spaces (ceux de l’étude, par défaut), wave-1, un fichier de lieux, un plan ou un dossier.",
  "The situation after, or a list of several: plan (the default), the name of one of the plans, a file of spaces, a plan.json or a folder.":
    "La situation après, ou une liste de plusieurs\u{A0}: plan (par défaut), le nom d’un des plans, un fichier de lieux, un plan.json ou un dossier.",
  "Measures of accessibility, or none.":
    "Mesures d’accessibilité, ou none.",
  "How a space counts with distance.":
    "Comment un lieu compte avec la distance.",
  "Rate per km, bandwidth in km or exponent of the decay.":
    "Taux par km, portée (bandwidth) en km ou exposant de la décroissance.",
  "Decay in steps: weights up to each distance in km; apl needs them.":
    "Décroissance par paliers\u{A0}: poids jusqu’à chaque distance en km\u{202F}; apl les demande.",
  "Distance beyond which nothing counts, km.":
    "Distance au-delà de laquelle rien ne compte, en km.",
  "cumulative-interval: least distance, km.":
    "cumulative-interval\u{A0}: distance minimale, en km.",
  "raam: kilometres that weigh as much as a space used at the overall ratio of people to places.":
    "raam\u{A0}: kilomètres qui pèsent autant qu’un lieu utilisé au rapport général de la population aux places.",
  "raam: largest distance travelled, km.":
    "raam\u{A0}: plus grande distance parcourue, en km.",
  "Places of spaces of unknown capacity.":
    "Places des lieux de capacité inconnue.",
  "Least distance between a town and a space in it: zero, disc-mean or disc-centre.":
    "Distance minimale entre une commune et un lieu qui s’y trouve\u{A0}: zero, disc-mean ou disc-centre.",
  "Aversions for which Atkinson's index is given.":
    "Aversions pour lesquelles l’indice d’Atkinson est donné.",
  "People an underserved area must have to be listed.":
    "Population qu’un secteur mal desservi doit avoir pour être listé.",
  "What the plan should achieve: mclp, lscp, partial-cover, p-median, p-center, backup, gradual, capacitated, max-min.":
    "Ce que le plan doit atteindre\u{A0}: mclp, lscp, partial-cover, p-median, p-center, backup, gradual, capacitated, max-min.",
  "Number of openings, existing spaces not counted.":
    "Nombre d’ouvertures, sans compter les lieux existants.",
  "Largest total cost; candidates need a column cost.":
    "Coût total maximal\u{202F}; les candidats doivent avoir une colonne cost.",
  "Where spaces may open: acv (Action coeur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, 'towns>=N' people, several joined by +, or a table with the column code.":
    "Où des lieux peuvent ouvrir\u{A0}: acv (Action cœur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, towns>=N habitants, plusieurs joints par +, ou une table avec la colonne code.",
  "Codes that must open.":
    "Codes qui doivent ouvrir.",
  "Codes that may not open.":
    "Codes qui ne peuvent pas ouvrir.",
  "Only candidates whose employment basin has so many people, both ends included.":
    "Seulement les candidates dont la zone d’emploi compte tant d’habitants, bornes comprises.",
  "Also the plans of four goals, and what more people cost the worst basin.":
    "Aussi les plans de quatre objectifs, et ce que desservir plus d’habitants coûte à la zone la moins bien desservie.",
  "At most so many openings in each zone.":
    "Au plus tant d’ouvertures dans chaque zone.",
  "At least so many openings in each zone.":
    "Au moins tant d’ouvertures dans chaque zone.",
  "Least covered share of each zone.":
    "Part couverte minimale de chaque zone.",
  "partial-cover: share of the people to be covered, 0 to 1.":
    "partial-cover\u{A0}: part de la population à couvrir, de 0 à 1.",
  "backup: weight of first coverage against second, 0 to 1.":
    "backup\u{A0}: poids de la première couverture face à la seconde, de 0 à 1.",
  "gradual: full credit up to this distance, km.":
    "gradual\u{A0}: pleine prise en compte jusqu’à cette distance, en km.",
  "Also the best plan for each number of openings up to this one.":
    "Aussi le meilleur plan pour chaque nombre d’ouvertures jusqu’à celui-ci.",
  "Also all plans within this share of the best.":
    "Aussi tous les plans à moins de cette part du meilleur.",
  "Largest number of near-optimal plans.":
    "Nombre maximal de plans presque optimaux.",
  "Stop each search after this time in seconds; results then depend on the machine.":
    "Arrêter chaque recherche après ce temps en secondes\u{202F}; les résultats dépendent alors de la machine.",
  "Run this study with 'maillage run'. Paths are relative to the folder of this file. A line that starts with # is left out.":
    "Lancez cette étude avec «\u{202F}maillage run\u{202F}». Les chemins partent du dossier de ce fichier. Une ligne qui commence par # ne compte pas.",
  "The analysis, which is always run.":
    "L’analyse, toujours faite.",
  "Where to open next, with proof; without this section there is no plan.":
    "Où ouvrir ensuite, avec preuve\u{202F}; sans cette section il n’y a pas de plan.",
  "Who gains and who loses, from one situation to another.":
    "Qui gagne et qui perd, d’une situation à l’autre.",
  "These were guessed:":
    "Celles-ci ont été devinées\u{A0}:",
  "Leave out the explanations that need further searches.":
    "Omettre les explications qui demandent d’autres recherches.",
]
