extension GivenTravel: TravelCosts {
  /// Those of a table.
  public var traits: TravelTraits { .table(measure) }

  /// The pairs that the table has, as they are.
  ///
  /// - Complexity: O(rows + columns + entries of the rows).
  public func costs(
    from origins: [TravelPlace], to sites: [TravelPlace], within limit: Double, thresholds: [Double], threads: Int
  ) async throws(TravelError) -> TravelCostMatrix {
    let all = costs(from: origins.map(\.code), to: sites.map(\.code))
    return limit.isFinite ? all.limited(to: limit) : all
  }

  /// The pairs of least cost that the table has.
  ///
  /// - Complexity: O(rows + columns + entries of the rows x log of those of a row).
  public func nearest(
    _ count: Int, from origins: [TravelPlace], to sites: [TravelPlace], thresholds: [Double], threads: Int
  ) async throws(TravelError) -> NearestSites {
    costs(from: origins.map(\.code), to: sites.map(\.code)).nearest(count)
  }

  /// The rows and columns of these places, in their order.
  public func restricted(from origins: [TravelPlace], to sites: [TravelPlace]) -> GivenTravel {
    let (rows, columns) = (origins.map(\.code), sites.map(\.code))
    return GivenTravel(
      measure: measure, origins: rows, destinations: columns, matrix: costs(from: rows, to: columns))
  }
}
