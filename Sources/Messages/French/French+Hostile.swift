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
]
