import ArgumentParser
import CoverageData
import CoverageModel

struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Towns in place of the embedded ones (CSV, GeoPackage, Shapefile, XLSX...; FILE:LAYER; postgresql://...).",
      valueName: "file"))
  var towns: String?

  @Option(help: ArgumentHelp("Training spaces in place of the embedded ones (as --towns).", valueName: "file"))
  var spaces: String?

  @Option(
    help: ArgumentHelp(
      "Employment basins in place of the embedded ones (GeoJSON, GeoPackage, Shapefile...).", valueName: "file"))
  var basins: String?

  @Option(
    help: ArgumentHelp(
      "Boundaries of towns in place of the embedded ones (as --basins; areas with a code).", valueName: "file"))
  var boundaries: String?

  @Option(help: ArgumentHelp("Folder of the embedded data; found automatically.", valueName: "dir"))
  var geodata: String?

  @OptionGroup var reading: ReadingArguments

  func geoDataFolder() throws -> GeoDataFolder { try Program.geoDataFolder(given: geodata) }

  /// Every file that is read, so that results never overwrite them.
  func inputPaths() throws -> [String] {
    let embedded = try Program.embeddedPaths(try geoDataFolder())
    return [towns, spaces, basins, boundaries].compactMap { $0 }.map { UserPath($0).file } + embedded
  }

  func request(territory: TerritoryOptions, measures: MeasureOptions, groups: GroupingOptions) throws -> StudyRequest {
    StudyRequest(
      geoData: try geoDataFolder(),
      townsPath: towns,
      basinsPath: basins,
      readings: reading.options,
      spacesPath: spaces,
      boundariesPath: boundaries,
      weightsPath: measures.weights,
      groupingPaths: groups.by.paths,
      shownLevels: groups.by.levels,
      territory: territory.territory,
      weight: measures.weight,
      distances: measures.distances.costs,
      serviceDistance: measures.serviceDistance.costs[0],
      title: territory.title
    )
  }
}
