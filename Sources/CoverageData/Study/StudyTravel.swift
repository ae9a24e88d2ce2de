import CoverageModel
import MessageModel

/// Puts travel costs of a file in the place of geodesics: those of a table, or times on a road network.
enum StudyTravel {
  case table(StudyTravelTable)
  case roads(StudyRoads)

  /// Reads what a request names; nil where it names nothing.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(_ path: String?, _ readings: ReadingOptions) throws(DataError) -> StudyTravel? {
    guard let path else { return nil }
    if let roads = RoadsPath(path) { return .roads(try StudyRoads.read(roads)) }
    return .table(try StudyTravelTable.read(path, readings))
  }

  /// The record of the file.
  var input: InputRecord {
    switch self {
    case .table(let table): table.input
    case .roads(let roads): roads.input
    }
  }

  /// What the costs are.
  var measure: TravelMeasure {
    switch self {
    case .table(let table): table.measure
    case .roads: .seconds
    }
  }

  /// Gives a study the costs, and reads the distances and limits of its request in their unit.
  ///
  /// - Parameters:
  ///   - study: what is completed.
  ///   - request: what was asked.
  ///   - sites: codes of the spaces and candidates that a table may name.
  /// - Returns: what of the file is not used, and what cannot be reached.
  /// - Throws: `DataError` of kind `.content` where a table names no town, or none of the sites; `.request` where the
  ///   accessibility asks for distances within towns.
  /// - Complexity: O(towns times spaces + pairs).
  mutating func complete(
    _ study: inout Study, as request: StudyRequest, sites: [String]
  ) throws(DataError) -> [Repair] {
    if let inTown = study.accessibility?.inTown, inTown != .zero {
      throw DataError(
        .request,
        "--in-town \(inTown.rawValue) does not go with --matrix, which says itself what a town's own space costs")
    }
    let repairs = try join(&study, sites: sites)
    request.setLimits(of: &study, in: measure)
    return repairs
  }

  /// Gives the costs to a study whose distances are in their unit already.
  ///
  /// - Throws: `DataError` of kind `.content` where a table names no town, or none of the sites.
  mutating func join(_ study: inout Study, sites: [String]) throws(DataError) -> [Repair] {
    switch self {
    case .table(var table):
      let repairs = try table.join(&study, sites: sites)
      self = .table(table)
      return repairs
    case .roads(let roads): return try roads.join(&study)
    }
  }
}
