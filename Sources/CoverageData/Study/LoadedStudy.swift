public import CoverageModel

/// A study together with where it came from.
public struct LoadedStudy: Sendable {
  /// The study.
  public var study: Study
  /// The files it was made from, in a fixed order.
  public var inputs: [InputRecord]
  /// What was put right or set aside, in the order of the rules.
  public var repairs: [Repair]
  /// Whether the spaces are the embedded ones of wave 1, of which not all are identified.
  public var hasEmbeddedSpaces: Bool

  public init(study: Study, inputs: [InputRecord], repairs: [Repair], hasEmbeddedSpaces: Bool) {
    self.study = study
    self.inputs = inputs
    self.repairs = repairs
    self.hasEmbeddedSpaces = hasEmbeddedSpaces
  }
}
