import CoverageModel
import TestSupport

/// Swain's 55 nodes (Church and ReVelle 1974): Euclidean costs, people as weights, every node a candidate.
struct SwainInstance {
  let costs: TravelCostMatrix
  let weights: [Double]

  init() throws {
    let nodes = try ExternalData.text("swain/swain.txt").split(whereSeparator: \.isNewline).dropFirst()
      .map { line in line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) } }
      .filter { $0.count == 4 }
    weights = nodes.map { $0[3] }
    costs = PmedInstance.dense(
      nodes.count,
      nodes.flatMap { from in
        nodes.map { to in
          ((from[1] - to[1]) * (from[1] - to[1]) + (from[2] - to[2]) * (from[2] - to[2])).squareRoot()
        }
      })
  }

  /// Optima by number of openings.
  static func optima(of problem: String) throws -> [(openings: Int, value: Double)] {
    try ExternalData.text("swain/swain55_optima_highs.csv").split(whereSeparator: \.isNewline).compactMap { line in
      let fields = line.split(separator: ",", omittingEmptySubsequences: false)
      guard fields.count > 3, fields[0] == problem, let openings = Int(fields[2]), let value = Double(fields[3])
      else { return nil }
      return (openings, value)
    }
  }
}
