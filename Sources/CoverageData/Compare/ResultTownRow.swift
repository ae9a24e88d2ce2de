import CoverageModel
import MessageModel

/// One record of the `towns.csv` of a folder of results.
struct ResultTownRow {
  let town: Town
  let nearest: (code: String, name: String)?
  /// Infinite where there is no space; just beyond the service distance where `covered` says so.
  let distanceMetres: Double
  let second: (code: String, metres: Double)?
  let spacesWithinService: Int

  /// Positions of the columns that are read.
  struct Columns {
    let code: Int
    let name: Int
    let longitude: Int
    let latitude: Int
    let department: Int
    let region: Int
    let epci: Int
    let basin: Int
    let people: Int
    let nearest: Int
    let nearestName: Int
    let distance: Int
    let second: Int
    let secondDistance: Int
    let within: Int
    let covered: Int

    init(_ table: CSVTable, measure: TravelMeasure) throws(DataError) {
      code = try table.require("code")
      name = try table.require("name")
      longitude = try table.require("longitude")
      latitude = try table.require("latitude")
      department = try table.require("department")
      region = try table.require("region")
      epci = try table.require("epci")
      basin = try table.require("basin")
      people = try table.require("people")
      nearest = try table.require("nearest_space")
      nearestName = try table.require("nearest_space_name")
      distance = try table.require(measure.fieldName("distance_m"))
      second = try table.require("second_nearest_space")
      secondDistance = try table.require(measure.fieldName("second_distance_m"))
      within = try table.require(measure.fieldName("spaces_within_service_distance"))
      covered = try table.require("covered")
    }
  }

  /// Half the circumference of the Earth and some more, metres: no geodesic is longer.
  private static let largestMetres = 20_100_000.0

  /// - Parameter sum: the people of the rows before, to which those of this one are added.
  init(
    _ record: CSVRecord, _ columns: Columns, parameters: ResultParameters, sum: inout CountSum
  ) throws(DataError) {
    let people = try sum.read(record, columns.people)
    town = Town(
      code: try record.requiredText(columns.code), name: try record.requiredText(columns.name),
      position: try record.position(longitude: columns.longitude, latitude: columns.latitude),
      population: parameters.weight == .population ? people : nil,
      workingAgePopulation: parameters.weight == .workingAge ? people : nil,
      department: record.optionalText(columns.department), region: record.optionalText(columns.region),
      epci: record.optionalText(columns.epci), basin: record.optionalText(columns.basin),
      ownWeight: parameters.weight.isColumn ? people : nil)
    guard let within = try record.optionalCount(columns.within) else { throw record.error(columns.within, "is empty") }
    spacesWithinService = within
    guard let code = record.optionalText(columns.nearest) else {
      nearest = nil
      second = nil
      distanceMetres = .infinity
      for column in [columns.nearestName, columns.distance, columns.second, columns.secondDistance]
      where record.optionalText(column) != nil {
        throw record.error(column, "is not empty, but there is no nearest space")
      }
      try Self.check(record, columns, isCovered: false, within: within)
      return
    }
    nearest = (code, try record.requiredText(columns.nearestName))
    let measure = parameters.measure
    let metres = try Self.metres(record, columns.distance, measure)
    second = try Self.second(record, columns, nearest: code, metres: metres, measure)
    distanceMetres = try Self.settled(
      metres, record, columns, serviceMetres: parameters.serviceDistanceMetres)
    try Self.check(
      record, columns, isCovered: distanceMetres <= parameters.serviceDistanceMetres, within: within)
  }

  private static func metres(
    _ record: CSVRecord, _ column: Int, _ measure: TravelMeasure
  ) throws(DataError) -> Double {
    let metres = try record.number(column)
    guard metres >= 0, metres <= (measure.isGiven ? TravelUnit.largest : largestMetres) else {
      guard !measure.isGiven else {
        throw record.error(column, "\(record.text(column)) is out of range; expected 0 to 40,000,000")
      }
      throw record.error(column, "\(record.text(column)) is out of range; expected 0 to 20,100,000")
    }
    return metres
  }

  private static func second(
    _ record: CSVRecord, _ columns: Columns, nearest: String, metres: Double, _ measure: TravelMeasure
  ) throws(DataError) -> (code: String, metres: Double)? {
    guard let code = record.optionalText(columns.second) else {
      if record.optionalText(columns.secondDistance) != nil {
        throw record.error(columns.secondDistance, "is not empty, but there is no second nearest space")
      }
      return nil
    }
    guard code != nearest else { throw record.error(columns.second, "'\(code)' is the nearest space too") }
    let secondMetres = try Self.metres(record, columns.secondDistance, measure)
    guard secondMetres >= metres else {
      throw record.error(columns.secondDistance, "is below the distance to the nearest space")
    }
    return (code, secondMetres)
  }

  /// The distance as it lies about the service distance, which the column `covered` knows better than millimetres.
  private static func settled(
    _ metres: Double, _ record: CSVRecord, _ columns: Columns, serviceMetres: Double
  ) throws(DataError) -> Double {
    let isCovered = try covered(record, columns)
    if isCovered == (metres <= serviceMetres) { return metres }
    guard abs(metres - serviceMetres) <= ResultTowns.roundingMetres else {
      throw record.error(
        columns.covered,
        "'\(record.text(columns.covered))' contradicts \(record.table.columns[columns.distance]), which is"
          + " \(record.text(columns.distance))")
    }
    return isCovered ? serviceMetres : serviceMetres.nextUp
  }

  private static func check(
    _ record: CSVRecord, _ columns: Columns, isCovered: Bool, within: Int
  ) throws(DataError) {
    guard try covered(record, columns) == isCovered else {
      throw record.error(columns.covered, "'yes', but there is no nearest space")
    }
    guard (within > 0) == isCovered else {
      throw record.error(columns.within, "\(within) contradicts 'covered'")
    }
  }

  private static func covered(_ record: CSVRecord, _ columns: Columns) throws(DataError) -> Bool {
    switch record.text(columns.covered) {
    case "yes": return true
    case "no": return false
    default: throw record.error(columns.covered, "'\(record.text(columns.covered))' is neither yes nor no")
    }
  }
}
