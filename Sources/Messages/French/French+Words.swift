/// Single words that stand in other messages.
let wordMessages: KeyValuePairs<String, String> = [
  "trips":
    "trajets",
  "areas":
    "surfaces",
  "searches":
    "recherches",
  "files":
    "fichiers",
  "semicolons":
    "points-virgules",
  "tabs":
    "tabulations",
  "none":
    "aucun",
  "territory":
    "territoire",
  "weight":
    "pondération",
  "towns":
    "communes",
  "basins":
    "zones d’emploi",
  "region":
    "région",
  "department":
    "département",
  "basin":
    "zone d’emploi",
  "everything":
    "tout le territoire",
  "value":
    "valeur",
  "people":
    "personnes",
  "standard output":
    "sortie standard",
  "at least":
    "au moins",
  "at most":
    "au plus",
  "candidates":
    "candidats",
  "spaces":
    "espaces",
  "matrix":
    "matrice",
  "weights":
    "poids",
]
