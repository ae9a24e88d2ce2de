/// What the help of each command explains below its first line.
let helpDiscussions: KeyValuePairs<String, String> = [
  """
  Exit codes: 0 done, 64 wrong usage, 65 wrong data, 70 internal fault, 74 a file that cannot be read or written.
  Results go to a folder, messages to stderr; with --json each is a JSON object on a line: severity, code (its English
  template, which stays), message, file, row, field.
  """:
    """
  Codes de sortie\u{A0}: 0 terminé, 64 mauvais usage, 65 données fausses, 70 défaut interne, 74 fichier illisible ou non
  inscriptible. Les résultats vont dans un dossier, les messages sur la sortie d’erreur\u{202F}; avec --json chacun est un objet
  JSON sur une ligne\u{A0}: severity, code (son modèle anglais, qui reste), message, file, row, field.
  """,
  """
  Without options it studies Occitanie with the embedded data. Distances are geodesics on WGS84; the limit itself is
  included (d <= S). Spaces outside the territory serve people inside it.

  EXAMPLES
    maillage analyze
    maillage analyze --department 34 --service-distance 20
    maillage analyze --france --weight working-age --lang fr --out /tmp/france
    maillage analyze --spaces my-spaces.csv --json
    maillage analyze --by basin,epci,my-districts.csv --weights firms.csv --weight firms
    maillage analyze --towns towns.csv --basins zones.geojson --spaces spaces.csv --out results
    maillage analyze --towns communes.shp --basins zones.gpkg:basins --columns towns.population=PMUN
    maillage analyze --access 2sfca,e2sfca,gravity --catchment 45
    maillage analyze --access apl --steps 10:1,20:0.68,30:0.22
    maillage analyze --access bfca --decay exponential --decay-parameter 0.1
    maillage analyze --access raam --raam-distance 30
    maillage analyze --matrix drive-times.csv --service-distance 20
    maillage analyze --formats html,gpkg,fgb
    maillage analyze --postgis postgresql://planner@db.example.org/plans --postgis-schema occitanie
    maillage analyze --towns 'postgresql://planner@db.example.org/plans?layer=reference.communes'

  FILES
    towns    CSV: code, name, longitude, latitude, population; optional working_age_population, department, region,
             epci, basin, area_km2
    spaces   CSV: code of a town, or town (its name: Alès, "ales 30", "St Dié"; optional department), or code, longitude
             and latitude; optional name, capacity, status, source
    basins   GeoJSON: areas with the properties code and name
    weights  CSV: code, and the column that --weight names (whole numbers)
    groups   CSV for --by: code, zone; optional zone_name; named after the file
    matrix   CSV: from (code of a town), to (code of a space), and one of seconds, minutes, metres, kilometres; a pair
             that is absent or empty is unreachable. With times every distance in km means as many minutes.
    Each may also be a GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, XLSX or ODS, in any coordinate system; FILE:LAYER
    names a layer. Tables may have semicolons and decimal commas. Columns under other names are guessed, which is said on
    stderr, or named with --columns towns.code=INSEE_COM. Or a table or view of a PostgreSQL database:
    postgresql://user@host/name?layer=schema.table, or with --layer towns=schema.table; its rows are read in the order
    of the primary key, else of all columns. Passwords come from PGPASSWORD, ~/.pgpass or a service, never from the
    address.

  STATUS
    Spaces whose status is not open (closed, fermé, projet, planned...) are left out, counted and named in the
    report; --status open,planned counts those to come too. Without a status a space is open.

  RESULTS
    md, json, csv, geojson, html, xlsx and svg; on demand gpkg (with a project of QGIS), fgb, brief (one A4 page for a
    council) and pdf (the same as PDF, where chromium is installed).

  GEOPACKAGE, FLATGEOBUF, POSTGIS
    results.gpkg holds all layers with their styles for QGIS, and tables of accessibility and of what was asked; .fgb
    files hold one layer each. --postgis writes the same layers as tables, after all files are made and before any
    is put in place: where the database fails, nothing in it has changed and no file is written.
  """:
    """
  Sans option, l’étude porte sur l’Occitanie avec les données fournies. Les distances sont des géodésiques sur WGS84\u{202F}; la
  limite est comprise (d <= S). Des espaces hors du territoire servent la population du territoire.

  EXEMPLES
    maillage analyze
    maillage analyze --department 34 --service-distance 20
    maillage analyze --france --weight working-age --lang fr --out /tmp/france
    maillage analyze --spaces my-spaces.csv --json
    maillage analyze --by basin,epci,my-districts.csv --weights firms.csv --weight firms
    maillage analyze --towns towns.csv --basins zones.geojson --spaces spaces.csv --out results
    maillage analyze --towns communes.shp --basins zones.gpkg:basins --columns towns.population=PMUN
    maillage analyze --access 2sfca,e2sfca,gravity --catchment 45
    maillage analyze --access apl --steps 10:1,20:0.68,30:0.22
    maillage analyze --access bfca --decay exponential --decay-parameter 0.1
    maillage analyze --access raam --raam-distance 30
    maillage analyze --matrix drive-times.csv --service-distance 20
    maillage analyze --formats html,gpkg,fgb
    maillage analyze --postgis postgresql://planner@db.example.org/plans --postgis-schema occitanie
    maillage analyze --towns "postgresql://planner@db.example.org/plans?layer=reference.communes"

  FICHIERS
    towns    CSV\u{A0}: code, name, longitude, latitude, population\u{202F}; au choix working_age_population, department, region,
             epci, basin, area_km2
    spaces   CSV\u{A0}: code d’une commune, ou town (son nom\u{A0}: Alès, "ales 30", "St Dié"\u{202F}; au choix department), ou code,
             longitude et latitude\u{202F}; au choix name, capacity, status, source
    basins   GeoJSON\u{A0}: des surfaces avec les propriétés code et name
    weights  CSV\u{A0}: code, et la colonne que nomme --weight (nombres entiers)
    groups   CSV pour --by\u{A0}: code, zone\u{202F}; au choix zone_name\u{202F}; porte le nom de son fichier
    matrix   CSV\u{A0}: from (code d’une commune), to (code d’un espace), et l’une de seconds, minutes, metres, kilometres\u{202F};
             une paire absente ou vide est hors d’atteinte. Avec des temps, toute distance en km vaut autant de minutes.
    Chacun peut aussi être en GeoPackage, Shapefile, GeoJSON, FlatGeobuf, KML, XLSX ou ODS, dans tout système de
    coordonnées\u{202F}; FICHIER:COUCHE désigne une couche. Les tables peuvent avoir des points-virgules et des virgules
    décimales. Les colonnes qui portent d’autres noms sont devinées, ce qui est dit sur la sortie d’erreur, ou nommées
    par --columns towns.code=INSEE_COM. Ou bien une table ou une vue d’une base PostgreSQL\u{A0}:
    postgresql://user@host/name?layer=schema.table, ou avec --layer towns=schema.table\u{202F}; ses lignes sont lues dans
    l’ordre de la clé primaire, sinon de toutes les colonnes. Les mots de passe viennent de PGPASSWORD, de ~/.pgpass ou
    d’un service, jamais de l’adresse.

  STATUT
    Les espaces dont le statut n’est pas ouvert (closed, fermé, projet, planned...) sont écartés, comptés et nommés dans le
    rapport\u{202F}; --status open,planned compte aussi ceux à venir. Sans statut, un espace est ouvert.

  RÉSULTATS
    md, json, csv, geojson, html, xlsx et svg\u{202F}; sur demande gpkg (avec un projet QGIS), fgb, brief (une page A4 pour
    les élus) et pdf (la même en PDF, si chromium est installé).

  GEOPACKAGE, FLATGEOBUF, POSTGIS
    results.gpkg contient toutes les couches avec leurs styles pour QGIS, et des tables de l’accessibilité et de la
    demande\u{202F}; les fichiers .fgb contiennent une couche chacun. --postgis écrit les mêmes couches comme tables, une fois
    tous les fichiers faits et avant qu’aucun soit mis en place\u{A0}: si la base échoue, rien n’y a changé et aucun fichier
    n’est écrit.
  """,
  """
  Existing spaces stay open and are not counted. Without options: three towns of Occitanie among the Action coeur de
  ville communes without a space, so that most people live within 30 km of a space. 'optimal' means that no other
  choice is better, and that this is proved: 'maillage verify' checks the proof without a solver.

  EXAMPLES
    maillage plan
    maillage plan --open 5 --service-distance 25 --max-per department=1
    maillage plan --france --open 20 --candidates 'towns>=5000' --no-explain
    maillage plan --model p-median --open 3 --curve 6
    maillage plan --model lscp --department 34 --candidates 'towns>=2000'
    maillage plan --candidates costs.csv --budget 900 --max-per basin=1
    maillage plan --matrix drive-times.csv --service-distance 20 --department 34
    maillage plan --model p-center --matrix costs.csv --open 4 --json
    maillage plan --formats md,json,gpkg --postgis postgresql://planner@db.example.org/plans

  FILES
    candidates  CSV: code of a town, or town (its name: Alès, "ales 30"; optional department); optional cost (of
                opening) and capacity (people it can serve)
    matrix      CSV: from, to, and seconds, minutes, metres or kilometres, for the towns of the study; or cost (any
                unit), in place of towns; a pair that is absent is unreachable
    weights     CSV: code and the column that --weight names; with a column cost in the matrix: code, weight
    Towns, spaces, basins, candidates and weights may have any format and names of columns that analyze takes. How they
    are read (--columns, --crs, --layer, --status) stands in plan.json, and verify reads them so again.

  RESULTS
    md, json, csv, geojson, html and xlsx; on demand gpkg (with a project of QGIS), fgb, brief (one A4 page for a
    council) and pdf (the same as PDF, where chromium is installed).
  """:
    """
  Les espaces existants restent ouverts et ne sont pas comptés. Sans option\u{A0}: trois communes d’Occitanie parmi celles
  d’Action cœur de ville sans espace, pour que le plus de monde possible vive à 30 km au plus d’un espace. «\u{202F}optimal\u{202F}»
  signifie qu’aucun autre choix n’est meilleur, et que c’est prouvé\u{A0}: «\u{202F}maillage verify\u{202F}» vérifie la preuve sans solveur.

  EXEMPLES
    maillage plan
    maillage plan --open 5 --service-distance 25 --max-per department=1
    maillage plan --france --open 20 --candidates "towns>=5000" --no-explain
    maillage plan --model p-median --open 3 --curve 6
    maillage plan --model lscp --department 34 --candidates "towns>=2000"
    maillage plan --candidates costs.csv --budget 900 --max-per basin=1
    maillage plan --matrix drive-times.csv --service-distance 20 --department 34
    maillage plan --model p-center --matrix costs.csv --open 4 --json
    maillage plan --formats md,json,gpkg --postgis postgresql://planner@db.example.org/plans

  FICHIERS
    candidates  CSV\u{A0}: code d’une commune, ou town (son nom\u{A0}: Alès, "ales 30"\u{202F}; au choix department)\u{202F}; au choix cost (de
                l’ouverture) et capacity (personnes qui peuvent être servies)
    matrix      CSV\u{A0}: from, to, et seconds, minutes, metres ou kilometres, pour les communes de l’étude\u{202F}; ou cost (toute
                unité), à la place des communes\u{202F}; une paire absente est hors d’atteinte
    weights     CSV\u{A0}: code et la colonne que nomme --weight\u{202F}; avec une colonne cost dans la matrice\u{A0}: code, weight
    Communes, espaces, zones, candidats et poids peuvent avoir tout format et tous noms de colonnes que prend analyze. La
    façon de les lire (--columns, --crs, --layer, --status) figure dans plan.json, et verify les relit de même.

  RÉSULTATS
    md, json, csv, geojson, html et xlsx\u{202F}; sur demande gpkg (avec un projet QGIS), fgb, brief (une page A4 pour
    les élus) et pdf (la même en PDF, si chromium est installé).
  """,
  """
  Reads plan.json and the inputs it names (paths are taken from the working folder), compares their SHA-256, computes
  every distance again (on roads every time, by a search of its own), checks the constraints, recomputes the value and
  the people covered, and proves the bound (or that there is no plan) from the certificate. Where a plan has none, its bound rests on the solver, which is said. The
  explanation of the plan is not computed again; a checksum at the end of the file tells whether anything in it was
  changed.

  Exit code 0 where every claim is proved, 1 where a bound or that there is no plan rests on the solver, 65 where a
  claim does not hold.

  EXAMPLES
    maillage verify Reports/occitanie-plan/plan.json
    maillage verify --json plan.json
  """:
    """
  Lit plan.json et les entrées qu’il nomme (chemins pris du dossier courant), compare leurs SHA-256, recalcule chaque
  distance (par la route chaque temps, par une recherche à part), contrôle les contraintes, recalcule la valeur et les personnes couvertes, et prouve la borne (ou qu’il n’y a
  pas de plan) à partir du certificat. Si un plan n’en a pas, sa borne repose sur le solveur, ce qui est dit.
  L’explication du plan n’est pas recalculée\u{202F}; une somme de contrôle à la fin du fichier dit si quoi que ce soit y a été
  changé.

  Code de sortie 0 si chaque affirmation est prouvée, 1 si une borne ou l’absence de plan repose sur le solveur, 65 si
  une affirmation ne tient pas.

  EXEMPLES
    maillage verify Reports/occitanie-plan/plan.json
    maillage verify --json plan.json
  """,
  """
  A is the situation before, B the one after; further ones are compared with A too. Each is
    wave-1          the embedded spaces (also: embedded)
    a folder        results of 'maillage analyze'; one that holds a plan too is named by its manifest.json or plan.json
    NAME.json       a plan of 'maillage plan': the existing spaces and its openings
    any other file  spaces in any format, as for 'maillage analyze --spaces'; FILE:LAYER names a layer or sheet;
                    or the address of a table of a database

  With a folder, the study is that of the folder: its options must be left out, and of several folders towns, people,
  zones, weight and service distance must agree. Else the options are those of 'maillage analyze'; what they leave
  open follows a plan, if there is one. A file or folder named wave-1 is ./wave-1.

  EXAMPLES
    maillage compare wave-1 Reports/occitanie-plan/plan.json
    maillage compare today.csv tomorrow.csv --department 34 --service-distance 20
    maillage compare today.csv tomorrow.csv --names 'Today,Two more spaces'
    maillage compare results/2019 results/2024/manifest.json --lang fr --out Reports/five-years
    maillage compare Reports/occitanie tomorrow.csv --json
    maillage compare wave-1 north/plan.json south/plan.json both/plan.json --names 'Today,North,South,Both'
    maillage compare spaces.xlsx:2024 spaces.xlsx:2029 --columns spaces.code=NIS --crs EPSG:31370
    maillage compare today.csv tomorrow.csv --matrix drive-times.csv --service-distance 20

  RESULTS
    compare.html (the page), compare.md, compare.xlsx, compare.json, tables (csv), maps (geojson, svg); on demand gpkg, fgb
    and tables of PostGIS. Of more than two situations these begin with one table of all, and the folders situation-2,
    situation-3... hold the page, tables and maps of each comparison with A
  """:
    """
  A est la situation avant, B celle d’après\u{202F}; les suivantes sont comparées à A elles aussi. Chacune est
    wave-1            les espaces fournis (aussi\u{A0}: embedded)
    un dossier        des résultats de «\u{202F}maillage analyze\u{202F}»\u{202F}; s’il contient aussi un plan, il est désigné par son
                      manifest.json ou plan.json
    NOM.json          un plan de «\u{202F}maillage plan\u{202F}»\u{A0}: les espaces existants et ses ouvertures
    un autre fichier  des espaces dans tout format, comme pour «\u{202F}maillage analyze --spaces\u{202F}»\u{202F}; FICHIER:COUCHE désigne une
                      couche ou une feuille\u{202F}; ou l’adresse d’une table d’une base de données

  Avec un dossier, l’étude est celle du dossier\u{A0}: ses options sont à omettre, et plusieurs dossiers doivent avoir mêmes
  communes, population, zones, pondération et distance de desserte. Sinon les options sont celles de «\u{202F}maillage analyze\u{202F}»\u{202F};
  ce qu’elles laissent ouvert suit un plan, s’il y en a un. Un fichier ou dossier nommé wave-1 s’écrit ./wave-1.

  EXEMPLES
    maillage compare wave-1 Reports/occitanie-plan/plan.json
    maillage compare today.csv tomorrow.csv --department 34 --service-distance 20
    maillage compare today.csv tomorrow.csv --names "Aujourd’hui,Deux espaces de plus"
    maillage compare results/2019 results/2024/manifest.json --lang fr --out Reports/five-years
    maillage compare Reports/occitanie tomorrow.csv --json
    maillage compare wave-1 nord/plan.json sud/plan.json tout/plan.json --names "Aujourd’hui,Nord,Sud,Les deux"
    maillage compare spaces.xlsx:2024 spaces.xlsx:2029 --columns spaces.code=NIS --crs EPSG:31370
    maillage compare today.csv tomorrow.csv --matrix drive-times.csv --service-distance 20

  RÉSULTATS
    compare.html (la page), compare.md, compare.xlsx, compare.json, tables (csv), cartes (geojson, svg)\u{202F}; sur demande
    gpkg, fgb et tables PostGIS. Pour plus de deux situations, ils commencent par un tableau de toutes, et les dossiers
    situation-2, situation-3... contiennent la page, les tableaux et les cartes de chaque comparaison avec A
  """,
  """
  A study file says in YAML what the options of 'maillage analyze', 'plan' and 'compare' say: towns, spaces,
  service_distance (--service-distance)..., with a section for what only one step takes. 'maillage init' writes one.
  Its paths are relative to its own folder. The analysis is always run; plan, plans and compare where their sections
  are there. All results go to one folder (out; else results beside the file), each of several plans into one of its
  own. Nothing is written unless every step succeeds.

  Options of those commands may follow and go before what the file says; their paths are those of the working
  folder. Options that no step takes are errors.

  A manifest.json of results is run again with what it records, into NAME-replay beside the folder of the manifest
  or --out. Its files are looked for in the working folder, then in the folder of the manifest and those above it;
  --folder names another. Files that are missing or have another SHA-256 end the run before anything is written.
  Databases that it names are read with --allow-databases only; a table that has changed ends the run too. The
  new results are compared with those beside the manifest: exit code 65 where a byte differs.

  EXAMPLES
    maillage run study.yml
    maillage run study.yml --service-distance 20 --out /tmp/twenty --lang fr
    maillage run study.yml --dry-run
    maillage run results/manifest.json

  STUDY FILE
    title: Flanders
    towns: towns.shp
    spaces: spaces.xlsx
    columns: {towns: {code: NIS, population: BEV}}
    service_distance: 20
    plan:
      open: 3
      candidates: towns>=5000
    compare: true
  """:
    """
  Un fichier d’étude dit en YAML ce que disent les options de «\u{202F}maillage analyze\u{202F}», «\u{202F}plan\u{202F}» et «\u{202F}compare\u{202F}»\u{A0}: towns, spaces,
  service_distance (--service-distance)..., avec une section pour ce que ne prend qu’une étape. «\u{202F}maillage init\u{202F}» en écrit
  un. Ses chemins partent de son propre dossier. L’analyse est toujours faite\u{202F}; plan, plans et compare le sont si leurs
  sections sont là. Tous les résultats vont dans un dossier (out\u{202F}; sinon results à côté du fichier), chacun de plusieurs
  plans dans un sous-dossier. Rien n’est écrit si une étape échoue.

  Les options de ces commandes peuvent suivre et passent avant ce que dit le fichier\u{202F}; leurs chemins partent du dossier
  courant. Une option qu’aucune étape ne prend est une erreur.

  Le manifest.json de résultats est rejoué avec ce qu’il enregistre, dans NOM-replay à côté du dossier du manifeste ou
  dans --out. Ses fichiers sont cherchés dans le dossier courant, puis dans celui du manifeste et ceux au-dessus\u{202F};
  --folder en nomme un autre. Un fichier manquant ou d’un autre SHA-256 arrête tout avant que quoi que ce soit soit
  écrit. Les bases de données qu’il nomme ne sont lues qu’avec --allow-databases\u{202F}; une table changée arrête aussi tout.
  Les nouveaux résultats sont comparés à ceux du manifeste\u{A0}: code de sortie 65 si un octet diffère.

  EXEMPLES
    maillage run study.yml
    maillage run study.yml --service-distance 20 --out /tmp/twenty --lang fr
    maillage run study.yml --dry-run
    maillage run results/manifest.json

  FICHIER D’ÉTUDE
    title: Flanders
    towns: towns.shp
    spaces: spaces.xlsx
    columns: {towns: {code: NIS, population: BEV}}
    service_distance: 20
    plan:
      open: 3
      candidates: towns>=5000
    compare: true
  """,
  """
  The file names every key with a short comment; what is not set is commented out. Options of 'maillage analyze' and
  'plan' set keys. Other files that are named, and each of their layers or sheets, go to the key that their columns
  suggest, which is said. Then every file is read as 'maillage run' will: where that fails, the study is written
  nevertheless, what is missing is said, and the exit code is 65. On a terminal, without options and files, a few
  questions are asked. An existing file is never overwritten without --force.

  EXAMPLES
    maillage init
    maillage init communes.shp spaces.xlsx zones.gpkg:zones
    maillage init study.yml --towns communes.shp --spaces spaces.xlsx --service-distance 20 --open 5
    maillage init herault.yml --department 34 --lang fr
  """:
    """
  Le fichier nomme chaque clé avec un court commentaire\u{202F}; ce qui n’est pas donné y est en commentaire. Les
  options de «\u{202F}maillage analyze\u{202F}» et «\u{202F}plan\u{202F}» donnent des clés. Les autres fichiers nommés, et chacune de leurs couches
  ou feuilles, vont à la clé que leurs colonnes suggèrent, ce qui est dit. Puis chaque fichier est lu comme le fera
  «\u{202F}maillage run\u{202F}»\u{A0}: si cela échoue, l’étude est écrite tout de même, ce qui manque est dit, et le code de sortie est 65. Sur un terminal, sans options ni fichiers, quelques questions sont posées. Un fichier
  existant n’est jamais écrasé sans --force.

  EXEMPLES
    maillage init
    maillage init communes.shp spaces.xlsx zones.gpkg:zones
    maillage init study.yml --towns communes.shp --spaces spaces.xlsx --service-distance 20 --open 5
    maillage init herault.yml --department 34 --lang fr
  """,
  """
  Where an analysis stops at the first error, this goes on. Errors would make an analysis refuse a file or be wrong,
  warnings are likely wrong, notes are good to know. What the files do not hold is compared with the embedded data
  where codes look like INSEE's. Exit code 0 without errors, 65 with errors (with --strict: or warnings).

  A study file (.yml) stands for the files that it names, read as it says. What no rule looks for but an analysis refuses
  is an error too.

  EXAMPLES
    maillage validate --towns communes.csv --spaces sites.csv
    maillage validate communes.csv zones.geojson --geojson places.geojson
    maillage validate study.yml
    maillage validate --weights jobs.xlsx --weight jobs --by areas.csv --matrix times.csv
    maillage validate --basins zones.gpkg:basins --ignore zone-gap,name-homonym --strict
    maillage validate --towns gemeenten.csv --country none
    maillage validate --rules

  COVERED
    Obsolete codes: those of 1943 to 2026 that are none any more, as in GeoData/absorbed-communes.csv: delegated and
    associated communes, mergers, changes of department, the districts of Paris, Lyon and Marseille.
  """:
    """
  Là où une analyse s’arrête à la première erreur, ceci continue. Une erreur ferait refuser un fichier à une analyse ou la
  rendrait fausse, un avertissement signale ce qui est sans doute faux, une remarque ce qu’il est bon de savoir. Ce que les
  fichiers ne contiennent pas est comparé aux données fournies si les codes ressemblent à ceux de l’INSEE. Code de sortie 0
  sans erreur, 65 avec des erreurs (avec --strict\u{A0}: ou des avertissements).

  Un fichier d’étude (.yml) vaut pour les fichiers qu’il nomme, lus comme il le dit. Ce qu’aucune règle ne cherche mais
  qu’une analyse refuse est aussi une erreur.

  EXEMPLES
    maillage validate --towns communes.csv --spaces sites.csv
    maillage validate communes.csv zones.geojson --geojson places.geojson
    maillage validate study.yml
    maillage validate --weights jobs.xlsx --weight jobs --by areas.csv --matrix times.csv
    maillage validate --basins zones.gpkg:basins --ignore zone-gap,name-homonym --strict
    maillage validate --towns gemeenten.csv --country none
    maillage validate --rules

  CE QUI EST CONNU
    Codes périmés\u{A0}: ceux de 1943 à 2026 qui n’existent plus, comme dans GeoData/absorbed-communes.csv\u{A0}: communes
    déléguées et associées, fusions, changements de département, arrondissements de Paris, Lyon et Marseille.
  """,
]
