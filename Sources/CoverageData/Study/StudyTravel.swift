package import CoverageModel
import Foundation
import MessageModel

/// Puts travel costs of a file in the place of geodesics: those of a table, or times on a road network.
package enum StudyTravel {
  case table(StudyTravelTable)
  case roads(StudyRoads)

  /// Reads what a request names; nil where it names nothing.
  ///
  /// - Parameter settings: how trips are asked for; a table has part in the choice between time and distance alone.
  /// - Throws: `DataError` as the readers; `.request` for settings that do not go with what is named, or with each other.
  package static func read(
    _ path: String?, _ readings: ReadingOptions, _ settings: RoadSettings
  ) throws(DataError) -> StudyTravel? {
    let roads = path.flatMap(RoadsPath.init)
    try check(settings, hasRoads: roads != nil, hasTable: path != nil && roads == nil)
    guard let path else { return nil }
    if let roads { return .roads(try StudyRoads.read(roads, settings)) }
    return .table(try StudyTravelTable.read(path, readings, usesDistance: settings.usesDistance))
  }

  /// - Throws: `DataError` of kind `.request`.
  private static func check(_ settings: RoadSettings, hasRoads: Bool, hasTable: Bool) throws(DataError) {
    if settings.usesDistance, settings.timeFactor != .one {
      throw DataError(.request, "--time-factor does not go with --road-distance, which counts kilometres")
    }
    guard !hasRoads else { return }
    if settings.direction != .to { throw DataError(.request, "--direction goes with --roads FILE.routes") }
    if settings.timeFactor != .one { throw DataError(.request, "--time-factor goes with --roads FILE.routes") }
    if !settings.hasAreas { throw DataError(.request, "--no-areas goes with --roads FILE.routes") }
    if settings.inTown != .zero { throw DataError(.request, "--in-town-trips goes with --roads FILE.routes") }
    guard !settings.usesDistance || hasTable else {
      throw DataError(.request, "--road-distance goes with --roads FILE.routes, or with a table that has distances")
    }
  }

  /// The record of the file.
  package var input: InputRecord {
    switch self {
    case .table(let table): table.input
    case .roads(let roads): roads.input
    }
  }

  /// What the costs are.
  package var measure: TravelMeasure {
    switch self {
    case .table(let table): table.measure
    case .roads(let roads): roads.measure
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
  package mutating func complete(
    _ study: inout Study, as request: StudyRequest, sites: [String]
  ) async throws(DataError) -> [Repair] {
    if let inTown = study.accessibility?.inTown, inTown != .zero {
      throw DataError(
        .request,
        "--in-town \(inTown.rawValue) does not go with --matrix, which says itself what a town's own space costs")
    }
    let repairs = try await join(&study, sites: sites)
    request.setLimits(of: &study, in: measure)
    return repairs
  }

  /// Gives the costs to a study whose distances are in their unit already.
  ///
  /// - Throws: `DataError` of kind `.content` where a table names no town, or none of the sites.
  package mutating func join(_ study: inout Study, sites: [String]) async throws(DataError) -> [Repair] {
    switch self {
    case .table(var table):
      let repairs = try table.join(&study, sites: sites)
      self = .table(table)
      return repairs
    case .roads(let roads):
      return try await roads.join(&study, threads: ProcessInfo.processInfo.activeProcessorCount)
    }
  }
}
