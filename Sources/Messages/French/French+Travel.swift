/// Messages about travel costs that the user gives.
let travelMessages: KeyValuePairs<String, String> = [
  "roads as of {1}": "routes au {1}",
  "{1}, SHA-256 {2}": "{1}, SHA-256 {2}",
  "a place on a road has no cell": "un point d’une route n’a pas de cellule",
  "no town of the study has a road within 1 km (the first is '{1}'): are these the roads of its territory?":
    "aucune commune de l’étude n’a de route à moins de 1 km (la première est «\u{202F}{1}\u{202F}»)\u{A0}: est-ce le réseau de son territoire\u{202F}?",
  "there is no column of travel costs: expected one of {1}, or say which it is with --columns matrix.minutes=NAME; the file has {2}":
    "il n’y a pas de colonne de coûts de trajet\u{A0}: il en faut une parmi {1}, ou dites laquelle c’est avec --columns matrix.minutes=NOM\u{202F}; le fichier a {2}",
  "there are several columns of travel costs: {1}; leave one only":
    "il y a plusieurs colonnes de coûts de trajet\u{A0}: {1}\u{202F}; n’en laissez qu’une",
  "'{1}' is too large; expected at most 40,000,000 metres or seconds":
    "«\u{202F}{1}\u{202F}» est trop grand\u{202F}; il faut au plus 40\u{202F}000\u{202F}000 mètres ou secondes",
  "the unit of these costs is not known; name the column seconds, minutes, metres or kilometres":
    "l’unité de ces coûts n’est pas connue\u{202F}; nommez la colonne seconds, minutes, metres ou kilometres",
  "the pair from '{1}' to '{2}' stands twice; first on line {3}":
    "la paire de «\u{202F}{1}\u{202F}» à «\u{202F}{2}\u{202F}» figure deux fois, d’abord ligne {3}",
  "a pair stands twice":
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
