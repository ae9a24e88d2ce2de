/// Messages of the parser of the command line.
let parserMessages: KeyValuePairs<String, String> = [
  "'{1}' takes no negative number, but '{2}' was given":
    "«\u{202F}{1}\u{202F}» ne prend pas de nombre négatif, or «\u{202F}{2}\u{202F}» a été donné",
  "replaced {1}, the page of an analysis; its other files stay":
    "{1}, page d’une analyse, a été remplacé\u{202F}; les autres fichiers de celle-ci restent",
  "replaced {1}, the page of a plan; its other files stay":
    "{1}, page d’un plan, a été remplacé\u{202F}; les autres fichiers de celui-ci restent",
  "left from an earlier comparison: {1}": "reste d’une comparaison précédente\u{A0}: {1}",
  "Error: {1}": "Erreur\u{A0}: {1}",
  "Usage: {1}": "Usage\u{A0}: {1}",
  "See '{1} --help' for more information.": "Voir «\u{202F}{1} --help\u{202F}» pour en savoir plus.",
  "The option '{1}' does not take any value, but '{2}' was specified.":
    "l’option «\u{202F}{1}\u{202F}» ne prend pas de valeur, or «\u{202F}{2}\u{202F}» est donné.",
  "Unexpected argument '{1}'": "argument inattendu\u{A0}: «\u{202F}{1}\u{202F}»",
  "{1} unexpected arguments: {2}": "arguments inattendus ({1})\u{A0}: {2}",
  "Missing one of: {1}": "il manque un argument parmi\u{A0}: {1}",
  "Invalid option: {1}": "option non valide\u{A0}: {1}",
  "The value '{1}' is invalid for '{2}'. Please provide one of the following: {3}":
    "la valeur «\u{202F}{1}\u{202F}» ne convient pas à «\u{202F}{2}\u{202F}»\u{202F}; valeurs possibles\u{A0}: {3}",
  "The value '{1}' is invalid for '{2}'{3}":
    "la valeur «\u{202F}{1}\u{202F}» ne convient pas à «\u{202F}{2}\u{202F}»{3}",
]
