/// The help of commands and options, where it is not that of a key of study files.
let helpMessages: KeyValuePairs<String, String> = [
  "Who is near a training space, which territories are left out, where to open next.":
    "Qui est près d’un espace de formation, quels territoires sont délaissés, où ouvrir ensuite.",
  "Analyse the proximity coverage of training spaces and write a gap report and maps.":
    "Analyser la couverture de proximité des espaces de formation\u{202F}; écrire un rapport des manques et des cartes.",
  "Study one region, by its code (default: 76, Occitanie).":
    "Étudier une région, par son code (par défaut\u{A0}: 76, Occitanie).",
  "Study one department, by its code: 34, 2A, 974.":
    "Étudier un département, par son code\u{A0}: 34, 2A, 974.",
  "Study the whole of France, or every town of --towns.":
    "Étudier la France entière, ou toutes les communes de --towns.",
  "What the study is called in reports (default: the name of the territory).":
    "Titre de l’étude dans les rapports (par défaut\u{A0}: le nom du territoire).",
  "Towns in place of the embedded ones (CSV, GeoPackage, Shapefile, XLSX...; FILE:LAYER; postgresql://...).":
    "Communes à la place de celles fournies (CSV, GeoPackage, Shapefile, XLSX...\u{202F}; FICHIER:COUCHE\u{202F}; postgresql://...).",
  "Training spaces in place of the embedded ones (as --towns).":
    "Espaces de formation à la place de ceux fournis (comme --towns).",
  "Employment basins in place of the embedded ones (GeoJSON, GeoPackage, Shapefile...).":
    "Zones d’emploi à la place de celles fournies (GeoJSON, GeoPackage, Shapefile...).",
  "Boundaries of towns in place of the embedded ones (as --basins; areas with a code).":
    "Limites de communes à la place de celles fournies (comme --basins\u{202F}; des surfaces avec un code).",
  "Columns under other names: towns.code=INSEE_COM,towns.population=PMUN; else they are guessed.":
    "Colonnes qui portent d’autres noms\u{A0}: towns.code=INSEE_COM,towns.population=PMUN\u{202F}; sinon elles sont devinées.",
  "Coordinate system of files that name none: EPSG:2154, or of one kind of file: towns=EPSG:2154.":
    "Système de coordonnées des fichiers qui n’en nomment pas\u{A0}: EPSG:2154, ou d’une sorte de fichier\u{A0}: towns=EPSG:2154.",
  "Layer of a file that has several: towns=communes.":
    "Couche d’un fichier qui en a plusieurs\u{A0}: towns=communes.",
  "Travel costs in place of geodesics: a table (CSV, XLSX...: from, to, and seconds, minutes, metres or kilometres), in which a pair that is absent cannot be travelled, also that of a town with its own space; or a road network made by 'maillage roads build', with its profile behind a colon where it has several (lozere.routes:car). With times every distance given in km is read as minutes.":
    "Coûts de trajet à la place des géodésiques\u{A0}: une table (CSV, XLSX...\u{A0}: from, to, et seconds, minutes, metres ou kilometres), où une paire absente ne peut être parcourue, pas même celle d’une commune et de son propre espace\u{202F}; ou un réseau routier fait par «\u{202F}maillage roads build\u{202F}», son profil après un deux-points s’il en a plusieurs (lozere.routes:car). Avec des temps, toute distance donnée en km est lue en minutes.",
  "Distances at which coverage is counted, km, comma-separated.":
    "Distances auxquelles la couverture est comptée, en km, séparées par des virgules.",
  "Service distance S, km: beyond it people are left out.":
    "Distance de desserte S, en km\u{A0}: au-delà, la population est laissée de côté.",
  "What weighs a town: population, working-age, active, unemployed, or a column of the towns (or of --weights) in whole numbers.":
    "Ce qui pondère une commune\u{A0}: population, working-age, active, unemployed, ou une colonne des communes (ou de --weights) en nombres entiers.",
  "What weighs each town (code and the column of --weight; CSV, XLSX...).":
    "Ce qui pondère chaque commune (code et la colonne de --weight\u{202F}; CSV, XLSX...).",
  "Zones by which figures are reported, comma-separated: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, or a CSV of your own.":
    "Zones par lesquelles les chiffres sont donnés, séparées par des virgules\u{A0}: basin, department, epci, region, urban-unit-size, attraction, bassin-de-vie, ou votre propre CSV.",
  "Measures of accessibility, comma-separated, or none: 2sfca, e2sfca, kd2sfca, 3sfca, bfca, gravity, cumulative, cumulative-interval, apl, spatial-availability, balancing-cost, raam.":
    "Mesures d’accessibilité, séparées par des virgules, ou none\u{A0}: 2sfca, e2sfca, kd2sfca, 3sfca, bfca, gravity, cumulative, cumulative-interval, apl, spatial-availability, balancing-cost, raam.",
  "Accessibility":
    "Accessibilité",
  "How a space counts with distance: step, linear, gaussian-dai, epanechnikov, exponential, gaussian-cut, gaussian-untruncated, power (default: step for 2sfca and cumulative, epanechnikov for kd2sfca, else gaussian-dai).":
    "Comment un espace compte avec la distance\u{A0}: step, linear, gaussian-dai, epanechnikov, exponential, gaussian-cut, gaussian-untruncated, power (par défaut\u{A0}: step pour 2sfca et cumulative, epanechnikov pour kd2sfca, sinon gaussian-dai).",
  "exponential: rate per km; gaussian-cut, gaussian-untruncated: bandwidth in km; power: exponent (of km).":
    "exponential\u{A0}: taux par km\u{202F}; gaussian-cut, gaussian-untruncated\u{A0}: portée (bandwidth) en km\u{202F}; power\u{A0}: exposant (des km).",
  "Decay in steps, weights 0 to 1000: 10:1,20:0.68,30:0.22; apl needs them.":
    "Décroissance par paliers, poids de 0 à 1000\u{A0}: 10:1,20:0.68,30:0.22\u{202F}; apl les demande.",
  "Distance beyond which nothing counts, km (default: S; none for balancing-cost).":
    "Distance au-delà de laquelle rien ne compte, en km (par défaut\u{A0}: S\u{202F}; aucune pour balancing-cost).",
  "cumulative-interval: least distance, km; the largest is the catchment.":
    "cumulative-interval\u{A0}: distance minimale, en km\u{202F}; la plus grande est l’aire d’attraction.",
  "raam: largest distance travelled, km (default: any).":
    "raam\u{A0}: plus grande distance parcourue, en km (par défaut\u{A0}: sans limite).",
  "Places of spaces of unknown capacity (default: left out).":
    "Places des espaces de capacité inconnue (par défaut\u{A0}: laissés de côté).",
  "Least distance between a town and a space in it: the disc's need the column area_km2 of towns.":
    "Distance minimale entre une commune et un espace qui s’y trouve\u{A0}: celles de disque demandent la colonne area_km2 des communes.",
  "Aversions for which Atkinson's index is given, comma-separated.":
    "Aversions pour lesquelles l’indice d’Atkinson est donné, séparées par des virgules.",
  "Folder for the results (default: Reports/<study>, with -plan for plans and -compare for comparisons).":
    "Dossier des résultats (par défaut\u{A0}: Reports/<étude>, avec -plan pour les plans et -compare pour les comparaisons).",
  "What reports call A, B and those after them, separated by commas (default: Today and With the plan, else names of files).":
    "Noms de A, de B et des suivantes dans les rapports, séparés par des virgules (par défaut\u{A0}: Aujourd’hui et Avec le plan, sinon noms des fichiers).",
  "Which results to write, by the endings of their files, comma-separated: md,csv (default: all that RESULTS names but those on demand).":
    "Résultats à écrire, par les extensions de leurs fichiers, séparées par des virgules\u{A0}: md,csv (par défaut\u{A0}: tous ceux que nomme RÉSULTATS sauf ceux sur demande).",
  "Also write the layers to a PostGIS database: postgresql://user@host/name, postgresql://?service=NAME. All tables or none; those of an earlier run are replaced, others never touched. The password comes from PGPASSWORD, ~/.pgpass or the service.":
    "Écrire aussi les couches dans une base PostGIS\u{A0}: postgresql://utilisateur@hôte/nom, postgresql://?service=NOM. Toutes les tables ou aucune\u{202F}; celles d’un calcul précédent sont remplacées, les autres jamais touchées. Le mot de passe vient de PGPASSWORD, de ~/.pgpass ou du service.",
  "Schema of the tables in the database.":
    "Schéma des tables dans la base.",
  "Language of reports (default: that of the environment).":
    "Langue des rapports (par défaut\u{A0}: celle de l’environnement).",
  "Number of threads (default: all cores); results do not depend on it.":
    "Nombre de fils d’exécution (par défaut\u{A0}: tous les cœurs)\u{202F}; les résultats n’en dépendent pas.",
  "Print nothing but errors.":
    "N’afficher que les erreurs.",
  "Print only a summary object, in JSON, on stdout.":
    "N’écrire sur la sortie standard qu’un résumé, en JSON.",
  "Choose the towns where the next spaces should open, with proof and explanation.":
    "Choisir les communes où ouvrir les prochains espaces, avec preuve et explication.",
  "What the plan should achieve.":
    "Ce que le plan doit atteindre.",
  "Number of openings, existing spaces not counted (default: 3).":
    "Nombre d’ouvertures, sans compter les espaces existants (par défaut\u{A0}: 3).",
  "Service distance S, km; with --matrix in minutes for times, in the unit of a column cost.":
    "Distance de desserte S, en km\u{202F}; avec --matrix en minutes pour des temps, dans l’unité d’une colonne cost.",
  "acv (Action coeur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, 'towns>=N' (people), several joined by +, or a file (as --towns).":
    "acv (Action cœur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, towns>=N (habitants, entre guillemets simples), plusieurs joints par +, ou un fichier (comme --towns).",
  "Codes that must open, comma-separated.":
    "Codes qui doivent ouvrir, séparés par des virgules.",
  "Codes that may not open, comma-separated.":
    "Codes qui ne peuvent pas ouvrir, séparés par des virgules.",
  "Only candidates whose employment basin has so many people, both ends included: 30000..100000.":
    "Seulement les candidates dont la zone d’emploi compte tant d’habitants, bornes comprises\u{A0}: 30000..100000.",
  "Also the plans of four goals (mclp, p-median, p-center, max-min), and what more people cost the worst basin.":
    "Aussi les plans de quatre objectifs (mclp, p-median, p-center, max-min), et ce que desservir plus d’habitants coûte à la zone la moins bien desservie.",
  "At most K openings in each zone: department=1; may be repeated.":
    "Au plus K ouvertures dans chaque zone\u{A0}: department=1\u{202F}; peut être répété.",
  "At least K openings in each zone: department=1; may be repeated.":
    "Au moins K ouvertures dans chaque zone\u{A0}: department=1\u{202F}; peut être répété.",
  "Least covered share of each zone: basin=0.5; may be repeated.":
    "Part couverte minimale de chaque zone\u{A0}: basin=0.5\u{202F}; peut être répété.",
  "partial-cover: share of the people to be covered, 0 to 1 (default: 0.5).":
    "partial-cover\u{A0}: part de la population à couvrir, de 0 à 1 (par défaut\u{A0}: 0.5).",
  "backup: weight of first coverage against second, 0 to 1 (default: 0.5).":
    "backup\u{A0}: poids de la première couverture face à la seconde, de 0 à 1 (par défaut\u{A0}: 0.5).",
  "gradual: full credit up to this distance, km (default: S / 2).":
    "gradual\u{A0}: pleine prise en compte jusqu’à cette distance, en km (par défaut\u{A0}: S / 2).",
  "Travel costs in place of geodesic distances: a table (CSV), or a road network (.routes).":
    "Coûts de trajet à la place des distances géodésiques\u{A0}: une table (CSV), ou un réseau routier (.routes).",
  "What weighs each town (CSV: code and the column of --weight); with --matrix code, weight.":
    "Ce qui pondère chaque commune (CSV\u{A0}: code et la colonne de --weight)\u{202F}; avec --matrix\u{A0}: code, weight.",
  "Also the best plan for each number of openings up to P, joint and nested.":
    "Aussi le meilleur plan pour chaque nombre d’ouvertures jusqu’à P, ensemble et emboîtés.",
  "Also all plans within this share of the best: 0.5%.":
    "Aussi tous les plans à moins de cette part du meilleur\u{A0}: 0.5%.",
  "Stop after this time, explanations included; the plan then comes with its gap.":
    "Arrêter après ce temps, explications comprises\u{202F}; le plan vient alors avec son écart.",
  "Distances at which report.html counts coverage, km, comma-separated.":
    "Distances auxquelles report.html compte la couverture, en km, séparées par des virgules.",
  "Check a plan: prove its bound again and recompute its figures from the inputs, without a solver.":
    "Vérifier un plan\u{A0}: prouver de nouveau sa borne et recalculer ses chiffres à partir des entrées, sans solveur.",
  "The plan to check.":
    "Le plan à vérifier.",
  "Read the databases that the plan names: their hosts are contacted.":
    "Lire les bases de données que le plan nomme\u{A0}: leurs serveurs sont contactés.",
  "Read the databases that a plan names: their hosts are contacted.":
    "Lire les bases de données qu’un plan nomme\u{A0}: leurs serveurs sont contactés.",
  "Read the databases that a manifest names: their hosts are contacted.":
    "Lire les bases de données qu’un manifeste nomme\u{A0}: leurs serveurs sont contactés.",
  "Compare situations: who gains, who loses, in which basins and towns.":
    "Comparer des situations\u{A0}: qui gagne, qui perd, dans quelles zones d’emploi et quelles communes.",
  "The situation before.":
    "La situation avant.",
  "The situation after.":
    "La situation après.",
  "Towns in place of the embedded ones (CSV, GeoPackage, Shapefile, XLSX...; FILE:LAYER).":
    "Communes à la place de celles fournies (CSV, GeoPackage, Shapefile, XLSX...\u{202F}; FICHIER:COUCHE).",
  "Distances at which coverage is counted, km, comma-separated (default: 15,30,45,60).":
    "Distances auxquelles la couverture est comptée, en km, séparées par des virgules (par défaut\u{A0}: 15,30,45,60).",
  "Service distance S, km (default: that of a plan, else 30).":
    "Distance de desserte S, en km (par défaut\u{A0}: celle d’un plan, sinon 30).",
  "Which people weigh a town (default: as a plan, else population).":
    "Quelle population pondère une commune (par défaut\u{A0}: comme un plan, sinon population).",
  "What weighs each town (code and the column of --weight).":
    "Ce qui pondère chaque commune (code et la colonne de --weight).",
  "Run a study file: analysis, plans and comparison in one go; or run a manifest again.":
    "Exécuter un fichier d’étude\u{A0}: analyse, plans et comparaison d’un coup\u{202F}; ou rejouer un manifeste.",
  "The study file or manifest, and options that go before it.":
    "Le fichier d’étude ou le manifeste, et des options qui passent avant lui.",
  "Print the study with every default and the commands that it stands for; run nothing.":
    "Afficher l’étude avec toutes ses valeurs par défaut et les commandes qu’elle représente\u{202F}; ne rien exécuter.",
  "Folder that the paths of a manifest are relative to.":
    "Dossier auquel les chemins d’un manifeste se rapportent.",
  "Print only the summary objects of the steps, in JSON, one a line, on stdout.":
    "N’écrire sur la sortie standard que les résumés des étapes, en JSON, un par ligne.",
  "Write a study file to be edited, for 'maillage run'.":
    "Écrire un fichier d’étude à compléter, pour «\u{202F}maillage run\u{202F}».",
  "The file to write (ends in .yml or .yaml; else study.yml), files of data, and options that set keys.":
    "Le fichier à écrire (fini par .yml ou .yaml\u{202F}; sinon study.yml), des fichiers de données, et des options qui donnent des clés.",
  "Write over a file that is there.":
    "Écraser un fichier existant.",
  "Look at the quality of one's own files and list every finding.":
    "Examiner la qualité de ses propres fichiers et lister chaque constat.",
  "Files whose kind is guessed, which is said on stderr.":
    "Fichiers dont la sorte est devinée, ce qui est dit sur la sortie d’erreur.",
  "A file of towns, in any format that analyze reads.":
    "Un fichier de communes, dans tout format que lit analyze.",
  "A file of training spaces.":
    "Un fichier d’espaces de formation.",
  "A file of employment basins or other zones.":
    "Un fichier de zones d’emploi ou d’autres zones.",
  "A file of weights, read with the column that --weight names.":
    "Un fichier de poids, lu avec la colonne que nomme --weight.",
  "The column of --weights that counts.":
    "La colonne de --weights qui compte.",
  "A file that groups towns, as for --by of analyze.":
    "Un fichier qui regroupe des communes, comme pour --by d’analyze.",
  "A file of candidates of a plan.":
    "Un fichier de candidats d’un plan.",
  "A table of travel costs.":
    "Une table de coûts de trajet.",
  "A file of boundaries of towns.":
    "Un fichier de limites de communes.",
  "Rules whose findings are left out, comma-separated.":
    "Règles dont les constats sont omis, séparées par des virgules.",
  "List every finding, not only the first ten of a rule.":
    "Lister chaque constat, pas seulement les dix premiers d’une règle.",
  "Exit with 65 for warnings too.":
    "Finir avec le code 65 pour des avertissements aussi.",
  "Write the findings as JSON to stdout; messages are in English.":
    "Écrire les constats en JSON sur la sortie standard\u{202F}; les messages y sont en anglais.",
  "Write the places of the findings to a GeoJSON file.":
    "Écrire les lieux des constats dans un fichier GeoJSON.",
  "List the rules, with what each looks for.":
    "Lister les règles, avec ce que chacune cherche.",
  "Language (default: that of the environment).":
    "Langue (par défaut\u{A0}: celle de l’environnement).",
]

/// The parts of a page of help.
let helpPageMessages: KeyValuePairs<String, String> = [
  "OVERVIEW: {1}": "PRÉSENTATION\u{A0}: {1}",
  "USAGE: {1}": "UTILISATION\u{A0}: {1}",
  "ARGUMENTS:": "ARGUMENTS\u{A0}:",
  "OPTIONS:": "OPTIONS\u{A0}:",
  "SUBCOMMANDS:": "SOUS-COMMANDES\u{A0}:",
  "{1}:": "{1}\u{A0}:",
  "See '{1} help <subcommand>' for detailed help.":
    "Voir «\u{202F}{1} help <sous-commande>\u{202F}» pour l’aide détaillée.",
  " (default: {1})": " (par défaut\u{A0}: {1})",
  " (values: {1})": " (valeurs\u{A0}: {1})",
  " (values: {1}; default: {2})": " (valeurs\u{A0}: {1}\u{202F}; par défaut\u{A0}: {2})",
]
