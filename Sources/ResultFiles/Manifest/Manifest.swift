import CoverageModel
import Reporting

/// What a `manifest.json` says: what results were made from, so that they can be compared and made again.
struct Manifest: Hashable, Sendable {
  /// The programs that computed.
  var versions: [ProgramVersion]
  /// What was asked.
  var parameters: StudyParameters
  /// The study with every default written out; nil where it was not run from settings.
  var settings: StudySettings?
  /// The files of every step.
  var inputs: [InputRecord]
  /// How much was studied.
  var counts: Counts
  /// What was put right or set aside.
  var repairs: [Repair]

  /// Numbers of what was studied.
  struct Counts: Hashable, Sendable {
    /// Towns of the study.
    var towns: Int
    /// Their people.
    var people: Int
    /// Spaces known to the analysis, shown in its results or not.
    var spaces: Int
    /// Spaces shown in its results.
    var spacesShown: Int
    /// Zones of each standard level, in the order of `ZoneLevel.standard`.
    var zones: [Int]
  }
}

extension Manifest {
  /// The manifest of an analysis.
  init(_ report: Report) {
    self.init(
      versions: report.versions, parameters: StudyParameters(report.study), settings: report.settings,
      inputs: report.inputs + report.furtherInputs,
      counts: Counts(
        towns: report.study.towns.count, people: report.result.whole.people, spaces: report.study.spaces.count,
        spacesShown: report.shownSpaces.count, zones: ZoneLevel.standard.map { report.result.zones[$0]?.count ?? 0 }),
      repairs: report.repairs)
  }

  /// The programs with their versions, in one line.
  var versionLine: String { versions.map { $0.name + " " + $0.version }.joined(separator: ", ") }

  /// The table of travel costs that was given; nil for geodesics.
  var matrix: InputRecord? { inputs.first { $0.role == "matrix" } }

  /// Whether the spaces were the embedded ones of wave 1.
  var hasEmbeddedSpaces: Bool {
    inputs.contains { $0.role == "spaces" && $0.path == "GeoData/training-spaces.csv" }
  }
}
