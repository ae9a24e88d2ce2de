import ArgumentParser
import CoverageModel
import MessageModel
import SecondWave
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

  func validate() throws {
    if let curve, curve < 1 { throw UsageError("--curve takes a number of at least 1.") }
    if nearOptimalLimit < 1 { throw UsageError("--near-optimal-limit takes a number of at least 1.") }
    if let timeLimit, !(timeLimit >= 0 && timeLimit.isFinite) {
      throw UsageError("--time-limit takes a number of seconds of at least 0.")
    }
  }

  /// How the plan is searched; the threads are those of the output.
  var options: PlanOptions {
    var options = PlanOptions(
      timeLimitSeconds: timeLimit, explains: !noExplain, curveLength: curve,
      nearOptimalMargin: nearOptimal?.share, nearOptimalLimit: nearOptimalLimit, distanceStep: WrittenCost(5))
    options.comparesGoals = goals
    return options
  }
}

/// A share written as `0.5%` or `0.005`.
struct PercentOption: ExpressibleByArgument {
  var share: Double

  init?(argument: String) {
    let isPercent = argument.hasSuffix("%")
    guard let number = Double(isPercent ? argument.dropLast() : argument[...]), number.isFinite, number >= 0 else {
      return nil
    }
    share = isPercent ? number / 100 : number
    guard share <= 1 else { return nil }
  }
}
