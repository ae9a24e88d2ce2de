import CoverageModel

extension Report {
  /// Whether the basins, and so the place of the map, are those of the embedded data.
  var hasEmbeddedBasins: Bool { inputs.contains { $0.path == "GeoData/employment-basins.geojson" } }
}
