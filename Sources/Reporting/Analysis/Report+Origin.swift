import CoverageModel

extension Report {
  /// Whether all the data come with the program.
  var isEmbedded: Bool { inputs.allSatisfy { $0.path.hasPrefix("GeoData/") } }

  /// Whether the basins, and so the place of the map, are those of the embedded data.
  var hasEmbeddedBasins: Bool { inputs.contains { $0.path == "GeoData/employment-basins.geojson" } }
}
