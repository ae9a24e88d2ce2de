/// Messages of the system and of libraries.
let libraryMessages: KeyValuePairs<String, String> = [
  "Permission denied":
    "permission refusée",
  "No space left on device":
    "plus de place sur le disque",
  "Is a directory":
    "est un dossier",
  "Not a directory":
    "n’est pas un dossier",
  "Read-only file system":
    "système de fichiers en lecture seule",
  "File exists":
    "le fichier existe déjà",
  "No such file or directory":
    "fichier ou dossier introuvable",
  "Input/output error":
    "erreur d’entrée-sortie",
  "The value '{1}' is invalid for '{2}': {3}":
    "la valeur «\u{202F}{1}\u{202F}» ne convient pas à «\u{202F}{2}\u{202F}»\u{A0}: {3}",
  "The value '{1}' is invalid for '{2}'":
    "la valeur «\u{202F}{1}\u{202F}» ne convient pas à «\u{202F}{2}\u{202F}»",
  "The value '{1}' is invalid for '{2}'. Please provide one of {3}.":
    "la valeur «\u{202F}{1}\u{202F}» ne convient pas à «\u{202F}{2}\u{202F}»\u{202F}; valeurs possibles\u{A0}: {3}.",
  "Unknown option '{1}'":
    "option inconnue\u{A0}: «\u{202F}{1}\u{202F}»",
  "Missing value for '{1}'":
    "valeur manquante pour «\u{202F}{1}\u{202F}»",
  "Missing expected argument '{1}'":
    "argument manquant\u{A0}: «\u{202F}{1}\u{202F}»",
  "Missing required subcommand.":
    "il manque une sous-commande.",
  "Show the version.":
    "Afficher la version.",
  "Show help information.":
    "Afficher cette aide.",
  "Show subcommand help information.":
    "Afficher l’aide d’une sous-commande.",
  "Self-intersection":
    "auto-intersection",
  "Unknown option '{1}'. Did you mean '{2}'?":
    "option inconnue\u{A0}: «\u{202F}{1}\u{202F}»\u{202F}; vouliez-vous dire «\u{202F}{2}\u{202F}»\u{202F}?",
]
