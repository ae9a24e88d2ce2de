/// Messages about layers that are written, and about databases.
let layerMessages: KeyValuePairs<String, String> = [
  "is not the address of a database (postgresql://user@host/name)":
    "n’est pas l’adresse d’une base de données (postgresql://utilisateur@hôte/nom)",
  "names no table after layer=":
    "ne nomme aucune table après layer=",
  "a password does not belong in the address of a database: put it in PGPASSWORD, in ~/.pgpass or in a service":
    "un mot de passe n’a pas sa place dans l’adresse d’une base de données\u{A0}: donnez-le par PGPASSWORD, dans ~/.pgpass ou dans un service",
  "the database has no tables":
    "la base de données n’a aucune table",
  "the database has {1}":
    "la base de données contient {1}",
  "there is no table or view '{1}'; {2}":
    "il n’y a ni table ni vue «\u{202F}{1}\u{202F}»\u{202F}; {2}",
  "which table is meant? {1}":
    "quelle table faut-il lire\u{202F}? {1}",
  "has no columns":
    "n’a pas de colonnes",
  "the database does not have PostGIS (CREATE EXTENSION postgis)":
    "la base de données n’a pas PostGIS (CREATE EXTENSION postgis)",
  "{1}.{2} was not written by this command and is left alone; choose another schema with --postgis-schema":
    "{1}.{2} n’a pas été écrite par cette commande et reste telle quelle\u{202F}; choisissez un autre schéma avec --postgis-schema",
  "the query gives nothing":
    "la requête ne donne rien",
  "no transaction can be begun":
    "aucune transaction ne peut être ouverte",
  "the transaction cannot be committed":
    "la transaction ne peut être validée",
  "a table has no place in FlatGeobuf":
    "une table sans géométrie n’a pas sa place en FlatGeobuf",
  "nothing was written":
    "rien n’a été écrit",
  "this GDAL does not write {1}":
    "cette version de GDAL n’écrit pas {1}",
  "the file cannot be made":
    "le fichier ne peut être créé",
  "the file is closed":
    "le fichier est fermé",
  "failed without a reason":
    "a échoué sans raison connue",
  "the coordinate reference system cannot be made":
    "le système de coordonnées ne peut être créé",
  "--postgis-schema takes a name of 1 to 63 bytes that does not begin with pg_.":
    "--postgis-schema prend un nom de 1 à 63 octets qui ne commence pas par pg_.",
  "was made from {1}; name it with --towns or --basins to have it contacted, or take --allow-databases":
    "a été fait depuis {1}\u{202F}; nommez-le avec --towns ou --basins pour que ce serveur soit contacté, ou prenez --allow-databases",
  "was made from {1}; --allow-databases has it contacted":
    "a été fait depuis {1}\u{202F}; --allow-databases permet de contacter ce serveur",
  "--postgis: {1}":
    "--postgis\u{A0}: {1}",
]
