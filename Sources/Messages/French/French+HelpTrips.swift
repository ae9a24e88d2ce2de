/// What the help of the commands on trips by road says.
let helpTripMessages: KeyValuePairs<String, String> = [
  "Write the travel times by road between places as a table.":
    "Écrire les temps de trajet par la route entre des lieux sous forme de table.",
  "Show the fastest trip between two places, road by road: why a time is what it is.":
    "Montrer le trajet le plus rapide entre deux lieux, route par route\u{A0}: d’où vient un temps.",
  "Draw the areas within limits of time by road.":
    "Dessiner les surfaces à portée par la route dans des limites de temps.",
  "A road network made by 'maillage roads build', with its profile behind a colon where it has several.":
    "Un réseau routier fait par «\u{202F}maillage roads build\u{202F}», suivi de deux-points et de son profil s’il en a plusieurs.",
  "Places: towns, spaces, a file, or latitude,longitude.":
    "Lieux\u{A0}: towns, spaces, un fichier, ou latitude,longitude.",
  "Limits in minutes, comma-separated.": "Limites en minutes, séparées par des virgules.",
  "One area a limit, that of the nearest of all places.":
    "Une surface par limite, celle du plus proche de tous les lieux.",
  "Whether trips lead to the places or from them (to, from).":
    "Si les trajets mènent aux lieux ou en partent (to, from).",
  "The areas to write: a name that ends in .gpkg, else GeoJSON (default: GeoJSON to standard output).":
    "Les surfaces à écrire\u{A0}: un nom en .gpkg, sinon GeoJSON (par défaut\u{A0}: GeoJSON sur la sortie standard).",
  "Where trips start: towns, spaces or a file.": "Où commencent les trajets\u{A0}: towns, spaces ou un fichier.",
  "Where trips end: towns, spaces or a file.": "Où finissent les trajets\u{A0}: towns, spaces ou un fichier.",
  "The longest time that is listed, minutes (default: any).":
    "Le temps le plus long qui est listé, en minutes (par défaut\u{A0}: tous).",
  "The table to write (default: standard output).": "La table à écrire (par défaut\u{A0}: la sortie standard).",
  "Towns in place of the embedded ones, as for analyze.":
    "Communes à la place de celles fournies, comme pour analyze.",
  "Training spaces in place of the embedded ones, as for analyze.":
    "Espaces de formation à la place de ceux fournis, comme pour analyze.",
  "Only the towns of a region, by its code, where towns are asked for.":
    "Seulement les communes d’une région, par son code, là où towns est demandé.",
  "Only the towns of a department, by its code, where towns are asked for.":
    "Seulement les communes d’un département, par son code, là où towns est demandé.",
  "Where the trip starts.": "Où commence le trajet.",
  "Where it ends.": "Où il finit.",
  "Also write the trip as GeoJSON.": "Écrire aussi le trajet en GeoJSON.",
  "Write it as JSON, every stretch by itself.": "L’écrire en JSON, chaque tronçon à part.",
  """
  For each place and limit, the area from which people reach the place in time (with --direction from: that is reached
  from it), free flow, without traffic. A town is inside exactly when its time is within the limit; 10 minutes lie within
  20. With --dissolve one area a limit: that of the nearest of all places.

  PLACES
    towns, spaces   the embedded ones, or those of --towns and --spaces
    any other       a file of towns or spaces, in any format that analyze reads; or latitude,longitude in degrees

  EXAMPLES
    maillage isochrones --roads lozere.routes --points spaces.csv --limits 10,20,30 -o areas.geojson
    maillage isochrones --roads region.routes --points spaces --limits 20 --dissolve -o areas.gpkg
    maillage isochrones --roads liechtenstein.routes --points 47.141,9.521 --limits 5 -o vaduz.geojson
  """:
    """
  Pour chaque lieu et chaque limite, la surface d’où l’on atteint le lieu à temps (avec --direction from\u{A0}: que l’on atteint
  depuis lui), sans trafic. Une commune est dedans exactement quand son temps est dans la limite\u{202F}; 10 minutes tiennent dans
  20. Avec --dissolve, une surface par limite\u{A0}: celle du plus proche de tous les lieux.

  LIEUX
    towns, spaces   ceux fournis, ou ceux de --towns et --spaces
    autre chose     un fichier de communes ou d’espaces, dans tout format que lit analyze\u{202F}; ou latitude,longitude en degrés

  EXEMPLES
    maillage isochrones --roads lozere.routes --points spaces.csv --limits 10,20,30 -o areas.geojson
    maillage isochrones --roads region.routes --points spaces --limits 20 --dissolve -o areas.gpkg
    maillage isochrones --roads liechtenstein.routes --points 47.141,9.521 --limits 5 -o vaduz.geojson
  """,
  """
  The table (CSV) has the columns from, to, seconds and metres: the fastest trip from each place to each other, free flow,
  without traffic, with the way on foot (5 km/h) to the road at either end, and its length. Pairs that are not connected,
  or farther than --limit, are left out. From a place to one at the very same point it takes no time. analyze, plan and
  compare read it with --matrix: the same as with --roads.

  PLACES
    towns, spaces   the embedded ones, or those of --towns and --spaces
    any other       a file of towns or spaces, in any format that analyze reads

  EXAMPLES
    maillage matrix --roads region.routes --department 48 -o times.csv
    maillage matrix --roads lozere.routes:car --from towns.csv --to spaces.csv --limit 60 -o times.csv
    maillage matrix --roads region.routes --to towns -o for-a-plan.csv
    maillage matrix --roads region.routes --from spaces --to towns -o from-spaces.csv
    maillage analyze --matrix times.csv --service-distance 20

  LICENCE
    Beside FILE stands FILE-metadata.json with the date and the licence of the roads. The data are © OpenStreetMap
    contributors, ODbL 1.0: a table that is published must be offered under that licence.
  """:
    """
  La table (CSV) a les colonnes from, to, seconds et metres\u{A0}: le trajet le plus rapide de chaque lieu à chaque autre, sans
  trafic, avec le chemin à pied (5 km/h) jusqu’à la route à chaque bout, et sa longueur. Les couples non reliés, ou plus
  loin que --limit, n’y sont pas. D’un lieu à un autre situé au même point, le temps est nul. analyze, plan et compare la
  lisent avec --matrix\u{A0}: c’est la même chose que --roads.

  LIEUX
    towns, spaces   ceux fournis, ou ceux de --towns et --spaces
    autre chose     un fichier de communes ou d’espaces, dans tout format que lit analyze

  EXEMPLES
    maillage matrix --roads region.routes --department 48 -o times.csv
    maillage matrix --roads lozere.routes:car --from towns.csv --to spaces.csv --limit 60 -o times.csv
    maillage matrix --roads region.routes --to towns -o for-a-plan.csv
    maillage matrix --roads region.routes --from spaces --to towns -o from-spaces.csv
    maillage analyze --matrix times.csv --service-distance 20

  LICENCE
    À côté de FICHIER se trouve FICHIER-metadata.json, avec la date et la licence des routes. Les données sont
    © OpenStreetMap contributors, ODbL 1.0\u{A0}: une table publiée doit être offerte sous cette licence.
  """,
  """
  Lists the roads with their metres and seconds, what of them is waited at junctions, and the ways on foot (5 km/h) to the
  road at either end. The total is the figure of analyze --roads and of matrix, to the millisecond.

  A place is the code or the name of a town or space, or latitude,longitude in degrees. Of a code that a town and a space
  have, FROM is the town and TO the space. Write -- before a latitude that is negative.

  EXAMPLES
    maillage route 48095 48140 --roads lozere.routes
    maillage route "Mende" "Marvejols" --roads lozere.routes:car -o route.geojson
    maillage route 47.141,9.521 47.166,9.51 --roads liechtenstein.routes --json
    maillage route LI-01 Vaduz --towns towns.csv --spaces spaces.csv --roads liechtenstein.routes
    maillage route --roads reunion.routes -- -20.88,55.45 -21.34,55.48
  """:
    """
  Liste les routes avec leurs mètres et leurs secondes, ce qui en est attendu aux carrefours, et les chemins à pied (5 km/h)
  jusqu’à la route à chaque bout. Le total est le chiffre d’analyze --roads et de matrix, à la milliseconde.

  Un lieu est le code ou le nom d’une commune ou d’un espace, ou latitude,longitude en degrés. D’un code que portent une
  commune et un espace, FROM est la commune et TO l’espace. Écrivez -- avant une latitude négative.

  EXEMPLES
    maillage route 48095 48140 --roads lozere.routes
    maillage route "Mende" "Marvejols" --roads lozere.routes:car -o route.geojson
    maillage route 47.141,9.521 47.166,9.51 --roads liechtenstein.routes --json
    maillage route LI-01 Vaduz --towns towns.csv --spaces spaces.csv --roads liechtenstein.routes
    maillage route --roads reunion.routes -- -20.88,55.45 -21.34,55.48
  """,
]
