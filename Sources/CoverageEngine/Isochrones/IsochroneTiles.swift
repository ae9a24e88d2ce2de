import GeometryCore
import MessageModel

/// The pieces of roads by the tiles of the plane that they matter to.
struct IsochroneTiles: Sendable {
  private let pieces: [RoadPiece]
  private let tiles: [(tile: IsochroneTile, pieces: [Int32])]
  private let margin: Double

  /// - Parameters:
  ///   - pieces: of all roads.
  ///   - longest: the longest way off the road, plane metres.
  /// - Complexity: O(pieces · tiles that a piece lies in).
  init(_ pieces: [RoadPiece], longest: Double) {
    self.pieces = pieces
    margin = 2 * longest
    var members: [Place: [Int32]] = [:]
    var wanted: Set<Place> = []
    for (index, piece) in pieces.enumerated() {
      for place in Self.places(of: piece, margin: 2 * longest) { members[place, default: []].append(Int32(index)) }
      if piece.isReached {
        for place in Self.places(of: piece, margin: max(piece.startReach, piece.endReach)) { wanted.insert(place) }
      }
    }
    tiles = wanted.sorted().map { ($0.tile, members[$0] ?? []) }
  }

  /// Number of tiles that may hold a part of the area.
  var count: Int { tiles.count }

  /// The parts of the area in a tile: convex outlines on the plane.
  func parts(_ index: Int) throws(EngineError) -> [ConvexOutline] {
    try tiles[index].tile.parts(tiles[index].pieces.map { pieces[Int($0)] }, margin: margin)
  }

  private struct Place: Hashable, Comparable {
    var column: Int
    var row: Int

    var tile: IsochroneTile {
      let side = IsochroneTile.side
      let (west, south) = (Double(column) * side, Double(row) * side)
      return IsochroneTile(west: west, south: south, east: Double(column + 1) * side, north: Double(row + 1) * side)
    }

    static func < (first: Place, second: Place) -> Bool { (first.column, first.row) < (second.column, second.row) }
  }

  private static func places(of piece: RoadPiece, margin: Double) -> [Place] {
    func index(_ value: Double) -> Int { Int((value / IsochroneTile.side).rounded(.down)) }
    let columns =
      index(min(piece.start.x, piece.end.x) - margin)...index(max(piece.start.x, piece.end.x) + margin)
    let rows = index(min(piece.start.y, piece.end.y) - margin)...index(max(piece.start.y, piece.end.y) + margin)
    return columns.flatMap { column in rows.map { Place(column: column, row: $0) } }
  }
}
