/// Reads names of zones by code.
public enum ZoneNameTable {
  /// Names from a CSV table with columns `code` and `name`.
  ///
  /// - Throws: `DataError` of kind `.content` for a missing column or an empty code or name.
  /// - Complexity: O(size).
  public static func readCSV(_ input: InputFile) throws(DataError) -> [String: String] {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let name = try table.require("name")
    var names: [String: String] = [:]
    try table.forEachRecord { (record) throws(DataError) in
      names[try record.requiredText(code)] = try record.requiredText(name)
    }
    return names
  }

  /// Names from the properties `code` and `name` of GeoJSON features.
  ///
  /// - Throws: `DataError` of kind `.content` as `GeoJSONAreas.read`.
  /// - Complexity: O(size).
  public static func readGeoJSON(_ input: InputFile) throws(DataError) -> [String: String] {
    var names: [String: String] = [:]
    for area in try GeoJSONAreas.read(input, withShapes: false) { names[area.code] = area.name }
    return names
  }
}
