import CoverageModel
import GEOSKit
import GeometryCore
import MessageModel

/// A square of the plane: the pieces of road within it, and those around it that share its places.
struct IsochroneTile: Sendable {
  var west: Double
  var south: Double
  var east: Double
  var north: Double

  /// Tiles share cells along their seams, plane metres to either side, so that no gap is left between them.
  static let overlap = 200.0

  private func owns(_ piece: RoadPiece) -> Bool {
    let (middle, overlap) = (piece.middle, Self.overlap)
    return middle.x >= west - overlap && middle.x < east + overlap && middle.y >= south - overlap
      && middle.y < north + overlap
  }

  /// For each limit the area of the places that are joined to a road of the tile and are within the limit, in longitudes
  /// from a centre.
  ///
  /// Within 300 m of a road that is not of last resort a place is joined to the nearest such road; beyond, to the
  /// nearest of all.
  ///
  /// - Parameters:
  ///   - pieces: every piece in the tile and within twice the longest way off the road of it, and the overlap.
  ///   - margin: that way, plane metres.
  /// - Throws: `EngineError.shape` where an overlay fails; `.travel(.cancelled)` where the task is cancelled.
  /// - Complexity: O(n log n) for n pieces after refinement.
  func areas(
    _ pieces: [RoadPiece], _ terms: IsochroneTerms, margin: Double, union: IsochroneUnion
  ) throws(EngineError) -> [MultiPolygon] {
    let longest = terms.leg.longestMetres
    guard pieces.contains(where: \.isLastResort) else {
      let diagram = diagram(pieces, terms, longestMetres: longest, onlyLastResort: false, margin: margin)
      var areas: [MultiPolygon] = []
      for limit in terms.limits.indices {
        areas.append(try union.area(outlines(diagram, limit, terms, longestMetres: longest)))
      }
      return areas
    }
    let near = min(longest, IsochroneTerms.lastResortMetres)
    let ordinary = diagram(
      pieces.filter { !$0.isLastResort }, terms, longestMetres: near, onlyLastResort: false, margin: margin)
    if Task.isCancelled { throw .travel(.cancelled) }
    let all = diagram(pieces, terms, longestMetres: longest, onlyLastResort: true, margin: margin)
    // A little less, so that no gap is left between what lies within the band and what lies beyond.
    let width = near - 2
    let band = try union.area(
      CellRegion.outlines(of: ordinary) { piece, _ in (max(0, width) * piece.scale, max(0, width) * piece.scale) })
    var areas: [MultiPolygon] = []
    for limit in terms.limits.indices {
      if Task.isCancelled { throw .travel(.cancelled) }
      let inner = try union.area(outlines(ordinary, limit, terms, longestMetres: near))
      let outer = try union.area(
        CellRegion.outlines(of: all) { piece, corners in
          guard limit >= piece.firstLimit, owns(piece) else { return nil }
          let reaches = piece.reaches(limit, terms, atMost: longest)
          if piece.isLastResort { return reaches }
          // Of another road only what lies beyond the band around it counts.
          let band = near * piece.scale
          guard max(reaches.start, reaches.end) > band else { return nil }
          return corners().contains { piece.squaredDistance(to: $0) > band * band * 0.999 } ? reaches : nil
        })
      let beyond = try union.difference(outer, minus: band)
      areas.append(MultiPolygon(inner.polygons + beyond.polygons))
    }
    return areas
  }

  private func diagram(
    _ pieces: [RoadPiece], _ terms: IsochroneTerms, longestMetres: Double, onlyLastResort: Bool, margin: Double
  ) -> CellDiagram {
    let refinement = PieceRefinement(terms: terms, longestMetres: longestMetres, onlyLastResort: onlyLastResort)
    return CellDiagram(refinement.refined(pieces), margin: margin)
  }

  private func outlines(
    _ diagram: CellDiagram, _ limit: Int, _ terms: IsochroneTerms, longestMetres: Double
  ) -> [CellRegion.Outlines] {
    CellRegion.outlines(of: diagram) { piece, _ in
      limit >= piece.firstLimit && owns(piece) ? piece.reaches(limit, terms, atMost: longestMetres) : nil
    }
  }
}
