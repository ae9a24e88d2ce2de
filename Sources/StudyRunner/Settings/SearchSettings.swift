import CoverageModel
import MessageModel
package import SitingPlanner

/// How a plan is searched, as people write it.
package struct SearchSettings: Sendable {
  /// Number of openings up to which the best plans are listed.
  package var curve: Int?
  /// Share of the best within which plans are listed.
  package var nearOptimal: PercentOption?
  /// Largest number of those.
  package var nearOptimalLimit = 50
  /// Whether the plans of several goals are compared.
  package var goals = false
  /// Largest time in seconds.
  package var timeLimit: Double?
  /// Whether explanations that need further searches are made.
  package var explains = true

  /// A search of which nothing else is asked.
  package init() {}

  /// - Throws: `UsageError` for numbers out of range.
  package func check() throws(UsageError) {
    if let curve, curve < 1 { throw UsageError("--curve takes a number of at least 1.", option: "--curve") }
    if nearOptimalLimit < 1 {
      throw UsageError("--near-optimal-limit takes a number of at least 1.", option: "--near-optimal-limit")
    }
    if let timeLimit, !(timeLimit >= 0 && timeLimit.isFinite) {
      throw UsageError("--time-limit takes a number of seconds of at least 0.", option: "--time-limit")
    }
  }

  /// The options of the search.
  package var options: PlanOptions {
    var options = PlanOptions(
      timeLimitSeconds: timeLimit, explains: explains, curveLength: curve, nearOptimalMargin: nearOptimal?.share,
      nearOptimalLimit: nearOptimalLimit, distanceStep: WrittenCost(5))
    options.comparesGoals = goals
    return options
  }
}
