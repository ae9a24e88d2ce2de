/// Messages of the report on the quality of data.
let qualityMessages: KeyValuePairs<String, String> = [
  "is not a GeoJSON FeatureCollection":
    "n’est pas une FeatureCollection GeoJSON",
  "it is unclear what it holds: expected a column population (towns), or code or town (spaces)":
    "contenu indéterminé\u{A0}: une colonne population (communes), code ou town (espaces) est attendue",
  "name its kind with --towns, --spaces, --basins or --boundaries":
    "nommez sa sorte avec --towns, --spaces, --basins ou --boundaries",
  "is taken to hold {1}":
    "est supposé contenir\u{A0}: {1}",
  "towns, {1} records":
    "communes, {1} enregistrements",
  "weights, {1} records": "poids, {1} enregistrements",
  "groupings, {1} records": "regroupement, {1} enregistrements",
  "candidates, {1} records": "candidats, {1} enregistrements",
  "travel costs, {1} records": "coûts de trajet, {1} enregistrements",
  "an analysis or a plan refuses the file": "une analyse ou un plan refuse le fichier",
  "training spaces, {1} records":
    "espaces de formation, {1} enregistrements",
  "employment basins, {1} records":
    "zones d’emploi, {1} enregistrements",
  "boundaries, {1} records":
    "limites, {1} enregistrements",
  "not read":
    "non lu",
  "nothing found":
    "rien à signaler",
  "warning {1}":
    "avertissement {1}",
  "note {1}":
    "remarque {1}",
  "{1} more: --all":
    "encore {1}\u{A0}: --all",
  "errors: {1}, warnings: {2}, notes: {3}, files: {4}":
    "erreurs\u{A0}: {1}, avertissements\u{A0}: {2}, remarques\u{A0}: {3}, fichiers\u{A0}: {4}",
  "'{1}' is written otherwise than '{2}'":
    "«\u{202F}{1}\u{202F}» s’écrit «\u{202F}{2}\u{202F}»",
  "'{1}' has lost its leading zero":
    "«\u{202F}{1}\u{202F}» a perdu son zéro initial",
  "'{1}' ({2}) belongs to {3} {4}":
    "«\u{202F}{1}\u{202F}» ({2}) appartient à {3} {4}",
  "'{1}' is not an INSEE code of 2026":
    "«\u{202F}{1}\u{202F}» n’est pas un code INSEE de 2026",
  "{1} has the position of {2}":
    "{1} a la position de {2}",
  "{1} has the name of {2} in its department":
    "{1} porte le nom de {2} dans son département",
  "{1} towns have this name: {2}":
    "{1} communes portent ce nom\u{A0}: {2}",
  "'{1}' is a number with separators of thousands":
    "«\u{202F}{1}\u{202F}» est un nombre avec séparateurs de milliers",
  "{1} has no other town within 20 km":
    "{1} n’a aucune autre commune à moins de 20 km",
  "{1} has {2}, far from the others (their median is {3})":
    "{1} a {2}, loin des autres (leur médiane est {3})",
  "the number of people is missing, which is not 0":
    "le nombre d’habitants manque, ce qui n’est pas 0",
  "{1} has {2} people of working age among {3}":
    "{1} a {2} habitants en âge de travailler sur {3}",
  "{1} has nobody":
    "{1} n’a personne",
  "{1} places have coordinates of two decimals or fewer, which is about a kilometre":
    "{1} lieux ont des coordonnées à deux décimales ou moins, soit environ un kilomètre",
  "{1} has coordinates of two decimals or fewer, which is about a kilometre":
    "{1} a des coordonnées à deux décimales ou moins, soit environ un kilomètre",
  "{1} has no geometry":
    "{1} n’a pas de géométrie",
  "'{1}' is not a number":
    "«\u{202F}{1}\u{202F}» n’est pas un nombre",
  "{1} at longitude {2}, latitude {3} would fit with its axes swapped":
    "{1}, longitude {2}, latitude {3}, conviendrait avec les axes échangés",
  "longitude {1}, latitude {2}":
    "longitude {1}, latitude {2}",
  "longitude {1}, latitude {2} is out of range; expected -180 to 180 and -90 to 90":
    "longitude {1}, latitude {2}\u{A0}: hors limites\u{202F}; attendu\u{A0}: -180 à 180 et -90 à 90",
  "{1} lies at (0, 0)":
    "{1} se trouve en (0, 0)",
  "{1} lies {2} km from {3} {4}":
    "{1} se trouve à {2} km de {3} {4}",
  "coordinates are not in degrees, and fit none of {1}":
    "les coordonnées ne sont pas en degrés et ne conviennent à aucun de {1}",
  "name their system with --crs":
    "nommez leur système avec --crs",
  "coordinates are not in degrees; in {1} {2} of {3} places fit":
    "les coordonnées ne sont pas en degrés\u{202F}; en {1}, {2} lieux sur {3} conviennent",
  "--crs {1}={2}":
    "--crs {1}={2}",
  "name it with --columns {1}.{2}=NAME":
    "nommez-la avec --columns {1}.{2}=NOM",
  "the file cannot be read as what it should be":
    "le fichier ne peut être lu comme ce qu’il devrait être",
  "the text holds NUL bytes":
    "le texte contient des octets nuls",
  "the text starts with a byte order mark, which is passed over":
    "le texte commence par une marque d’ordre des octets, qui est ignorée",
  "accents were read in a wrong encoding and saved so":
    "des accents ont été lus dans un mauvais codage et enregistrés ainsi",
  "a quote of the table does not close, or text follows it":
    "un guillemet du tableau ne se ferme pas, ou du texte le suit",
  "two columns have the same name":
    "deux colonnes portent le même nom",
  "a column that is needed is missing":
    "une colonne nécessaire manque",
  "a row has another number of fields than the header":
    "une ligne n’a pas autant de champs que l’en-tête",
  "a code is missing":
    "un code manque",
  "a code appears twice":
    "un code figure deux fois",
  "an INSEE code has lower-case letters or spaces":
    "un code INSEE contient des minuscules ou des espaces",
  "an INSEE code has lost its leading zero":
    "un code INSEE a perdu son zéro initial",
  "an INSEE code is that of a commune that was absorbed, or of a district":
    "un code INSEE est celui d’une commune absorbée ou d’un arrondissement",
  "a code is not among INSEE's where the others are":
    "un code n’est pas de l’INSEE alors que les autres le sont",
  "a town has no name":
    "une commune n’a pas de nom",
  "two towns of a department have the same name":
    "deux communes d’un département portent le même nom",
  "towns of several departments have the same name":
    "des communes de plusieurs départements portent le même nom",
  "a coordinate is missing":
    "une coordonnée manque",
  "a coordinate is not a number":
    "une coordonnée n’est pas un nombre",
  "a coordinate is out of range":
    "une coordonnée est hors limites",
  "coordinates are projected metres, not degrees":
    "les coordonnées sont des mètres projetés, pas des degrés",
  "longitude and latitude are swapped":
    "longitude et latitude sont échangées",
  "a place lies at longitude 0 and latitude 0":
    "un lieu se trouve à la longitude 0 et la latitude 0",
  "coordinates have two decimals or fewer: about a kilometre":
    "les coordonnées ont deux décimales ou moins\u{A0}: environ un kilomètre",
  "a place is more than 20 km from the commune of the same code":
    "un lieu est à plus de 20 km de la commune du même code",
  "two places have the same position":
    "deux lieux ont la même position",
  "a number of people is missing, which is not 0":
    "un nombre d’habitants manque, ce qui n’est pas 0",
  "a number of people is negative or not whole":
    "un nombre d’habitants est négatif ou n’est pas entier",
  "a town has more people of working age than people":
    "une commune a plus d’habitants en âge de travailler que d’habitants",
  "a town has nobody":
    "une commune n’a personne",
  "{1} is given in metres of {2}, the others in degrees":
    "{1} est en mètres de {2}, les autres en degrés",
  "{1} is in department {2}, not '{3}'":
    "{1} est dans le département {2}, pas «\u{202F}{3}\u{202F}»",
  "{1} has {2} people; the embedded data have {3}":
    "{1} a {2} habitants\u{202F}; les données embarquées en ont {3}",
  "a number of people is less than a third or more than three times that of the commune of the same code":
    "un nombre d’habitants est moins du tiers ou plus du triple de celui de la commune de même code",
  "the department that a town names is not that of its code":
    "le département qu’une commune nomme n’est pas celui de son code",
  "a number of people is far from the others: 8 robust standard deviations of its logarithm":
    "un nombre d’habitants est loin des autres\u{A0}: 8 écarts types robustes de son logarithme",
  "no other town is within 20 km, where nearly all others have one":
    "aucune autre commune à moins de 20 km, alors que presque toutes les autres en ont une",
  "a town lies outside its own boundary":
    "une commune se trouve hors de sa propre limite",
  "a town has no boundary, where most have one":
    "une commune n’a pas de limite, alors que la plupart en ont une",
  "the basin that a town names is not there":
    "la zone d’emploi que nomme une commune n’existe pas",
  "a town lies outside the basin that it names":
    "une commune se trouve hors de la zone d’emploi qu’elle nomme",
  "a town lies in no basin and names none":
    "une commune n’est dans aucune zone d’emploi et n’en nomme aucune",
  "no town lies in a basin or names it":
    "aucune commune n’est dans une zone d’emploi ni ne la nomme",
  "the town of a space is not there":
    "la commune d’un espace n’existe pas",
  "the name of a space's town is that of several":
    "le nom de la commune d’un espace est celui de plusieurs",
  "a space lies in no basin":
    "un espace n’est dans aucune zone d’emploi",
  "a capacity is negative or not whole":
    "une capacité est négative ou n’est pas entière",
  "a capacity is far from the others: 8 robust standard deviations of its logarithm":
    "une capacité est loin des autres\u{A0}: 8 écarts types robustes de son logarithme",
  "a zone is not an area, or its geometry cannot be read":
    "une zone n’est pas une surface, ou sa géométrie est illisible",
  "a zone has no geometry, or one without area":
    "une zone n’a pas de géométrie, ou une géométrie sans surface",
  "the shape of a zone is invalid: it crosses or touches itself":
    "la forme d’une zone est invalide\u{A0}: elle se croise ou se touche",
  "two zones have the same shape":
    "deux zones ont la même forme",
  "two zones overlap by 100 m² or more":
    "deux zones se chevauchent sur 100 m² ou plus",
  "a gap of 100 m² or more lies between zones":
    "un vide de 100 m² ou plus sépare des zones",
  "mixes line ends: {1} LF, {2} CRLF, {3} CR":
    "mêle les fins de ligne\u{A0}: {1} LF, {2} CRLF, {3} CR",
  "'{1}' looks like '{2}' read in a wrong encoding":
    "«\u{202F}{1}\u{202F}» ressemble à «\u{202F}{2}\u{202F}» lu dans un mauvais codage",
  "'{1}' has lost a letter to a replacement character":
    "«\u{202F}{1}\u{202F}» a perdu une lettre au profit d’un caractère de remplacement",
  "is UTF-16 text":
    "est un texte en UTF-16",
  "is not text; its format is not known by its ending":
    "n’est pas un texte\u{202F}; son format n’est pas connu par son extension",
  "starts with a byte order mark":
    "commence par une marque d’ordre des octets",
  "holds a NUL byte":
    "contient un octet nul",
  "{1} lines are not UTF-8; as Windows-1252 the first reads '{2}'":
    "{1} lignes ne sont pas en UTF-8\u{202F}; en Windows-1252, la première se lit «\u{202F}{2}\u{202F}»",
  "there is no basin '{1}'":
    "il n’y a pas de zone d’emploi «\u{202F}{1}\u{202F}»",
  "{1} lies {2} outside the basin '{3}' that it names":
    "{1} se trouve à {2} hors de la zone d’emploi «\u{202F}{3}\u{202F}» qu’elle nomme",
  "{1} lies in no basin and names none":
    "{1} n’est dans aucune zone d’emploi et n’en nomme aucune",
  "basin '{1}' has no towns":
    "la zone d’emploi «\u{202F}{1}\u{202F}» n’a pas de commune",
  "{1} lies in no basin":
    "{1} n’est dans aucune zone d’emploi",
  "{1} has no boundary":
    "{1} n’a pas de limite",
  "{1} lies {2} outside its boundary":
    "{1} se trouve à {2} hors de sa limite",
  "zone '{1}' has no area":
    "la zone «\u{202F}{1}\u{202F}» n’a pas de surface",
  "the shape of zone '{1}' is invalid: {2}":
    "la forme de la zone «\u{202F}{1}\u{202F}» est invalide\u{A0}: {2}",
  "an analysis makes it valid by itself":
    "une analyse la rend valide d’elle-même",
  "the shape of zone '{1}' cannot be used: {2}":
    "la forme de la zone «\u{202F}{1}\u{202F}» est inutilisable\u{A0}: {2}",
  "a gap of {1} lies between zones (near {2})":
    "un vide de {1} sépare des zones (près de {2})",
  "the zones cannot be laid over each other: {1}":
    "les zones ne peuvent être superposées\u{A0}: {1}",
  "zones '{1}' and '{2}' have the same shape":
    "les zones «\u{202F}{1}\u{202F}» et «\u{202F}{2}\u{202F}» ont la même forme",
  "zones '{1}' and '{2}' overlap by {3}":
    "les zones «\u{202F}{1}\u{202F}» et «\u{202F}{2}\u{202F}» se chevauchent sur {3}",
  "{1}.{2}\u{A0}ha":
    "{1},{2}\u{A0}ha",
  "validate needs the path of a file.":
    "validate demande le chemin d’un fichier.",
  "there is no rule '{1}'; --rules lists them.":
    "il n’y a pas de règle «\u{202F}{1}\u{202F}»\u{202F}; --rules les énumère.",
  "--geojson takes the path of a file.":
    "--geojson prend le chemin d’un fichier.",
  "is one of the inputs; choose another file with --geojson":
    "est une des entrées\u{202F}; choisissez un autre fichier avec --geojson",
  "cannot be written to":
    "l’écriture est impossible",
]
