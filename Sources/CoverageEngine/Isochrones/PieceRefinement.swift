import GeometryCore

/// Cuts pieces of road until the piece whose middle is nearest to a place is, as far as matters, the piece that is
/// nearest to it.
enum PieceRefinement {
  /// A piece is cut where there is a change within this many times its length. The border between two roads then runs
  /// within 3 % of their distance of the true one.
  static let reachOfChange = 3.0
  /// No piece is longer, plane metres.
  static let longest = 100.0
  /// Pieces this short are not cut any more: within this of a change, plane metres, a border may be misplaced.
  static let shortest = 0.25

  /// The pieces, cut in halves as long as, within three times its own length, there is one on the other side of the limit, or one
  /// that reaches less than twice its length.
  ///
  /// Cuts grow shorter towards each change, in proportion to the distance from it, so their number grows with the
  /// logarithm of that proportion.
  ///
  /// - Complexity: O(p log (longest / shortest)) expected for p pieces of the result.
  static func refined(_ pieces: [RoadPiece]) -> [RoadPiece] {
    var done: [RoadPiece] = []
    var open: [RoadPiece] = []
    for piece in pieces { appendCut(piece, to: &open) }
    var bound = longest
    while bound > shortest, !open.isEmpty {
      // In each round pieces of half the bound to the bound are looked at; longer ones have no change near them.
      let grid = PieceGrid(open + done.filter { $0.length <= bound }, cell: (reachOfChange + 1) * bound)
      var next: [RoadPiece] = []
      for piece in open {
        if piece.length <= bound / 2 {
          next.append(piece)
        } else if grid.hasChange(near: piece) {
          let halves = piece.halves
          next.append(halves.0)
          next.append(halves.1)
        } else {
          done.append(piece)
        }
      }
      open = next
      bound /= 2
    }
    return done + open
  }

  /// Adds a piece in parts of at most the longest, each at most a quarter of what it reaches.
  private static func appendCut(_ piece: RoadPiece, to pieces: inout [RoadPiece]) {
    let isFine = !piece.isReached || piece.length <= max(shortest, piece.least / 4)
    if piece.length <= longest, isFine {
      pieces.append(piece)
    } else {
      let halves = piece.halves
      appendCut(halves.0, to: &pieces)
      appendCut(halves.1, to: &pieces)
    }
  }
}

/// The middles of pieces in the cells of a grid.
private struct PieceGrid {
  private let pieces: [RoadPiece]
  private let cell: Double
  private var cells: [Cell: [Int32]] = [:]

  private struct Cell: Hashable {
    var column: Int32
    var row: Int32
  }

  init(_ pieces: [RoadPiece], cell: Double) {
    self.pieces = pieces
    self.cell = cell
    for (index, piece) in pieces.enumerated() { cells[place(of: piece.middle), default: []].append(Int32(index)) }
  }

  private func place(of point: PlanarPoint) -> Cell {
    Cell(column: Int32((point.x / cell).rounded(.down)), row: Int32((point.y / cell).rounded(.down)))
  }

  /// Whether a piece lies, within three times the length of this one, on the other side of the limit, or reaches less than twice
  /// that length.
  func hasChange(near piece: RoadPiece) -> Bool {
    let middle = piece.middle
    let length = piece.length
    let home = place(of: middle)
    for column in home.column - 1...home.column + 1 {
      for row in home.row - 1...home.row + 1 {
        for index in cells[Cell(column: column, row: row)] ?? [] {
          let other = pieces[Int(index)]
          let changes =
            other.isReached != piece.isReached || (piece.isReached && other.least < 2 * length)
          guard changes else { continue }
          let (x, y) = (other.middle.x - middle.x, other.middle.y - middle.y)
          let near = (PieceRefinement.reachOfChange + 0.5) * length + other.length / 2
          if x * x + y * y < near * near { return true }
        }
      }
    }
    return false
  }
}
