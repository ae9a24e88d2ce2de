import FoundationEssentials
public import GeometryCore

/// Outlines of departments and regions, for the background of maps.
public struct Outlines: Hashable, Sendable {
  /// Departments.
  public let departments: [MultiPolygon]
  /// Regions.
  public let regions: [MultiPolygon]

  /// Reads the embedded outlines; a folder of one's own may go without these files, and the map without its background.
  ///
  /// - Throws: `DataError` as `InputFile` and for content that is not GeoJSON.
  /// - Complexity: O(size of the files).
  public static func read(_ geoData: GeoDataFolder) throws(DataError) -> Outlines {
    Outlines(
      departments: try shapes("departments.geojson", of: geoData), regions: try shapes("regions.geojson", of: geoData))
  }

  private static func shapes(_ name: String, of geoData: GeoDataFolder) throws(DataError) -> [MultiPolygon] {
    guard FileManager.default.fileExists(atPath: geoData.path + "/" + name) else { return [] }
    return try GeoJSONAreas.read(geoData.file(name)).map(\.shape)
  }
}
