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
  ///   - weightColumn: a column of numbers that weighs the towns, for `ownWeight`; with decimals it is made whole, as
  ///     people of working age are, so that sums stay.
  /// - Throws: `DataError` of kind `.content` with line and field for a missing column, an empty or repeated code, a
  ///   coordinate that is not a number or out of range, a number of people that is not whole, people beyond 2^53 in
  ///   all, and a table without records.
  /// - Complexity: O(size).
  public static func read(_ input: InputFile, weightColumn: String? = nil) throws(DataError) -> [Town] {
    try readNoting(input, weightColumn: weightColumn).towns
  }

  /// The towns, and what is worth saying of their numbers.
  static func readNoting(
    _ input: InputFile, weightColumn: String?
  ) throws(DataError) -> (towns: [Town], notes: [Message]) {
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
    var people = CountSum()
    var sums = (workingAge: CountSum(), ownWeight: CountSum())
    var (ofWorkingAge, own) = (WholeWeights(), WholeWeights())
    try table.forEachRecord { (record) throws(DataError) in
      let town = Town(
        code: try record.requiredText(code),
        name: try record.requiredText(name),
        position: try record.position(longitude: longitude, latitude: latitude),
        population: try people.read(record, population),
        department: record.optionalText(department),
        region: record.optionalText(region),
        epci: record.optionalText(epci),
        basin: record.optionalText(basin),
        areaSquareMetres: try record.optionalArea(area)
      )
      if let first = lines.insert(town.code, line: record.line) {
        throw record.error(code, "'\(town.code)' appears twice; first on line \(first)")
      }
      if let workingAge {
        try ofWorkingAge.read(record, workingAge, town: towns.count, code: town.code)
        try sums.workingAge.add(record, workingAge)
      }
      if let ownWeight {
        try own.read(record, ownWeight, town: towns.count, code: town.code)
        try sums.ownWeight.add(record, ownWeight)
      }
      towns.append(town)
    }
    guard !towns.isEmpty else { throw DataError(.content, file: input.name, "has a header but no towns") }
    for (town, count) in try ofWorkingAge.finish() { towns[town].workingAgePopulation = count }
    for (town, weight) in try own.finish() { towns[town].ownWeight = weight }
    return (towns, [ofWorkingAge.note, own.note].compactMap { $0 })
  }
}
