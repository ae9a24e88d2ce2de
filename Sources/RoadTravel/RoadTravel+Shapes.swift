import CoverageEngine
public import CoverageModel
public import GeometryCore
import MessageModel
import RoadNetwork

extension RoadTravel {
  /// The isochrones of the nearest of some sites: a place is in the area of a limit exactly when its time to a site is.
  ///
  /// - Throws: as `TravelCosts` says.
  /// - Complexity: about O(n log n) for the part of the network within the largest limit.
  public func shapes(
    around sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon] {
    let places = try await join(sites, threads: threads).compactMap { $0 }
    let graph = snapper.graph
    do {
      let largest = longestTime(within: limits.max() ?? 0)
      let search = try NearestPlaces(places, on: graph, direction: direction, limit: largest)
      let roads = try TimedRoads.near(search, graph)
      return try await Isochrones.areas(
        of: roads, limitsMilliseconds: limits.map { Double(longestTime(within: $0)) }, threads: threads)
    } catch {
      if error is CancellationError { throw .cancelled }
      throw .shape("\(error)")
    }
  }
}

/// The roads whose times decide where isochrones end.
private enum TimedRoads {
  /// Every stretch that may take places and is reached, and those near them that are not.
  ///
  /// - Throws: `RoadNetworkError.content` where the network is damaged.
  static func near(_ search: NearestPlaces, _ graph: RoadGraph) throws(RoadNetworkError) -> [TimedRoad] {
    var roads: [TimedRoad] = []
    var others: [TimedRoad] = []
    var reached: Set<Cell> = []
    for stretch in 0..<graph.stretchCount where graph.isJoinable(stretch) {
      let (points, times) = try search.timedShape(of: stretch)
      let road = TimedRoad(points: points, milliseconds: times)
      if times.contains(where: \.isFinite) {
        roads.append(road)
        for point in points { reached.insert(Cell(point)) }
      } else {
        others.append(road)
      }
    }
    let near = Set(reached.flatMap(\.neighbours))
    return roads + others.filter { $0.points.contains { near.contains(Cell($0)) } }
  }

  /// About 2.2 km from north to south: what a place within 1 km of a road may also be near lies in the next cell at most.
  private struct Cell: Hashable {
    var column: Int32
    var row: Int32

    private init(column: Int32, row: Int32) { (self.column, self.row) = (column, row) }

    init(_ position: LonLat) {
      row = Int32((position.latitude * 50).rounded(.down))
      // Columns narrow towards the poles: wider ones keep them about as wide as high.
      let width = max(0.02, 1 - abs(position.latitude) / 90)
      column = Int32((position.longitude * 50 * width).rounded(.down))
    }

    var neighbours: [Cell] {
      (-2...2).flatMap { east in (-1...1).map { Cell(column: column + Int32(east), row: row + Int32($0)) } }
    }
  }
}
