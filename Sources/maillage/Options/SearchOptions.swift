import ArgumentParser
import StudyRunner

struct SearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Also the best plan for each number of openings up to P, joint and nested.", valueName: "p"))
  var curve: Int?

  @Option(help: ArgumentHelp("Also all plans within this share of the best: 0.5%.", valueName: "share"))
  var nearOptimal: PercentOption?

  @Option(help: ArgumentHelp("Largest number of near-optimal plans.", valueName: "n"))
  var nearOptimalLimit = 50

  @Flag(
    help: ArgumentHelp(
      "Also the plans of four goals (mclp, p-median, p-center, max-min), and what more people cost the worst basin."))
  var goals = false

  @Option(
    help: ArgumentHelp(
      "Stop after this time, explanations included; the plan then comes with its gap.", valueName: "seconds"))
  var timeLimit: Double?

  @Flag(help: "Leave out the explanations that need further searches.")
  var noExplain = false

  /// What is asked, as values.
  var settings: SearchSettings {
    var settings = SearchSettings()
    settings.curve = curve
    settings.nearOptimal = nearOptimal
    settings.nearOptimalLimit = nearOptimalLimit
    settings.goals = goals
    settings.timeLimit = timeLimit
    settings.explains = !noExplain
    return settings
  }

  func validate() throws { try settings.check() }
}
