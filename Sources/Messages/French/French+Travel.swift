/// Messages about travel costs that the user gives.
let travelMessages: KeyValuePairs<String, String> = [
  "roads as of {1}": "routes au {1}",
  "{1}, SHA-256 {2}": "{1}, SHA-256 {2}",
  "no town of the study has a road within 1 km (the first is '{1}'): are these the roads of its territory?":
    "aucune commune de l’étude n’a de route à moins de 1 km (la première est «\u{202F}{1}\u{202F}»)\u{A0}: est-ce le réseau de son territoire\u{202F}?",
  "there is no column of travel costs: expected one of {1}, or say which it is with --columns matrix.minutes=NAME; the file has {2}":
    "il n’y a pas de colonne de coûts de trajet\u{A0}: il en faut une parmi {1}, ou dites laquelle c’est avec --columns matrix.minutes=NOM\u{202F}; le fichier a {2}",
  "there is no column of distances for --road-distance: expected metres or kilometres":
    "il n’y a pas de colonne de distances pour --road-distance\u{A0}: il faut metres ou kilometres",
  "--time-factor does not go with --road-distance, which counts kilometres":
    "--time-factor ne va pas avec --road-distance, qui compte des kilomètres",
  "--direction goes with --roads FILE.routes": "--direction va avec --roads FICHIER.routes",
  "--time-factor goes with --roads FILE.routes": "--time-factor va avec --roads FICHIER.routes",
  "--road-distance goes with --roads FILE.routes, or with a table that has distances":
    "--road-distance va avec --roads FICHIER.routes, ou avec une table qui a des distances",
  "people are reached from the spaces": "la population est atteinte depuis les espaces",
  "distances are the lengths of the fastest trips":
    "les distances sont les longueurs des trajets les plus rapides",
  "times are multiplied by {1}": "les temps sont multipliés par {1}",
  "{1} is not a number from 0.1 to 10 with at most three decimals":
    "{1} n’est pas un nombre de 0.1 à 10 avec trois décimales au plus",
  "trips by road": "trajets par la route",
  "--direction {1}, --time-factor {2}, --in-town-trips {3}, {4}":
    "--direction {1}, --time-factor {2}, --in-town-trips {3}, {4}",
  "these results are of --direction {1}, --time-factor {2} and --in-town-trips {3}: ask for the same":
    "ces résultats sont de --direction {1}, --time-factor {2} et --in-town-trips {3}\u{A0}: demandez les mêmes",
  "{1} has no road within 1 km: no trip leads there or away":
    "{1} n’a pas de route à moins de 1 km\u{A0}: aucun trajet n’y mène ni n’en part",
  "{1} is {2} m from the nearest road, which count as a walk of {3} minutes":
    "{1} est à {2} m de la route la plus proche, comptés comme une marche de {3} minutes",
  "the roads at {1} are not connected with most others":
    "les routes de {1} ne sont pas reliées à la plupart des autres",
  "a place has no road within 1 km, so that no trip by road leads there":
    "un lieu n’a pas de route à moins de 1 km, si bien qu’aucun trajet par la route n’y mène",
  "a place is more than 300 m from the nearest road":
    "un lieu est à plus de 300 m de la route la plus proche",
  "the roads at a place are not connected with most others":
    "les routes d’un lieu ne sont pas reliées à la plupart des autres",
  "A road network made by 'maillage roads build': places that no road is near are found, and those far off or on islands.":
    "Un réseau routier fait par «\u{202F}maillage roads build\u{202F}»\u{A0}: les lieux sans route proche sont trouvés, et ceux qui en sont loin ou sur une île.",
  "--no-areas goes with --roads FILE.routes": "--no-areas va avec --roads FICHIER.routes",
  "--in-town-trips goes with --roads FILE.routes": "--in-town-trips va avec --roads FICHIER.routes",
  "--in-town-trips disc does not go with --boundaries: the areas of towns are those of the column area_km2, or of the embedded boundaries":
    "--in-town-trips disc ne va pas avec --boundaries\u{A0}: les superficies des communes sont celles de la colonne area_km2, ou des limites intégrées",
  "the area of town '{1}' is not known, and --in-town-trips disc needs it; give it in the towns' column area_km2":
    "la superficie de la commune «\u{202F}{1}\u{202F}» n’est pas connue, et --in-town-trips disc en a besoin\u{202F}; donnez-la dans la colonne area_km2 des communes",
  "trips to a space at the town's own point take no time":
    "les trajets jusqu’à un espace au point même de la commune ne prennent aucun temps",
  "trips within a town are estimated by a disc of its area: detour {1}, {2} km/h, measured on the roads in towns":
    "les trajets au sein d’une commune sont estimés par un disque de sa superficie\u{A0}: détour {1}, {2} km/h, mesurés sur les routes en agglomération",
  "has too few roads in towns to estimate trips within a town by":
    "a trop peu de routes en agglomération pour estimer les trajets au sein d’une commune",
  "{1}: {2} %": "{1}\u{A0}: {2}\u{A0}%",
  "'{1}' is not a place": "«\u{202F}{1}\u{202F}» n’est pas un lieu",
  "{1}; add the department ('{2}'), or take the code":
    "{1}\u{202F}; ajoutez le département («\u{202F}{2}\u{202F}»), ou prenez le code",
  "{1}; take the code": "{1}\u{202F}; prenez le code",
  "'{1}' is not a place: expected latitude,longitude: -90 to 90, then -180 to 180 degrees":
    "«\u{202F}{1}\u{202F}» n’est pas un lieu\u{A0}: il faut latitude,longitude\u{A0}: de -90 à 90, puis de -180 à 180 degrés",
  "holds no place": "ne contient aucun lieu",
  "--limits takes minutes from 0.001 to 5000.": "--limits prend des minutes de 0.001 à 5000.",
  "--limit takes minutes from 0.001 to 5000.": "--limit prend des minutes de 0.001 à 5000.",
  "pairs of {1} that are listed, the others being too far or not connected: {2}":
    "couples listés sur {1}, les autres étant trop loin ou non reliés\u{A0}: {2}",
  "Give only one of --region and --department.": "Ne donnez qu’un seul de --region et --department.",
  "no place has a road within 1 km (the first is '{1}'): are these the roads of its territory?":
    "aucun lieu n’a de route à moins de 1 km (le premier est «\u{202F}{1}\u{202F}»)\u{A0}: est-ce le réseau de son territoire\u{202F}?",
  "places with no road within 1 km, which reach nothing: {1} ({2})":
    "lieux sans route à moins de 1 km, qui n’atteignent rien\u{A0}: {1} ({2})",
  "no road leads from '{1}' to '{2}' by {3}":
    "aucune route ne mène de «\u{202F}{1}\u{202F}» à «\u{202F}{2}\u{202F}» en {3}",
  "'{1}' has no road within 1 km": "«\u{202F}{1}\u{202F}» n’a pas de route à moins de 1 km",
  "there are several columns of travel costs: {1}; leave one only":
    "il y a plusieurs colonnes de coûts de trajet\u{A0}: {1}\u{202F}; n’en laissez qu’une",
  "'{1}' is too large; expected at most 40,000,000 metres or seconds":
    "«\u{202F}{1}\u{202F}» est trop grand\u{202F}; il faut au plus 40\u{202F}000\u{202F}000 mètres ou secondes",
  "the unit of these costs is not known; name the column seconds, minutes, metres or kilometres":
    "l’unité de ces coûts n’est pas connue\u{202F}; nommez la colonne seconds, minutes, metres ou kilometres",
  "the pair from '{1}' to '{2}' appears twice; first on line {3}":
    "la paire de «\u{202F}{1}\u{202F}» à «\u{202F}{2}\u{202F}» figure deux fois, d’abord ligne {3}",
  "a pair appears twice":
    "un couple figure deux fois",
  "no code is that of a town of the study (the first is '{1}')":
    "aucun code n’est celui d’une commune de l’étude (le premier est «\u{202F}{1}\u{202F}»)",
  "no code is that of a space (the first is '{1}')":
    "aucun code n’est celui d’un espace (le premier est «\u{202F}{1}\u{202F}»)",
  "--in-town {1} does not go with --matrix, which says itself what a town's own space costs":
    "--in-town {1} ne va pas avec --matrix, qui dit lui-même ce que coûte l’espace de la commune",
  "these results are of given travel costs, which a folder does not hold: name the table with --matrix":
    "ces résultats sont ceux de trajets donnés, qu’un dossier ne contient pas\u{A0}: nommez la table avec --matrix",
]
