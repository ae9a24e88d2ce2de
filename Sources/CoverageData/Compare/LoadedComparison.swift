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

extension [LoadedComparison] {
  /// Every file that these comparisons with one situation were made from, each situation once; roles of single situations
  /// start with its letter: A is the first, B the second.
  ///
  /// - Complexity: O(n) for n records.
  public var allInputs: [InputRecord] {
    var all = first?.inputs ?? []
    for (index, comparison) in enumerated().dropFirst() {
      let letter = String(UnicodeScalar(UInt8(ascii: "B") + UInt8(index)))
      for input in comparison.inputs where !all.contains(input) {
        var input = input
        if input.role.hasPrefix("B ") { input.role = letter + input.role.dropFirst() }
        all.append(input)
      }
    }
    return all
  }

  /// What was put right or set aside in any of them, each once.
  public var allRepairs: [Repair] {
    var all: [Repair] = []
    for repair in flatMap(\.repairs) where !all.contains(repair) { all.append(repair) }
    return all
  }
}
