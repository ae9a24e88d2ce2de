/// The texts of accessibility and inequality in French.
let frenchAccessibilityTexts: [TextKey: String] = [
  .accessSection: "Accessibilité : des places pour les habitants",
  .accessIntro:
    "La distance ne dit pas combien de personnes se partagent une place. Ces mesures rapportent les places [de chaque espace] (sa capacité dans la table des [espaces]) aux personnes qui peuvent l’atteindre.",
  .accessColumnMeasure: "Mesure",
  .accessColumnUnit: "Unité",
  .accessColumnMean: "Moyenne",
  .accessColumnMedian: "Médiane",
  .accessColumnHigh: "90ᵉ centile",
  .accessColumnUnreachable: "[Aucun espace] à portée",
  .accessMethodTwoStep: "2SFCA",
  .accessMethodEnhanced: "E2SFCA",
  .accessMethodKernel: "KD2SFCA",
  .accessMethodThreeStep: "3SFCA",
  .accessMethodBalanced: "BFCA",
  .accessMethodGravity: "Gravité",
  .accessMethodCumulative: "Places à portée",
  .accessMethodInterval: "Places à portée, en moyenne à partir de {start}",
  .accessMethodLocalised: "APL",
  .accessMethodAvailability: "Disponibilité spatiale",
  .accessMethodBalancing: "Distance d’équilibre",
  .accessMethodRaam: "RAAM, {distance}",
  .accessDecayStep: "jusqu’à {limit}",
  .accessDecaySteps: "paliers {steps}",
  .accessDecayStepItem: "{limit} : {weight}",
  .accessDecayLinear: "linéaire, 0 à {limit}",
  .accessDecayExponential: "exponentielle, {rate} par km",
  .accessDecayDai: "gaussienne de Dai, 0 à {limit}",
  .accessDecayGaussian: "gaussienne, portée {bandwidth}",
  .accessDecayEpanechnikov: "Epanechnikov, 0 à {limit}",
  .accessDecayPower: "puissance {exponent} des km",
  .accessDecayCut: "{decay}, coupée à {limit}",
  .accessUnitPerPeople: "places pour 10 000 personnes",
  .accessUnitPlaces: "places",
  .accessUnitKilometres: "km, moins vaut mieux",
  .accessUnitCost: "coût, moins vaut mieux",
  .accessBasins: "Accessibilité par [zone d’emploi]",
  .accessBasinsIntro: "Moyenne sur les habitants [de la zone], les plus basses d’abord : {measure}.",
  .accessBasinsListed:
    "Le tableau montre les {listed} [zone:premières] de {all} [zones] ; [zone:toutes] sont dans `gap-report.json`.",
  .accessBasinsNone: "[Zones d’emploi] où personne n’a [d’espace] à portée ({count}) : {names}.",
  .accessOutside:
    "Personnes hors du territoire en concurrence pour les mêmes [espaces], et qui y sont comptées : {people} ([communes] : {towns}).",
  .accessLeftOut: "[Espaces] de capacité inconnue, [espace:laissés] de côté : {spaces}.",
  .accessDefault: "[Espaces] de capacité inconnue, [espace:comptés] pour {places} places [espace:chacun] : {spaces}.",
  .accessMissing:
    "{measure} : valeur inconnue pour {people} habitants, absents de tous les chiffres ([communes] : {towns}).",
  .accessInTownMean:
    "Entre [une commune] et [un espace] qui s’y trouve, la distance est au moins la distance moyenne de deux points au hasard d’un disque de l’aire [de la commune].",
  .accessInTownCentre:
    "Entre [une commune] et [un espace] qui s’y trouve, la distance est au moins la distance moyenne d’un point au hasard au centre d’un disque de l’aire [de la commune].",
  .accessEquilibrium:
    "RAAM : l’équilibre est trouvé à un écart d’au plus {gap} de sa valeur ; personne ne gagnerait plus de {regret} à aller ailleurs.",
  .accessDefinitionTwoStep:
    "2SFCA (Luo et Wang 2003) : les places [de chaque espace], divisées par les personnes à sa portée, puis additionnées sur les [espaces] à portée [d’une commune].",
  .accessDefinitionEnhanced:
    "E2SFCA (Luo et Qi 2009 ; Dai 2010) : de même, [un espace] comptant d’autant moins qu’[espace:il] est loin.",
  .accessDefinitionKernel: "KD2SFCA (Dai et Wang 2011) : de même avec les poids d’Epanechnikov.",
  .accessDefinitionThreeStep:
    "3SFCA (Wan, Zou et Sternberg 2012) : qui peut choisir entre plusieurs [espaces] demande moins à [espace:chacun].",
  .accessDefinitionBalanced:
    "BFCA (Páez, Higgins et Vivona 2019) : chaque personne est comptée une fois en tout, quel que soit le nombre [d’espaces] à sa portée ; ces chiffres comparent les [communes] [commune:entre elles], non avec les autres mesures.",
  .accessDefinitionGravity:
    "Gravité (Hansen 1959) : des places, chacune comptant d’autant moins qu’elle est loin ; qui se les partage n’est pas pris en compte.",
  .accessDefinitionCumulative:
    "Places à portée : toutes les places jusqu’à la distance ; qui se les partage n’est pas pris en compte.",
  .accessDefinitionInterval:
    "Places à portée en moyenne (Tomasiello et al. 2023) : la moyenne sur toutes les distances d’un intervalle.",
  .accessDefinitionLocalised:
    "APL : à la manière de l’indicateur de la DREES, une E2SFCA par paliers ; ici les places tiennent lieu de volume d’activité, et les personnes ne sont pas standardisées par âge.",
  .accessDefinitionAvailability:
    "Disponibilité spatiale (Soukhov et al. 2023) : toutes les places réparties entre les [communes] selon les personnes et la proximité.",
  .accessDefinitionBalancing:
    "Distance d’équilibre (Barboza et al. 2021) : la plus petite distance à laquelle il y a autant de places que [la commune] a de personnes.",
  .accessDefinitionRaam:
    "RAAM (Saxon et Snow 2020) : l’affluence [de l’espace fréquenté] (1 est le rapport d’ensemble des personnes aux places) plus la distance (1 est {distance}), une fois que personne ne fait mieux en allant ailleurs.",
  .accessDefinitionZero:
    "Sans [espace] à portée, [une commune] compte pour 0 place ; là où moins vaut mieux, [commune:elle] n’entre pas dans la moyenne. Moyennes pondérées par la population.",
  .inequalitySection: "Inégalités entre personnes",
  .inequalityIntro:
    "Les indices de Gini, de Theil, d’Atkinson et le coefficient de variation valent 0 quand toutes les personnes ont la même valeur. La distance est celle [à l’espace le plus proche].",
  .inequalityColumnIndex: "Indice",
  .inequalityColumnDistance: "Distance",
  .inequalityGini: "Gini",
  .inequalityTheil: "Theil T",
  .inequalityBetween: "– dont entre [zones d’emploi]",
  .inequalityAtkinson: "Atkinson, aversion {epsilon}",
  .inequalityPalma: "Rapport des dixièmes, de Palma, selon la valeur",
  .inequalityVariation: "Coefficient de variation",
  .inequalityExcess:
    "Au-delà de {distance} : {headcount} des habitants ; en moyenne sur tous les habitants, ceux d’en deçà comptés pour 0, la distance au-delà est de {mean} (intensité {gap} ; sévérité, moyenne du carré, {severity}).",
  .incomeIntro:
    "Habitants classés selon le revenu médian [de leur commune] (Insee, Filosofi 2021, revenu disponible par unité de consommation), ceux des [communes les plus modestes] d’abord. Il n’est pas connu pour {share} d’entre eux ({people}), qui ne sont pas comptés ici.",
  .incomeColumnIndex: "Selon le revenu",
  .incomeWithin: "À moins de {distance}",
  .incomeConcentration: "Indice de concentration",
  .incomeErreygers: "Erreygers",
  .incomeDefinition:
    "Indice de concentration (van Doorslaer et Koolman 2004) : de −1 à 1, 0 si la grandeur ne dépend pas du revenu ; pour la distance, positif si les habitants des [communes aisées] sont plus loin, pour la desserte, positif s’ils sont mieux desservis. Il compare des [communes], non des ménages.",
  .incomeDefinitionErreygers:
    "Erreygers (2009) : quatre fois la moyenne multipliée par l’indice de concentration, pour une grandeur bornée (être desservi : de 0 à 1) ; il est de même ampleur et de signe contraire pour qui ne l’est pas.",
  .inequalityDefinitionGini:
    "Gini : la moitié de la différence moyenne entre deux personnes, rapportée à la moyenne ; 1 quand une seule personne a tout.",
  .inequalityDefinitionTheil:
    "Theil T : accorde plus de poids aux valeurs élevées, et se décompose exactement : la part entre [zones d’emploi] disparaîtrait si [toutes les zones] avaient la même moyenne.",
  .inequalityDefinitionAtkinson:
    "Atkinson : part du total à laquelle on pourrait renoncer sans perte de bien-être si le reste était également réparti ; une aversion plus forte donne plus de poids à ceux qui ont le moins, et à partir de 1 l’indice vaut 1 dès que quelqu’un n’a rien.",
  .inequalityDefinitionPalma:
    "Rapport des dixièmes : la moyenne du dixième des personnes aux valeurs les plus hautes, rapportée à celle des quatre dixièmes aux valeurs les plus basses (1 quand toutes ont la même), selon la valeur elle-même et non le revenu ; un tiret quand les quatre dixièmes n’ont rien.",
  .inequalityDefinitionVariation: "Coefficient de variation : écart type rapporté à la moyenne.",
  .inequalityDefinitionExcess:
    "Intensité et sévérité (Foster, Greer et Thorbecke 1984) : la distance au-delà de S divisée par S, 0 pour qui est à moins de S ; au carré pour la sévérité, afin que les plus éloignés pèsent davantage.",
]
