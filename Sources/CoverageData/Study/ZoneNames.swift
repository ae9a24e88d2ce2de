import CoverageModel

/// Names of zones at every level.
enum ZoneNames {
  /// Names from the embedded data, those of basins from the basins in use.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(
    _ geoData: GeoDataFolder, basins: [EmploymentBasin]
  ) throws(DataError) -> (names: [ZoneLevel: [String: String]], inputs: [InputRecord]) {
    var names: [ZoneLevel: [String: String]] = [:]
    var inputs: [InputRecord] = []
    names[.basin] = Dictionary(basins.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
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
