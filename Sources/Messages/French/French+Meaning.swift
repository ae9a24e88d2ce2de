/// Messages about what places mean: their towns, their status, what counts twice.
let meaningMessages: KeyValuePairs<String, String> = [
  "{1} holds no codes of towns, as it does not agree with {2}: the towns are those that {3} names":
    "{1} ne contient pas de codes de communes, car il ne s’accorde pas avec {2}\u{A0}: les communes sont celles que {3} nomme",
  "{1} holds postal codes: the towns are those that {2} names, in their departments":
    "{1} contient des codes postaux\u{A0}: les communes sont celles que {2} nomme, dans leurs départements",
  "'{1}' is the code of no town, but looks like a postal code":
    "«\u{202F}{1}\u{202F}» n’est le code d’aucune commune, mais ressemble à un code postal",
  "{1}; give the code of the commune (INSEE), or its name in a column town":
    "{1}\u{202F}; donnez le code de la commune (INSEE), ou son nom dans une colonne town (commune)",
  "give the code of the commune (INSEE), or its name in a column town":
    "donnez le code de la commune (INSEE), ou son nom dans une colonne town (commune)",
  "{1}; expected the code of a town, or columns longitude and latitude":
    "{1}\u{202F}; attendu\u{A0}: le code d’une commune, ou des colonnes longitude et latitude",
  "expected the code of a town, or columns longitude and latitude":
    "attendu\u{A0}: le code d’une commune, ou des colonnes longitude et latitude",
  "spaces that stand in a town with others: {1} (the first town is {2}); the codes of all are those of the column {3}":
    "espaces qui sont plusieurs dans une commune\u{A0}: {1} (la première est {2})\u{202F}; tous les codes sont ceux de la colonne {3}",
  "spaces that stand in a town with others: {1} (the first town is {2}); they are told apart by name or place and have a number behind the code ({3}-2)":
    "espaces qui sont plusieurs dans une commune\u{A0}: {1} (la première est {2})\u{202F}; ils se distinguent par le nom ou le lieu, et un numéro suit le code ({3}-2)",
  "'{1}' appears twice; first {2}; sites of one town need names, coordinates or identifiers (a column id) of their own":
    "«\u{202F}{1}\u{202F}» figure deux fois\u{202F}; d’abord {2}\u{202F}; les sites d’une même commune doivent avoir chacun un nom, des coordonnées ou un identifiant (une colonne id)",
  "on line {1}": "à la ligne {1}",
  "in feature {1}": "dans l’entité {1}",
  "'{1}' may number the rows rather than name towns":
    "«\u{202F}{1}\u{202F}» peut numéroter les lignes plutôt que désigner des communes",
  "'{1}' is the code of {2}, but {3} is '{4}' ({5}); code and name must be those of one town":
    "«\u{202F}{1}\u{202F}» est le code de {2}, mais {3} est «\u{202F}{4}\u{202F}» ({5})\u{202F}; le code et le nom doivent être ceux d’une même commune",
  "'{1}' may be {2} towns ({3}{4})":
    "«\u{202F}{1}\u{202F}» peut désigner {2} communes ({3}{4})",
  "no town of department '{1}' is named '{2}'":
    "aucune commune du département «\u{202F}{1}\u{202F}» ne s’appelle «\u{202F}{2}\u{202F}»",
  "{1}: the embedded data do not hold {2}":
    "{1}\u{A0}: les données embarquées ne contiennent pas {2}",
  "{1}; add the department ('{2}') or a column code":
    "{1}\u{202F}; ajoutez le département («\u{202F}{2}\u{202F}») ou une colonne code",
  "{1}; add a column department or code":
    "{1}\u{202F}; ajoutez une colonne department ou code",
  "{1}; if it does, say so with --columns {2}.code={3}":
    "{1}\u{202F}; s’il en désigne, dites-le avec --columns {2}.code={3}",
  "{1}; did you mean {2}?":
    "{1}\u{202F}; vouliez-vous dire {2}\u{202F}?",
  "'{1}' and '{2}' are one code: the people of the town would count twice":
    "«\u{202F}{1}\u{202F}» et «\u{202F}{2}\u{202F}» sont un même code\u{A0}: les habitants de la commune compteraient deux fois",
  "{1} stands beside its districts ({2}): {3} people would count twice; leave out the commune or its districts":
    "{1} figure avec ses arrondissements ({2})\u{A0}: {3} habitants compteraient deux fois\u{202F}; retirez la commune ou ses arrondissements",
  "{1} stands beside communes that were joined to it ({2}): {3} people would count twice; leave those out":
    "{1} figure avec des communes qui lui ont été réunies ({2})\u{A0}: {3} habitants compteraient deux fois\u{202F}; retirez celles-ci",
  "spaces that count though their status is not known: {1} ('{2}': {3})":
    "espaces comptés bien que leur statut ne soit pas connu\u{A0}: {1} («\u{202F}{2}\u{202F}»\u{A0}: {3})",
  "candidates outside {1} that are left out: {2} ({3} {4}, ...)":
    "candidats hors de {1} qui sont écartés\u{A0}: {2} ({3} {4}, ...)",
  "{1} lies in no basin, but would with its axes swapped":
    "{1} n’est dans aucune zone d’emploi, mais le serait avec les axes échangés",
  "'{1}' is the name of a former commune":
    "«\u{202F}{1}\u{202F}» est le nom d’une ancienne commune",
  "{1} is left out: its status is '{2}'":
    "{1} est écarté\u{A0}: son statut est «\u{202F}{2}\u{202F}»",
  "the status '{1}' is not known; {2} counts as open":
    "le statut «\u{202F}{1}\u{202F}» n’est pas connu\u{202F}; {2} compte comme ouvert",
  "the code and the name of a town are those of two towns":
    "le code et le nom d’une commune sont ceux de deux communes",
  "a table holds the people of a town twice":
    "une table contient deux fois les habitants d’une commune",
  "a place lies in no basin, but would with longitude and latitude swapped":
    "un lieu n’est dans aucune zone d’emploi, mais le serait avec longitude et latitude échangées",
  "the town of a space has the name of a commune that is none any more":
    "la commune d’un espace porte le nom d’une ancienne commune",
  "a space has a status that does not count":
    "un espace a un statut qui ne compte pas",
  "the status of a space is not known and counts as open":
    "le statut d’un espace n’est pas connu et compte comme ouvert",
  "Statuses of spaces that count: open, planned, closed; a space without a status is open.":
    "Statuts des espaces comptés\u{A0}: open, planned, closed (ou ouvert, projet, fermé)\u{202F}; un espace sans statut est ouvert.",
  "holds an analysis and a plan: name {1} for the plan, or {2}/manifest.json for the analysis without it":
    "contient une analyse et un plan\u{A0}: nommez {1} pour le plan, ou {2}/manifest.json pour l’analyse sans lui",
  "{1} is left out: '{2}' has a file already":
    "{1} est laissé de côté\u{A0}: «\u{202F}{2}\u{202F}» a déjà un fichier",
  "{1} is left out: its columns do not say what it is for":
    "{1} est laissé de côté\u{A0}: ses colonnes ne disent pas à quoi il sert",
  "{1}.{2} is missing in {3}: name one of {4}":
    "{1}.{2} manque dans {3}\u{A0}: nommez l’une de {4}",
  "{1} is written, but does not run yet; set what is missing in it":
    "{1} est écrit, mais l’étude ne s’exécute pas encore\u{202F}; complétez ce qui manque",
]
