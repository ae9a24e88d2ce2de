/// Messages about files of OpenStreetMap.
let openStreetMapMessages: KeyValuePairs<String, String> = [
  "{1}, byte {2}: {3}":
    "{1}, octet {2}\u{A0}: {3}",
  "{1}, blob {2} at byte {3}: {4}":
    "{1}, bloc {2} à l’octet {3}\u{A0}: {4}",
  "a blob that is not as long as it says":
    "un bloc qui n’a pas la longueur qu’il annonce",
  "a blob of {1} bytes; the format allows 33,554,432":
    "un bloc de {1} octets\u{202F}; le format en admet 33\u{202F}554\u{202F}432",
  "a blob that does not say what it unpacks to":
    "un bloc qui ne dit pas sa taille décompressée",
  "a blob that unpacks to {1} bytes; the format allows 33,554,432":
    "un bloc qui se décompresse en {1} octets\u{202F}; le format en admet 33\u{202F}554\u{202F}432",
  "a blob that is damaged, or does not unpack to the {1} bytes that it says":
    "un bloc abîmé, ou qui ne se décompresse pas en les {1} octets qu’il annonce",
  "a blob packed with {1}, which is not read; convert the file: osmium cat IN -o OUT.osm.pbf":
    "un bloc compressé par {1}, qui n’est pas lu\u{202F}; convertissez le fichier\u{A0}: osmium cat ENTRÉE -o SORTIE.osm.pbf",
  "a blob without data":
    "un bloc sans données",
  "the file ends within a blob (cut short?)":
    "le fichier s’arrête au milieu d’un bloc (tronqué\u{202F}?)",
  "the header of a blob of {1} bytes; the format allows 65,536 (not a .osm.pbf file?)":
    "l’en-tête d’un bloc de {1} octets\u{202F}; le format en admet 65\u{202F}536 (pas un fichier .osm.pbf\u{202F}?)",
  "a second header; expected objects (several files in one?)":
    "un second en-tête\u{202F}; il faut des objets (plusieurs fichiers en un seul\u{202F}?)",
  "objects before the header":
    "des objets avant l’en-tête",
  "the first blob is not an OSMHeader (not a .osm.pbf file?)":
    "le premier bloc n’est pas un OSMHeader (pas un fichier .osm.pbf\u{202F}?)",
  "the header of a blob lacks its type or size":
    "l’en-tête d’un bloc est sans type ou sans taille",
  "is a file of history; take an extract of the present state: osmium time-filter IN -o OUT.osm.pbf":
    "est un fichier d’historique\u{202F}; prenez un extrait de l’état présent\u{A0}: osmium time-filter ENTRÉE -o SORTIE.osm.pbf",
  "needs the feature '{1}', which is not read":
    "a besoin de la fonction «\u{202F}{1}\u{202F}», qui n’est pas lue",
  "a node without a position":
    "un nœud sans position",
  "nodes whose ids and positions are not as many":
    "des nœuds dont les numéros et les positions ne sont pas en même nombre",
  "more versions than nodes":
    "plus de versions que de nœuds",
  "tags of more nodes than there are":
    "les attributs de plus de nœuds qu’il n’y en a",
  "tags of fewer nodes than there are":
    "les attributs de moins de nœuds qu’il n’y en a",
  "a member that is neither node, way nor relation":
    "un membre qui n’est ni nœud, ni chemin, ni relation",
  "members whose ids, kinds and roles are not as many":
    "des membres dont les numéros, les genres et les rôles ne sont pas en même nombre",
  "tags whose keys and values are not as many":
    "des attributs dont les clés et les valeurs ne sont pas en même nombre",
  "a unit of {1}; expected 1 to 1,000,000,000":
    "une unité de {1}\u{202F}; il faut de 1 à 1\u{202F}000\u{202F}000\u{202F}000",
  "positions begin outside of the Earth":
    "les positions commencent hors de la Terre",
  "string {1} of a table of {2}":
    "le texte {1} d’une table de {2}",
  "a number has more than 64 bits":
    "un nombre a plus de 64 bits",
  "a position outside of the Earth":
    "une position hors de la Terre",
  "a field is cut short":
    "un champ est tronqué",
  "a field of a kind that the format does not have":
    "un champ d’un genre que le format n’a pas",
  "a field is longer than what holds it":
    "un champ est plus long que ce qui le contient",
  "is empty; expected .osm.pbf, .osm or .osm.gz":
    "est vide\u{202F}; il faut un fichier .osm.pbf, .osm ou .osm.gz",
  "is packed with {1}, which is not read; unpack it first, or take the .osm.pbf file":
    "est compressé par {1}, qui n’est pas lu\u{202F}; décompressez-le d’abord, ou prenez le fichier .osm.pbf",
  "is an o5m file, which is not read; convert it: osmium cat or osmconvert to .osm.pbf":
    "est un fichier o5m, qui n’est pas lu\u{202F}; convertissez-le en .osm.pbf par osmium cat ou osmconvert",
  "is UTF-16 text; expected UTF-8":
    "est un texte UTF-16\u{202F}; il faut UTF-8",
  "is not a file of OpenStreetMap; expected .osm.pbf, .osm or .osm.gz":
    "n’est pas un fichier d’OpenStreetMap\u{202F}; il faut un fichier .osm.pbf, .osm ou .osm.gz",
  "the file unpacks to more than {1} times its size, which no map does":
    "le fichier se décompresse en plus de {1} fois sa taille, ce que ne fait aucune carte",
  "the file ends within its packed data (cut short?)":
    "le fichier s’arrête au milieu de ses données compressées (tronqué\u{202F}?)",
  "packed data that are damaged":
    "des données compressées abîmées",
  "unpacks to more than {1} times its size, which no map does":
    "se décompresse en plus de {1} fois sa taille, ce que ne fait aucune carte",
  "no tag; expected <osm>":
    "aucune balise\u{202F}; il faut <osm>",
  "is a file of changes; apply it to an extract first: osmium apply-changes":
    "est un fichier de modifications\u{202F}; appliquez-le d’abord à un extrait\u{A0}: osmium apply-changes",
  "begins with <{1}>; expected <osm>":
    "commence par <{1}>\u{202F}; il faut <osm>",
  "is of another version of the format; expected 0.6":
    "est d’une autre version du format\u{202F}; il faut 0.6",
  "</{1}> that nothing opened":
    "</{1}> que rien n’a ouvert",
  "the file ends before </osm> (cut short?)":
    "le fichier s’arrête avant </osm> (tronqué\u{202F}?)",
  "an object without '{1}'":
    "un objet sans «\u{202F}{1}\u{202F}»",
  "'{1}' is not a whole number of 64 bits":
    "«\u{202F}{1}\u{202F}» n’est pas un nombre entier de 64 bits",
  "a position that is not a number, or outside of the Earth":
    "une position qui n’est pas un nombre, ou hors de la Terre",
  "a tag without key or value":
    "un attribut sans clé ou sans valeur",
  "an entity that XML does not know":
    "une entité que XML ne connaît pas",
  "a document type or section; expected the tags of OpenStreetMap":
    "un type de document ou une section\u{202F}; il faut les balises d’OpenStreetMap",
  "a tag without a name":
    "une balise sans nom",
  "an attribute without a value":
    "un attribut sans valeur",
  "an attribute whose value is not in quotes":
    "un attribut dont la valeur n’est pas entre guillemets",
  "a tag within a tag":
    "une balise dans une balise",
  "a tag of more than 1 MiB":
    "une balise de plus de 1 Mio",
  "the file ends within a tag (cut short?)":
    "le fichier s’arrête au milieu d’une balise (tronqué\u{202F}?)",
  "expected the columns {1}":
    "il faut les colonnes {1}",
  "has no line '{1},{2}'":
    "n’a pas de ligne «\u{202F}{1},{2}\u{202F}»",
  "{1} fields; expected {2}":
    "{1} champs\u{202F}; il faut {2}",
  "'{1}' is not a profile: car, bicycle or foot":
    "«\u{202F}{1}\u{202F}» n’est pas un profil\u{A0}: car, bicycle ou foot",
  "a line without an item":
    "une ligne sans rubrique",
  "'{1}' is not a number from {2} to {3}":
    "«\u{202F}{1}\u{202F}» n’est pas un nombre de {2} à {3}",
  "'{1}' appears twice":
    "«\u{202F}{1}\u{202F}» figure deux fois",
  "is not UTF-8 text":
    "n’est pas un texte UTF-8",
  "holds no road for the profile '{1}'":
    "ne contient aucune voie pour le profil «\u{202F}{1}\u{202F}»",
  "the files do not say of when the data are":
    "les fichiers ne disent pas de quand datent les données",
  "the files do not say of when the data are; the date is that of the latest change":
    "les fichiers ne disent pas de quand sont les données\u{202F}; la date est celle de la dernière modification",
  "{1} ways have an access value that is not known; it was taken as no tag":
    "{1} chemins ont une valeur d’accès inconnue\u{202F}; elle a été tenue pour absente",
  "{1} ways have a limit of speed that cannot be read; the table of speeds was taken":
    "{1} chemins ont une limite de vitesse illisible\u{202F}; la table des vitesses a été prise",
  "{1} ways have rules for some times or vehicles, which are not followed":
    "{1} chemins ont des règles pour certaines heures ou certains véhicules, qui ne sont pas suivies",
  "{1} turn restrictions hold at some times only and are not followed":
    "{1} interdictions de tourner ne valent qu’à certaines heures et ne sont pas suivies",
  "{1} turn restrictions are of a kind that is not known":
    "{1} interdictions de tourner sont d’un genre inconnu",
  "{1} turn restrictions name ways that are not joined in the network":
    "{1} interdictions de tourner nomment des chemins qui ne se touchent pas dans le réseau",
  "{1} nodes of roads are not in the files; the roads end there":
    "{1} nœuds de voies ne sont pas dans les fichiers\u{202F}; les voies s’arrêtent là",
  "{1} stretches are longer than 4,000 km and were left out":
    "{1} tronçons de plus de 4\u{202F}000 km ont été laissés de côté",
  "{1} objects appear several times; the latest version was taken":
    "{1} objets figurent plusieurs fois\u{202F}; la dernière version a été prise",
  "reading roads":
    "lecture des voies",
  "network for {1}":
    "réseau pour {1}",
  "way {1} names the node {2}; expected ids from 0 to 1,099,511,627,775 (edits not uploaded?)":
    "le chemin {1} nomme le nœud {2}\u{202F}; il faut des numéros de 0 à 1\u{202F}099\u{202F}511\u{202F}627\u{202F}775 (modifications non envoyées\u{202F}?)",
  "there is no folder '{1}'":
    "il n’y a pas de dossier «\u{202F}{1}\u{202F}»",
  "is one of the inputs; choose another file with -o":
    "est l’une des entrées\u{202F}; choisissez un autre fichier avec -o",
  "writing the network":
    "écriture du réseau",
  "roads build needs the path of an extract.":
    "roads build a besoin du chemin d’un extrait.",
  "-o takes the path of a file.":
    "-o prend le chemin d’un fichier.",
  "there is no profile '{1}'; there are car, bicycle and foot.":
    "il n’y a pas de profil «\u{202F}{1}\u{202F}»\u{202F}; il y a car, bicycle et foot.",
  "--profile takes names, each once: car, bicycle, foot.":
    "--profile prend des noms, chacun une fois\u{A0}: car, bicycle, foot.",
  "profile {1}":
    "profil {1}",
  "data of {1}":
    "données du {1}",
  "an unknown date":
    "date inconnue",
  "extent west {1}, south {2}, east {3}, north {4}":
    "étendue ouest {1}, sud {2}, est {3}, nord {4}",
  "{1} vertices, {2} stretches, {3} arcs, {4} turn rules":
    "{1} sommets, {2} tronçons, {3} arcs, {4} interdictions de tourner",
  "{1} components, the largest of {2} arcs":
    "{1} composantes, les plus grandes de {2} arcs",
  "a limit of speed is tagged on {1} of {2} ways":
    "une limite de vitesse est indiquée sur {1} de {2} chemins",
  "towns by density agree with {1} of {2} ways whose tags say town or country":
    "les agglomérations par densité s’accordent avec {1} de {2} chemins dont les attributs disent ville ou campagne",
]
