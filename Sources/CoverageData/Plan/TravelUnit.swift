import CoverageModel

/// The columns of costs that a table of travel may have, and what they are counted in.
enum TravelUnit: String, CaseIterable {
  case seconds, minutes, metres, kilometres
  /// Any unit.
  case cost

  /// What the costs are; nil where that is not said.
  var measure: TravelMeasure? {
    switch self {
    case .seconds, .minutes: .seconds
    case .metres, .kilometres: .metres
    case .cost: nil
    }
  }

  /// The largest cost taken of distances and times: the way round the Earth in metres, 463 days in seconds.
  static let largest = 40_000_000.0

  /// A number of the column in metres or seconds.
  func cost(_ number: Double) -> Double {
    switch self {
    case .seconds, .metres, .cost: number
    case .minutes, .kilometres: WrittenCost(number).cost(in: measure)
    }
  }

  /// The one unit whose column a table has.
  ///
  /// - Throws: `DataError` of kind `.content` where there is none, or more than one.
  static func find(in table: CSVTable) throws(DataError) -> TravelUnit {
    let found = allCases.filter { table.find($0.rawValue) != nil }
    guard let unit = found.first else {
      let known = allCases.map(\.rawValue).joined(separator: ", ")
      let list = table.columns.joined(separator: ", ")
      throw DataError(
        .content, file: table.file, field: "seconds",
        "there is no column of travel costs: expected one of \(known), or say which it is with --columns matrix.minutes=NAME; the file has \(list)"
      )
    }
    guard found.count == 1 else {
      throw DataError(
        .content, file: table.file, field: unit.rawValue,
        "there are several columns of travel costs: \(found.map(\.rawValue).joined(separator: ", ")); leave one only")
    }
    return unit
  }
}
