/// Messages and findings of `maillage verify`.
let verificationMessages: KeyValuePairs<String, String> = [
  "inputs: {1} files have the SHA-256 recorded":
    "entrées\u{A0}: {1} fichiers ont le SHA-256 enregistré",
  "constraints: hold for all {1} openings":
    "contraintes\u{A0}: respectées (ouvertures\u{A0}: {1})",
  "value: {1}, computed again from the inputs":
    "valeur\u{A0}: {1}, recalculée à partir des entrées",
  "bound: {1}, proved from {2} nodes of the certificate; the plan is optimal":
    "borne\u{A0}: {1}, prouvée par le certificat (nœuds\u{A0}: {2})\u{202F}; le plan est optimal",
  "bound: {1}, proved from {2} nodes of the certificate; the plan may not be the best":
    "borne\u{A0}: {1}, prouvée par le certificat (nœuds\u{A0}: {2})\u{202F}; le plan n’est peut-être pas le meilleur",
  "bound: {1}, proved from {2} nodes of the certificate; no plan is better by more than {3}":
    "borne\u{A0}: {1}, prouvée par le certificat (nœuds\u{A0}: {2})\u{202F}; aucun plan n’est meilleur de plus de {3}",
  "bound: {1}, which no plan can pass; the plan may not be the best":
    "borne\u{A0}: {1}, qu’aucun plan ne peut dépasser\u{202F}; le plan n’est peut-être pas le meilleur",
  "infeasibility: proved from {1} nodes of the certificate; no plan meets what was asked":
    "infaisabilité\u{A0}: prouvée par le certificat (nœuds\u{A0}: {1})\u{202F}; aucun plan ne répond à la demande",
  "people: {1} covered before, {2} after, of {3}; {4} out of reach of every allowed site":
    "personnes\u{A0}: {1} couvertes avant, {2} après, sur {3}\u{202F}; hors de portée de tout site permis\u{A0}: {4}",
  "bound: {1} NOT proved here: there is no certificate, it rests on the solver that made the plan":
    "borne\u{A0}: {1}, NON prouvée ici\u{A0}: sans certificat, elle repose sur le solveur qui a fait le plan",
  "bound: none is claimed":
    "borne\u{A0}: aucune n’est annoncée",
  "infeasibility: NOT proved here: that no plan exists rests on the solver that searched for one":
    "infaisabilité\u{A0}: NON prouvée ici\u{A0}: l’absence de plan repose sur le solveur qui en a cherché un",
  "the request cannot be verified: {1}":
    "la demande ne peut être vérifiée\u{A0}: {1}",
  "a constraint does not hold: {1}":
    "une contrainte n’est pas respectée\u{A0}: {1}",
  "{1} {2} claimed, the inputs give {3}":
    "{1}\u{A0}: {2} selon le plan, {3} selon les entrées",
  "the status is wrong: {1}":
    "le statut est faux\u{A0}: {1}",
  "the bound is not proved: {1}":
    "la borne n’est pas prouvée\u{A0}: {1}",
  "nodes after the end of the tree":
    "des nœuds suivent la fin de l’arbre",
  "branch on column {1}":
    "branchement sur la colonne {1}",
  "the tree ends with branches unproved":
    "l’arbre finit avec des branches non prouvées",
  "columns {1} and {2}":
    "colonnes {1} et {2}",
  "multiplier {1} of row {2}":
    "multiplicateur {1} de la ligne {2}",
  "two multipliers for one row":
    "deux multiplicateurs pour une ligne",
  "a column outside 0..<{1}":
    "une colonne hors de 0..<{1}",
  "a column opens twice":
    "une colonne ouvre deux fois",
  "an existing column opens":
    "une colonne existante ouvre",
  "a forbidden column opens":
    "une colonne exclue ouvre",
  "a forced column stays closed":
    "une colonne imposée reste fermée",
  "{1} openings, at most {2} allowed":
    "ouvertures\u{A0}: {1}, {2} au plus permises",
  "input: {1}":
    "entrée\u{A0}: {1}",
  "plan: {1}":
    "plan\u{A0}: {1}",
  "plan: demand row {1} is not served":
    "plan\u{A0}: la ligne de demande {1} n’est pas desservie",
  "radius {1} claimed, {2} found":
    "rayon annoncé {1}, trouvé {2}",
  "bound {1} above the value {2}":
    "borne {1} au-dessus de la valeur {2}",
  "certificate: {1}":
    "certificat\u{A0}: {1}",
  "certificate: column {1} does not stand in for column {2}":
    "certificat\u{A0}: la colonne {1} ne remplace pas la colonne {2}",
  "certificate: node {1} leaves a plan possible":
    "certificat\u{A0}: le nœud {1} laisse un plan possible",
  "invalid input: {1}":
    "entrée non valide\u{A0}: {1}",
  "site {1} may not stand at its place among the opened sites":
    "le site {1} n’est pas à sa place parmi les sites ouverts",
  "site {1} must open and does not":
    "le site {1} doit ouvrir et n’ouvre pas",
  "{1} sites opened, at most {2} allowed":
    "sites ouverts\u{A0}: {1}, {2} au plus permis",
  "not covered: {1}":
    "non couvert\u{A0}: {1}",
  "value {1} claimed, the inputs give {2}":
    "valeur {1} annoncée, {2} selon les entrées",
  "bound {1} claimed, the certificate proves {2}":
    "borne {1} annoncée, {2} prouvée par le certificat",
  "certificate node {1}: cannot branch on site {2}":
    "nœud {1} du certificat\u{A0}: branchement impossible sur le site {2}",
  "certificate node {1}: multiplier {2} of demand point {3} is out of range, off the grid or out of place":
    "nœud {1} du certificat\u{A0}: le multiplicateur {2} du point de demande {3} est hors limites, hors grille ou mal placé",
  "certificate node {1}: site {2} does not stand in for site {3}":
    "nœud {1} du certificat\u{A0}: le site {2} ne remplace pas le site {3}",
  "{1} openings":
    "{1} ouvertures",
  "target {1}":
    "cible {1}",
  "weight {1} of the {2} asked for":
    "poids {1} sur les {2} demandés",
  "{1} nodes left over":
    "nœuds en trop\u{A0}: {1}",
  "site {1} is not in 0..<{2}":
    "le site {1} n’est pas dans 0..<{2}",
  "a weight is not a number >= 0":
    "un poids n’est pas un nombre >= 0",
  "costs must be as many as sites, and numbers >= 0":
    "il faut autant de coûts que de sites, et des nombres >= 0",
  "demand point {1} and those with the same sites":
    "le point de demande {1} et ceux qui ont les mêmes sites",
  "a branch is missing":
    "une branche manque",
  "a step without multipliers":
    "une étape sans multiplicateurs",
  "multiplier of row {1}":
    "multiplicateur de la ligne {1}",
  "{1} weights >= 0 for {2} rows":
    "{1} poids >= 0 pour {2} lignes",
  "value {1} claimed, {2} found":
    "valeur annoncée {1}, trouvée {2}",
  "certificate: node {1} proves {2}, not the claimed bound {3}":
    "certificat\u{A0}: le nœud {1} prouve {2}, pas la borne annoncée {3}",
  "'{1}' has no position":
    "«\u{202F}{1}\u{202F}» n’a pas de position",
  "a site opens twice":
    "un site ouvre deux fois",
  "column {1} is not a site":
    "la colonne {1} n’est pas un site",
  "'{1}' exists already":
    "«\u{202F}{1}\u{202F}» existe déjà",
  "'{1}' is forbidden":
    "«\u{202F}{1}\u{202F}» est exclu",
  "'{1}' must open and does not":
    "«\u{202F}{1}\u{202F}» doit ouvrir et n’ouvre pas",
  "{1} sites open, at most {2} may":
    "sites ouverts\u{A0}: {1}, {2} au plus permis",
  "the openings cost {1}, the budget is {2}":
    "les ouvertures coûtent {1}, le budget est de {2}",
  "{1} sites open in {2} {3}, {4} {5} are asked for":
    "sites ouverts ({2} {3})\u{A0}: {1}\u{202F}; demandés\u{A0}: {4} {5}",
  "{1} people served in {2} {3}, at least {4} needed":
    "personnes desservies ({2} {3})\u{A0}: {1}\u{202F}; il en faut au moins {4}",
  "capacities serve {1} of the {2} people that the floors by {3} ask for":
    "les capacités desservent {1} des {2} personnes que demandent les planchers par {3}",
  "a share is not in 0...1":
    "une part n’est pas entre 0 et 1",
  "a distance or budget is below 0":
    "une distance ou un budget est inférieur à 0",
  "the full-credit distance exceeds the service distance":
    "la distance de pleine prise en compte dépasse la distance de desserte",
  "a number of openings is below 0":
    "un nombre d’ouvertures est inférieur à 0",
  "neither a number of openings nor a budget is given":
    "ni nombre d’ouvertures ni budget n’est donné",
  "candidate '{1}' has no cost, which a budget needs":
    "le candidat «\u{202F}{1}\u{202F}» n’a pas de coût, ce que demande un budget",
  "candidate '{1}' has no capacity":
    "le candidat «\u{202F}{1}\u{202F}» n’a pas de capacité",
  "the weight of '{1}' is not a number from 0":
    "le poids de «\u{202F}{1}\u{202F}» n’est pas un nombre à partir de 0",
  "the cost matrix does not fit the problem":
    "la matrice de coûts ne correspond pas au problème",
  "there are no travel costs":
    "il n’y a pas de coûts de trajet",
  "a tree of the worst share has no place here":
    "un arbre de la plus faible part n’a pas sa place ici",
  "multipliers of side constraints have no place here":
    "des multiplicateurs de contraintes n’ont pas leur place ici",
  "node {1} follows the end of the tree":
    "le nœud {1} suit la fin de l’arbre",
  "the tree is more than {1} nodes deep":
    "l’arbre a plus de {1} nœuds de profondeur",
  "'{1}' could be covered and is not":
    "«\u{202F}{1}\u{202F}» pourrait être couvert et ne l’est pas",
  "{1} people covered of the {2} asked for":
    "personnes couvertes\u{A0}: {1} sur {2} demandées",
  "'{1}' reaches no open site":
    "«\u{202F}{1}\u{202F}» n’atteint aucun site ouvert",
  "site {1} may not open":
    "le site {1} ne peut pas ouvrir",
  "node {1} cannot branch on site {2}":
    "le nœud {1} ne peut se scinder sur le site {2}",
  "the multiplier {1} of demand point {2} in node {3} is out of range, off the grid or out of place":
    "le multiplicateur {1} du point de demande {2} au nœud {3} est hors limites, hors grille ou mal placé",
  "site {1} does not stand in for site {2} in node {3}":
    "le site {1} ne remplace pas le site {2} au nœud {3}",
  "demand point {1} is not served":
    "le point de demande {1} n’est pas desservi",
  "site {1} does not stand in for site {2}":
    "le site {1} ne remplace pas le site {2}",
  "sites are opened, but no value is claimed":
    "des sites ouvrent, mais aucune valeur n’est annoncée",
  "optimal is claimed, but no value":
    "optimal est annoncé, mais aucune valeur",
  "infeasible is claimed, but a value too":
    "infaisable est annoncé, mais aussi une valeur",
  "optimal is claimed, but no bound":
    "optimal est annoncé, mais aucune borne",
  "there is a certificate, but no bound":
    "il y a un certificat, mais pas de borne",
  "the plan is better than its bound {1}":
    "le plan est meilleur que sa borne {1}",
  "optimal is claimed, but value {1} and bound {2} differ":
    "optimal est annoncé, mais la valeur {1} et la borne {2} diffèrent",
  "optimal is claimed, but there is no certificate":
    "optimal est annoncé, mais il n’y a pas de certificat",
  "there is a certificate, but no value":
    "il y a un certificat, mais pas de valeur",
  "infeasible is claimed, but a bound too":
    "infaisable est annoncé, mais aussi une borne",
  "the bound {1} lies beyond what any plan can reach":
    "la borne {1} dépasse ce qu’un plan peut atteindre",
  "shares of weights that are not whole cannot be compared exactly":
    "des parts de poids non entiers ne peuvent être comparées exactement",
  "the certificate proves {1}, {2} is claimed":
    "le certificat prouve {1}, {2} est annoncé",
  "a leaf of the certificate may hold a plan":
    "une feuille du certificat peut contenir un plan",
  "the tree is malformed: {1}":
    "l’arbre est mal formé\u{A0}: {1}",
  "the multiplier {1} of demand point {2} in node {3} is out of range or out of place":
    "le multiplicateur {1} du point de demande {2} au nœud {3} est hors limites ou mal placé",
  "node {1} has no place for a multiplier of '{2}'":
    "le nœud {1} n’a pas de place pour un multiplicateur de «\u{202F}{2}\u{202F}»",
  "it is more than {1} nodes deep":
    "il a plus de {1} nœuds de profondeur",
  "node {1} replaces sites, which proves nothing here":
    "le nœud {1} remplace des sites, ce qui ne prouve rien ici",
  "it ends with {1} branches unproved":
    "il finit avec des branches non prouvées\u{A0}: {1}",
  "site {1} must open and may not open":
    "le site {1} doit ouvrir et ne peut pas ouvrir",
  "{1} weights for {2} demand points":
    "{1} poids pour {2} points de demande",
]
