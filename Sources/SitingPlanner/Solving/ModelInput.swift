import CoverageEngine
import CoverageModel
import FacilitySiting

/// A siting problem as the optimiser sees it: matrices, weights, columns.
struct ModelInput: Sendable {
  var problem: SitingProblem
  var parameters: PlanParameters
  var weights: [Double]
  /// Which sites are within the service distance of which demand points.
  var coverage: CoverageMatrix
  /// Travel costs, for models that need them.
  var costs: TravelCostMatrix?
  var constraints: SitingConstraints

  /// Computes the matrices and maps codes to columns.
  ///
  /// - Throws: `PlanError.request` as `ConstraintBuilder`; `.travel` as the travel costs.
  static func make(
    _ problem: SitingProblem, _ parameters: PlanParameters, threads: Int
  ) async throws(PlanError) -> ModelInput {
    let constraints = try ConstraintBuilder.constraints(problem, parameters)
    let coverage = try await coverage(of: problem, within: parameters.serviceDistance, threads: threads)
    let needsCosts = [.pMedian, .pCentre, .gradual].contains(parameters.model)
    let costs = needsCosts ? try await costs(of: problem, threads: threads) : nil
    return ModelInput(
      problem: problem, parameters: parameters, weights: problem.demand.map(\.weight), coverage: coverage,
      costs: costs, constraints: constraints)
  }

  private static func coverage(
    of problem: SitingProblem, within distance: Double, threads: Int
  ) async throws(PlanError) -> CoverageMatrix {
    do {
      return try await SitingMatrices.coverage(of: problem, within: distance, threads: threads)
    } catch {
      throw .travel(error)
    }
  }

  /// - Throws: `PlanError.travel`.
  static func costs(of problem: SitingProblem, threads: Int) async throws(PlanError) -> TravelCostMatrix {
    do {
      return try await SitingMatrices.costs(of: problem, threads: threads)
    } catch {
      throw .travel(error)
    }
  }

  /// The same input at another service distance.
  func at(serviceDistance: Double, threads: Int) async throws(PlanError) -> ModelInput {
    var other = self
    other.parameters.serviceDistance = serviceDistance
    other.coverage = try await Self.coverage(of: problem, within: serviceDistance, threads: threads)
    return other
  }
}
