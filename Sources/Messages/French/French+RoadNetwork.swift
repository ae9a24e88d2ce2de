/// Messages about road networks.
let roadNetworkMessages: KeyValuePairs<String, String> = [
  "the road network cannot be built: {1}":
    "le réseau de voies ne peut être construit\u{A0}: {1}",
  "its vertices have parts of different sizes":
    "ses sommets ont des parties de tailles différentes",
  "vertex {1} lies outside of longitude and latitude":
    "le sommet {1} est hors de toute longitude ou latitude",
  "the id of a node is out of range":
    "le numéro d’un nœud est hors limites",
  "its stretches have parts of different sizes":
    "ses tronçons ont des parties de tailles différentes",
  "stretch {1} refers to what does not exist":
    "le tronçon {1} renvoie à ce qui n’existe pas",
  "a turn rule refers to a stretch that does not exist":
    "une interdiction de tourner renvoie à un tronçon qui n’existe pas",
  "its shapes take more than 4 GB":
    "ses tracés prennent plus de 4 Go",
  "its profiles need different names of 1 to {1} bytes":
    "ses profils doivent avoir des noms différents de 1 à {1} octets",
  "is not a file of roads (.routes)":
    "n’est pas un fichier de voies (.routes)",
  "has version {1} of the format; this program reads version {2}: build it again":
    "a la version {1} du format\u{202F}; ce programme lit la version {2}\u{A0}: construisez-le de nouveau",
  "is cut or damaged; build it again":
    "est tronqué ou abîmé\u{202F}; construisez-le de nouveau",
  "has no profile '{1}'; it has {2}":
    "n’a pas de profil «\u{202F}{1}\u{202F}»\u{202F}; il a {2}",
  "has several profiles: name one after a colon: {1}":
    "a plusieurs profils\u{A0}: nommez-en un après deux-points\u{A0}: {1}",
  "its content does not have the SHA-256 in its header; build it again":
    "son contenu n’a pas le SHA-256 de son en-tête\u{202F}; construisez-le de nouveau",
  "forward arcs":
    "arcs vers l’avant",
  "backward arcs":
    "arcs vers l’arrière",
  "copies of vertices":
    "copies de sommets",
  "is damaged ({1}); build it again":
    "est abîmé ({1})\u{202F}; construisez-le de nouveau",
  "the sizes of its sections do not fit together":
    "les tailles de ses sections ne vont pas ensemble",
  "is damaged; build it again":
    "est abîmé\u{202F}; construisez-le de nouveau",
  "{1} has too few roads in towns to estimate trips within a town by":
    "{1} a trop peu de routes en agglomération pour estimer les trajets au sein d’une commune",
  "the area of town '{1}' is not known":
    "la superficie de la commune «\u{202F}{1}\u{202F}» n’est pas connue",
  "{1} is not a file of roads of version 4":
    "{1} n’est pas un fichier de voies de version 4",
  "{1} is cut":
    "{1} est tronqué",
  "the content of {1} does not have the SHA-256 of its header":
    "le contenu de {1} n’a pas le SHA-256 de son en-tête",
  "{1} does not hold the profile that is asked for":
    "{1} n’a pas le profil demandé",
  "a section lies outside of the file":
    "une section est hors du fichier",
  "the sections of the roads do not fit together":
    "les sections des voies ne vont pas ensemble",
  "the shape of a road cannot be read":
    "le tracé d’une voie ne peut être lu",
]
