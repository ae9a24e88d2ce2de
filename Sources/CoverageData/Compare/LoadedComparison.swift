public import CoverageModel

/// Two situations to be compared, together with where they came from.
public struct LoadedComparison: Sendable {
  /// Towns, zones, weight and distances of both.
  public var study: Study
  /// The situation before, A.
  public var before: ComparisonInput
  /// The situation after, B.
  public var after: ComparisonInput
  /// The files they were made from, in a fixed order; roles of single sides start with `A` or `B`.
  public var inputs: [InputRecord]
  /// What was put right or set aside in the study.
  public var repairs: [Repair]
  /// What differs between the sides without making the comparison wrong.
  public var notes: [ComparisonNote]
  /// Whether one side is the embedded spaces of wave 1, of which not all are identified.
  public var hasEmbeddedSpaces: Bool

  /// A loaded comparison from its parts.
  public init(
    study: Study, before: ComparisonInput, after: ComparisonInput, inputs: [InputRecord], repairs: [Repair],
    notes: [ComparisonNote], hasEmbeddedSpaces: Bool
  ) {
    self.study = study
    self.before = before
    self.after = after
    self.inputs = inputs
    self.repairs = repairs
    self.notes = notes
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
  }
}
