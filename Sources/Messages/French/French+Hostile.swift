/// Messages about files that are not what they seem.
let hostileMessages: KeyValuePairs<String, String> = [
  "by the check '{1}', {2} m2 should equal {3} m2":
    "selon le contrôle «\u{202F}{1}\u{202F}», {2} m2 devraient être {3} m2",
  "{1} is too large; expected at most 1,000,000,000,000":
    "{1} est trop grand\u{202F}; au plus 1\u{202F}000\u{202F}000\u{202F}000\u{202F}000",
  "holds {1} bytes; expected at most 32,767":
    "contient {1} octets\u{202F}; au plus 32\u{202F}767",
  "a code or name holds {1} bytes; expected at most 32,767":
    "un code ou un nom contient {1} octets\u{202F}; au plus 32\u{202F}767",
  "is a pipe; expected a file":
    "est un tube nommé\u{202F}; attendu\u{A0}: un fichier",
  "is a pipe into which nothing is written":
    "est un tube nommé dans lequel rien n’est écrit",
  "is an archive of {1} bytes that unpacks to {2}; more than 200 times its size is not read":
    "est une archive de {1} octets qui en contient {2} une fois décompressée\u{202F}; au-delà de 200 fois sa taille, elle n’est pas lue",
  "is an archive whose part '{1}' unpacks to more than the {2} bytes it states; is it damaged?":
    "est une archive dont la partie «\u{202F}{1}\u{202F}» contient plus que les {2} octets qu’elle annonce\u{202F}; est-elle abîmée\u{202F}?",
  "the layer holds more than its file can (a view that never ends?)":
    "la couche contient plus que son fichier ne le peut (une vue sans fin\u{202F}?)",
  "'{1}' is not among the inputs that are recorded":
    "«\u{202F}{1}\u{202F}» n’est pas parmi les entrées enregistrées",
  "record {1} is not a feature":
    "l’enregistrement {1} n’est pas une entité",
  "element {1} of its features is not a feature":
    "l’élément {1} de ses entités n’en est pas une",
  "another session holds {1}, and has not let it go within {2} s; nothing was changed":
    "une autre session tient {1} et ne l’a pas rendu en {2} s\u{202F}; rien n’a été changé",
  "states {1} features, more than it has bytes":
    "annonce {1} entités, plus qu’il n’a d’octets",
  "ends in the middle of feature {1}":
    "s’arrête au milieu de l’entité {1}",
  "states {1} features and holds {2}":
    "annonce {1} entités et en contient {2}",
  "its .dbf states {1} records and holds {2}; is a part of it missing?":
    "son .dbf annonce {1} enregistrements et en contient {2}\u{202F}; en manque-t-il une partie\u{202F}?",
  "its parts disagree: {1} holds {2} records, {3} holds {4}":
    "ses parties se contredisent\u{A0}: {1} contient {2} enregistrements, {3} en contient {4}",
  "its parts disagree: .mif holds {1} features, .mid holds {2} rows":
    "ses parties se contredisent\u{A0}: le .mif contient {1} entités, le .mid {2} lignes",
  "has changes that another program has not finished ({1})":
    "a des modifications qu’un autre programme n’a pas achevées ({1})",
  "asks for '{1}' on the network; no host is contacted":
    "demande «\u{202F}{1}\u{202F}» sur le réseau\u{202F}; aucun hôte n’est contacté",
  "no such file, or none that can be read":
    "aucun fichier de ce nom, ou il ne peut pas être lu",
  "holds another archive; unpack it":
    "contient une autre archive\u{202F}; à décompresser",
  "holds several databases; unpack it":
    "contient plusieurs bases de données\u{202F}; à décompresser",
  "is a view, whose query might never end: views are not read; save it as a table":
    "est une vue, dont la requête pourrait ne pas finir\u{A0}: les vues ne sont pas lues\u{202F}; à enregistrer comme table",
  "the definition of its table '{1}' was edited by hand":
    "la définition de sa table «\u{202F}{1}\u{202F}» a été modifiée à la main",
  "its table '{1}' is virtual: the module {2} may read other files, so the database is not read":
    "sa table «\u{202F}{1}\u{202F}» est virtuelle\u{A0}: le module {2} peut lire d’autres fichiers, la base n’est donc pas lue",
  "the column '{1}' of the table '{2}' is computed when it is read; save it as a plain table":
    "la colonne «\u{202F}{1}\u{202F}» de la table «\u{202F}{2}\u{202F}» est calculée à la lecture\u{202F}; à enregistrer comme table simple",
  "no memory for the database":
    "pas assez de mémoire pour la base de données",
  "its -wal file belongs to another database":
    "son fichier -wal est celui d’une autre base",
  "is one of the inputs; name another study file":
    "est l’une des entrées\u{202F}; indiquer un autre fichier d’étude",
  "is not a file; expected a file":
    "n’est pas un fichier\u{202F}; attendu\u{A0}: un fichier",
]
