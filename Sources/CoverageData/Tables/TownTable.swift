public import CoverageModel
import MessageModel

/// Reads the demand points of a study.
public enum TownTable {
  /// The towns of a table, in the order of the file.
  ///
  /// Columns `code`, `name`, `longitude`, `latitude` (WGS84 degrees) and `population` (people; empty where missing) are
  /// needed; `working_age_population`, `department`, `region`, `epci`, `basin` and `area_km2` are read where present.
  ///
  /// - Parameters:
  ///   - input: the file.
  ///   - weightColumn: a column of whole numbers that weighs the towns, for `ownWeight`.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, a
  ///   coordinate that is no number or out of range, a number of people that is not whole, people beyond 2^53 in
  ///   all, and a table without records.
  /// - Complexity: O(size).
  public static func read(_ input: InputFile, weightColumn: String? = nil) throws(DataError) -> [Town] {
    let table = try CSVTable(input)
    let code = try table.require("code")
    let name = try table.require("name")
    let longitude = try table.require("longitude")
    let latitude = try table.require("latitude")
    let population = try table.require("population")
    let workingAge = table.find("working_age_population")
    let department = table.find("department")
    let region = table.find("region")
    let epci = table.find("epci")
    let basin = table.find("basin")
    let ownWeight = try weightColumn.map { (column) throws(DataError) in try table.require(column) }
    let area = table.find("area_km2")
    var towns: [Town] = []
    var lines = CodeLines()
    var sums = (people: CountSum(), workingAge: CountSum(), ownWeight: CountSum())
    try table.forEachRecord { (record) throws(DataError) in
      let town = Town(
        code: try record.requiredText(code),
        name: try record.requiredText(name),
        position: try record.position(longitude: longitude, latitude: latitude),
        population: try sums.people.read(record, population),
        workingAgePopulation: try sums.workingAge.read(record, workingAge),
        department: record.optionalText(department),
        region: record.optionalText(region),
        epci: record.optionalText(epci),
        basin: record.optionalText(basin),
        ownWeight: try sums.ownWeight.read(record, ownWeight),
        areaSquareMetres: try record.optionalArea(area)
      )
      if let first = lines.insert(town.code, line: record.line) {
        throw record.error(code, "'\(town.code)' stands twice; first on line \(first)")
      }
      towns.append(town)
    }
    guard !towns.isEmpty else { throw DataError(.content, file: input.name, "has a header but no towns") }
    return towns
  }
}
