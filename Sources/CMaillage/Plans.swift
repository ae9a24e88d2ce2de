import CoverageModel
import FacilitySiting

/// What a plan must keep to, as it comes from the caller.
struct PlanRequest {
  let constraints: SitingConstraints
  private let deadline: ContinuousClock.Instant?
  private let seconds: Duration?
  private let nodes: Int?

  init(
    existing: UnsafePointer<Int32>?, _ existingCount: Int64, forced: UnsafePointer<Int32>?, _ forcedCount: Int64,
    forbidden: UnsafePointer<Int32>?, _ forbiddenCount: Int64, openings: Int64?, siteCount: Int,
    seconds: Double, nodes: Int64
  ) throws(Failure) {
    func columns(_ base: UnsafePointer<Int32>?, _ count: Int64, _ name: String) throws(Failure) -> [Int] {
      let columns = try list(base, count, named: name)
      for (row, column) in columns.enumerated() where column < 0 || Int(column) >= siteCount {
        throw Failure(code: .site, row: row, text: "site \(column) of \(name) is not in 0..<\(siteCount)")
      }
      return columns.map { Int($0) }
    }
    if let openings, openings < 0 { throw .argument("\(openings) openings") }
    constraints = SitingConstraints(
      existing: try columns(existing, existingCount, "existing"), forced: try columns(forced, forcedCount, "forced"),
      forbidden: try columns(forbidden, forbiddenCount, "forbidden"), maximumOpenings: openings.map { Int($0) })
    self.seconds = seconds >= 0 && seconds <= 1e9 ? .seconds(seconds) : nil
    deadline = self.seconds.map { ContinuousClock.now.advanced(by: $0) }
    self.nodes = nodes >= 0 ? Int(nodes) : nil
  }

  var coverLimits: CoverSearchLimits {
    var isExpired: (@Sendable () -> Bool)?
    if let deadline { isExpired = { ContinuousClock.now >= deadline } }
    return CoverSearchLimits(nodes: nodes, certificateMultipliers: 0, isExpired: isExpired)
  }

  var costLimits: CostSearchLimits { CostSearchLimits(time: seconds, nodes: nodes) }
}

/// Where a plan is written to.
struct PlanOutput {
  let opened: UnsafeMutablePointer<Int32>?
  let openedCount: UnsafeMutablePointer<Int64>?
  let value: UnsafeMutablePointer<Double>?
  let bound: UnsafeMutablePointer<Double>?
  let proved: UnsafeMutablePointer<Int32>?

  /// Writes what a solver finds; what it refuses is a fault of the arguments.
  func write(_ solve: () throws -> SitingSolution) throws(Failure) {
    let solution: SitingSolution
    do {
      solution = try solve()
    } catch {
      throw .argument(String(describing: error))
    }
    if solution.status == .infeasible {
      throw Failure(code: .infeasible, text: solution.conflict ?? "no choice of sites satisfies the constraints")
    }
    if let opened {
      for (place, site) in solution.opened.enumerated() { opened[place] = Int32(truncatingIfNeeded: site) }
    }
    openedCount?.pointee = Int64(solution.opened.count)
    value?.pointee = solution.value ?? .nan
    bound?.pointee = solution.bound ?? .nan
    proved?.pointee = solution.status == .optimal ? 1 : 0
  }
}

/// The maximal covering location problem: which `openings` further sites leave the least weight uncovered.
///
/// - rows: what can be covered; they stay as they are, and the plan does not depend on how points were added.
/// - existing, forced, forbidden: sites that are open, must open (and count) and may not open.
/// - openings: largest number of openings; negative for no limit.
/// - seconds, nodes: when the search ends without proof; negative for no limit.
/// - opened: gets the sites to open, ascending; room for site_count. opened_count: gets their number.
/// - value: gets the weight covered, existing sites included; NaN where no plan was found in time.
/// - bound: gets what no plan can pass. proved: gets 1 where the value is proved to be the best, else 0.
@c(maillage_mclp)
public func mclp(
  _ rows: RowsHandle?, _ existing: UnsafePointer<Int32>?, _ existingCount: Int64, _ forced: UnsafePointer<Int32>?,
  _ forcedCount: Int64, _ forbidden: UnsafePointer<Int32>?, _ forbiddenCount: Int64, _ openings: Int64,
  _ seconds: Double, _ nodes: Int64, _ opened: UnsafeMutablePointer<Int32>?,
  _ openedCount: UnsafeMutablePointer<Int64>?, _ value: UnsafeMutablePointer<Double>?,
  _ bound: UnsafeMutablePointer<Double>?, _ proved: UnsafeMutablePointer<Int32>?
) -> Int32 {
  answering { () throws(Failure) in
    let all = try Handle<Rows>.object(rows, "rows").rows
    let request = try PlanRequest(
      existing: existing, existingCount, forced: forced, forcedCount, forbidden: forbidden, forbiddenCount,
      openings: openings < 0 ? nil : openings, siteCount: all.siteCount, seconds: seconds, nodes: nodes)
    try PlanOutput(opened: opened, openedCount: openedCount, value: value, bound: bound, proved: proved).write {
      let sorted = all.sorted()
      var rows = try MaximalCover.emptyRows(siteCount: all.siteCount, constraints: request.constraints)
      rows.add(sorted.rows, weights: sorted.weights)
      rows.add(EmptyCollection<Int32>(), weight: sorted.uncoverableWeight)
      return try MaximalCover(rows: rows, constraints: request.constraints).solve(limits: request.coverLimits)
    }
  }
}

