import ArgumentParser
import CoverageData
import StudyRunner

/// How one's own files are read, where it is not left to be guessed.
struct ReadingArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns under other names: towns.code=INSEE_COM,towns.population=PMUN; else they are guessed.",
      valueName: "column=name,..."))
  var columns: [ColumnList] = []

  @Option(
    help: ArgumentHelp(
      "Coordinate system of files that name none: EPSG:2154, or of one kind of file: towns=EPSG:2154.",
      valueName: "system"))
  var crs: [RoleText] = []

  @Option(help: ArgumentHelp("Layer of a file that has several: towns=communes.", valueName: "file=name"))
  var layer: [RoleText] = []

  @Option(
    help: ArgumentHelp(
      "Statuses of spaces that count, comma-separated: open, planned, closed (default: open; in French too).",
      valueName: "status,..."))
  var status: StatusList?

  /// What is asked, as values.
  var settings: ReadingSettings {
    ReadingSettings(columns: columns, systems: crs, layers: layer, statuses: status)
  }

  func validate() throws { try settings.check() }

  /// Whether nothing is said of how files are read.
  var isEmpty: Bool { columns.isEmpty && crs.isEmpty && layer.isEmpty && status == nil }

  var options: ReadingOptions { settings.options }
}
