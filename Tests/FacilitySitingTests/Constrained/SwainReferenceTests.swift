import CoverageModel
import FacilitySiting
import Foundation
import TestSupport
import Testing

/// Swain's 55 nodes: optima published by Church and ReVelle (1974) or computed by a solver that is not ours.
@Suite(.enabled(if: ExternalData.isExpected)) struct SwainReferenceTests {
  private let costs: TravelCostMatrix
  private let weights: [Double]

  init() throws {
    let nodes = try ExternalData.text("swain/swain.dat").split(whereSeparator: \.isNewline).map { line in
      line.split(separator: ",").compactMap { Double($0.trimmingCharacters(in: .whitespaces)) }
    }
    try #require(nodes.count == 55 && nodes.allSatisfy { $0.count == 4 })
    weights = nodes.map { $0[3] }
    var entries: [Double] = []
    for a in nodes {
      for b in nodes { entries.append(((a[1] - b[1]) * (a[1] - b[1]) + (a[2] - b[2]) * (a[2] - b[2])).squareRoot()) }
    }
    costs = TravelCostMatrix(
      siteCount: 55, rowStarts: (0...55).map { $0 * 55 }, sites: (0..<55).flatMap { _ in (0..<55).map(Int32.init) },
      costs: entries)
  }

  /// Maximal cover within 10 with 5 openings covers 609; if all must also be within 15, it covers 354 (the constraint of
  /// mandatory closeness, as one quota for each node).
  @Test func mandatoryCloseness() throws {
    var constraints = SitingConstraints(maximumOpenings: 5)
    #expect(try cover(10, constraints).value == 609)
    let near = costs.coverage(within: 15 + 1e-9)
    constraints.quotas = (0..<55).map { node in
      ZoneQuota(zone: "node \(node)", sites: near.sites(ofRow: node).map(Int.init), minimum: 1)
    }
    let solution = try cover(10, constraints)
    #expect(solution.status == .optimal)
    #expect(solution.value == 354)
    constraints.maximumOpenings = 4
    #expect(try cover(10, constraints).status == .infeasible)
  }

  @Test func theTableOfOptima() throws {
    let lines = try ExternalData.text("swain/swain55_optima_highs.csv").split(whereSeparator: \.isNewline).dropFirst()
    var checked: [String: Int] = [:]
    for line in lines {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      let expected = try #require(Double(fields[3]))
      let constraints = SitingConstraints(maximumOpenings: Int(fields[2]))
      let radius = Double(fields[1]) ?? 0
      var options = ConstrainedSearchOptions()
      options.settlesTies = false
      let solution: SitingSolution
      switch fields[0] {
      case "MCLP": solution = try cover(radius, constraints, options)
      case "LSCP":
        solution = try ConstrainedSetCover(
          matrix: costs.coverage(within: radius + 1e-9), constraints: constraints
        ).solve(options)
      case "p-median":
        solution = try ConstrainedMedian(costs: costs, weights: weights, constraints: constraints).solve(options)
      default:
        solution = try ConstrainedCentre(costs: costs, weights: weights, constraints: constraints).solve(options)
      }
      #expect(solution.status == .optimal, "\(line)")
      #expect(abs(try #require(solution.value) - expected) <= 1e-6 * max(1, expected), "\(line)")
      checked[fields[0], default: 0] += 1
    }
    #expect(checked == ["MCLP": 70, "LSCP": 7, "p-median": 10, "p-center": 10])
  }

  private func cover(
    _ radius: Double,
    _ constraints: SitingConstraints,
    _ options: ConstrainedSearchOptions = ConstrainedSearchOptions()
  ) throws -> SitingSolution {
    try ConstrainedMaximalCover(
      matrix: costs.coverage(within: radius + 1e-9), weights: weights, constraints: constraints
    ).solve(options)
  }
}
