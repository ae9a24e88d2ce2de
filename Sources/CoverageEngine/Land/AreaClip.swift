import CoverageModel
import GEOSKit
package import GeometryCore
import MessageModel

/// Cuts areas along the outlines of a cover.
package enum AreaClip {
  /// What a cover leaves of an area.
  package struct Parts: Hashable, Sendable {
    /// What lies in the cover.
    package var inside = MultiPolygon([])
    /// Its area, measured before positions were put on the grid; 0 where it was not asked for.
    package var insideSquareMetres = 0.0
    /// What lies outside; empty where it was not asked for.
    package var outside = MultiPolygon([])
    /// Its area, measured before positions were put on the grid; 0 where it was not asked for.
    package var outsideSquareMetres = 0.0
  }

  /// What lies in and out of a cover for each of some areas, in their order.
  ///
  /// Outlines that cross are cut by `PolygonCutter`; those that touch or run along each other are left to an overlay.
  /// Parts that are not cut are taken as they are; positions of the others lie on the grid of `CoverageShapes`.
  ///
  /// - Parameters:
  ///   - areas: valid, none over the antimeridian in one piece.
  ///   - cover: its parts do not overlap; else likewise.
  ///   - wantsOutside: whether what lies outside is wanted too.
  ///   - measures: whether areas in square metres are wanted.
  ///   - threads: number of threads, at least 1; the result does not depend on it.
  /// - Complexity: O((n + k) log n) for n positions near the outlines and k crossings, divided by the threads.
  package static func attempts(
    on areas: [MultiPolygon], cover: MultiPolygon, wantsOutside: Bool, measures: Bool = true, threads: Int
  ) async -> [Result<Parts, EngineError>] {
    let cutter = PolygonCutter(cover)
    // Some areas cost much more than others.
    let chunks = min(areas.count, threads > 1 ? 8 * threads : 1)
    let attempts = await ParallelMap.queue(count: chunks, threads: threads) { chunk in
      let range = (areas.count * chunk / chunks)..<(areas.count * (chunk + 1) / chunks)
      do {
        // GEOS contexts stay within one task.
        let clipper = try AreaClipper(cutter: cutter, cover: cover, measures: measures)
        return range.map { index -> Result<Parts, EngineError> in
          if Task.isCancelled { return .failure(.travel(.cancelled)) }
          do {
            return .success(try clipper.parts(of: areas[index], wantsOutside: wantsOutside))
          } catch {
            return .failure(.shape("\(error)"))
          }
        }
      } catch {
        return range.map { _ in .failure(.shape("\(error)")) }
      }
    }
    return attempts.flatMap { $0 }
  }

  /// As `attempts`, or the first failure.
  ///
  /// - Throws: `EngineError.shape` where an overlay fails.
  package static func parts(
    of areas: [MultiPolygon], cover: MultiPolygon, wantsOutside: Bool, measures: Bool = true, threads: Int
  ) async throws(EngineError) -> [Parts] {
    var parts: [Parts] = []
    for attempt in await attempts(
      on: areas, cover: cover, wantsOutside: wantsOutside, measures: measures, threads: threads)
    {
      parts.append(try attempt.get())
    }
    return parts
  }
}
