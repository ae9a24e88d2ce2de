/// The texts of accessibility and inequality in English.
let englishAccessibilityTexts: [TextKey: String] = [
  .accessSection: "Accessibility: places for people",
  .accessIntro:
    "Distance does not say how many people share a place. These measures set the places of each [space] (its capacity in the table of [spaces]) against the people who can reach it.",
  .accessColumnMeasure: "Measure",
  .accessColumnUnit: "Unit",
  .accessColumnMean: "Mean",
  .accessColumnMedian: "Median",
  .accessColumnHigh: "90th percentile",
  .accessColumnUnreachable: "No [space] within reach",
  .accessMethodTwoStep: "2SFCA",
  .accessMethodEnhanced: "E2SFCA",
  .accessMethodKernel: "KD2SFCA",
  .accessMethodThreeStep: "3SFCA",
  .accessMethodBalanced: "BFCA",
  .accessMethodGravity: "Gravity",
  .accessMethodCumulative: "Places within reach",
  .accessMethodInterval: "Places within reach, averaged from {start}",
  .accessMethodLocalised: "APL",
  .accessMethodAvailability: "Spatial availability",
  .accessMethodBalancing: "Balancing distance",
  .accessMethodRaam: "RAAM, {distance}",
  .accessDecayStep: "up to {limit}",
  .accessDecaySteps: "steps {steps}",
  .accessDecayStepItem: "{limit}: {weight}",
  .accessDecayLinear: "linear, 0 at {limit}",
  .accessDecayExponential: "exponential, {rate} per km",
  .accessDecayDai: "Gaussian of Dai, 0 at {limit}",
  .accessDecayGaussian: "Gaussian, bandwidth {bandwidth}",
  .accessDecayEpanechnikov: "Epanechnikov, 0 at {limit}",
  .accessDecayPower: "power {exponent} of km",
  .accessDecayCut: "{decay}, cut at {limit}",
  .accessUnitPerPeople: "places per 10,000 people",
  .accessUnitPlaces: "places",
  .accessUnitKilometres: "km, less is better",
  .accessUnitCost: "cost, less is better",
  .accessBasins: "Accessibility by [employment basin]",
  .accessBasinsIntro: "Mean over the people of the [basin], lowest first: {measure}.",
  .accessBasinsListed: "The table shows the first {listed} of {all} [basins]; all are in `gap-report.json`.",
  .accessBasinsNone: "[Basins] where nobody has [a space] within reach ({count}): {names}.",
  .accessOutside:
    "People outside the territory who compete for the same [spaces], and are counted there: {people} ([towns]: {towns}).",
  .accessLeftOut: "[Spaces] of unknown capacity, left out: {spaces}.",
  .accessDefault: "[Spaces] of unknown capacity, counted with {places} places each: {spaces}.",
  .accessMissing: "{measure}: not known for {people} people, who are in no figure ([towns]: {towns}).",
  .accessInTownMean:
    "Between [a town] and [a space] in it the distance is at least the mean distance of two random points of a disc of the [town’s] area.",
  .accessInTownCentre:
    "Between [a town] and [a space] in it the distance is at least the mean distance of a random point from the centre of a disc of the [town’s] area.",
  .accessEquilibrium:
    "RAAM: the equilibrium is found with a gap of at most {gap} of its value; nobody could save more than {regret} by going elsewhere.",
  .accessDefinitionTwoStep:
    "2SFCA (Luo and Wang 2003): the places of each [space], divided by the people within reach of it, added up over the [spaces] within reach of [a town].",
  .accessDefinitionEnhanced:
    "E2SFCA (Luo and Qi 2009; Dai 2010): the same, and [a space] counts less the farther it is.",
  .accessDefinitionKernel: "KD2SFCA (Dai and Wang 2011): the same with Epanechnikov’s weights.",
  .accessDefinitionThreeStep:
    "3SFCA (Wan, Zou and Sternberg 2012): people who can choose among several [spaces] ask less of each.",
  .accessDefinitionBalanced:
    "BFCA (Páez, Higgins and Vivona 2019): each person is counted once in all, whatever the number of [spaces] within reach; the figures compare [towns] with each other, not with the other measures.",
  .accessDefinitionGravity:
    "Gravity (Hansen 1959): places, each counting less the farther it is; who shares them is not considered.",
  .accessDefinitionCumulative:
    "Places within reach: every place up to the distance; who shares them is not considered.",
  .accessDefinitionInterval:
    "Averaged places within reach (Tomasiello et al. 2023): the mean over all distances of an interval.",
  .accessDefinitionLocalised:
    "APL: in the manner of the French indicator of the DREES, as E2SFCA with steps; here places stand for the volume of activity, and people are not standardised by age.",
  .accessDefinitionAvailability:
    "Spatial availability (Soukhov et al. 2023): all places shared out among [towns] by people and nearness.",
  .accessDefinitionBalancing:
    "Balancing distance (Barboza et al. 2021): the least distance within which there are as many places as the [town] has people.",
  .accessDefinitionRaam:
    "RAAM (Saxon and Snow 2020): the crowding of the [space] used (1 is the overall ratio of people to places) plus the distance (1 is {distance}), once nobody can do better by going elsewhere.",
  .accessDefinitionZero:
    "Who has no [space] within reach counts as 0 places; where less is better, such people are left out of the mean. Means weigh [towns] by their people.",
  .inequalitySection: "Inequality between people",
  .inequalityIntro:
    "The Gini, Theil and Atkinson indices and the coefficient of variation are 0 when all people have the same. Distance is that to the nearest [space].",
  .inequalityColumnIndex: "Index",
  .inequalityColumnDistance: "Distance",
  .inequalityGini: "Gini",
  .inequalityTheil: "Theil T",
  .inequalityBetween: "– of it between [employment basins]",
  .inequalityAtkinson: "Atkinson, aversion {epsilon}",
  .inequalityPalma: "Ratio of tenths, Palma’s, ranked by the value",
  .inequalityVariation: "Coefficient of variation",
  .inequalityExcess:
    "Beyond {distance}: {headcount} of the people; over all people, those within counted 0, the mean distance beyond is {mean} (gap {gap}; severity, the mean of its square, {severity}).",
  .incomeIntro:
    "Ranked by the median income of their [town] (Insee, Filosofi 2021, disposable income a consumption unit), people of poorer [towns] first. For {people} people ({share}) it is not known; they are left out here.",
  .incomeColumnIndex: "By income",
  .incomeWithin: "Within {distance}",
  .incomeConcentration: "Concentration index",
  .incomeErreygers: "Erreygers",
  .incomeDefinition:
    "Concentration index (van Doorslaer and Koolman 2004): −1 to 1, 0 where the quantity does not go with income; of distance above 0 where people of richer [towns] live farther away, of being within S above 0 where they are better served. It compares [towns], not households.",
  .incomeDefinitionErreygers:
    "Erreygers (2009): four times the mean times the concentration index, for quantities with bounds (being within S: 0 to 1); it takes the same size, with the other sign, for who is left out.",
  .inequalityDefinitionGini:
    "Gini: half the mean difference between two people, over the mean; 1 when one person has everything.",
  .inequalityDefinitionTheil:
    "Theil T: weighs the high values more, and splits exactly: the part between [employment basins] would vanish if all [basins] had the same mean.",
  .inequalityDefinitionAtkinson:
    "Atkinson: the share of the whole that could be lost without harm if the rest were spread evenly; a larger aversion looks more at those who have least, and with 1 or more the index is 1 as soon as someone has nothing.",
  .inequalityDefinitionPalma:
    "Ratio of tenths: the mean of the tenth of the people with the highest values over that of the four tenths with the lowest (1 when all have the same), ranked by the value itself, not by income; a dash where the four tenths have nothing.",
  .inequalityDefinitionVariation: "Coefficient of variation: standard deviation over mean.",
  .inequalityDefinitionExcess:
    "Gap and severity (Foster, Greer and Thorbecke 1984): the distance beyond S divided by S, 0 for those within S; squared for severity, so that the farthest weigh more.",
]
