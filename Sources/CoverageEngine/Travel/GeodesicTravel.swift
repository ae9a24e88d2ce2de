public import CoverageModel
import GeometryCore
import MessageModel

/// Geodesics on WGS84, in metres.
///
/// Distances are within 0.1 mm; coverage, and comparisons with the thresholds that are named, are exact.
public struct GeodesicTravel: Hashable, Sendable {
  /// Geodesics.
  public init() {}

  /// - Throws: `.missingPosition` with the first place that has none.
  static func positions(_ places: [TravelPlace]) throws(TravelError) -> [LonLat] {
    var positions: [LonLat] = []
    positions.reserveCapacity(places.count)
    for place in places {
      guard let position = place.position else { throw .missingPosition(code: place.code) }
      positions.append(position)
    }
    return positions
  }

  /// One row of an answer for each origin, in parallel.
  ///
  /// - Throws: `.cancelled`.
  static func rows<Row: Sendable>(
    _ origins: [LonLat], threads: Int, _ row: @escaping @Sendable (LonLat) -> Row
  ) async throws(TravelError) -> [Row] {
    let rows = await ParallelMap.map(count: origins.count, threads: threads) { range in
      var rows: [Row] = []
      rows.reserveCapacity(range.count)
      for index in range {
        if index % cancellationInterval == 0, Task.isCancelled { break }
        rows.append(row(origins[index]))
      }
      return rows
    }
    guard rows.count == origins.count, !Task.isCancelled else { throw .cancelled }
    return rows
  }

  /// Rows between two looks at whether the task was cancelled.
  private static let cancellationInterval = 256

  /// Offsets of compressed rows from the number of entries of each.
  static func rowStarts(_ counts: [Int]) -> [Int] {
    counts.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }
}

extension Study {
  /// Where the travel costs of a study come from.
  var travelCosts: any TravelCosts { travel ?? GeodesicTravel() }
}

extension SitingProblem {
  /// Where the travel costs of a problem come from.
  public var travelCosts: any TravelCosts { travel ?? GeodesicTravel() }
}
