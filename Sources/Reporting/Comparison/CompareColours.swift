/// Colours of the map of a comparison: ColorBrewer's diverging RdBu with seven classes (C. Brewer, colorbrewer2.org,
/// Apache 2.0), which people with defective colour vision tell apart.
enum CompareColours {
  /// Classes of losses, the worst first: most percent of the people of a zone by which fewer are covered.
  static let losses: [(leastPercent: Int, fill: String)] = [(50, "#b2182b"), (20, "#ef8a62"), (0, "#fddbc7")]
  /// Classes of gains, the best first.
  static let gains: [(leastPercent: Int, fill: String)] = [(50, "#2166ac"), (20, "#67a9cf"), (0, "#d1e5f0")]
  static let none = "#f7f7f7"
  static let nobody = "#dddddd"
  static let both = "#777777"
  static let onlyBefore = "#b2182b"
  static let onlyAfter = "#053061"
}
