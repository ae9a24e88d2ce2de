/// Messages about options and results that cannot be written.
let commandMessages: KeyValuePairs<String, String> = [
  "--decay-parameter takes a number above 0, at most 5000.":
    "--decay-parameter prend un nombre supérieur à 0, d’au plus 5000.",
  "{1} takes kilometres from 0.001 to 5000.":
    "{1} prend des kilomètres de 0,001 à 5000.",
  "--default-capacity takes a number of places from 0 to 1000000.":
    "--default-capacity prend un nombre de places de 0 à 1000000.",
  "--steps is a decay of its own: leave out --decay and --catchment.":
    "--steps est une décroissance à elle seule\u{A0}: retirez --decay et --catchment.",
  "apl needs its steps, for instance --steps 10:1,20:0.68,30:0.22; none are built in.":
    "apl demande ses paliers, par exemple --steps 10:1,20:0.68,30:0.22\u{202F}; aucun n’est fourni.",
  "--decay and --steps go with e2sfca, 3sfca, bfca, gravity, apl or spatial-availability.":
    "--decay et --steps vont avec e2sfca, 3sfca, bfca, gravity, apl ou spatial-availability.",
  "--decay {1} needs --decay-parameter, {2}.":
    "--decay {1} demande --decay-parameter, {2}.",
  "--decay-parameter goes with --decay exponential, gaussian-cut, gaussian-untruncated or power.":
    "--decay-parameter va avec --decay exponential, gaussian-cut, gaussian-untruncated ou power.",
  "--decay gaussian-untruncated has no catchment; gaussian-cut has one.":
    "--decay gaussian-untruncated n’a pas d’aire d’attraction\u{202F}; gaussian-cut en a une.",
  "{1} goes with --access {2}.":
    "{1} va avec --access {2}.",
  "--raam-limit goes with --access raam.":
    "--raam-limit va avec --access raam.",
  "--interval-start must be below the catchment.":
    "--interval-start doit être inférieur à l’aire d’attraction.",
  "the rate per km":
    "le taux par km",
  "the bandwidth in km":
    "la portée (bandwidth) en km",
  "the exponent":
    "l’exposant",
  "--names takes a name for each situation, none empty and all different, separated by commas: 'Today,With three more spaces'.":
    "--names prend un nom pour chaque situation, aucun vide et tous différents, séparés par des virgules\u{A0}: «\u{202F}Aujourd’hui,Avec trois espaces de plus\u{202F}».",
  "--service-distance takes one distance, not a list.":
    "--service-distance prend une seule distance, pas une liste.",
  "--least-underserved takes a number of people, 0 or more.":
    "--least-underserved prend un nombre de personnes, 0 ou plus.",
  "--weights needs --weight and the name of the column of that file.":
    "--weights demande --weight et le nom de la colonne de ce fichier.",
  "{1} takes kilometres above 0, at most 5000.":
    "{1} prend des kilomètres, plus de 0 et au plus 5000.",
  "a format is missing; there are {1}":
    "il manque un format\u{202F}; il existe {1}",
  "there is no format '{1}'; did you mean '{2}'? There are {3}":
    "le format «\u{202F}{1}\u{202F}» n’existe pas\u{202F}; vouliez-vous dire «\u{202F}{2}\u{202F}»\u{202F}? Il existe {3}",
  "--threads takes a number from 1 to 256.":
    "--threads prend un nombre de 1 à 256.",
  "--out takes the path of a folder.":
    "--out prend le chemin d’un dossier.",
  "nothing is made in these formats: {1}":
    "rien n’est produit dans ces formats\u{A0}: {1}",
  "--formats leaves nothing to write; there are {1}":
    "--formats ne laisse rien à écrire\u{202F}; il existe {1}",
  "--curve takes a number of at least 1.":
    "--curve prend un nombre d’au moins 1.",
  "--near-optimal-limit takes a number of at least 1.":
    "--near-optimal-limit prend un nombre d’au moins 1.",
  "--time-limit takes a number of seconds of at least 0.":
    "--time-limit prend un nombre de secondes d’au moins 0.",
  "--open takes a number of at least 0.":
    "--open prend un nombre d’au moins 0.",
  "--open does not go with {1}, which finds the least number.":
    "--open ne va pas avec {1}, qui cherche le plus petit nombre.",
  "--service-distance takes kilometres above 0, at most 5000.":
    "--service-distance prend des kilomètres, plus de 0 et au plus 5000.",
  "{1} takes a number from 0 to 1.":
    "{1} prend un nombre de 0 à 1.",
  "{1} goes with --model {2}.":
    "{1} va avec --model {2}.",
  "--full-credit must be below the service distance.":
    "--full-credit doit être inférieur à la distance de desserte.",
  "--matrix needs --service-distance: minutes for times, km for distances, else its own unit.":
    "--matrix demande --service-distance\u{A0}: minutes pour des temps, km pour des distances, sinon sa propre unité.",
  "Give only one of --region, --department and --france.":
    "Donnez une seule des options --region, --department et --france.",
  "--matrix with a column cost takes the place of towns: leave out --region, --department, --france, --towns and --basins, or name the column seconds, minutes, metres or kilometres":
    "--matrix avec une colonne cost remplace les communes\u{A0}: retirez --region, --department, --france, --towns et --basins, ou nommez la colonne seconds, minutes, metres ou kilometres",
  "--weights needs --weight and the name of its column, where the matrix has a unit":
    "--weights demande --weight et le nom de sa colonne, quand la matrice a une unité",
  "--weights needs --weight and the name of its column, or goes with --matrix.":
    "--weights demande --weight et le nom de sa colonne, ou va avec --matrix.",
  "is a file; expected a folder":
    "est un fichier\u{202F}; attendu\u{A0}: un dossier",
  "is one of the inputs; choose another folder with --out":
    "est une des entrées\u{202F}; choisissez un autre dossier avec --out",
  "permission denied":
    "permission refusée",
  "no space left":
    "plus de place",
  "the file system is read-only":
    "le système de fichiers est en lecture seule",
  "a file stands where a folder is needed":
    "un fichier occupe la place d’un dossier",
  "the folder cannot be made or written to":
    "impossible de créer le dossier ou d’y écrire",
  "that needs chromium, which is not on the PATH; print brief.html (--formats brief) from a browser":
    "il faut chromium, qui n’est pas dans le PATH\u{202F}; imprimez brief.html (--formats brief) depuis un navigateur",
  "{1}; print brief.html (--formats brief) from a browser":
    "{1}\u{202F}; imprimez brief.html (--formats brief) depuis un navigateur",
  "{1} wrote no PDF":
    "{1} n’a pas écrit de PDF",
  "{1} ended with status {2}":
    "{1} s’est terminé avec le code {2}",
  "{1} was stopped by signal {2}":
    "{1} a été arrêté par le signal {2}",
  "{1} did not end within {2} s and was stopped":
    "{1} ne s’est pas terminé en {2} s et a été arrêté",
  "{1} cannot be started: {2}":
    "{1} ne peut pas être lancé\u{A0}: {2}",
  "{1}: cannot be written: {2}":
    "{1}\u{A0}: écriture impossible\u{A0}: {2}",
]
