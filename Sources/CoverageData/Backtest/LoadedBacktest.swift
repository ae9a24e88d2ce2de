public import CoverageModel

/// A problem and the openings that took place, together with where they came from.
public struct LoadedBacktest: Sendable {
  /// The problem of the plan: existing facilities are the first wave, the towns of the openings are among the candidates.
  ///
  /// Its inputs and request are those of `plan.json`; where openings were added to the candidates, the request names the
  /// file of `candidatesFile`, and the inputs hold its record.
  public var plan: LoadedPlan
  /// The openings that are counted: candidates of the problem, ascending.
  public var openings: [Int]
  /// What became of the other spaces of the table.
  public var setAside: BacktestSetAside
  /// The table of openings.
  public var laterInput: InputRecord
  /// A table of all candidates; nil where each opening is a candidate anyway.
  public var candidatesFile: [UInt8]?
}
