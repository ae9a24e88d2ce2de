/// What the help of the commands on roads says, and that of options of their time.
let helpRoadMessages: KeyValuePairs<String, String> = [
  "Statuses of spaces that count, comma-separated: open, planned, closed (default: open; in French too).":
    "Statuts des espaces qui comptent, séparés par des virgules\u{A0}: open, planned, closed (par défaut\u{A0}: open\u{202F}; en français aussi).",
  "Whose codes the places have: fr compares them with the communes of France, none with nothing, auto finds out.":
    "À qui sont les codes des lieux\u{A0}: fr les compare aux communes de France, none à rien, auto le devine.",
  "{1}, line {2}: {3}": "{1}, ligne {2}\u{A0}: {3}",
  "With --roads: leave out the areas within a time, which take minutes on the network of a country; figures of people stay.":
    "Avec --roads\u{A0}: sans les aires à moins d’un temps de trajet, qui prennent des minutes sur le réseau d’un pays\u{A0}; les chiffres d’habitants restent.",
  "With --roads, distances are kilometres: the lengths of the fastest trips; of a table with times and distances these.":
    "Avec --roads, les distances sont des kilomètres\u{A0}: la longueur des trajets les plus rapides\u{202F}; d’une table qui a temps et distances, celles-ci.",
  "With --roads: people travel to the spaces, or are reached from them (to, from).":
    "Avec --roads\u{A0}: la population va aux espaces, ou est atteinte depuis eux (to, from).",
  "With --roads: what a trip within a town costs: zero (nothing to a space at the town's own point), or disc (at least an estimate from the town's area).":
    "Avec --roads\u{A0}: ce que coûte un trajet au sein d’une commune\u{A0}: zero (rien jusqu’à un espace au point même de la commune), ou disc (au moins une estimation d’après la superficie de la commune).",
  "With --roads: what times are multiplied by, 0.1 to 10 (up to three decimals).":
    "Avec --roads\u{A0}: ce par quoi les temps sont multipliés, de 0.1 à 10 (trois décimales au plus).",
  "Make a road network from extracts of OpenStreetMap.":
    "Faire un réseau routier à partir d’extraits d’OpenStreetMap.",
  "Extracts of OpenStreetMap.": "Extraits d’OpenStreetMap.",
  "How one travels: car, bicycle, foot; comma-separated.":
    "Moyen de déplacement\u{A0}: car, bicycle, foot\u{202F}; séparés par des virgules.",
  "A table of speeds instead of the one that ships with the program.":
    "Une table de vitesses à la place de celle qui est livrée avec le programme.",
  "Leave ferries out.": "Écarter les bacs et ferries.",
  "Leave roads with a toll out.": "Écarter les routes à péage.",
  "The network to write.": "Le réseau à écrire.",
  "Threads (default: one a processor).": "Fils d’exécution (par défaut\u{A0}: un par processeur).",
  "Check that a road network is whole: its hash, and that its parts fit together.":
    "Vérifier qu’un réseau routier est intact\u{A0}: son empreinte, et la cohérence de ses parties.",
  "A network that roads build wrote.": "Un réseau qu’a écrit roads build.",
  "Make and look at road networks from extracts of OpenStreetMap.":
    "Faire et examiner des réseaux routiers à partir d’extraits d’OpenStreetMap.",
  "Say what a road network holds: date, extent, counts, components, tagged limits, warnings.":
    "Dire ce que contient un réseau routier\u{A0}: date, étendue, nombres, composantes, limites renseignées, avertissements.",
  "Write it as JSON; messages are in English.": "L’écrire en JSON\u{202F}; les messages y sont en anglais.",
  """
  Reads .osm.pbf, .osm and .osm.gz; several extracts are joined, and what lies in more than one is taken once. The
  network does not depend on the order of files and objects, nor on the number of threads.

  EXAMPLES
    maillage roads build rhone-alpes-latest.osm.pbf -o region.routes
    maillage roads build ain.osm.pbf jura.osm.pbf --profile car,foot -o two.routes
    maillage roads build ile.osm.pbf --no-ferries --speeds my-speeds.csv -o island.routes

  SPEEDS
    GeoData/roads/speeds.csv is the table that ships with the program; a copy of it, changed, goes with --speeds. Its
    SHA-256 is kept in the network.
  """:
    """
  Lit .osm.pbf, .osm et .osm.gz\u{202F}; plusieurs extraits sont réunis, et ce qui figure dans plus d’un n’est pris qu’une fois.
  Le réseau ne dépend ni de l’ordre des fichiers et des objets, ni du nombre de fils d’exécution.

  EXEMPLES
    maillage roads build rhone-alpes-latest.osm.pbf -o region.routes
    maillage roads build ain.osm.pbf jura.osm.pbf --profile car,foot -o two.routes
    maillage roads build ile.osm.pbf --no-ferries --speeds my-speeds.csv -o island.routes

  VITESSES
    GeoData/roads/speeds.csv est la table livrée avec le programme\u{202F}; une copie modifiée se donne par --speeds. Son SHA-256
    est gardé dans le réseau.
  """,
  """
  Exit code 0 where it is, 65 where it is damaged.

  EXAMPLES
    maillage roads check region.routes
  """:
    """
  Code de sortie 0 s’il l’est, 65 s’il est endommagé.

  EXEMPLES
    maillage roads check region.routes
  """,
  """
  A network holds the free-flow times, without traffic, of roads by car, by bicycle or on foot. Extracts come from
  download.geofabrik.de and others; the data are © OpenStreetMap contributors, ODbL 1.0: a network that is published
  must be offered under that licence.

  EXAMPLES
    maillage roads build rhone-alpes-latest.osm.pbf -o region.routes
    maillage roads info region.routes
    maillage roads check region.routes
  """:
    """
  Un réseau contient les temps de parcours à vide, sans trafic, des routes en voiture, à vélo ou à pied. Des extraits se
  trouvent sur download.geofabrik.de et ailleurs\u{202F}; les données sont © OpenStreetMap contributors, ODbL 1.0\u{A0}: un réseau
  publié doit être offert sous cette licence.

  EXEMPLES
    maillage roads build rhone-alpes-latest.osm.pbf -o region.routes
    maillage roads info region.routes
    maillage roads check region.routes
  """,
  """
  EXAMPLES
    maillage roads info region.routes
    maillage roads info region.routes --json
  """:
    """
  EXEMPLES
    maillage roads info region.routes
    maillage roads info region.routes --json
  """,
]
