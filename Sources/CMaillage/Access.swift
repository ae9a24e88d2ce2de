import CallKit
import Proximity
import CoverageModel

/// Spatial accessibility of each row.
///
/// - pairs: costs of rows and sites; an absent pair is out of reach.
/// - demand: people of each row, finite and at least 0, `demand_stride` bytes apart; null for 1 each.
/// - supply: places of each site, finite and at least 0.
/// - method: 0 for the two-step floating catchment area (2SFCA; with a decay that falls E2SFCA), 1 for gravity (places
///   weighted by nearness; with one step cumulative opportunities).
/// - decay: 0 for steps, parameters limit and weight of each, limits ascending; 1 for Dai's Gaussian [limit]; 2 linear
///   [limit]; 3 exponential [rate, limit]; 4 Epanechnikov [limit]; 5 power [exponent, unit, limit]. Limits are closed.
/// - scores: gets one number a row: places a person (method 0) or places (1); 0 where no site is within reach.
/// - site_demand: gets the people who compete for each site (method 0 only); may be null.
@c(maillage_access)
public func access(
  _ pairs: PairsHandle?, _ demand: UnsafeRawPointer?, _ demandStride: Int64, _ supply: UnsafePointer<Double>?,
  _ method: Int32, _ decay: Int32, _ parameters: UnsafePointer<Double>?, _ parameterCount: Int64,
  _ scores: UnsafeMutablePointer<Double>?, _ siteDemand: UnsafeMutablePointer<Double>?
) -> Int32 {
  answering { () throws(Failure) in
    let costs = try Handle<Pairs>.object(pairs, "pairs").costs
    let scores = try required(scores, "scores")
    let weights = try Weights(demand, stride: demandStride, count: Int64(costs.rowCount))
    var people: [Double] = []
    people.reserveCapacity(costs.rowCount)
    for row in 0..<costs.rowCount { people.append(try weights.finite(row)) }
    let places = try list(supply, Int64(costs.siteCount), named: "supply")
    for (site, number) in places.enumerated() where !(number >= 0 && number < .infinity) {
      throw Failure(
        code: .weight, row: site, column: 1,
        text: "supply \(number) of site \(site) is not a finite number of at least 0")
    }
    let decay = try DistanceDecay(kind: decay, try list(parameters, parameterCount, named: "parameters"))
    guard method == 0 || method == 1 else { throw .argument("\(method) is not a method") }
    let access = SpatialAccess.computeHere(
      AccessibilityMeasure(method == 0 ? .enhanced : .gravity, decay: decay), costs: costs, demand: people,
      supply: places)
    for (row, score) in access.scores.enumerated() { scores[row] = score.value ?? 0 }
    if method == 0, let siteDemand {
      for (site, demand) in access.sites.enumerated() { siteDemand[site] = demand?.demand ?? 0 }
    }
  }
}

extension DistanceDecay {
  fileprivate init(kind: Int32, _ parameters: [Double]) throws(Failure) {
    for parameter in parameters where !(parameter >= 0 && parameter < .infinity) {
      throw .argument("the parameter \(parameter) of the decay is not a finite number of at least 0")
    }
    if kind == 0 {
      guard parameters.count >= 2, parameters.count % 2 == 0 else {
        throw .argument("steps need a limit and a weight each")
      }
      var steps: [DecayStep] = []
      for index in stride(from: 0, to: parameters.count, by: 2) {
        if let last = steps.last, last.limit >= parameters[index] { throw .argument("limits of steps must ascend") }
        steps.append(DecayStep(limit: parameters[index], weight: parameters[index + 1]))
      }
      self = .steps(steps)
      return
    }
    let wanted = [1: 1, 2: 1, 3: 2, 4: 1, 5: 3][kind]
    guard let wanted else { throw .argument("\(kind) is not a decay") }
    guard parameters.count == wanted, parameters[wanted - 1] > 0 else {
      throw .argument("the decay \(kind) takes \(wanted) parameters, the limit above 0")
    }
    switch kind {
    case 1: self = .gaussianDai(limit: parameters[0])
    case 2: self = .linear(limit: parameters[0])
    case 3: self = .exponential(rate: parameters[0], limit: parameters[1])
    case 4: self = .epanechnikov(limit: parameters[0])
    default:
      guard parameters[1] > 0 else { throw .argument("the unit of a power must be above 0") }
      self = .power(exponent: parameters[0], unit: parameters[1], limit: parameters[2])
    }
  }
}
