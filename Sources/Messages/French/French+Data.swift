/// Messages about data: files, tables, plans, results.
let dataMessages: KeyValuePairs<String, String> = [
  "times by road":
    "temps par la route",
  "reading {1}":
    "lecture de {1}",
  "cannot hold {1} arcs of {2} positions":
    "ne peut contenir {1} arcs de {2} positions",
  "has an arc beside an area that it does not have":
    "contient un arc qui borde une zone absente",
  "has more positions than it says":
    "contient plus de positions qu’il n’en annonce",
  "has a position that is not on the Earth":
    "contient une position hors de la Terre",
  "has a position twice in a row":
    "contient deux fois de suite la même position",
  "has fewer positions than it says":
    "contient moins de positions qu’il n’en annonce",
  "has an area whose border does not close":
    "contient une zone dont le contour n’est pas fermé",
  "is not a file of boundaries (it does not start with MAILLAGE)":
    "n’est pas un fichier de contours (il ne commence pas par MAILLAGE)",
  "is of version {1}; expected {2}":
    "est en version {1}\u{202F}; attendu\u{A0}: {2}",
  "has a grid of {1} points a degree":
    "a une grille de {1} points par degré",
  "goes on after the last arc":
    "continue après le dernier arc",
  "cannot hold {1} codes":
    "ne peut contenir {1} codes",
  "has a code that is empty or not UTF-8":
    "contient un code vide ou non codé en UTF-8",
  "has code '{1}' after '{2}'; expected ascending codes":
    "contient le code «\u{202F}{1}\u{202F}» après «\u{202F}{2}\u{202F}»\u{202F}; les codes doivent être croissants",
  "ends too early":
    "s’arrête trop tôt",
  "holds a number of more than five bytes":
    "contient un nombre de plus de cinq octets",
  "{1} (byte {2})":
    "{1} (octet {2})",
  "'{1}' is not an area in square kilometres; expected a number above 0":
    "«\u{202F}{1}\u{202F}» n’est pas une superficie en kilomètres carrés\u{202F}; attendu\u{A0}: un nombre supérieur à 0",
  " (are longitude and latitude swapped?)":
    " (longitude et latitude inversées\u{202F}?)",
  "{1} is out of range; expected -90 to 90{2}":
    "{1} est hors limites\u{202F}; attendu\u{A0}: de -90 à 90{2}",
  "{1} is out of range; expected -180 to 180":
    "{1} est hors limites\u{202F}; attendu\u{A0}: de -180 à 180",
  "is empty":
    "est vide",
  " (a decimal comma? expected a point)":
    " (une virgule décimale\u{202F}? attendu\u{A0}: un point)",
  "'{1}' is not a number{2}":
    "«\u{202F}{1}\u{202F}» n’est pas un nombre{2}",
  "'{1}' is not a whole number from 0 to 1,000,000,000,000":
    "«\u{202F}{1}\u{202F}» n’est pas un nombre entier de 0 à 1\u{202F}000\u{202F}000\u{202F}000\u{202F}000",
  "opens a quote that never closes (is the file cut short?)":
    "ouvre un guillemet qui n’est jamais fermé (fichier tronqué\u{202F}?)",
  "a column has no name":
    "une colonne n’a pas de nom",
  "this column appears twice":
    "cette colonne figure deux fois",
  "this column is missing; the file has {1}":
    "cette colonne manque\u{202F}; colonnes du fichier\u{A0}: {1}",
  "has {1} fields; the header names {2}":
    "contient {1} champs\u{202F}; l’en-tête en nomme {2}",
  "the towns are not those of {1}: only there {2}, only here {3}; compare results of the same territory":
    "les communes ne sont pas celles de {1}\u{202F}; là seulement\u{A0}: {2}\u{202F}; ici seulement\u{A0}: {3}\u{202F}; comparez des résultats du même territoire",
  "town '{1}' stands elsewhere than in {2}":
    "la commune «\u{202F}{1}\u{202F}» n’est pas placée comme dans {2}",
  "town '{1}' has {2}, in {3} {4}":
    "la commune «\u{202F}{1}\u{202F}» a {2}, contre {4} dans {3}",
  "is {1}, in {2} {3}; compare results of the same {4}":
    "vaut {1}, contre {3} dans {2}\u{202F}; comparez des résultats qui concordent\u{A0}: {4}",
  "service distance":
    "distance de desserte",
  "is {1}; a comparison needs one above 0":
    "vaut {1}\u{202F}; une comparaison en demande une supérieure à 0",
  "the plans differ in their {1}: {2} and {3}; decide with {4}":
    "les plans diffèrent, {1}\u{A0}: {2} et {3}\u{202F}; tranchez avec {4}",
  "the default":
    "celui par défaut",
  "the embedded ones":
    "les données fournies",
  "region {1}":
    "région {1}",
  "department {1}":
    "département {1}",
  "the plan was made on a matrix, without places; it cannot be compared":
    "le plan a été fait sur une matrice, sans lieux\u{202F}; il ne peut être comparé",
  "no plan was found; there is nothing to compare":
    "aucun plan n’a été trouvé\u{202F}; il n’y a rien à comparer",
  "--region, --department and --france":
    "--region, --department et --france",
  "a folder of results says itself what was studied: leave out {1}":
    "un dossier de résultats dit lui-même ce qui a été étudié\u{A0}: retirez {1}",
  "is a folder of results; expected spaces":
    "est un dossier de résultats\u{202F}; attendu\u{A0}: des espaces",
  "is {1}, in {2} {3}":
    "vaut {1}, contre {3} dans {2}",
  "is {1} {2}, in {3} {4} {5}":
    "vaut {1} {2}, contre {4} {5} dans {3}",
  "its {1} codes are not those of towns.csv: results of two runs?":
    "ses codes ({1}) ne sont pas ceux de towns.csv\u{A0}: résultats de deux calculs\u{202F}?",
  "{1} towns; towns.csv has {2}":
    "{1} communes\u{202F}; towns.csv en a {2}",
  "{1} people; those of towns.csv sum to {2}":
    "{1} personnes\u{202F}; towns.csv en compte {2}",
  "covered people {1}; towns.csv gives {2}":
    "{1} personnes couvertes\u{202F}; towns.csv en donne {2}",
  "{1} has {2}: results of two runs?":
    "{1} a {2}\u{A0}: résultats de deux calculs\u{202F}?",
  "no such file; is {1} a folder of results of 'maillage analyze'?":
    "fichier introuvable\u{202F}; {1} est-il un dossier de résultats de «\u{202F}maillage analyze\u{202F}»\u{202F}?",
  "differ from those of manifest.json: results of two runs?":
    "diffèrent de ceux de manifest.json\u{A0}: résultats de deux calculs\u{202F}?",
  "holds {1} towns; manifest.json says {2}":
    "contient {1} communes\u{202F}; manifest.json en annonce {2}",
  "'{1}' is not a basin of gap-report.json":
    "«\u{202F}{1}\u{202F}» n’est pas une zone d’emploi de gap-report.json",
  "'{1}' is none of everything, region, department":
    "«\u{202F}{1}\u{202F}» n’est ni everything, ni region, ni department",
  "holds a distance that is not above 0 and at most 5000":
    "contient une distance qui n’est pas supérieure à 0 et d’au plus 5000",
  "does not ascend":
    "n’est pas croissant",
  "is not one of '{1}'":
    "n’est pas une valeur de «\u{202F}{1}\u{202F}»",
  "'{1}' is not a name of small letters, digits and hyphens":
    "«\u{202F}{1}\u{202F}» n’est pas un nom en minuscules, chiffres et traits d’union",
  "'{1}' is not '{2}'":
    "«\u{202F}{1}\u{202F}» n’est pas «\u{202F}{2}\u{202F}»",
  "the version {1}":
    "la version {1}",
  "the versions {1}":
    "les versions {1}",
  "{1} is not {2} that this program reads":
    "{1} n’est pas lisible par ce programme\u{202F}; attendu\u{A0}: {2}",
  "{1} is below 0":
    "{1} est inférieur à 0",
  "holds {1} distances; the parameters name {2}":
    "contient {1} distances\u{202F}; les paramètres en nomment {2}",
  "is not empty, but there is no nearest space":
    "n’est pas vide, mais il n’y a pas d’espace le plus proche",
  "{1} is out of range; expected 0 to 20,100,000":
    "{1} est hors limites\u{202F}; attendu\u{A0}: de 0 à 20\u{202F}100\u{202F}000",
  "is not empty, but there is no second nearest space":
    "n’est pas vide, mais il n’y a pas de deuxième espace le plus proche",
  "'{1}' is the nearest space too":
    "«\u{202F}{1}\u{202F}» est déjà l’espace le plus proche",
  "is below the distance to the nearest space":
    "est inférieur à la distance à l’espace le plus proche",
  "'{1}' contradicts {2}, which is {3}":
    "«\u{202F}{1}\u{202F}» contredit {2}, qui vaut {3}",
  "'yes', but there is no nearest space":
    "«\u{202F}yes\u{202F}», mais il n’y a pas d’espace le plus proche",
  "{1} contradicts 'covered'":
    "{1} contredit «\u{202F}covered\u{202F}»",
  "'{1}' is neither yes nor no":
    "«\u{202F}{1}\u{202F}» n’est ni yes ni no",
  "'{1}' appears twice; first on line {2}":
    "«\u{202F}{1}\u{202F}» figure deux fois, d’abord ligne {2}",
  "some towns have a nearest space and some have none":
    "certaines communes ont un espace le plus proche, d’autres non",
  "some towns have a second nearest space and some have none":
    "certaines communes ont un deuxième espace le plus proche, d’autres non",
  "the space '{1}' has two names":
    "l’espace «\u{202F}{1}\u{202F}» a deux noms",
  "has a header but no towns":
    "a un en-tête mais aucune commune",
  "'{1}' is not 'FeatureCollection'":
    "«\u{202F}{1}\u{202F}» n’est pas «\u{202F}FeatureCollection\u{202F}»",
  "'{1}' appears twice":
    "«\u{202F}{1}\u{202F}» figure deux fois",
  "'{1}' is not 'Point'":
    "«\u{202F}{1}\u{202F}» n’est pas «\u{202F}Point\u{202F}»",
  "expected a longitude and a latitude in degrees":
    "attendu\u{A0}: une longitude et une latitude en degrés",
  "is not a GeoJSON FeatureCollection (its 'type' is '{1}')":
    "n’est pas une FeatureCollection GeoJSON (son «\u{202F}type\u{202F}» est «\u{202F}{1}\u{202F}»)",
  "number {1}":
    "numéro {1}",
  "feature {1} is not of type 'Feature'":
    "l’objet {1} n’est pas de type «\u{202F}Feature\u{202F}»",
  "feature {1} has no property 'code'":
    "l’objet {1} n’a pas de propriété «\u{202F}code\u{202F}»",
  "feature '{1}' has no geometry; expected an area":
    "l’objet «\u{202F}{1}\u{202F}» n’a pas de géométrie\u{202F}; attendu\u{A0}: une surface",
  "the geometry of feature '{1}' has no coordinates":
    "la géométrie de l’objet «\u{202F}{1}\u{202F}» n’a pas de coordonnées",
  "the geometry of feature '{1}' is a '{2}'; expected Polygon or MultiPolygon":
    "la géométrie de l’objet «\u{202F}{1}\u{202F}» est de type «\u{202F}{2}\u{202F}»\u{202F}; attendu\u{A0}: Polygon ou MultiPolygon",
  "missing type":
    "type manquant",
  "ring {1} of feature '{2}': {3}":
    "anneau {1} de l’objet «\u{202F}{2}\u{202F}»\u{A0}: {3}",
  "feature '{1}' has a polygon without rings":
    "l’objet «\u{202F}{1}\u{202F}» a un polygone sans anneau",
  "a position needs a longitude and a latitude":
    "une position demande une longitude et une latitude",
  "line {1}":
    "ligne {1}",
  "field '{1}'":
    "champ «\u{202F}{1}\u{202F}»",
  "is UTF-16 text; expected UTF-8 ({1})":
    "est en UTF-16\u{202F}; attendu\u{A0}: UTF-8 ({1})",
  "holds a NUL byte; expected UTF-8 text (UTF-16 or a binary file?)":
    "contient un octet nul\u{202F}; attendu\u{A0}: du texte UTF-8 (UTF-16 ou fichier binaire\u{202F}?)",
  "holds a byte that is not UTF-8 (Latin-1 or Windows-1252 text?); expected UTF-8 ({1})":
    "contient un octet qui n’est pas de l’UTF-8 (texte Latin-1 ou Windows-1252\u{202F}?)\u{202F}; attendu\u{A0}: UTF-8 ({1})",
  "save it with the encoding UTF-8":
    "enregistrez-le avec le codage UTF-8",
  "save it as 'CSV UTF-8'":
    "enregistrez-le en «\u{202F}CSV UTF-8\u{202F}»",
  "is a folder; expected a file":
    "est un dossier\u{202F}; attendu\u{A0}: un fichier",
  "is a device; expected a file":
    "est un périphérique\u{202F}; attendu\u{A0}: un fichier",
  "is larger than 2 GiB":
    "dépasse 2 Gio",
  "no such file":
    "fichier introuvable",
  "may not be read (permission denied)":
    "ne peut être lu (permission refusée)",
  "cannot be read":
    "ne peut être lu",
  "a number starts with a superfluous 0":
    "un nombre commence par un 0 superflu",
  "the number {1} is out of range":
    "le nombre {1} est hors limites",
  "the text ends in the middle of a number":
    "le texte s’arrête au milieu d’un nombre",
  "expected a number, found {1}":
    "un nombre était attendu, trouvé\u{A0}: {1}",
  "a control character stands in a string":
    "un caractère de contrôle figure dans une chaîne",
  "a string never ends (is the file cut short?)":
    "une chaîne n’est jamais fermée (fichier tronqué\u{202F}?)",
  "'\\{1}' is not an escape":
    "«\u{202F}\\{1}\u{202F}» n’est pas une séquence d’échappement",
  "half of a surrogate pair stands alone":
    "la moitié d’une paire de substitution est isolée",
  "an escape denotes no character":
    "une séquence d’échappement ne désigne aucun caractère",
  "'\\u' needs four hexadecimal digits":
    "«\u{202F}\\u\u{202F}» demande quatre chiffres hexadécimaux",
  "expected {1}":
    "attendu\u{A0}: {1}",
  "the text ends in the middle of a value (is the file cut short?)":
    "le texte s’arrête au milieu d’une valeur (fichier tronqué\u{202F}?)",
  "expected '{1}', found {2}":
    "«\u{202F}{1}\u{202F}» était attendu, trouvé\u{A0}: {2}",
  "values are nested more than {1} deep":
    "les valeurs sont imbriquées sur plus de {1} niveaux",
  "expected ',' or '{1}', found {2}":
    "«\u{202F},\u{202F}» ou «\u{202F}{1}\u{202F}» était attendu, trouvé\u{A0}: {2}",
  "text after the end of the value":
    "du texte suit la fin de la valeur",
  "not valid: {1}":
    "non valide\u{A0}: {1}",
  "byte {1}":
    "octet {1}",
  "no town is named '{1}'":
    "aucune commune ne s’appelle «\u{202F}{1}\u{202F}»",
  "line {1}: {2}":
    "ligne {1}\u{A0}: {2}",
  "{1}; unclear too: {2}":
    "{1}\u{202F}; autres cas douteux\u{A0}: {2}",
  "has a header but no candidates":
    "a un en-tête mais aucun candidat",
  "{1} is negative; expected a number from 0":
    "{1} est négatif\u{202F}; attendu\u{A0}: un nombre à partir de 0",
  "the member '{1}' appears twice":
    "le membre «\u{202F}{1}\u{202F}» figure deux fois",
  "is missing":
    "manque",
  "is not a number from 0 to 'most'":
    "n’est pas un nombre de 0 à «\u{202F}most\u{202F}»",
  "'{1}' is not a word that can stand here":
    "«\u{202F}{1}\u{202F}» n’est pas un mot possible ici",
  "expected a whole number, found {1}":
    "un nombre entier était attendu, trouvé\u{A0}: {1}",
  "--candidates towns>=N needs towns; with --matrix name a table of candidates":
    "--candidates towns>=N demande des communes\u{202F}; avec --matrix, nommez une table de candidats",
  "there are no candidates":
    "il n’y a aucun candidat",
  "has no weight for '{1}', which the matrix names":
    "n’a pas de poids pour «\u{202F}{1}\u{202F}», que la matrice nomme",
  "'{1}' is no 'to' code of the matrix":
    "«\u{202F}{1}\u{202F}» n’est pas un code «\u{202F}to\u{202F}» de la matrice",
  "the input {1} '{2}' is recorded as {3} '{4}'":
    "l’entrée {1} «\u{202F}{2}\u{202F}» est enregistrée comme {3} «\u{202F}{4}\u{202F}»",
  "the input {1} '{2}' has changed: SHA-256 {3} recorded, {4} found":
    "l’entrée {1} «\u{202F}{2}\u{202F}» a changé\u{A0}: SHA-256 enregistré {3}, trouvé {4}",
  "the input {1} '{2}' holds {3} records, {4} are recorded":
    "l’entrée {1} «\u{202F}{2}\u{202F}» contient {3} lignes de données, {4} sont enregistrées",
  "the input {1} is not recorded":
    "l’entrée {1} n’est pas enregistrée",
  "the recorded input {1} takes no part in the plan":
    "l’entrée enregistrée {1} ne sert pas au plan",
  "one step names a demand point twice":
    "une étape nomme deux fois un point de demande",
  "'{1}' is not a code of the problem":
    "«\u{202F}{1}\u{202F}» n’est pas un code du problème",
  "'{1}' is not the unit of the model, '{2}'":
    "«\u{202F}{1}\u{202F}» n’est pas l’unité du modèle, «\u{202F}{2}\u{202F}»",
  "does not follow from value and bound; expected {1}":
    "ne découle pas de la valeur et de la borne\u{202F}; attendu\u{A0}: {1}",
  "is not 0":
    "n’est pas 0",
  "a step holds either 'multipliers' or 'dominated'":
    "une étape contient soit «\u{202F}multipliers\u{202F}», soit «\u{202F}dominated\u{202F}»",
  "'{1}' appears twice or out of order":
    "«\u{202F}{1}\u{202F}» figure deux fois ou n’est pas à sa place",
  "expected a pair of codes, found {1}":
    "une paire de codes était attendue, trouvé\u{A0}: {1}",
  "'{1}' is none of embedded, towns, sets, file":
    "«\u{202F}{1}\u{202F}» n’est ni embedded, ni towns, ni sets, ni file",
  "is negative":
    "est négatif",
  "'{1}' is not a code; candidates of that name: {2}":
    "«\u{202F}{1}\u{202F}» n’est pas un code\u{202F}; candidates de ce nom\u{A0}: {2}",
  "'{1}' is not a candidate: only candidates can be forced or forbidden":
    "«\u{202F}{1}\u{202F}» n’est pas candidat\u{A0}: seuls des candidats peuvent être imposés ou exclus",
  "no candidate lies in {1}; name some with --candidates":
    "aucun candidat dans ce territoire ({1})\u{202F}; nommez-en avec --candidates",
  "a JSON object closed on a line of its own":
    "un objet JSON fermé sur une ligne à lui",
  "is not the last member; is this a whole plan.json?":
    "n’est pas le dernier membre\u{202F}; ce plan.json est-il entier\u{202F}?",
  "does not match: the file has been changed":
    "ne correspond pas\u{A0}: le fichier a été modifié",
  "has a header but no pairs":
    "a un en-tête mais aucune paire",
  "'{1}' at longitude {2}, latitude {3} is near no basin, but would be with its axes swapped; expected longitude first":
    "«\u{202F}{1}\u{202F}» (longitude {2}, latitude {3}) n’est près d’aucune zone d’emploi, mais le serait en inversant les axes\u{202F}; attendu\u{A0}: la longitude d’abord",
  "the shapes of the basins cannot be used: {1}":
    "les contours des zones d’emploi sont inutilisables\u{A0}: {1}",
  "holds no towns.csv; {1} must name the folder of the embedded data":
    "ne contient pas towns.csv\u{202F}; {1} doit nommer le dossier des données fournies",
  "the embedded data was not found above the program or the working folder; name it with --geodata DIR":
    "les données fournies sont introuvables au-dessus du programme ou du dossier courant\u{202F}; nommez leur dossier avec --geodata",
  "two groupings are named '{1}', after their files":
    "deux découpages portent le nom «\u{202F}{1}\u{202F}», tiré de leurs fichiers",
  "--candidates by name needs towns; with --matrix name a table of candidates":
    "--candidates par noms demande des communes\u{202F}; avec --matrix, nommez une table de candidats",
  "candidates by set: {1}; of these in several sets, counted once: {2}; together {3}":
    "candidats par ensemble\u{A0}: {1}\u{202F}; parmi eux dans plusieurs ensembles, comptés une fois\u{A0}: {2}\u{202F}; en tout {3}",
  "holds no names of sets of candidates":
    "ne contient pas de noms d’ensembles de candidats",
  "--by '{1}': only the embedded towns have it; own towns need a table":
    "--by «\u{202F}{1}\u{202F}»\u{A0}: seules les communes fournies l’ont\u{202F}; les vôtres demandent une table",
  "'{1}' comes after '{2}'; expected ascending codes":
    "«\u{202F}{1}\u{202F}» vient après «\u{202F}{2}\u{202F}»\u{202F}; les codes doivent être croissants",
  "'{1}' is not an income above 0":
    "«\u{202F}{1}\u{202F}» n’est pas un revenu supérieur à 0",
  "--weight '{1}': the embedded towns have population, working-age, active and unemployed; another column needs --weights or --towns":
    "--weight «\u{202F}{1}\u{202F}»\u{A0}: les communes fournies ont population, working-age, active et unemployed\u{202F}; une autre colonne demande --weights ou --towns",
  "has no towns":
    "ne contient aucune commune",
  "the file has no column '{1}'":
    "le fichier n’a pas de colonne «\u{202F}{1}\u{202F}»",
  "known codes: {1}":
    "codes connus\u{A0}: {1}",
  "no town lies in {1} '{2}'; {3}":
    "aucune commune ne correspond à «\u{202F}{2}\u{202F}» ({1})\u{202F}; {3}",
  "has no features":
    "ne contient aucun objet",
  "feature '{1}': its shape cannot be used: {2}":
    "objet «\u{202F}{1}\u{202F}»\u{A0}: son contour est inutilisable\u{A0}: {2}",
  "feature '{1}' has no area":
    "l’objet «\u{202F}{1}\u{202F}» n’a pas de surface",
  "{1}: a grouping is named after its file; '{2}' is the name of a standard one":
    "{1}\u{A0}: un découpage porte le nom de son fichier\u{202F}; «\u{202F}{2}\u{202F}» est celui d’un découpage standard",
  "'{1}' is the code of no town":
    "«\u{202F}{1}\u{202F}» n’est le code d’aucune commune",
  "zone '{1}' is named '{2}' here and '{3}' before":
    "la zone «\u{202F}{1}\u{202F}» s’appelle ici «\u{202F}{2}\u{202F}» et plus haut «\u{202F}{3}\u{202F}»",
  "no such file; report.html needs Leaflet: install libjs-leaflet, or name its folder with MAILLAGE_LEAFLET":
    "fichier introuvable\u{202F}; report.html a besoin de Leaflet\u{A0}: installez libjs-leaflet, ou nommez son dossier avec MAILLAGE_LEAFLET",
  "holds '{1}' and cannot stand within a page":
    "contient «\u{202F}{1}\u{202F}» et ne peut figurer dans une page",
]
