import CoverageModel

/// Names of zones at every level.
enum ZoneNames {
  /// Names of departments, regions and EPCI from the embedded data.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(
    _ geoData: GeoDataFolder
  ) throws(DataError) -> (names: [ZoneLevel: [String: String]], inputs: [InputRecord]) {
    var names: [ZoneLevel: [String: String]] = [:]
    var inputs: [InputRecord] = []
    for (level, file) in [(ZoneLevel.department, "departments.geojson"), (.region, "regions.geojson")] {
      let input = try geoData.file(file)
      let read = try ZoneNameTable.readGeoJSON(input)
      names[level] = read
      inputs.append(input.record(role: level.rawValue + " names", records: read.count))
    }
    let input = try geoData.file("epci.csv")
    let epci = try ZoneNameTable.readCSV(input)
    names[.epci] = epci
    inputs.append(input.record(role: "epci names", records: epci.count))
    return (names, inputs)
  }
}
