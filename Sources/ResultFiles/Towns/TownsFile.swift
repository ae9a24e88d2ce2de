import CoverageModel
import Reporting

/// What a `towns.csv` says: towns with the spaces nearest to them.
struct TownsFile: Hashable {
  /// Ascending by code; people stand where the weight says.
  var towns: [Town]
  /// In the order of the towns; positions of spaces are those in `spaces`.
  var proximities: [TownProximity]
  /// The spaces that proximities name, ascending by code, maybe among others.
  var spaces: [Space]
  /// Positions of towns whose nearest space lies across the sea; nil where the file does not say.
  var acrossSea: Set<Int>?

  /// A space.
  struct Space: Hashable {
    /// Its code.
    var code: String
    /// Its name; nil where a file names it nowhere.
    var name: String?
  }
}

extension TownsFile {
  /// The towns of an analysis.
  init(_ report: Report) {
    self.init(
      towns: report.study.towns, proximities: report.result.towns,
      spaces: report.study.spaces.map { Space(code: $0.code, name: $0.name) },
      acrossSea: report.tellsSea ? Set(report.result.townsAcrossSea) : nil)
  }
}
