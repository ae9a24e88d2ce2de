/// Texts about what a certificate proves and what rests on the solver, in French.
let frenchProofTexts: [TextKey: String] = [
  .planSolverOptimal:
    "**{claim}, selon le solveur (Cbc) ; aucun certificat ne permet de le vérifier de nouveau.** La borne du solveur est égale à la valeur, {value}.",
  .planSolverShares: "**{claim}, selon le solveur (Cbc) ; aucun certificat ne permet de le vérifier de nouveau.**",
  .planSolverInfeasible:
    "**Aucun plan ne respecte ce qui est demandé, selon le solveur (Cbc) ; aucun certificat ne permet de le vérifier de nouveau.**",
  .planSolverTies: "Si un autre choix fait aussi bien, celui-ci a les codes les plus bas, selon le solveur (Cbc).",
  .planCertificateEmpty:
    "Qu’aucun plan ne respecte ce qui est demandé peut être démontré de nouveau à partir des données, sans solveur : `maillage verify plan.json`.",
  .planCertificateShares:
    "Le certificat prouve deux choses : aucun choix ne dessert [toutes les zones d’emploi] mieux que ce plan ne dessert [zone:la moins bien servie], et aucun de ceux qui les desservent [zone:toutes] aussi bien ne dessert davantage d’habitants.",
  .planNoCertificateEmpty:
    "Pas de certificat : la preuve aurait dépassé les limites de temps, de nœuds ou de taille ; qu’il n’y ait pas de plan repose sur le solveur (Cbc).",
]
