/// What a study calls its things, in place of training spaces, towns and employment basins.
public struct StudyNouns: Hashable, Sendable {
  /// The things that may be renamed.
  public enum Thing: String, CaseIterable, Hashable, Sendable {
    /// The places that serve people: training spaces.
    case space
    /// The places where people live: towns.
    case town
    /// The zones by which figures are reported: employment basins.
    case zone
  }

  /// The languages in which they may be renamed.
  public static let languages = ["en", "fr"]

  private var nouns: [String: [Thing: StudyNoun]] = [:]

  /// No other words than the usual ones.
  public init() {}

  /// The nouns of a language; what is not among them has its usual name.
  ///
  /// - Complexity: O(1).
  public subscript(language: String) -> [Thing: StudyNoun] {
    get { nouns[language] ?? [:] }
    set { nouns[language] = newValue }
  }
}
