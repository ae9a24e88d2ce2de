import ArgumentParser
import CoverageData
import CoverageModel
import MessageModel

/// The towns and spaces by whose codes and names places are reported.
struct PlaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Towns in place of the embedded ones, as for analyze.", valueName: "file"))
  var towns: String?

  @Option(help: ArgumentHelp("Training spaces in place of the embedded ones, as for analyze.", valueName: "file"))
  var spaces: String?

  @Option(help: ArgumentHelp("Only the towns of a region, by its code, where towns are asked for.", valueName: "code"))
  var region: String?

  @Option(
    help: ArgumentHelp("Only the towns of a department, by its code, where towns are asked for.", valueName: "code"))
  var department: String?

  @Option(help: ArgumentHelp("Folder of the embedded data; found automatically.", valueName: "dir"))
  var geodata: String?

  @OptionGroup var reading: ReadingArguments

  func validate() throws {
    guard region == nil || department == nil else { throw UsageError("Give only one of --region and --department.") }
  }

  /// Reads the towns.
  ///
  /// - Throws: `DataError` as `PlaceReader`.
  func reader() throws -> PlaceReader {
    let territory = region.map(Territory.region) ?? department.map(Territory.department)
    return try PlaceReader(
      geoData: try Program.geoDataFolder(given: geodata), townsPath: towns, spacesPath: spaces, territory: territory,
      readings: reading.options)
  }

  /// Files that are read, so that results never overwrite them.
  var inputPaths: [String] { [towns, spaces].compactMap { $0 }.map { UserPath($0).file } }
}
