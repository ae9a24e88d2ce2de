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

  /// For each limit the area of the places of the tile that are within the limit, in longitudes from a centre; each area holds
  /// those of smaller limits.
  ///
  /// Within 300 m of a road that is not of last resort a place is joined to the nearest such road; beyond, to the
  /// nearest of all.
  ///
  /// - Parameters:
  ///   - pieces: every piece in the tile and within twice the longest way off the road of it.
  ///   - margin: that way, plane metres.
  /// - Throws: `EngineError.shape` where an overlay fails; `.travel(.cancelled)` where the task is cancelled.
  /// - Complexity: O(n log n) for n pieces after refinement.
  func areas(
    _ pieces: [RoadPiece], _ terms: IsochroneTerms, margin: Double, union: IsochroneUnion
  ) throws(EngineError) -> [MultiPolygon] {
    let window = union.window(of: self)
    var smaller = MultiPolygon([])
    var parts: [MultiPolygon] = []
    for area in try aroundPieces(pieces, terms, margin: margin, union: union) {
      smaller = try union.widened(area, toHold: smaller)
      parts.append(try union.cut(smaller, to: window))
    }
    return parts
  }

  /// Whether a piece may be the nearest of a place in the tile.
  private func reaches(_ piece: RoadPiece, _ margin: Double) -> Bool {
    let middle = piece.middle
    let far = margin + piece.length / 2
    return middle.x >= west - far && middle.x <= east + far && middle.y >= south - far && middle.y <= north + far
  }

  /// The areas before they are cut to the tile.
  private func aroundPieces(
    _ pieces: [RoadPiece], _ terms: IsochroneTerms, margin: Double, union: IsochroneUnion
  ) throws(EngineError) -> [MultiPolygon] {
    let longest = terms.leg.longestMetres
    guard pieces.contains(where: \.isLastResort) else {
      let diagram = diagram(pieces, terms, longestMetres: longest, onlyLastResort: false, margin: margin)
      var areas: [MultiPolygon] = []
      for limit in terms.limits.indices {
        areas.append(try union.area(outlines(diagram, limit, terms, longestMetres: longest, margin)))
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
      let inner = try union.area(outlines(ordinary, limit, terms, longestMetres: near, margin))
      let outer = try union.area(
        CellRegion.outlines(of: all) { piece, corners in
          guard limit >= piece.firstLimit, self.reaches(piece, margin) else { return nil }
          let reaches = piece.reaches(limit, terms, atMost: longest)
          if piece.isLastResort { return reaches }
          // Of another road only what lies beyond the band around it counts.
          let band = near * piece.scale
          guard max(reaches.start, reaches.end) > band else { return nil }
          return corners().contains { piece.squaredDistance(to: $0) > band * band * 0.999 } ? reaches : nil
        })
      let beyond = try union.difference(outer, minus: band)
      areas.append(try beyond.isEmpty ? inner : union.union([inner, beyond]))
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
    _ diagram: CellDiagram, _ limit: Int, _ terms: IsochroneTerms, longestMetres: Double, _ margin: Double
  ) -> [CellRegion.Outlines] {
    CellRegion.outlines(of: diagram) { piece, _ in
      limit >= piece.firstLimit && reaches(piece, margin) ? piece.reaches(limit, terms, atMost: longestMetres) : nil
    }
  }
}
