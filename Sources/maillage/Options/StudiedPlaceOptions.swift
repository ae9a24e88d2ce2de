import ArgumentParser
import CoverageData

/// The towns and basins that are studied, and the embedded data.
struct StudiedPlaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Towns in place of the embedded ones (CSV, GeoPackage, Shapefile, XLSX...; FILE:LAYER).", valueName: "file"))
  var towns: String?

  @Option(
    help: ArgumentHelp(
      "Employment basins in place of the embedded ones (GeoJSON, GeoPackage, Shapefile...).", valueName: "file"))
  var basins: String?

  @Option(help: ArgumentHelp("Folder of the embedded data; found automatically.", valueName: "dir"))
  var geodata: String?

  func geoDataFolder() throws -> GeoDataFolder { try Program.geoDataFolder(given: geodata) }

  /// Files of towns, basins and embedded data, so that results never overwrite them.
  func inputPaths() throws -> [String] {
    [towns, basins].compactMap { $0.map { UserPath($0).file } } + (try Program.embeddedPaths(try geoDataFolder()))
  }
}
