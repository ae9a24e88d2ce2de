import MessageModel

extension StudyKeys {
  static let analysis = [
    StudyKey(
      "access", .list, [.analyze], standard: "2sfca,e2sfca", example: "[2sfca, e2sfca, gravity]",
      "Measures of accessibility, or none."),
    StudyKey(
      "decay", .text, [.analyze], example: "exponential", "How a space counts with distance."),
    StudyKey(
      "decay_parameter", .number, [.analyze], example: "0.1",
      "Rate per km, bandwidth in km or exponent of the decay."),
    StudyKey(
      "steps", .steps, [.analyze], example: "{10: 1, 20: 0.68, 30: 0.22}",
      "Decay in steps: weights up to each distance in km; apl needs them."),
    StudyKey(
      "catchment", .number, [.analyze], example: "45", "Distance beyond which nothing counts, km."),
    StudyKey(
      "interval_start", .number, [.analyze], example: "10", "cumulative-interval: least distance, km."),
    StudyKey(
      "raam_distance", .number, [.analyze], example: "30",
      "raam: kilometres that weigh as much as a space used at the overall ratio of people to places."),
    StudyKey("raam_limit", .number, [.analyze], example: "60", "raam: largest distance travelled, km."),
    StudyKey(
      "default_capacity", .number, [.analyze], example: "100", "Places of spaces of unknown capacity."),
    StudyKey(
      "in_town", .text, [.analyze], standard: "zero", example: "disc-mean",
      "Least distance between a town and a space in it: zero, disc-mean or disc-centre."),
    StudyKey(
      "atkinson", .list, [.analyze], standard: "0.5,1.0", example: "[0.5, 1]",
      "Aversions for which Atkinson's index is given."),
    StudyKey(
      "least_underserved", .number, [.analyze], standard: "1000", example: "1000",
      "People an underserved area must have to be listed."),
  ]

  static let plan = [
    StudyKey(
      "model", .text, [.plan], standard: "mclp", example: "p-median",
      "What the plan should achieve: mclp, lscp, partial-cover, p-median, p-center, backup, gradual, capacitated, max-min."
    ),
    StudyKey("open", .number, [.plan], example: "3", "Number of openings, existing spaces not counted."),
    StudyKey("budget", .number, [.plan], example: "900", "Largest total cost; candidates need a column cost."),
    StudyKey(
      "candidates", .path, [.plan], standard: "acv", example: "'towns>=5000'",
      "Where spaces may open: acv (Action coeur de ville), pvd (Petites villes de demain), france-services, tiers-lieux, 'towns>=N' people, several joined by +, or a table with the column code."
    ),
    StudyKey("force", .list, [.plan], example: "['34145']", "Codes that must open."),
    StudyKey("forbid", .list, [.plan], example: "['66136']", "Codes that may not open."),
    StudyKey(
      "candidate_basin", .text, [.plan], example: "30000..100000",
      "Only candidates whose employment basin has so many people, both ends included."),
    StudyKey("max_per", .perLevel, [.plan], example: "{department: 1}", "At most so many openings in each zone."),
    StudyKey("min_per", .perLevel, [.plan], example: "{department: 1}", "At least so many openings in each zone."),
    StudyKey("floor", .perLevel, [.plan], example: "{basin: 0.5}", "Least covered share of each zone."),
    StudyKey(
      "cover_share", .number, [.plan], example: "0.5", "partial-cover: share of the people to be covered, 0 to 1."),
    StudyKey(
      "theta", .number, [.plan], example: "0.5", "backup: weight of first coverage against second, 0 to 1."),
    StudyKey("full_credit", .number, [.plan], example: "15", "gradual: full credit up to this distance, km."),
    StudyKey(
      "curve", .number, [.plan], example: "8", "Also the best plan for each number of openings up to this one."),
    StudyKey("near_optimal", .text, [.plan], example: "1%", "Also all plans within this share of the best."),
    StudyKey(
      "near_optimal_limit", .number, [.plan], standard: "50", example: "50", "Largest number of near-optimal plans."),
    StudyKey(
      "goals", .flag, [.plan], standard: "false", example: "true",
      "Also the plans of four goals, and what more people cost the worst basin."),
    StudyKey(
      "time_limit", .number, [.plan], example: "60",
      "Stop each search after this time in seconds; results then depend on the machine."),
    StudyKey(
      "no_explain", .flag, [.plan], standard: "false", example: "false",
      "Leave out the explanations that need further searches."),
  ]

  static let compare = [
    StudyKey(
      "names", .list, [.compare], example: "[Today, Tomorrow]", "What reports call the situations, in their order.")
  ]

  static let situations = [
    StudyKey(
      "before", .text, [.compare], example: "spaces",
      "The situation before: spaces (those of the study, the default), wave-1, a file of spaces, a plan or a folder."),
    StudyKey(
      "after", .oneOrMore, [.compare], example: "plan",
      "The situation after, or a list of several: plan (the default), the name of one of the plans, a file of spaces, a plan.json or a folder."
    ),
  ]
}
