/// What `maillage backtest`, and comparisons of more than two situations, say.
let backtestMessages: KeyValuePairs<String, String> = [
  "Further situations, each compared with A.": "D’autres situations, chacune comparée à A.",
  "compare takes at most {1} situations.": "compare prend au plus {1} situations.",
  "--names takes a name for each of the {1} situations, separated by commas.":
    "--names prend un nom pour chacune des {1} situations, séparés par des virgules.",
  "a text or a list": "un texte ou une liste",
  "Compare later openings with the best plan of as many towns, proved, and with each candidate's rank.":
    "Comparer des ouvertures ultérieures au meilleur plan d’autant de communes, prouvé, et au rang de chaque candidate.",
  """
  FIRST holds the spaces of the first wave: wave-1 (the embedded ones) or a file. LATER is a file with what opened
  later, or with all spaces then: those in towns of the first wave are not counted again. Each opening counts as its
  town; towns that are not candidates are added to them. The plan is the one that serves most people with the same number
  of towns ('maillage plan --model mclp'). The spaces of both files are read by --columns spaces...

  EXAMPLES
    maillage backtest wave-1 Examples/backtest/later.csv
    maillage backtest wave-1 later.csv --france --candidates acv+pvd --lang fr --out Reports/second-wave
    maillage backtest 2019.csv 2024.csv --department 34 --service-distance 20 --json
    maillage backtest 2019.xlsx 2024.xlsx --towns towns.gpkg --candidates 'towns>=5000'
    maillage backtest 2019.csv 2024.csv --roads region.routes --service-distance 20

  RESULTS
    backtest.md, backtest.json, backtest.csv (every candidate with its rank), maps (backtest.geojson, backtest.svg), and
    plan.json, the best plan with its proof, for 'maillage verify'
  """:
    """
  FIRST contient les espaces de la première vague\u{A0}: wave-1 (ceux fournis) ou un fichier. LATER est un fichier des
  ouvertures ultérieures, ou de tous les espaces à cette date\u{A0}: ceux des communes de la première vague ne sont pas comptés
  à nouveau. Chaque ouverture compte pour sa commune\u{202F}; les communes qui ne sont pas candidates leur sont ajoutées. Le plan
  est celui qui dessert le plus d’habitants avec autant de communes («\u{202F}maillage plan --model mclp\u{202F}»). Les espaces des deux
  fichiers sont lus selon --columns spaces...

  EXEMPLES
    maillage backtest wave-1 Examples/backtest/later.csv
    maillage backtest wave-1 later.csv --france --candidates acv+pvd --lang fr --out Reports/deuxieme-vague
    maillage backtest 2019.csv 2024.csv --department 34 --service-distance 20 --json
    maillage backtest 2019.xlsx 2024.xlsx --towns towns.gpkg --candidates "towns>=5000"
    maillage backtest 2019.csv 2024.csv --roads region.routes --service-distance 20

  RÉSULTATS
    backtest.md, backtest.json, backtest.csv (chaque candidate et son rang), cartes (backtest.geojson, backtest.svg), et
    plan.json, le meilleur plan avec sa preuve, pour «\u{202F}maillage verify\u{202F}»
  """,
  "The spaces of the first wave: wave-1 or a file.": "Les espaces de la première vague\u{A0}: wave-1 ou un fichier.",
  "What opened later: a file of spaces.": "Les ouvertures ultérieures\u{A0}: un fichier d’espaces.",
  "FIRST and LATER take wave-1 or the path of a file.": "FIRST et LATER prennent wave-1 ou le chemin d’un fichier.",
  "backtest writes no tables of PostGIS.": "backtest n’écrit pas de tables PostGIS.",
  "Service distance S, km; with --matrix minutes for times (default: 30).":
    "Distance de desserte S, en km\u{202F}; avec --matrix en minutes pour des temps (par défaut\u{A0}: 30).",
  "Stop the search after this time; the plan then comes with its gap.":
    "Arrêter la recherche après ce temps\u{202F}; le plan vient alors avec son écart.",
  "a backtest needs towns: name the column of --matrix seconds, minutes, metres or kilometres":
    "backtest demande des communes\u{A0}: nommer la colonne de --matrix seconds, minutes, metres ou kilometres",
  "later openings": "ouvertures ultérieures",
  "no later opening is left to compare in {1}: {2} are in towns of the first wave, {3} outside the territory":
    "aucune ouverture ultérieure à comparer pour {1}\u{A0}: {2} sont dans des communes de la première vague, {3} hors du territoire",
  "every candidate is one of the later openings: there is no other choice to compare with; name more with --candidates":
    "toutes les candidates ont ouvert\u{A0}: il n’y a aucun autre choix auquel comparer\u{202F}; en nommer davantage avec --candidates",
  "there is no later opening to compare": "il n’y a aucune ouverture ultérieure à comparer",
]
