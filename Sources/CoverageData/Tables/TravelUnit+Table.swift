import CoverageModel
import MessageModel

extension TravelUnit {
  /// The one unit whose column a table has, or of a time and a distance the one that is wanted.
  ///
  /// - Throws: `DataError` of kind `.content` where there is none, or more than one, or no distance where that is wanted.
  static func find(in table: CSVTable, usesDistance: Bool = false) throws(DataError) -> TravelUnit {
    let found = allCases.filter { table.find($0.rawValue) != nil }
    guard let unit = found.first else {
      let known = allCases.map(\.rawValue).joined(separator: ", ")
      let list = table.columns.joined(separator: ", ")
      throw DataError(
        .content, file: table.file, field: "seconds",
        "there is no column of travel costs: expected one of \(known), or say which it is with --columns matrix.minutes=NAME; the file has \(list)"
      )
    }
    if usesDistance {
      let distances = found.filter { $0.measure == .metres }
      guard distances.count <= 1 else { throw several(table, distances) }
      guard let distance = distances.first else {
        throw DataError(
          .content, file: table.file, field: "metres",
          "there is no column of distances for --road-distance: expected metres or kilometres")
      }
      return distance
    }
    if found.count == 2, found.map(\.measure) == [.seconds, .metres] { return unit }
    guard found.count == 1 else { throw several(table, found) }
    return unit
  }

  private static func several(_ table: CSVTable, _ found: [TravelUnit]) -> DataError {
    DataError(
      .content, file: table.file, field: found[0].rawValue,
      "there are several columns of travel costs: \(found.map(\.rawValue).joined(separator: ", ")); leave one only")
  }
}
