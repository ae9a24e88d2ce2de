import GeometryCore

/// Cuts pieces of road until the piece whose middle is nearest to a place is, as far as matters, the piece that is
/// nearest to it.
struct PieceRefinement {
  let terms: IsochroneTerms
  /// The longest way off the road that counts, metres.
  let longestMetres: Double
  /// Whether only roads of last resort are looked at, and changes between them.
  let onlyLastResort: Bool

  /// A piece is cut where there is a change within this many times its length. The border between two roads then runs
  /// within 1 % of their distance of the true one.
  static let reachOfChange = 6.0
  /// The longest piece, in shares of how far from it one may live.
  static let shareOfReach = 0.5
  /// No piece is longer, plane metres.
  static let longest = 100.0
  /// Pieces this short are not cut any more: within this of a change, plane metres, a border may be misplaced.
  static let shortest = 0.06

  /// The pieces, cut in halves as long as, within six times its own length, there is one within other limits, or one
  /// that reaches less than twice its length.
  ///
  /// Cuts grow shorter towards each change, in proportion to the distance from it, so their number grows with the
  /// logarithm of that proportion.
  ///
  /// - Complexity: O(p log (longest / shortest)) expected for p pieces of the result.
  func refined(_ pieces: [RoadPiece]) -> [RoadPiece] {
    var done: [RoadPiece] = []
    var open: [RoadPiece] = []
    for piece in pieces {
      if onlyLastResort, !piece.isLastResort, piece.length <= Self.longest {
        done.append(piece)
      } else {
        appendCut(piece, to: &open)
      }
    }
    // Pieces that ask for nothing and change nothing.
    var aside: [RoadPiece] = []
    if onlyLastResort {
      aside = done + open.filter { !$0.isLastResort }
      done = []
      open.removeAll { !$0.isLastResort }
    }
    var bound = Self.longest
    while bound > Self.shortest, !open.isEmpty {
      // In each round pieces of half the bound to the bound are looked at; longer ones have no change near them.
      var entries: [PieceGrid.Entry] = []
      entries.reserveCapacity(open.count + done.count)
      for piece in open { entries.append(entry(piece)) }
      for piece in done where piece.length <= bound { entries.append(entry(piece)) }
      let grid = PieceGrid(entries, side: (Self.reachOfChange + 1) * bound)
      var next: [RoadPiece] = []
      for (index, piece) in open.enumerated() {
        if entries[index].length <= bound / 2 {
          next.append(piece)
        } else if grid.hasChange(near: entries[index]) {
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
    return aside + done + open
  }

  private func entry(_ piece: RoadPiece) -> PieceGrid.Entry {
    let middle = piece.middle
    return PieceGrid.Entry(
      x: middle.x, y: middle.y, length: piece.length, least: least(piece), firstLimit: piece.firstLimit)
  }

  /// How far one may live from all of a piece within the first limit that it is within.
  private func least(_ piece: RoadPiece) -> Double {
    guard Int(piece.firstLimit) < terms.limits.count else { return .infinity }
    let reaches = piece.reaches(Int(piece.firstLimit), terms, atMost: longestMetres)
    return min(reaches.start, reaches.end)
  }

  /// Adds a piece in parts of at most the longest, each short against what it reaches.
  private func appendCut(_ piece: RoadPiece, to pieces: inout [RoadPiece]) {
    let length = piece.length
    let isFine = onlyLastResort && !piece.isLastResort || length <= max(Self.shortest, least(piece) * Self.shareOfReach)
    if length <= Self.longest, isFine {
      pieces.append(piece)
    } else {
      let halves = piece.halves
      appendCut(halves.0, to: &pieces)
      appendCut(halves.1, to: &pieces)
    }
  }
}
