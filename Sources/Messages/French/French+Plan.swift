/// Messages of the search for a plan.
let planMessages: KeyValuePairs<String, String> = [
  "'{1}' must open, but its basin does not have {2} to {3} people, as --candidate-basin asks":
    "«\u{202F}{1}\u{202F}» doit ouvrir, mais sa zone d’emploi ne compte pas {2} à {3} habitants comme --candidate-basin le demande",
  "--goals needs a model that takes a number of openings, not {1}":
    "--goals demande un modèle à nombre d’ouvertures fixé, pas {1}",
  "--goals compares plans for at most {1} pairs of towns and sites that matter, not {2}; take fewer candidates or a smaller territory":
    "--goals compare des plans pour {1} paires utiles de communes et de sites au plus, pas {2}\u{202F}; prenez moins de candidates ou un territoire plus petit",
  "--curve needs a model that takes a number of openings, not {1}":
    "--curve demande un modèle à nombre d’ouvertures fixé, pas {1}",
  "--curve {1} is less than the {2} sites that are forced":
    "--curve {1} est inférieur au nombre de sites imposés ({2})",
  "--near-optimal lists plans of this model or with these constraints for at most {1} pairs that matter, not {2}; take fewer candidates or a smaller territory":
    "--near-optimal énumère les plans de ce modèle ou avec ces contraintes pour {1} paires utiles au plus, pas {2}\u{202F}; prenez moins de candidats ou un territoire plus petit",
  "--near-optimal cannot list the plans of the model {1}":
    "--near-optimal ne peut énumérer les plans du modèle {1}",
  "the constraints cannot hold together: {1}":
    "les contraintes ne peuvent tenir ensemble\u{A0}: {1}",
  "the computation was cancelled":
    "le calcul a été interrompu",
  "internal fault of the search: {1}":
    "défaut interne de la recherche\u{A0}: {1}",
  "no one is counted: the number of people is missing or 0 in every town of the study":
    "personne n’est compté\u{A0}: le nombre de personnes manque ou vaut 0 dans toutes les communes de l’étude",
  "'{1}' is both forced and forbidden":
    "«\u{202F}{1}\u{202F}» est à la fois imposé et exclu",
  "{1} sites are forced, but only {2} may open":
    "sites imposés\u{A0}: {1}, mais {2} au plus peuvent ouvrir",
  "candidate '{1}' has no capacity; the capacitated model needs a table of candidates with the column 'capacity'":
    "le candidat «\u{202F}{1}\u{202F}» n’a pas de capacité\u{202F}; le modèle à capacités demande une table de candidats avec la colonne «\u{202F}capacity\u{202F}»",
  "'{1}' is not a candidate":
    "«\u{202F}{1}\u{202F}» n’est pas candidat",
  "candidate '{1}' has no cost; a budget needs a table of candidates with the column 'cost'":
    "le candidat «\u{202F}{1}\u{202F}» n’a pas de coût\u{202F}; un budget demande une table de candidats avec la colonne «\u{202F}cost\u{202F}»",
  "no candidate has a {1}":
    "aucun candidat n’a de zone de ce niveau\u{A0}: {1}",
  "no demand point has a {1}":
    "aucun point de demande n’a de zone de ce niveau\u{A0}: {1}",
]
