public import GeometryCore

/// Outlines of departments and regions, for the background of maps.
public struct Outlines: Hashable, Sendable {
  /// Departments.
  public let departments: [MultiPolygon]
  /// Regions.
  public let regions: [MultiPolygon]

  /// Reads the embedded outlines.
  ///
  /// - Throws: `DataError` as `InputFile` and for content that is no GeoJSON.
  /// - Complexity: O(size of the files).
  public static func read(_ geoData: GeoDataFolder) throws(DataError) -> Outlines {
    Outlines(
      departments: try GeoJSONAreas.read(geoData.file("departments.geojson")).map(\.shape),
      regions: try GeoJSONAreas.read(geoData.file("regions.geojson")).map(\.shape))
  }
}
