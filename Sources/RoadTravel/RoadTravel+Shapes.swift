import CoverageEngine
public import CoverageModel
public import GeometryCore
import MessageModel
import RoadNetwork

extension RoadTravel {
  /// The isochrones of the nearest of some sites: a place is in the area of a limit exactly when its time to a site is.
  ///
  /// Limits may come in any order.
  ///
  /// - Throws: as `TravelCosts` says.
  /// - Complexity: about O(n log n) for the part of the network within the largest limit.
  public func shapes(
    around sites: [TravelPlace], within limits: [Double], threads: Int
  ) async throws(TravelError) -> [MultiPolygon] {
    let places = try await join(sites, threads: threads).compactMap { $0 }
    let key = ShapeKey(travel: self, places: places, limits: limits)
    if let known = TravelMemory.current?.find(key, [MultiPolygon].self) { return known }
    let graph = snapper.graph
    let ascending = Set(limits).sorted()
    do {
      let largest = longestTime(within: ascending.last ?? 0)
      let search = try NearestPlaces(places, on: graph, direction: direction, limit: largest)
      var timed = try TimedRoads(search, graph)
      let roads = try timed.near(longestMetres: snapper.maximumMetres)
      let areas = try await Isochrones.areas(
        of: roads, limitsMilliseconds: ascending.map { Double(longestTime(within: $0)) },
        leg: OffRoadLeg(longestMetres: snapper.maximumMetres), threads: threads)
      let found = Dictionary(uniqueKeysWithValues: zip(ascending, areas))
      let shapes = limits.map { found[$0] ?? MultiPolygon([]) }
      TravelMemory.current?.keep(shapes, key)
      return shapes
    } catch {
      if error is CancellationError { throw .cancelled }
      if case EngineError.travel(let inner) = error { throw inner }
      if let error = error as? RoadNetworkError { throw .source(error.explanation) }
      throw .shape("\(error)")
    }
  }
}

/// What isochrones follow from.
private struct ShapeKey: Hashable {
  var travel: RoadTravel
  var places: [RoadPlace]
  var limits: [Double]
}

/// The roads whose times decide where isochrones end.
private struct TimedRoads {
  private let graph: RoadGraph
  private let times: TimedStretches
  private var roads: [TimedRoad] = []
  /// Vertices whose time is less than that of a stretch that ends there, and whether only roads of last resort do.
  private var junctions: [Int: Bool] = [:]

  /// - Throws: `RoadNetworkError.content` where the network is damaged.
  init(_ search: NearestPlaces, _ graph: RoadGraph) throws(RoadNetworkError) {
    self.graph = graph
    times = try TimedStretches(search)
  }

  /// Every stretch that may take places and is reached, and those near them that are not.
  ///
  /// - Throws: `RoadNetworkError.content` where the network is damaged.
  mutating func near(longestMetres: Double) throws(RoadNetworkError) -> [TimedRoad] {
    let cells = Cells(longestMetres: longestMetres)
    var reached: Set<Cells.Cell> = []
    var others: [Int] = []
    var last: Cells.Cell?
    for stretch in 0..<graph.stretchCount where graph.isJoinable(stretch) {
      guard times.isReached(stretch) else {
        others.append(stretch)
        continue
      }
      for point in try add(stretch) {
        let cell = cells.cell(point)
        if cell != last { reached.insert(cell) }
        last = cell
      }
    }
    let near = Set(reached.flatMap(cells.neighbours))
    for stretch in others {
      let ends = try graph.ends(of: stretch)
      var isNear = [ends.from, ends.to].contains { near.contains(cells.cell(graph.position(of: $0))) }
      if !isNear, graph.length(of: stretch) > cells.metres * 1000 {
        isNear = try times.shape(of: stretch).points.contains { near.contains(cells.cell($0)) }
      }
      if isNear { _ = try add(stretch) }
    }
    for (vertex, isLastResort) in junctions.sorted(by: { $0.key < $1.key }) {
      roads.append(
        TimedRoad(
          points: [graph.position(of: vertex)], milliseconds: [times.milliseconds(ofVertex: vertex)],
          isLastResort: isLastResort))
    }
    return roads
  }

  /// Adds a stretch; its points.
  private mutating func add(_ stretch: Int) throws(RoadNetworkError) -> [LonLat] {
    let (points, milliseconds) = try times.shape(of: stretch)
    let isLastResort = graph.traits(of: stretch).contains(.lastResort)
    roads.append(TimedRoad(points: points, milliseconds: milliseconds, isLastResort: isLastResort))
    let ends = try graph.ends(of: stretch)
    for (vertex, time) in [(ends.from, milliseconds.first), (ends.to, milliseconds.last)] {
      // A tenth of a second is 14 cm on foot.
      guard let time, times.milliseconds(ofVertex: vertex) + 100 < time else { continue }
      junctions[vertex] = (junctions[vertex] ?? true) && isLastResort
    }
    return points
  }

}

/// The cells of a grid of about as many metres as a place may be off the road, twice over and more, from north to south.
private struct Cells {
  let degrees: Double

  /// Cells for places up to some metres off the road: what two roads share lies in the next cell at most.
  init(longestMetres: Double) { degrees = 0.02 * max(1, longestMetres / 1000) }

  struct Cell: Hashable {
    var column: Int32
    var row: Int32
  }

  /// Metres from south to north at least.
  var metres: Int { Int(degrees * 110_000) }

  /// Cells around the Earth in a row: fewer towards the poles, so that they stay about as wide as high.
  private func columns(_ row: Int32) -> Int32 {
    let share = 1 - abs(Double(row) * degrees) / 90
    return max(1, Int32((360 / degrees * max(0.02, share)).rounded(.down)))
  }

  private func cell(_ longitude: Double, row: Int32) -> Cell {
    let count = columns(row)
    let column = Int32(((longitude + 180) / 360 * Double(count)).rounded(.down))
    return Cell(column: (column % count + count) % count, row: row)
  }

  func cell(_ position: LonLat) -> Cell {
    cell(position.longitude, row: Int32((position.latitude / degrees).rounded(.down)))
  }

  func neighbours(_ cell: Cell) -> [Cell] {
    let longitude = (Double(cell.column) + 0.5) / Double(columns(cell.row)) * 360 - 180
    return (-1...1).flatMap { north in
      let row = cell.row + Int32(north)
      let count = columns(row)
      let home = self.cell(longitude, row: row)
      return (-2...2).map { Cell(column: (home.column + Int32($0) + count) % count, row: row) }
    }
  }
}
