import CoverageData
import CoverageModel
import MessageModel

/// One record of the `towns.csv` of a folder of results.
struct TownsRow {
  let town: Town
  let nearest: (code: String, name: String)?
  /// Infinite where there is no space; just beyond the service distance where `covered` says so.
  let distance: Double
  let second: (code: String, cost: Double)?
  let spacesWithinService: Int
  /// Nil where the table does not say.
  let isAcrossSea: Bool?

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
    /// Nil where the table has none.
    let acrossSea: Int?

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
      acrossSea = table.find("across_sea")
    }
  }

  /// Half the circumference of the Earth and some more, metres: no geodesic is longer.
  private static let largestGeodesic = 20_100_000.0

  /// - Parameter sum: the people of the rows before, to which those of this one are added.
  init(
    _ record: CSVRecord, _ columns: Columns, parameters: StudyParameters, sum: inout CountSum
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
    isAcrossSea = try columns.acrossSea.map { (column) throws(DataError) in try Self.flag(record, column) }
    guard let code = record.optionalText(columns.nearest) else {
      nearest = nil
      second = nil
      distance = .infinity
      for column in [columns.nearestName, columns.distance, columns.second, columns.secondDistance]
      where record.optionalText(column) != nil {
        throw record.error(column, "is not empty, but there is no nearest space")
      }
      try Self.check(record, columns, isCovered: false, within: within)
      return
    }
    nearest = (code, try record.requiredText(columns.nearestName))
    let largest = parameters.travel.words == .geodesic ? Self.largestGeodesic : TravelUnit.largest
    let cost = try Self.cost(record, columns.distance, largest)
    second = try Self.second(record, columns, nearest: code, cost: cost, largest)
    distance = try Self.settled(
      cost, record, columns, service: parameters.serviceDistance)
    try Self.check(
      record, columns, isCovered: distance <= parameters.serviceDistance, within: within)
  }

  private static func cost(
    _ record: CSVRecord, _ column: Int, _ largest: Double
  ) throws(DataError) -> Double {
    let cost = try record.number(column)
    guard cost >= 0, cost <= largest else {
      guard largest == largestGeodesic else {
        throw record.error(column, "\(record.text(column)) is out of range; expected 0 to 40,000,000")
      }
      throw record.error(column, "\(record.text(column)) is out of range; expected 0 to 20,100,000")
    }
    return cost
  }

  private static func second(
    _ record: CSVRecord, _ columns: Columns, nearest: String, cost: Double, _ largest: Double
  ) throws(DataError) -> (code: String, cost: Double)? {
    guard let code = record.optionalText(columns.second) else {
      if record.optionalText(columns.secondDistance) != nil {
        throw record.error(columns.secondDistance, "is not empty, but there is no second nearest space")
      }
      return nil
    }
    guard code != nearest else { throw record.error(columns.second, "'\(code)' is the nearest space too") }
    let second = try Self.cost(record, columns.secondDistance, largest)
    guard second >= cost else {
      throw record.error(columns.secondDistance, "is below the distance to the nearest space")
    }
    return (code, second)
  }

  /// The distance as it lies about the service distance, which the column `covered` knows better than millimetres.
  private static func settled(
    _ cost: Double, _ record: CSVRecord, _ columns: Columns, service: Double
  ) throws(DataError) -> Double {
    let isCovered = try covered(record, columns)
    if isCovered == (cost <= service) { return cost }
    guard abs(cost - service) <= TownsFile.rounding else {
      throw record.error(
        columns.covered,
        "'\(record.text(columns.covered))' contradicts \(record.table.columns[columns.distance]), which is"
          + " \(record.text(columns.distance))")
    }
    return isCovered ? service : service.nextUp
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
    try flag(record, columns.covered)
  }

  private static func flag(_ record: CSVRecord, _ column: Int) throws(DataError) -> Bool {
    switch record.text(column) {
    case "yes": return true
    case "no": return false
    default: throw record.error(column, "'\(record.text(column))' is neither yes nor no")
    }
  }
}
