/// Messages about vector files and the columns that are chosen or guessed in them.
let readingMessages: KeyValuePairs<String, String> = [
  "{1} is not in degrees (projected metres, such as Lambert-93?); expected WGS84 degrees, or a system named with --crs":
    "{1} n’est pas en degrés (des mètres projetés, comme en Lambert-93\u{202F}?)\u{202F}; attendu\u{A0}: des degrés WGS84, ou un système nommé par --crs",
  "has text after a closing quote; expected a separator":
    "contient du texte après un guillemet fermant\u{202F}; attendu\u{A0}: un séparateur",
  "declares another CRS than longitude and latitude on WGS84; expected those (RFC 7946)":
    "déclare un autre système que longitude et latitude WGS84\u{202F}; ce sont elles qui sont attendues (RFC 7946)",
  "feature {1}": "entité {1}",
  "--columns {1}: there is no such column; expected {2}":
    "--columns {1}\u{A0}: cette colonne n’existe pas\u{202F}; attendu\u{A0}: {2}",
  "--columns {1}={2}: the file has {3}": "--columns {1}={2}\u{A0}: le fichier contient {3}",
  "{1} is the column {2}, as asked": "{1} est la colonne {2}, comme demandé",
  "{1} is taken to be the column {2}": "{1} est supposé être la colonne {2}",
  "this field is missing; the layer has {1}": "ce champ manque\u{202F}; la couche contient {1}",
  "'{1}' appears twice; first in feature {2}":
    "«\u{202F}{1}\u{202F}» figure deux fois\u{202F}; d’abord dans l’entité {2}",
  "'{1}' is a point; expected an area": "«\u{202F}{1}\u{202F}» est un point\u{202F}; une surface est attendue",
  "'{1}' is a {2}; expected an area": "«\u{202F}{1}\u{202F}» est de type {2}\u{202F}; une surface est attendue",
  "the shape of '{1}': {2}": "la forme de «\u{202F}{1}\u{202F}»\u{A0}: {2}",
  "'{1}' has no geometry; expected an area":
    "«\u{202F}{1}\u{202F}» n’a pas de géométrie\u{202F}; une surface est attendue",
  "layer {1} ({2})": "couche {1} ({2})",
  "names no coordinate reference system; its coordinates are taken for WGS84 degrees":
    "ne nomme aucun système de coordonnées\u{202F}; ses coordonnées sont prises pour des degrés WGS84",
  "arcs made of straight lines in {1} features": "arcs remplacés par des segments dans {1} entités",
  "heights or measures dropped from {1} features": "altitudes ou mesures laissées de côté dans {1} entités",
  "layer '{1}' has no features": "la couche «\u{202F}{1}\u{202F}» n’a aucune entité",
  "{1} areas stand at a point inside them": "{1} surfaces sont placées en un point intérieur",
  "its shape cannot be used: {1}": "sa forme est inutilisable\u{A0}: {1}",
  "its geometry is a {1}; expected a point or an area":
    "sa géométrie est de type {1}\u{202F}; un point ou une surface est attendu",
  "its geometry cannot be used: {1}": "sa géométrie est inutilisable\u{A0}: {1}",
  "--crs {1}: {2}": "--crs {1}\u{A0}: {2}",
  "the coordinates have no place in {1}": "les coordonnées n’ont pas de place dans {1}",
  "GDAL 3.6 or later is needed": "GDAL 3.6 ou plus récent est nécessaire",
  "this goes through GDAL, which is not installed (Debian: libgdal32)":
    "cela passe par GDAL, qui n’est pas installé (Debian\u{A0}: libgdal32)",
  "this GDAL does not have the function": "cette version de GDAL n’a pas la fonction",
  "ESRI Shapefile": "ESRI Shapefile",
  "MapInfo File": "MapInfo File",
  "no format that is read fits this file": "aucun des formats lus ne convient à ce fichier",
  "the file has no layers": "le fichier n’a aucune couche",
  "the file has {1}": "le fichier contient {1}",
  "there is no layer '{1}'; {2}": "il n’y a pas de couche «\u{202F}{1}\u{202F}»\u{202F}; {2}",
  "which layer is meant? {1}": "quelle couche faut-il lire\u{202F}? {1}",
  "layer '{1}'": "couche «\u{202F}{1}\u{202F}»",
  "the name of field {1} is not UTF-8": "le nom du champ {1} n’est pas en UTF-8",
  "holds a text that is not UTF-8; is the encoding named (.cpg)?":
    "contient un texte qui n’est pas en UTF-8\u{202F}; le codage est-il nommé (.cpg)\u{202F}?",
  "the layer names no coordinate reference system and its coordinates are not degrees ({1}, {2}); name it with --crs":
    "la couche ne nomme aucun système de coordonnées et ses coordonnées ne sont pas des degrés ({1}, {2})\u{202F}; nommez-le avec --crs",
  "its coordinates in {1} cannot be brought to longitude and latitude: {2}":
    "ses coordonnées en {1} ne peuvent être ramenées à longitude et latitude\u{A0}: {2}",
  "{1} is not a longitude and a latitude": "{1} n’est pas une longitude et une latitude",
  "ring {1} of part {2}: {3}": "anneau {1} de la partie {2}\u{A0}: {3}",
  "{1} to OGC:CRS84": "{1} vers OGC:CRS84",
  "{1} to its degrees": "{1} vers ses degrés",
  "neither geographic nor projected": "ni géographique ni projeté",
  "a coordinate lies outside the system": "une coordonnée sort du système",
  "--layer takes a kind of file and a name: towns=communes, or write FILE:LAYER.":
    "--layer prend une sorte de fichier et un nom\u{A0}: towns=communes, ou écrivez FICHIER:COUCHE.",
  "{1} is given twice for the same files.": "{1} est donné deux fois pour les mêmes fichiers.",
  "--columns names {1} twice.": "--columns nomme {1} deux fois.",
]
