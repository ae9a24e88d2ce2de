import ArgumentParser
import CoverageData
import CoverageModel
import StudyRunner

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

  /// The places of a plan.
  func places(_ territory: TerritoryOptions) throws -> StudyPlaces {
    StudyPlaces(
      geoData: try geoDataFolder(), territory: territory.territory, title: territory.title, townsPath: towns,
      spacesPath: spaces, basinsPath: basins, boundariesPath: boundaries, readings: reading.options)
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
