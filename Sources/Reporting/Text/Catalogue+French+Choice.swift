/// The texts of what may be tried on the page, in French.
let frenchChoiceTexts: [TextKey: String] = [
  .choiceTitle: "Et si… ?",
  .choiceHelp:
    "Ouvrez des [communes candidates], fermez des [espaces], dans la liste ou sur la carte, changez le seuil : tous les chiffres suivent. Rien n’est envoyé.",
  .choiceHelpStanding:
    "Fermez des [espaces] dans la liste ou sur la carte, changez le seuil : tous les chiffres suivent. Rien n’est envoyé.",
  .choiceTooMany:
    "Les [communes candidates] sont trop [commune:nombreuses] pour être [commune:essayées] sur cette page : réduisez leur nombre avec --candidates.",
  .choiceService: "Habitants desservis à moins de",
  .choiceNumber: "Le même seuil en chiffres",
  .choiceUndo: "Annuler",
  .choiceToday: "Comme aujourd’hui",
  .choicePlan: "Comme le plan",
  .choiceHeadline: "{covered} {weight} sur {all} ({share}) vivent à moins de {distance} [d’un espace ouvert] :",
  .choiceMore: "{people} de plus qu’aujourd’hui.",
  .choiceFewer: "{people} de moins qu’aujourd’hui.",
  .choiceSame: "autant qu’aujourd’hui.",
  .choiceOpened: "[espace:Ouverts] : {names}.",
  .choiceClosed: "[espace:Fermés] : {names}.",
  .choiceCandidates: "[Communes candidates]",
  .choiceStanding: "[Espaces existants]",
  .choiceFilter: "Chercher dans la liste",
  .choiceGainHint:
    "+ habitants qu’[espace:il] desservirait en plus, − habitants qu’[espace:il] est [espace:seul] à desservir",
  .choiceAdds: "{name} : l’ouvrir desservirait {people} habitants de plus",
  .choiceLoses: "{name} : [espace:ouvert] ; [espace:le] fermer laisserait {people} habitants sans [espace]",
  .choiceBasins: "[Zones d’emploi] qui changent le plus : part des habitants à moins de {distance}",
  .choiceBasinsNow: "[Zones d’emploi] comptant le plus d’habitants mal desservis : part à moins de {distance}",
  .choiceNew: "Nouvellement desservis : {people} habitants, {towns} [communes]",
  .choiceLost: "N’étant plus desservis : {people} habitants, {towns} [communes]",
  .choiceBest: "Aucun autre choix [d’autant de communes] ne dessert plus d’habitants : c’est démontré.",
  .choicePrice:
    "Le meilleur choix [d’autant de communes] ({names}) dessert {value} habitants, soit {price} de plus que celui-ci. C’est démontré.",
  .choiceKnown:
    "Le plan connu pour autant [de communes] ({names}) dessert {value} habitants, {price} de plus que ce choix ; aucun n’en dessert plus de {bound}. Il n’est pas démontré que ce soit le meilleur.",
  .choiceBound:
    "Aucun choix [d’autant de communes] ne dessert plus de {bound} habitants ; il n’est pas démontré que celui-ci soit le meilleur.",
  .choiceAtLeast:
    "Un choix de {count} ({names}) dessert déjà {value} habitants, {price} de plus que celui-ci ; ce que dessert le meilleur choix [d’autant de communes] qu’ici n’est pas démontré sur cette page, mais c’est au moins cela.",
  .choiceUnproved:
    "Le meilleur choix [d’autant de communes] n’est pas démontré sur cette page : la commande ci-dessous le trouve.",
  .choiceElsewhere:
    "Ce que cette page prouve vaut pour {distance}, [tous les espaces existants] restant [espace:ouverts] : pour ce choix, la commande ci-dessous trouve le meilleur.",
  .choiceShowBest: "Afficher ce meilleur choix",
  .choiceTake: "Conserver ou partager ce choix",
  .choiceSpaces: "[Espaces] de ce choix (CSV)",
  .choiceKept: "[Espaces existants maintenus] (CSV)",
  .choiceLink: "Copier un lien vers ce choix",
  .choiceCommand:
    "Le meilleur plan qui conserve ces ouvertures (augmentez --open pour savoir quoi ouvrir ensuite ; --forbid écarte des [communes]) :",
  .choiceCopy: "Copier la commande",
  .choiceCopied: "Copié.",
  .choiceForeign: "Le lien ouvert vient d’un autre rapport : cette page repart de sa situation initiale.",
  .choiceLimit: "Cette page contient ce qui est à moins de {distance}.",
  .choiceColour: "part des habitants mal desservis selon le choix de « Et si… ? »",
  .choiceLayer: "[Communes candidates] et choix de « Et si… ? »",
  .choiceLegendCandidates: "[commune candidate] ; plus grand : desservirait plus d’habitants",
  .choiceOpen: "L’ouvrir",
  .choiceClose: "[espace:Le] fermer",
  .choiceKind: "[Commune candidate]",
  .choiceWouldAdd: "Desservirait en plus",
  .choiceOnly: "Desservis [espace:par lui seul]",
  .choiceNearest: "Avec ce choix",
  .mapLegendBetween: "de {from} à {to}",
  .pageElsewhere: "[aucun espace] sur place",
  .pageSearchElsewhere:
    "{town} : votre [espace le plus proche] est {space}, à {distance}, de l’autre côté de la mer.",
  .pageColourMedian: "distance médiane à [un espace], rapportée à {distance}",
  .pageColourMedianAfter: "la même distance avec le plan",
  .pageLayerNames: "Noms des [grandes communes]",
  .pageMapHelpTouch:
    "Touchez un lieu pour lire ses chiffres ; glissez pour déplacer la carte, pincez pour changer d’échelle. Tous les chiffres figurent aussi dans le tableau ci-dessous.",
  .pageAxisShare: "% des habitants",
  .pageAxisDistanceShare: "% du total des distances",
  .planExistingInside: "{count}, dont {inside} dans le territoire étudié",
]
