/// Messages of geometry, projections and workbooks.
let geometryMessages: KeyValuePairs<String, String> = [
  "PROJ refused ({1})":
    "PROJ a refusé ({1})",
  "PROJ context":
    "contexte de PROJ",
  "unsuitable coordinate reference system":
    "système de coordonnées inadapté",
  "the result is not finite":
    "le résultat n’est pas fini",
  "outside the area of use (west {1}, south {2}, east {3}, north {4})":
    "hors du domaine d’emploi (ouest {1}, sud {2}, est {3}, nord {4})",
  "{1} to {2}":
    "{1} vers {2}",
  "{1} to {2} does not fit {3} to {4}":
    "{1} vers {2} ne convient pas à {3} vers {4}",
  "{1}, point {2}":
    "{1}, point {2}",
  "{1} at {2}":
    "{1} en {2}",
  "a ring needs at least 4 positions, this one has {1}":
    "un anneau demande au moins 4 positions, celui-ci en a {1}",
  "the last position of a ring must equal the first":
    "la dernière position d’un anneau doit être égale à la première",
  "position {1} of the ring, {2}, is not a longitude in [-180, 180] and a latitude in [-90, 90]":
    "la position {1} de l’anneau, {2}, n’est pas une longitude de [-180, 180] et une latitude de [-90, 90]",
  "internal check '{1}' failed: {2} should equal {3}":
    "le contrôle interne «\u{202F}{1}\u{202F}» a échoué\u{A0}: {2} devrait égaler {3}",
  "the area of coverage could not be computed: {1}":
    "la surface couverte n’a pu être calculée\u{A0}: {1}",
  "the area of town '{1}' is not known, and a distance within the town was asked for; give it in the towns' column area_km2":
    "la superficie de la commune «\u{202F}{1}\u{202F}» est inconnue, or une distance interne à la commune est demandée\u{202F}; donnez-la dans la colonne area_km2 des communes",
  "GEOS gave no reason":
    "GEOS n’a pas donné de raison",
  "no context could be made":
    "aucun contexte n’a pu être créé",
  "unknown geometry type {1}":
    "type de géométrie inconnu\u{A0}: {1}",
  "the point itself is not finite":
    "le point lui-même n’est pas fini",
  "the point is at {1}":
    "le point est en {1}",
  "{1} is in {2}, not in degrees":
    "{1} est en {2}, pas en degrés",
  "{1} does not count longitudes from Greenwich":
    "{1} ne compte pas les longitudes depuis Greenwich",
  "{1} is in {2}, not in metres":
    "{1} est en {2}, pas en mètres",
  "{1} is neither geographic nor projected":
    "{1} n’est ni géographique ni projeté",
  "no memory":
    "mémoire insuffisante",
  "error {1}":
    "erreur {1}",
  "no operation with known accuracy and installed grids":
    "aucune opération de précision connue avec les grilles installées",
  "{1} is not a coordinate reference system":
    "{1} n’est pas un système de coordonnées",
  "the workbook cannot be made: {1}: {2}":
    "le classeur ne peut être créé\u{A0}: {1}\u{A0}: {2}",
  "temporary file":
    "fichier temporaire",
  "{1} cannot be written to":
    "impossible d’écrire dans {1}",
  "{1} cannot be read":
    "{1} ne peut être lu",
  "the name of a sheet is empty":
    "le nom d’une feuille est vide",
  "the boundaries of towns do not tile, so areas cannot be computed from them: {1}":
    "les contours des communes ne forment pas un pavage, aucune surface ne peut en être tirée\u{A0}: {1}",
]
