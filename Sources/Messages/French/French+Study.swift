/// Messages about study files and manifests.
let studyMessages: KeyValuePairs<String, String> = [
  "names the plan, but the study has none: add 'plan:'":
    "désigne le plan, mais l’étude n’en a pas\u{A0}: ajoutez «\u{202F}plan:\u{202F}»",
  "names the plan, but the study has several: {1}":
    "désigne le plan, mais l’étude en a plusieurs\u{A0}: {1}",
  "no step of the study takes {1}: it goes with {2}":
    "aucune étape de l’étude ne prend {1}\u{A0}: cette option va avec {2}",
  "{1} has no value":
    "{1} n’a pas de valeur",
  "'{1}' is not an option of a study":
    "«\u{202F}{1}\u{202F}» n’est pas une option d’étude",
  "'{1}' is not an option of a study; did you mean '{2}'?":
    "«\u{202F}{1}\u{202F}» n’est pas une option d’étude\u{202F}; vouliez-vous dire «\u{202F}{2}\u{202F}»\u{202F}?",
  "expected keys and values, found {1}":
    "des clés et des valeurs étaient attendues\u{202F}; trouvé {1}",
  "stands beside plan; give either one plan or several with names":
    "se trouve à côté de plan\u{202F}; donnez soit un plan, soit plusieurs avec leurs noms",
  "give only one of region, department and france":
    "donnez une seule des clés region, department et france",
  "belongs under '{1}:'":
    "a sa place sous «\u{202F}{1}:\u{202F}»",
  "a key of a study":
    "une clé d’étude",
  "expected the names of plans, each with its keys and values":
    "des noms de plans étaient attendus, chacun avec ses clés et valeurs",
  "holds more than {1} plans":
    "contient plus de {1} plans",
  "'{1}' cannot name a folder: expected at most 60 letters without accents, digits, hyphens and underscores":
    "«\u{202F}{1}\u{202F}» ne peut pas nommer un dossier\u{A0}: au plus 60 lettres sans accent, chiffres, traits d’union et tirets bas étaient attendus",
  "'{1}' has a meaning of its own in a comparison":
    "«\u{202F}{1}\u{202F}» a déjà un sens dans une comparaison",
  "its results would go into the folder of another plan":
    "ses résultats iraient dans le dossier d’un autre plan",
  "belongs at the top: '{1}:' does not take it":
    "a sa place en haut du fichier\u{A0}: «\u{202F}{1}:\u{202F}» ne la prend pas",
  "a key of '{1}:'":
    "une clé de «\u{202F}{1}:\u{202F}»",
  "has no value; give it one or leave the key out":
    "n’a pas de valeur\u{202F}; donnez-en une ou retirez la clé",
  "is an empty list":
    "est une liste vide",
  "expected a map of columns for '{1}', found {2}":
    "des colonnes et leurs noms étaient attendus pour «\u{202F}{1}\u{202F}»\u{202F}; trouvé {2}",
  "expected {1}, found {2}":
    "attendu\u{A0}: {1}\u{202F}; trouvé\u{A0}: {2}",
  "expected a text, found {1}":
    "un texte était attendu\u{202F}; trouvé {1}",
  "'{1}' holds a comma; one value at a time":
    "«\u{202F}{1}\u{202F}» contient une virgule\u{202F}; une valeur à la fois",
  "is an empty map":
    "ne contient ni clé ni valeur",
  "'{1}' cannot stand before a value here":
    "«\u{202F}{1}\u{202F}» ne peut pas précéder une valeur ici",
  "a kind of file":
    "une sorte de fichier",
  "a text":
    "un texte",
  "a number":
    "un nombre",
  "true or false":
    "true ou false",
  "a list":
    "une liste",
  "a map":
    "des clés et des valeurs",
  "a text or a map":
    "un texte, ou des clés et des valeurs",
  "'{1}' is neither true nor false":
    "«\u{202F}{1}\u{202F}» n’est ni true ni false",
  "is given {1} times":
    "est donné {1} fois",
  "has an empty element":
    "contient un élément vide",
  "'{1}' is not a pair with '{2}' between its parts":
    "«\u{202F}{1}\u{202F}» n’est pas une paire avec «\u{202F}{2}\u{202F}» entre ses parties",
  "names '{1}' twice":
    "nomme «\u{202F}{1}\u{202F}» deux fois",
  "'{1}' is not {2}; there are {3}":
    "«\u{202F}{1}\u{202F}» n’est pas {2}\u{202F}; il existe {3}",
  "'{1}' is not {2}; did you mean '{3}'? There are {4}":
    "«\u{202F}{1}\u{202F}» n’est pas {2}\u{202F}; vouliez-vous dire «\u{202F}{3}\u{202F}»\u{202F}? Il existe {4}",
  "is larger than 8 MiB":
    "dépasse 8 Mio",
  "refers to '&{1}' by an alias; write the value out instead":
    "renvoie à «\u{202F}&{1}\u{202F}» par un alias\u{202F}; écrivez plutôt la valeur",
  "values are nested deeper than {1}":
    "les valeurs sont imbriquées sur plus de {1} niveaux",
  "a key is not a text":
    "une clé n’est pas un texte",
  "holds an alias; write the value out instead":
    "contient un alias\u{202F}; écrivez plutôt la valeur",
  "appears twice":
    "figure deux fois",
  "is not YAML: {1}":
    "n’est pas du YAML\u{A0}: {1}",
  "is not YAML":
    "n’est pas du YAML",
  "--title takes one line of at most 200 characters.":
    "--title prend une ligne d’au plus 200 caractères.",
  "--folder goes with a manifest; the paths of a study are relative to its own folder":
    "--folder va avec un manifeste\u{202F}; les chemins d’une étude partent de son propre dossier",
  "name a study file or a manifest":
    "nommez un fichier d’étude ou un manifeste",
  "name one study file, not {1}":
    "nommez un seul fichier d’étude, pas {1}",
  "is not a list":
    "n’est pas une liste",
  "holds a file without role, path or sha256":
    "contient un fichier sans role, path ou sha256",
  "the input {1} '{2}' is missing: looked for at {3}":
    "l’entrée {1} «\u{202F}{2}\u{202F}» manque\u{A0}: cherchée à {3}",
  "a manifest is run as it is: leave out {1}, or make a study file of it":
    "un manifeste est rejoué tel quel\u{A0}: retirez {1}, ou faites-en un fichier d’étude",
  "these files differ from what the manifest gives: {1}":
    "ces fichiers diffèrent de ce que donne le manifeste\u{A0}: {1}",
  "{1} {2} made the results, this is {3}: bytes may differ":
    "{1} {2} a produit les résultats, voici {3}\u{A0}: des octets peuvent différer",
  "{1} files, every byte as in the folder of the manifest":
    "{1} fichiers, chaque octet comme dans le dossier du manifeste",
  "{1} files have every byte as in the folder of the manifest, {2} do not stand there":
    "{1} fichiers ont chaque octet comme dans le dossier du manifeste, {2} n’y figurent pas",
  "the comparison is left out: a plan was not found":
    "la comparaison est omise\u{A0}: un plan n’a pas été trouvé",
  "the step '{1}' failed; nothing was written":
    "l’étape «\u{202F}{1}\u{202F}» a échoué\u{202F}; rien n’a été écrit",
  "this is not the manifest of a study":
    "ce n’est pas le manifeste d’une étude",
  "is missing: an older version of the program wrote this manifest":
    "manque\u{A0}: une version plus ancienne du programme a écrit ce manifeste",
  "{1} is given twice":
    "{1} est donné deux fois",
  "What is the study called?":
    "Comment s’appelle l’étude\u{202F}?",
  "File of your own towns (empty: the communes of France)?":
    "Fichier de vos propres communes (vide\u{A0}: les communes de France)\u{202F}?",
  "File of the zones by which figures are reported (empty: the employment basins of France)?":
    "Fichier des zones par lesquelles les chiffres sont donnés (vide\u{A0}: les zones d’emploi de France)\u{202F}?",
  "Code of a department to study (empty: a region)?":
    "Code d’un département à étudier (vide\u{A0}: une région)\u{202F}?",
  "Code of a region to study?":
    "Code d’une région à étudier\u{202F}?",
  "File of the places that serve people (empty: the training spaces that are known)?":
    "Fichier des lieux qui servent la population (vide\u{A0}: les espaces connus)\u{202F}?",
  "Beyond how many kilometres are people left out?":
    "Au-delà de combien de kilomètres la population est-elle laissée de côté\u{202F}?",
  "How many places should open next (0: no plan)?":
    "Combien de lieux devraient ouvrir ensuite (0\u{A0}: pas de plan)\u{202F}?",
  "expected kilometres above 0, at most 5000":
    "des kilomètres étaient attendus, plus de 0 et au plus 5000",
  "expected a whole number of at least 0":
    "un nombre entier d’au moins 0 était attendu",
  "the answers ended before the questions":
    "les réponses se sont arrêtées avant les questions",
  "its columns do not say what it is for ({1}); name it with an option, such as --towns":
    "ses colonnes ({1}) ne disent pas à quoi il sert\u{202F}; nommez-le par une option comme --towns",
  "{1} is taken to be what '{2}' names":
    "{1} est pris pour ce que désigne «\u{202F}{2}\u{202F}»",
  "{1} is written; run it with 'maillage run'":
    "{1} est écrit\u{202F}; lancez-le avec «\u{202F}maillage run\u{202F}»",
  "the file is there already; --force writes over it":
    "le fichier existe déjà\u{202F}; --force l’écrase",
  "a study file names the other files and how they are read; validate it alone.":
    "un fichier d’étude nomme les autres fichiers et la façon de les lire\u{202F}; validez-le seul.",
  "names no file of towns, spaces, basins or boundaries":
    "ne nomme aucun fichier de communes, d’espaces, de zones d’emploi ni de limites",
]
