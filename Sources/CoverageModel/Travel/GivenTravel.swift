/// Travel costs between towns and sites, given by the user as a table: every pair that it lacks is unreachable.
public struct GivenTravel: Hashable, Sendable {
  /// What the costs are; nil for a unit of their own.
  public let measure: TravelMeasure?
  /// Codes of the towns where travel starts: the rows of `matrix`.
  public let origins: [String]
  /// Codes of the sites where it ends: the columns.
  public let destinations: [String]
  /// The costs.
  public let matrix: TravelCostMatrix
  private let rows: [String: Int]

  /// Costs from their parts.
  ///
  /// - Precondition: as many codes as rows and columns, each once.
  /// - Complexity: O(rows + columns + entries).
  public init(measure: TravelMeasure?, origins: [String], destinations: [String], matrix: TravelCostMatrix) {
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
  ///   - sites: codes, one for each column; a code that is listed twice has the same costs twice.
  /// - Complexity: O(rows + columns + entries of the rows).
  public func costs(from towns: [String], to sites: [String]) -> TravelCostMatrix {
    if towns == origins, sites == destinations { return matrix }
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
