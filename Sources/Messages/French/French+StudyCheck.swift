/// Messages of what a study checks before it runs, and of results that cannot be put in place.
let studyCheckMessages: KeyValuePairs<String, String> = [
  "'{1}' is not a candidate, but '{2}' is: codes keep their zeros":
    "«\u{202F}{1}\u{202F}» n’est pas candidat, mais «\u{202F}{2}\u{202F}» l’est\u{A0}: les codes gardent leurs zéros",
  "up to here the numbers of this column sum to more than 9,007,199,254,740,992; larger sums are not exact":
    "jusqu’ici, les nombres de cette colonne dépassent en somme 9\u{202F}007\u{202F}199\u{202F}254\u{202F}740\u{202F}992\u{202F}; les sommes plus grandes ne sont pas exactes",
  "max-min weighs basins against each other, but no demand point with people has a basin; take mclp, or towns with the column basin or with areas of --basins":
    "max-min compare les zones d’emploi entre elles, mais aucun point de demande peuplé n’a de zone d’emploi\u{202F}; prenez mclp, ou des communes avec la colonne basin ou les zones de --basins",
  "max-min needs whole weights, but that of '{1}' is {2}; take another model or round them":
    "max-min demande des poids entiers, mais celui de «\u{202F}{1}\u{202F}» est {2}\u{202F}; prenez un autre modèle ou arrondissez-les",
  "max-min needs weights whose sum is below 2,251,799,813,685,248":
    "max-min demande des poids dont la somme reste inférieure à 2\u{202F}251\u{202F}799\u{202F}813\u{202F}685\u{202F}248",
  "a value has the tag '{1}'; leave tags out":
    "une valeur porte l’étiquette «\u{202F}{1}\u{202F}»\u{202F}; n’en mettez pas",
  "appears twice; first on line {1}":
    "figure deux fois\u{202F}; d’abord à la ligne {1}",
  "expected true, false, or keys and values, found '{1}'":
    "true, false, ou des clés et des valeurs étaient attendus\u{202F}; trouvé «\u{202F}{1}\u{202F}»",
  "'{1}' is neither a study nor its manifest; run the manifest.json of 'maillage run' or 'analyze'":
    "«\u{202F}{1}\u{202F}» n’est ni une étude ni son manifeste\u{202F}; rejouez le manifest.json de «\u{202F}maillage run\u{202F}» ou «\u{202F}analyze\u{202F}»",
  "{1} takes numbers above 0, at most 5000: with --matrix minutes of times, kilometres of distances.":
    "{1} prend des nombres, plus de 0 et au plus 5000\u{A0}: avec --matrix, des minutes pour des temps, des kilomètres pour des distances.",
  "{1} takes numbers from 0.001 to 5000: with --matrix minutes of times, kilometres of distances.":
    "{1} prend des nombres de 0,001 à 5000\u{A0}: avec --matrix, des minutes pour des temps, des kilomètres pour des distances.",
  "{1} needs {2}, in kilometres, or minutes with a --matrix of times.":
    "{1} demande {2}, en kilomètres, ou en minutes avec une --matrix de temps.",
  "{1} takes a number from 0 to 1,000,000,000,000.":
    "{1} prend un nombre de 0 à 1\u{202F}000\u{202F}000\u{202F}000\u{202F}000.",
  "there is no format '{1}'; there are {2}":
    "le format «\u{202F}{1}\u{202F}» n’existe pas\u{202F}; il existe {2}",
  "{1}; these files of the folder are new already: {2}":
    "{1}\u{202F}; ces fichiers du dossier sont déjà les nouveaux\u{A0}: {2}",
  "{1} is out of range; expected 0 to 40,000,000":
    "{1} est hors limites\u{202F}; 0 à 40\u{202F}000\u{202F}000 était attendu",
  "the input {1} '{2}' is a table of a database: whether it has changed is checked once it is read":
    "l’entrée {1} «\u{202F}{2}\u{202F}» est une table d’une base de données\u{A0}: savoir si elle a changé se vérifie à sa lecture",
  "this column is missing; say which it is with --columns {1}=NAME; the file has {2}":
    "cette colonne manque\u{202F}; dites laquelle c’est avec --columns {1}=NOM\u{202F}; colonnes du fichier\u{A0}: {2}",
  "--allow-databases goes with a manifest; a study says itself what is read":
    "--allow-databases va avec un manifeste\u{202F}; une étude dit elle-même ce qui est lu",
  "every candidate in {1} has a space already; name others with --candidates":
    "tous les candidats de {1} ont déjà un espace\u{202F}; nommez-en d’autres avec --candidates",
  "--folder names the folder that the paths of the manifest are relative to":
    "--folder nomme le dossier auquel les chemins du manifeste se rapportent",
  "the costs are {1}, in {2} {3}":
    "coûts de la table\u{A0}: {1}\u{202F}; de {2}\u{A0}: {3}",
  "the plan was made on other distances than those of {1}":
    "le plan repose sur d’autres distances que celles de {1}",
]
