import CoverageModel

/// A study file whose keys and kinds of values are right.
public struct StudyDocument: Hashable, Sendable {
  /// What is said for all steps.
  public var shared: [StudySetting]
  /// What is said for the analysis alone; it is always run.
  public var analysis: [StudySetting]
  /// The plans, in their order.
  public var plans: [Plan]
  /// What is said for the comparison; nil where there is none.
  public var comparison: [StudySetting]?

  /// A plan of a study.
  public struct Plan: Hashable, Sendable {
    /// Its name and the folder of its results within that of the study; nil for the only plan of a study.
    public var name: String?
    /// What is said for it alone.
    public var settings: [StudySetting]

    public init(name: String? = nil, settings: [StudySetting] = []) {
      self.name = name
      self.settings = settings
    }
  }

  public init(
    shared: [StudySetting] = [], analysis: [StudySetting] = [], plans: [Plan] = [],
    comparison: [StudySetting]? = nil
  ) {
    self.shared = shared
    self.analysis = analysis
    self.plans = plans
    self.comparison = comparison
  }

  /// What is said for all steps under a key; nil where nothing is.
  public func shared(_ name: String) -> StudySetting? { shared.first { $0.key.name == name } }

  /// The text of a key that is set for all steps.
  public func sharedText(_ name: String) -> String? {
    guard let value = shared(name)?.value, value != .nothing else { return nil }
    return value.scalarText
  }
}