/// The location set covering problem: the fewest further sites that cover every point that can be covered, whatever it
/// weighs.
///
/// Arguments are those of maillage_mclp; value and bound are numbers of openings.
@c(maillage_lscp)
public func lscp(
  _ rows: RowsHandle?, _ existing: UnsafePointer<Int32>?, _ existingCount: Int64, _ forced: UnsafePointer<Int32>?,
  _ forcedCount: Int64, _ forbidden: UnsafePointer<Int32>?, _ forbiddenCount: Int64, _ seconds: Double,
  _ nodes: Int64, _ opened: UnsafeMutablePointer<Int32>?, _ openedCount: UnsafeMutablePointer<Int64>?,
  _ value: UnsafeMutablePointer<Double>?, _ bound: UnsafeMutablePointer<Double>?,
  _ proved: UnsafeMutablePointer<Int32>?
) -> Int32 {
  answering { () throws(Failure) in
    let all = try Handle<Rows>.object(rows, "rows").rows
    let request = try PlanRequest(
      existing: existing, existingCount, forced: forced, forcedCount, forbidden: forbidden, forbiddenCount,
      openings: nil, siteCount: all.siteCount, seconds: seconds, nodes: nodes)
    try PlanOutput(opened: opened, openedCount: openedCount, value: value, bound: bound, proved: proved).write {
      try SetCover(matrix: all.sorted().rows, constraints: request.constraints).solve(limits: request.coverLimits)
    }
  }
}

/// The p-median problem: which `openings` further sites make the weighted cost to the nearest open site least.
///
/// - pairs: costs; every row of positive weight must reach a site that is open or may open.
/// - weights: one for each row, finite and at least 0, `weight_stride` bytes apart; null for 1 each.
///
/// The other arguments are those of maillage_mclp; value and bound are sums of weight times cost.
@c(maillage_p_median)
public func pMedian(
  _ pairs: PairsHandle?, _ weights: UnsafeRawPointer?, _ weightStride: Int64, _ existing: UnsafePointer<Int32>?,
  _ existingCount: Int64, _ forced: UnsafePointer<Int32>?, _ forcedCount: Int64, _ forbidden: UnsafePointer<Int32>?,
  _ forbiddenCount: Int64, _ openings: Int64, _ seconds: Double, _ nodes: Int64,
  _ opened: UnsafeMutablePointer<Int32>?, _ openedCount: UnsafeMutablePointer<Int64>?,
  _ value: UnsafeMutablePointer<Double>?, _ bound: UnsafeMutablePointer<Double>?,
  _ proved: UnsafeMutablePointer<Int32>?
) -> Int32 {
  answering { () throws(Failure) in
    let costs = try Handle<Pairs>.object(pairs, "pairs").costs
    let request = try PlanRequest(
      existing: existing, existingCount, forced: forced, forcedCount, forbidden: forbidden, forbiddenCount,
      openings: openings < 0 ? nil : openings, siteCount: costs.siteCount, seconds: seconds, nodes: nodes)
    let column = try Weights(weights, stride: weightStride, count: Int64(costs.rowCount))
    var people: [Double] = []
    for row in 0..<costs.rowCount { people.append(try column.finite(row)) }
    try PlanOutput(opened: opened, openedCount: openedCount, value: value, bound: bound, proved: proved).write {
      try PMedianModel(costs: costs, weights: people, constraints: request.constraints)
        .solve(limits: request.costLimits)
    }
  }
}

/// The p-centre problem: which `openings` further sites make the largest cost to the nearest open site least. Rows that no
/// site reaches are left out.
///
/// Arguments are those of maillage_p_median without weights; value and bound are costs.
@c(maillage_p_center)
public func pCentre(
  _ pairs: PairsHandle?, _ existing: UnsafePointer<Int32>?, _ existingCount: Int64, _ forced: UnsafePointer<Int32>?,
  _ forcedCount: Int64, _ forbidden: UnsafePointer<Int32>?, _ forbiddenCount: Int64, _ openings: Int64,
  _ seconds: Double, _ nodes: Int64, _ opened: UnsafeMutablePointer<Int32>?,
  _ openedCount: UnsafeMutablePointer<Int64>?, _ value: UnsafeMutablePointer<Double>?,
  _ bound: UnsafeMutablePointer<Double>?, _ proved: UnsafeMutablePointer<Int32>?
) -> Int32 {
  answering { () throws(Failure) in
    let costs = try Handle<Pairs>.object(pairs, "pairs").costs
    let request = try PlanRequest(
      existing: existing, existingCount, forced: forced, forcedCount, forbidden: forbidden, forbiddenCount,
      openings: openings < 0 ? nil : openings, siteCount: costs.siteCount, seconds: seconds, nodes: nodes)
    try PlanOutput(opened: opened, openedCount: openedCount, value: value, bound: bound, proved: proved).write {
      try PCentreModel(costs: costs, constraints: request.constraints).solve(limits: request.costLimits)
    }
  }
}
