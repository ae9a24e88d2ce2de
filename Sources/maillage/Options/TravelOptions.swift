import ArgumentParser
import CoverageData

/// Travel costs in place of geodesics.
struct TravelOptions: ParsableArguments {
  @Option(
    name: [.long, .customLong("roads")],
    help: ArgumentHelp(
      "Travel costs in place of geodesics: a table (CSV, XLSX...: from, to, and seconds, minutes, metres or kilometres), in which a pair that is absent cannot be travelled, also that of a town with its own space; or a road network made by 'maillage roads build', with its profile behind a colon where it has several (lozere.routes:car). With times every distance given in km is read as minutes.",
      valueName: "file"))
  var matrix: String?

  @OptionGroup var roads: RoadOptions

  /// Files that are read, so that results never overwrite them.
  var inputPaths: [String] { [matrix].compactMap { $0.map { UserPath($0).file } } }
}
