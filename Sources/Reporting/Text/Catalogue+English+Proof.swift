/// Texts about what a certificate proves and what rests on the solver, in English.
let englishProofTexts: [TextKey: String] = [
  .planSolverOptimal:
    "**{claim}, according to the solver (Cbc); not proved again by a certificate.** The solver's bound equals the value, {value}.",
  .planSolverShares: "**{claim}, according to the solver (Cbc); not proved again by a certificate.**",
  .planSolverInfeasible:
    "**No plan meets what was asked, according to the solver (Cbc); not proved again by a certificate.**",
  .planSolverTies:
    "Where another choice does as well, this one has the lower codes, according to the solver (Cbc).",
  .planCertificateEmpty:
    "That no plan meets what was asked can be proved again from the inputs, without a solver: `maillage verify plan.json`.",
  .planCertificateShares:
    "The certificate proves two things: no choice serves every [basin] better than this plan serves its worst one, and none that serves all of them as well covers more people.",
  .planNoCertificateEmpty:
    "No certificate: the proof would have exceeded the limits of time, nodes or size; that there is no plan rests on the solver (Cbc).",
]
