import CallKit
import CoverageModel
import FacilitySiting
import MessageModel

/// A plan under constraints, as the caller asks for it.
struct ConstrainedCall: Sendable {
  /// What a plan should achieve.
  enum Model: String {
    case mclp, lscp
    case pMedian = "p-median"
    case pCentre = "p-center"

    var takesCosts: Bool { self == .pMedian || self == .pCentre }
  }

  let model: Model
  let rows: CompressedRows
  let costs: [Double]
  let weights: [Double]
  let constraints: ConstraintText
  let radius: Double
  let seconds: Double?

  /// The plan as JSON.
  ///
  /// - Throws: `Failure`: `.infeasible` with the constraints that cannot hold together; `.request` for what contradicts
  ///   itself; `CancellationError`.
  func solve() throws -> String {
    let solution: SitingSolution
    do {
      solution = try asked().solve(ConstrainedSearchOptions(timeLimitSeconds: seconds))
    } catch {
      throw Failure(.request, Message(data: String(describing: error)))
    }
    try Task.checkCancellation()
    if solution.status == .infeasible {
      throw Failure(.infeasible, Message(data: solution.conflict ?? "no choice of sites satisfies the constraints"))
    }
    return JSONText.object([
      ("proved", "\(solution.status == .optimal)"),
      ("opened", "[" + solution.opened.map { "\($0)" }.joined(separator: ",") + "]"),
      ("value", Self.number(solution.value)), ("bound", Self.number(solution.bound)),
    ])
  }

  private func asked() throws -> any ConstrainedSitingModel {
    let constraints = constraints.constraints
    let matrix = CoverageMatrix(siteCount: rows.siteCount, rowStarts: rows.starts, sites: rows.sites)
    let floorRadius = radius >= 0 ? radius : nil
    switch model {
    case .mclp: return try ConstrainedMaximalCover(matrix: matrix, weights: weights, constraints: constraints)
    case .lscp: return try ConstrainedSetCover(matrix: matrix, weights: weights, constraints: constraints)
    case .pMedian:
      return try ConstrainedMedian(
        costs: table, weights: weights, constraints: constraints, floorRadius: floorRadius)
    case .pCentre:
      return try ConstrainedCentre(
        costs: table, weights: weights, constraints: constraints, floorRadius: floorRadius, servesEveryPoint: true)
    }
  }

  private var table: TravelCostMatrix {
    TravelCostMatrix(siteCount: rows.siteCount, rowStarts: rows.starts, sites: rows.sites, costs: costs)
  }

  private static func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "null" }
    return "\(value)"
  }
}
