import GeometryCore

/// The pieces of roads by the tiles of the plane that they matter to.
struct IsochroneTiles: Sendable {
  private let pieces: [RoadPiece]
  private let columns: Int
  private let rows: Int
  private let origin: PlanarPoint
  private let width: Double
  private let height: Double
  /// Pieces of each tile, one tile after the other.
  private var members: [Int32] = []
  private var starts: [Int] = []
  /// The tiles that a place which is within reach may lie in.
  private(set) var wanted: [Int] = []

  /// How far the outermost tiles reach beyond the pieces, plane metres.
  private let margin: Double

  /// The longest side of a tile, plane metres: what is done in a tile grows faster than its roads.
  private static let longestSide = 10_000.0

  /// - Parameters:
  ///   - pieces: of all roads.
  ///   - margin: the longest way off the road, plane metres: pieces as far as twice that from a tile matter to it.
  /// - Complexity: O(pieces x tiles that a piece matters to).
  init(_ pieces: [RoadPiece], margin: Double) {
    self.pieces = pieces
    self.margin = margin
    var box = (west: Double.infinity, south: Double.infinity, east: -Double.infinity, north: -Double.infinity)
    for piece in pieces where piece.startTime.isFinite {
      // Pieces are cut later: all of them, not their middles.
      box.west = min(box.west, piece.start.x, piece.end.x)
      box.east = max(box.east, piece.start.x, piece.end.x)
      box.south = min(box.south, piece.start.y, piece.end.y)
      box.north = max(box.north, piece.start.y, piece.end.y)
    }
    if box.west > box.east { box = (0, 0, 0, 0) }
    // A little wider, so that the last piece lies within the last tile.
    let (across, up) = (box.east - box.west + 1, box.north - box.south + 1)
    columns = Int((across / Self.longestSide).rounded(.up))
    rows = Int((up / Self.longestSide).rounded(.up))
    origin = PlanarPoint(x: box.west, y: box.south)
    width = across / Double(columns)
    height = up / Double(rows)
    let (range, touches) = (ranges(margin: 2 * margin), ranges(margin: margin))
    var counts = [Int](repeating: 0, count: columns * rows + 1)
    var owns = [Bool](repeating: false, count: columns * rows)
    for piece in pieces {
      range(piece) { counts[$0 + 1] += 1 }
      if piece.startTime.isFinite { touches(piece) { owns[$0] = true } }
    }
    for tile in 0..<columns * rows { counts[tile + 1] += counts[tile] }
    starts = counts
    members = [Int32](repeating: 0, count: counts[columns * rows])
    for (index, piece) in pieces.enumerated() {
      range(piece) { tile in
        members[counts[tile]] = Int32(index)
        counts[tile] += 1
      }
    }
    wanted = owns.indices.filter { owns[$0] }
  }

  /// The tiles within a margin of a piece.
  private func ranges(margin: Double) -> (RoadPiece, (Int) -> Void) -> Void {
    let (columns, rows, origin, width, height) = (columns, rows, origin, width, height)
    return { piece, body in
      func range(_ low: Double, _ high: Double, _ size: Double, _ count: Int) -> ClosedRange<Int>? {
        let first = (low / size).rounded(.down)
        let last = (high / size).rounded(.down)
        guard last >= 0, first < Double(count) else { return nil }
        return max(0, Int(first))...min(count - 1, Int(last))
      }
      let (start, end) = (piece.start, piece.end)
      let low = PlanarPoint(x: min(start.x, end.x) - margin, y: min(start.y, end.y) - margin)
      let high = PlanarPoint(x: max(start.x, end.x) + margin, y: max(start.y, end.y) + margin)
      guard let across = range(low.x - origin.x, high.x - origin.x, width, columns),
        let up = range(low.y - origin.y, high.y - origin.y, height, rows)
      else { return }
      for row in up { for column in across { body(row * columns + column) } }
    }
  }

  /// A tile.
  func tile(_ index: Int) -> IsochroneTile {
    let (column, row) = (index % columns, index / columns)
    // What is reached from the outermost tiles lies beyond the pieces.
    let (first, last) = (-2 * margin, 2 * margin)
    return IsochroneTile(
      west: origin.x + (column == 0 ? first : Double(column) * width),
      south: origin.y + (row == 0 ? first : Double(row) * height),
      east: origin.x + Double(column + 1) * width + (column == columns - 1 ? last : 0),
      north: origin.y + Double(row + 1) * height + (row == rows - 1 ? last : 0))
  }

  /// The pieces that matter to a tile.
  func pieces(of index: Int) -> [RoadPiece] { members[starts[index]..<starts[index + 1]].map { pieces[Int($0)] } }
}
