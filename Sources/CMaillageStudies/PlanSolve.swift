import CallKit
import MessageModel

/// The best plan under constraints that need a mixed-integer solver: quotas by zone, a budget, floors.
///
/// - model: mclp, lscp, p-median or p-center.
/// - site_count, starts, row_count, sites, costs: rows as in maillage_pairs_new; costs may be null for mclp and lscp.
/// - weights: one for each row, finite and at least 0; null for 1 each.
/// - constraints: a JSON object, every member optional: existing, forced and forbidden (lists of sites), openings, costs (one
///   for each site), budget, quotas (zone, sites, minimum, maximum) and floors (zone, rows, minimum: least weight covered).
/// - radius: cost within which floors of p-median and p-center count a row as covered.
/// - seconds: when the search ends without proof; negative for no limit.
/// - progress, context: as in maillage_study_run.
/// - out: gets a JSON object, to be given to maillage_bytes_free: proved, opened (sites, ascending), value and bound, null
///   where not known. Constraints that cannot hold together are named in the refusal (MAILLAGE_INFEASIBLE).
@c(maillage_plan_solve)
public func planSolve(
  _ model: UnsafePointer<CChar>?, _ siteCount: Int64, _ starts: UnsafePointer<Int64>?, _ rowCount: Int64,
  _ sites: UnsafePointer<Int32>?, _ costs: UnsafePointer<Double>?, _ weights: UnsafePointer<Double>?,
  _ constraints: UnsafePointer<CChar>?, _ radius: Double, _ seconds: Double, _ progress: ProgressCallback?,
  _ context: UnsafeMutableRawPointer?, _ out: UnsafeMutablePointer<BytesHandle?>?
) -> Int32 {
  answering { () throws(Failure) in
    let out = try required(out, "out")
    let word = try text(model, "model")
    guard let model = ConstrainedCall.Model(rawValue: word) else {
      throw Failure(.request, "'\(word)' is not a model: mclp, lscp, p-median or p-center")
    }
    let rows = try CompressedRows(siteCount, starts, rowCount, sites)
    let call = ConstrainedCall(
      model: model, rows: rows,
      costs: try costs.map { costs throws(Failure) in
        try finite(costs, rows.sites.count, .distance, "cost")
      } ?? [],
      weights: try weights.map { weights throws(Failure) in
        try finite(weights, rows.count, .weight, "weight")
      } ?? [Double](repeating: 1, count: rows.count),
      constraints: try ConstraintText.read(try text(constraints, "constraints")), radius: radius,
      seconds: seconds >= 0 ? min(seconds, 1e9) : nil)
    guard !model.takesCosts || costs != nil || rows.sites.isEmpty else { throw .argument("costs is a null pointer") }
    out.pointee = Bytes.make(
      try Waiting(progress: progress, context: context).run { _ in try call.solve() })
  }
}

/// Numbers of the caller's, each finite and at least 0.
private func finite(
  _ base: UnsafePointer<Double>, _ count: Int, _ code: Failure.Code, _ name: String
) throws(Failure) -> [Double] {
  let numbers = Array(UnsafeBufferPointer(start: base, count: count))
  for (row, number) in numbers.enumerated() where !(number >= 0 && number < .infinity) {
    throw Failure(
      code: code, row: row, column: 0, text: "the \(name) \(number) at \(row) is not a finite number of at least 0")
  }
  return numbers
}
