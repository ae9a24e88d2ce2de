import GEOSKit
public import GeometryCore

/// Cuts areas along the outlines of a cover.
public enum AreaClip {
  /// What a cover leaves of an area.
  public struct Parts: Hashable, Sendable {
    /// What lies in the cover.
    public var inside = MultiPolygon([])
    /// Its area, measured before positions were put on the grid.
    public var insideSquareMetres = 0.0
    /// What lies outside; empty where it was not asked for.
    public var outside = MultiPolygon([])
    /// Its area, measured before positions were put on the grid; 0 where it was not asked for.
    public var outsideSquareMetres = 0.0
  }

  /// What lies in and out of a cover for each of some areas, in their order.
  ///
  /// Parts of an area that a part of the cover contains, or that meet none, are taken as they are; the overlay is left
  /// with those that are cut, and with the parts of the cover near them. Positions where outlines cross lie on the grid
  /// of `CoverageShapes`; the others are those of the input.
  ///
  /// - Parameters:
  ///   - areas: valid, none over the antimeridian in one piece.
  ///   - cover: its parts do not overlap; else likewise.
  ///   - wantsOutside: whether what lies outside is wanted too.
  /// - Complexity: O((n + k) log n) for n positions near the outlines and k crossings, divided by the threads.
  public static func attempts(
    on areas: [MultiPolygon], cover: MultiPolygon, wantsOutside: Bool, threads: Int
  ) async -> [Result<Parts, EngineError>] {
    await ParallelMap.map(count: areas.count, threads: threads) { range in
      do {
        // GEOS contexts stay within one task.
        let clipper = try AreaClipper(cover: cover)
        return range.map { index in
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
  }

  /// As `attempts`, or the first failure.
  ///
  /// - Throws: `EngineError.shape` where an overlay fails.
  public static func parts(
    of areas: [MultiPolygon], cover: MultiPolygon, wantsOutside: Bool, threads: Int
  ) async throws(EngineError) -> [Parts] {
    var parts: [Parts] = []
    for attempt in await attempts(on: areas, cover: cover, wantsOutside: wantsOutside, threads: threads) {
      parts.append(try attempt.get())
    }
    return parts
  }
}
