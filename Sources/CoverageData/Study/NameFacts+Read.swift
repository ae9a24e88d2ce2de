extension NameFacts {
  /// The facts of the embedded data: `departments.geojson`, `former-names.csv` and `absorbed-communes.csv`, those that the
  /// folder has.
  ///
  /// - Throws: `DataError` as the readers.
  /// - Complexity: O(size).
  package static func read(_ folder: GeoDataFolder) throws(DataError) -> NameFacts {
    var facts = NameFacts()
    if folder.has("departments.geojson") {
      for (code, name) in try ZoneNameTable.readGeoJSON(folder.file("departments.geojson")) {
        facts.departments[NameWords.of(name).joined(separator: " ")] = code
      }
    }
    for file in ["absorbed-communes.csv", "former-names.csv"] where folder.has(file) {
      let isOfCodes = file == "absorbed-communes.csv"
      let table = try CSVTable(folder.file(file))
      let (code, name, successor) = (
        try table.require("code"), try table.require("name"), try table.require("successor")
      )
      try table.forEachRecord { (record) throws(DataError) in
        let former = Former(code: record.text(code), name: record.text(name), successor: record.text(successor))
        if isOfCodes { facts.absorbed[former.code] = (former.name, former.successor) }
        facts.add(former)
      }
    }
    return facts
  }

  /// For each code of a commune or district that is none any more, that of the town that holds its ground.
  ///
  /// - Throws: `DataError` as the readers.
  static func successors(_ folder: GeoDataFolder) throws(DataError) -> [String: String] {
    let table = try CSVTable(folder.file("absorbed-communes.csv"))
    let (code, successor) = (try table.require("code"), try table.require("successor"))
    var successors: [String: String] = [:]
    try table.forEachRecord { (record) throws(DataError) in successors[record.text(code)] = record.text(successor) }
    return successors
  }
}
