/// How unequal the distances to the nearest space are.
public struct InequalityOfDistance: Hashable, Sendable {
  /// Indices of the distances; nil where nobody has a finite one.
  public var indices: InequalityIndices?
  /// Distance beyond the service distance; nil where there is nobody.
  public var excess: ExcessDistance?

  /// How distance and cover go with income; nil where no income is known.
  public var byIncome: ConcentrationByIncome?

  public init(indices: InequalityIndices?, excess: ExcessDistance?, byIncome: ConcentrationByIncome? = nil) {
    self.indices = indices
    self.excess = excess
    self.byIncome = byIncome
  }
}

/// The measures of Foster, Greer and Thorbecke (1984) for distance beyond a line: sum of p ((d - S)/S)^a over d > S.
///
/// The normaliser is the line itself, so a gap of 0.2 means that people are, on average over all of them, 20 % of the
/// line beyond it.
public struct ExcessDistance: Hashable, Sendable {
  /// The line and normaliser S, metres or seconds.
  public var line: Double
  /// Share of the people beyond the line, 0 to 1 (a = 0); who has no space at all is beyond.
  public var headcount: Double
  /// Mean excess over the line, in lines, over all people (a = 1); nil where someone has no space at all.
  public var gap: Double?
  /// Mean squared excess (a = 2), which weighs the farthest more; nil where someone has no space at all.
  public var severity: Double?
  /// People who have no space at all: their excess is infinite.
  public var unreachablePeople: Int

  public init(line: Double, headcount: Double, gap: Double?, severity: Double?, unreachablePeople: Int) {
    self.line = line
    self.headcount = headcount
    self.gap = gap
    self.severity = severity
    self.unreachablePeople = unreachablePeople
  }
}
