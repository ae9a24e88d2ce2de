import CoverageModel
public import GeometryCore
import MessageModel

/// The areas from which a place can be reached within limits of time by road.
///
/// A place belongs to the nearest point of the nearest road. It lies within a limit exactly when that point does, with the
/// way between them added. So the area says the same of every place as its time; a smaller limit's area lies within a
/// larger one's, and water or fields beyond reach of a road are outside.
public enum Isochrones {
  /// For each limit, the area within it.
  ///
  /// The border between a road that is within the limit and one that is not runs half way between them, to 1 % of their
  /// distance; on the roads themselves an area ends where time runs out, to 2 cm. Off the roads an outline lies within
  /// 0.13 % of the way from the road, and coordinates on a grid of 1e-7 degrees.
  ///
  /// - Parameters:
  ///   - roads: those that places may be joined to, with their times; also those that are not reached, as far as twice
  ///     the longest way off the road from those that are.
  ///   - limitsMilliseconds: at least 0, ascending, closed.
  ///   - leg: the way off the road.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Returns: areas between longitudes -180 and 180, in the order of the limits.
  /// - Throws: `EngineError.shape` where an overlay fails; `CancellationError` where the task is cancelled.
  /// - Complexity: O(n log n) for n points of roads, as a rule.
  public static func areas(
    of roads: [TimedRoad], limitsMilliseconds: [Double], leg: OffRoadLeg = OffRoadLeg(), threads: Int
  ) async throws -> [MultiPolygon] {
    guard let center = roads.first?.points.first else { return limitsMilliseconds.map { _ in MultiPolygon([]) } }
    let plane = IsometricPlane(center: center)
    let union = IsochroneUnion(plane: plane, center: center)
    let terms = IsochroneTerms(limits: limitsMilliseconds, leg: leg)
    var pieces: [RoadPiece] = []
    for road in roads { RoadPiece.append(road, terms, plane: plane, to: &pieces) }
    let margin = pieces.reduce(1) { max($0, $1.scale) } * leg.longestMetres
    let tiles = IsochroneTiles(pieces, margin: margin)
    let progress = ProgressSteps("areas", of: tiles.wanted.count)
    let found = await ParallelMap.queue(count: tiles.wanted.count, threads: threads) { index in
      Result { () throws(EngineError) in
        if Task.isCancelled { throw .travel(.cancelled) }
        defer { progress.advance() }
        let tile = tiles.wanted[index]
        return try tiles.tile(tile).areas(tiles.pieces(of: tile), terms, margin: margin, union: union)
      }
    }
    try Task.checkCancellation()
    var parts: [[MultiPolygon]] = []
    for tile in found { parts.append(try tile.get()) }
    let ofTiles = parts
    let windows = tiles.wanted.map { union.window(of: tiles.tile($0)) }
    let areas = await ParallelMap.queue(count: limitsMilliseconds.count, threads: threads) { limit in
      Result { () throws(EngineError) in try union.placed(union.joined(ofTiles.map { $0[limit] }, along: windows)) }
    }
    var results: [MultiPolygon] = []
    for area in areas { results.append(try area.get()) }
    return results
  }
}
