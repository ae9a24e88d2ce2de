/// Messages about one's own files in plan, verify and compare: codes, systems, sheets, parts of files.
let ownFileMessages: KeyValuePairs<String, String> = [
  "the plans read the same files otherwise; name these files by options":
    "les plans lisent autrement les mêmes fichiers\u{202F}; nommez ces fichiers par des options",
  "no such folder or file; expected wave-1, a folder of results, a plan.json or a file of spaces":
    "dossier ou fichier introuvable\u{202F}; attendu\u{A0}: wave-1, un dossier de résultats, un plan.json ou un fichier d’espaces",
  "no town lies in or near a basin ('{1}' is at longitude {2}, latitude {3}); are the systems of coordinates of both files right (--crs)?":
    "aucune commune n’est dans une zone d’emploi ni près d’une («\u{202F}{1}\u{202F}» est à la longitude {2}, latitude {3})\u{202F}; les systèmes de coordonnées des deux fichiers sont-ils justes (--crs)\u{202F}?",
  "feature {1}: {2}": "entité {1}\u{A0}: {2}",
  "'{1}', a part of the input {2} '{3}', is no longer there":
    "«\u{202F}{1}\u{202F}», qui fait partie de l’entrée {2} «\u{202F}{3}\u{202F}», n’est plus là",
  "'{1}', a part of the input {2} '{3}', has changed: SHA-256 {4} recorded, {5} found":
    "«\u{202F}{1}\u{202F}», qui fait partie de l’entrée {2} «\u{202F}{3}\u{202F}», a changé\u{A0}: SHA-256 {4} enregistré, {5} trouvé",
  "'{1}', a part of the input {2} '{3}', is not recorded":
    "«\u{202F}{1}\u{202F}», qui fait partie de l’entrée {2} «\u{202F}{3}\u{202F}», n’est pas enregistré",
  "no place lies in the area of {1}, but all would with their axes swapped; longitude is the easting (--columns)":
    "aucun lieu n’est dans le domaine de {1}, mais tous y seraient en échangeant les axes\u{202F}; longitude est la coordonnée vers l’est (--columns)",
  "{1} of {2} places lie outside the area of {3}; is this the right system?":
    "{1} lieux sur {2} sont hors du domaine de {3}\u{202F}; est-ce le bon système\u{202F}?",
  "'{1}' has {2} characters, the codes of the towns have {3} and leading zeros, and '{4}' is none of them; were the codes made numbers? write them as text":
    "«\u{202F}{1}\u{202F}» a {2} caractères, les codes des communes en ont {3} et des zéros en tête, et «\u{202F}{4}\u{202F}» n’en est pas un\u{202F}; les codes sont-ils devenus des nombres\u{202F}? écrivez-les comme du texte",
  "codes in {1} that have got their leading zeros back: {2} ({3} is {4})":
    "codes de {1} qui ont retrouvé leurs zéros en tête\u{A0}: {2} ({3} est {4})",
  "'{1}' is the code of no town, but '{2}' is: have the codes of the towns lost leading zeros? write them as text":
    "«\u{202F}{1}\u{202F}» n’est le code d’aucune commune, mais «\u{202F}{2}\u{202F}» l’est\u{A0}: les codes des communes ont-ils perdu leurs zéros en tête\u{202F}? écrivez-les comme du texte",
  "names no encoding (.cpg); {1} texts are taken for Windows-1252 (Latin-1)":
    "ne nomme aucun codage (.cpg)\u{202F}; {1} textes sont pris pour du Windows-1252 (Latin-1)",
  "empty rows passed over: {1}": "lignes vides laissées de côté\u{A0}: {1}",
  "'{1}' is a date: the spreadsheet took a code for one; write the codes as text":
    "«\u{202F}{1}\u{202F}» est une date\u{A0}: le tableur a pris un code pour une date\u{202F}; écrivez les codes comme du texte",
  "coordinates are all in degrees (WGS84), so they are not those of {1}":
    "les coordonnées sont toutes en degrés (WGS84)\u{A0}: ce ne sont donc pas celles de {1}",
]
