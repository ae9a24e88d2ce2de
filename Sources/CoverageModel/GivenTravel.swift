/// Travel costs between towns and sites, given by the user in place of geodesic distances.
///
/// A pair that is absent is unreachable.
public struct GivenTravel: Hashable, Sendable {
  /// What the costs are: metres or seconds.
  public let measure: TravelMeasure
  /// Codes of the towns where travel starts, ascending: the rows of `matrix`.
  public let origins: [String]
  /// Codes of the sites where it ends, ascending: the columns.
  public let destinations: [String]
  /// The costs.
  public let matrix: TravelCostMatrix
  private let rows: [String: Int]

  /// Costs from their parts.
  ///
  /// - Precondition: codes ascend strictly, as many as rows and columns; the measure is given, not geodesic.
  /// - Complexity: O(rows + columns + entries).
  public init(measure: TravelMeasure, origins: [String], destinations: [String], matrix: TravelCostMatrix) {
    precondition(measure.isGiven, "geodesics are not given")
    precondition(origins.count == matrix.rowCount && destinations.count == matrix.siteCount, "one code for each")
    self.measure = measure
    self.origins = origins
    self.destinations = destinations
    self.matrix = matrix
    rows = Dictionary(origins.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The costs of some towns and sites, in their order; towns and sites that are not named reach nothing.
  ///
  /// - Parameters:
  ///   - towns: codes, one for each row.
  ///   - sites: codes, one for each column; a code that stands twice has the same costs twice.
  /// - Complexity: O(rows + columns + entries of the rows).
  public func costs(from towns: [String], to sites: [String]) -> TravelCostMatrix {
    var columns = [String: [Int32]](minimumCapacity: sites.count)
    for (column, code) in sites.enumerated() { columns[code, default: []].append(Int32(column)) }
    let columnsOf = destinations.map { columns[$0] ?? [] }
    var starts = [0]
    var kept: [Int32] = []
    var costs: [Double] = []
    var row: [(site: Int32, cost: Double)] = []
    for town in towns {
      row.removeAll(keepingCapacity: true)
      if let found = rows[town] {
        for index in matrix.rowStarts[found]..<matrix.rowStarts[found + 1] {
          for column in columnsOf[Int(matrix.sites[index])] { row.append((column, matrix.costs[index])) }
        }
      }
      row.sort { $0.site < $1.site }
      for entry in row {
        kept.append(entry.site)
        costs.append(entry.cost)
      }
      starts.append(kept.count)
    }
    return TravelCostMatrix(siteCount: sites.count, rowStarts: starts, sites: kept, costs: costs)
  }
}

extension Study {
  /// Costs in one unit that people read: kilometres, or minutes.
  public var costsPerUnit: Double { measure.costsPerUnit }
}
