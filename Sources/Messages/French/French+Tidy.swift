/// Messages about what is put right in tables and layers as they are read.
let tidyMessages: KeyValuePairs<String, String> = [
  "{1} lines are not UTF-8 and are taken for Windows-1252 (the first is line {2})":
    "{1} lignes ne sont pas en UTF-8 et sont prises pour du Windows-1252 (la première est la ligne {2})",
  "'{1}' is a code that a spreadsheet took for a number, and digits of it are lost; make the column text and write the codes again":
    "«\u{202F}{1}\u{202F}» est un code que le tableur a pris pour un nombre, et des chiffres en sont perdus\u{202F}; mettez la colonne en texte et écrivez de nouveau les codes",
  "'{1}' is a code that a spreadsheet took for a number; write the codes as text":
    "«\u{202F}{1}\u{202F}» est un code que le tableur a pris pour un nombre\u{202F}; écrivez les codes comme du texte",
  "columns without a name are not read: {1}": "colonnes sans nom, qui ne sont pas lues\u{A0}: {1}",
  "'{1}', {2}, {3}": "«\u{202F}{1}\u{202F}», {2}, {3}",
  "'{1}', {2}": "«\u{202F}{1}\u{202F}», {2}",
  "{1}, {2}": "{1}, {2}",
  "rows of sums or footnotes passed over: {1} (first: {2})":
    "lignes de totaux ou de notes laissées de côté\u{A0}: {1} (la première\u{A0}: {2})",
  "fields with blanks that are not part of them: {1} (first: {2})":
    "champs avec des blancs qui n’en font pas partie\u{A0}: {1} (le premier\u{A0}: {2})",
  "fields taken for missing: {1} (first: {2})":
    "champs pris pour des valeurs manquantes\u{A0}: {1} (le premier\u{A0}: {2})",
  "the columns are named on line {1}": "les colonnes sont nommées à la ligne {1}",
  "the columns are named in row {1}": "les colonnes sont nommées à la ligne {1} de la feuille",
  "the column {1} looks like a number of places and is not used; if it is, say --columns {2}.capacity={3}":
    "la colonne {1} ressemble à un nombre de places et n’est pas utilisée\u{202F}; si c’en est un, dites --columns {2}.capacity={3}",
  "no place lies in the area of {1}: {2} would be at {3}; is this the right system?":
    "aucun lieu n’est dans le domaine de {1}\u{A0}: {2} serait à {3}\u{202F}; est-ce le bon système\u{202F}?",
  "no place lies in the area of {1}: {2} would be at {3}; the coordinates fit {4}":
    "aucun lieu n’est dans le domaine de {1}\u{A0}: {2} serait à {3}\u{202F}; les coordonnées conviennent à {4}",
  "; the shift between the datums is not known, so places may be off by 50 m and more":
    "\u{202F}; le décalage entre les systèmes géodésiques n’est pas connu\u{A0}: les lieux peuvent être décalés de 50 m et plus",
  "from {1} ": "de {1} ",
  "coordinates {1}to WGS84 by {2}{3}{4}": "coordonnées {1}vers WGS84 par {2}{3}{4}",
  "the shift from the datum of {1} to WGS84 is not known; places may be off by 50 m and more":
    "le décalage du système {1} à WGS84 n’est pas connu\u{202F}; les lieux peuvent être décalés de 50 m et plus",
  "folders read together: {1}": "dossiers lus ensemble\u{A0}: {1}",
  "names no encoding (.cpg); {1} texts are taken for code page 850 (DOS)":
    "ne nomme aucun codage (.cpg)\u{202F}; {1} textes sont pris pour la page de codes 850 (DOS)",
  "points and lines beside areas dropped from {1} features":
    "points et lignes à côté de surfaces laissés de côté dans {1} entités",
  "is a part of a Shapefile, and {1} is not beside it: copy all its files (.shp, .dbf, .shx, .prj)":
    "est une partie d’un Shapefile, et {1} n’est pas à côté\u{A0}: copiez tous ses fichiers (.shp, .dbf, .shx, .prj)",
  "is the table {1} of the archive": "est la table {1} de l’archive",
  "holds several tables: {1}; unpack the archive and name one":
    "contient plusieurs tables\u{A0}: {1}\u{202F}; décompressez l’archive et nommez-en une",
  "is an archive whose part '{1}' is damaged": "est une archive dont la partie «\u{202F}{1}\u{202F}» est endommagée",
  "is named .xls but is not a workbook of that format (text or HTML?); open it in a spreadsheet and save it as .xlsx or .csv":
    "s’appelle .xls mais n’est pas un classeur de ce format (du texte ou du HTML\u{202F}?)\u{202F}; ouvrez-le dans un tableur et enregistrez-le en .xlsx ou .csv",
  "a folder for temporary files cannot be made in {1}":
    "impossible de créer un dossier pour les fichiers temporaires dans {1}",
  "is of no format that is read, whatever its ending; is it damaged, or named wrongly?":
    "n’est d’aucun format lu, quelle que soit son extension\u{202F}; est-il endommagé, ou mal nommé\u{202F}?",
  "holds several maps: {1}; unpack the archive and name one":
    "contient plusieurs cartes\u{A0}: {1}\u{202F}; décompressez l’archive et nommez-en une",
  "has a value in a column beyond those that the header names":
    "a une valeur dans une colonne au-delà de celles que nomme l’en-tête",
  "the formula in column {1} has no stored result; open the workbook in a spreadsheet and save it":
    "la formule de la colonne {1} n’a pas de résultat enregistré\u{202F}; ouvrez le classeur dans un tableur et enregistrez-le",
  "sheet '{1}' cannot be found in the workbook": "la feuille «\u{202F}{1}\u{202F}» est introuvable dans le classeur",
  "the file has no features": "le fichier n’a aucune entité",
  "the layer cannot be read": "la couche ne peut être lue",
  "'{1}' is taken for missing": "«\u{202F}{1}\u{202F}» est pris pour une valeur manquante",
  "'{1}' has blanks that are not part of it": "«\u{202F}{1}\u{202F}» a des blancs qui n’en font pas partie",
  "ends its {1} lines with CR alone": "termine ses {1} lignes par CR seul",
  "holds a byte that is neither UTF-8 nor Windows-1252 text":
    "contient un octet qui n’est du texte ni en UTF-8 ni en Windows-1252",
  "the text is UTF-16, which is read": "le texte est en UTF-16, qui est lu",
  "lines are not UTF-8 and are taken for Windows-1252":
    "des lignes ne sont pas en UTF-8 et sont prises pour du Windows-1252",
  "lines end in different ways, or with CR alone; all are read":
    "les lignes finissent de façons différentes, ou par CR seul\u{202F}; toutes sont lues",
  "columns have no name and are not read": "des colonnes sans nom ne sont pas lues",
  "a word says that there is no value, such as NA or #N/A":
    "un mot dit qu’il n’y a pas de valeur, comme NA ou #N/A",
  "a number is written with apostrophes between thousands":
    "un nombre est écrit avec des apostrophes entre les milliers",
  "a value has blanks, no-break spaces or invisible characters that are not part of it":
    "une valeur a des blancs, des espaces insécables ou des caractères invisibles qui n’en font pas partie",
  "a spreadsheet made a code a number or a date": "un tableur a fait d’un code un nombre ou une date",
  "the shift from the datum of the coordinates is not known: some 50 m or more":
    "le décalage du système des coordonnées n’est pas connu\u{A0}: une cinquantaine de mètres ou plus",
  "numbers with decimals made whole so that their sum stays: {1} (first: {2})":
    "nombres à décimales rendus entiers, somme conservée\u{A0}: {1} (le premier\u{A0}: {2})",
  "'{1}' may be a number with separators of thousands or one with three decimals; write it without separators":
    "«\u{202F}{1}\u{202F}» peut être un nombre avec des séparateurs de milliers ou avec trois décimales\u{202F}; écrivez-le sans séparateurs",
  "longitude and latitude are read from the column {1}":
    "longitude et latitude sont lues dans la colonne {1}",
  "'{1}' is not a latitude and longitude; expected two numbers":
    "«\u{202F}{1}\u{202F}» n’est pas une latitude et une longitude\u{202F}; attendu\u{A0}: deux nombres",
  "overseas rows in their own systems: {1} in {2}": "lignes d’outre-mer dans leurs propres systèmes\u{A0}: {1} en {2}",
  "from and to look reversed: '{1}' in from is a space, '{2}' in to is a town; say --columns matrix.from={3},matrix.to={4}":
    "from et to semblent inversés\u{A0}: «\u{202F}{1}\u{202F}» dans from est un espace, «\u{202F}{2}\u{202F}» dans to une commune\u{202F}; dites --columns matrix.from={3},matrix.to={4}",
  "is not UTF-8 text, which is needed here": "n’est pas du texte UTF-8, qu’il faut ici",
]
