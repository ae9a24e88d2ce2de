import GeometryCore

/// The middles of pieces in the cells of a grid.
struct PieceGrid {
  /// What matters of a piece.
  struct Entry {
    var x: Double
    var y: Double
    var length: Double
    /// How far one may live from it within the first limit that it is within, plane metres; infinite beyond all.
    var least: Double
    var firstLimit: Int32
  }

  /// What the pieces of a cell have in common.
  private struct Cell {
    var key: UInt64
    var first: Int32
    var lowest: Int32
    var highest: Int32
    var least: Double
  }

  private let entries: [Entry]
  private let side: Double
  private var slots: [Int32]
  private var cells: [Cell] = []
  private var following: [Int32]
  private let shift: UInt64

  /// - Complexity: O(entries).
  init(_ entries: [Entry], side: Double) {
    self.entries = entries
    self.side = side
    let bits = UInt64(64 - max(4, entries.count).leadingZeroBitCount + 1)
    shift = 64 - bits
    slots = [Int32](repeating: -1, count: 1 << Int(bits))
    following = [Int32](repeating: -1, count: entries.count)
    for index in entries.indices { add(index) }
  }

  private mutating func add(_ index: Int) {
    let entry = entries[index]
    let key = Self.key(column(entry.x), column(entry.y))
    let slot = self.slot(of: key)
    guard slots[slot] >= 0 else {
      slots[slot] = Int32(cells.count)
      cells.append(
        Cell(
          key: key, first: Int32(index), lowest: entry.firstLimit, highest: entry.firstLimit, least: entry.least))
      return
    }
    let cell = Int(slots[slot])
    following[index] = cells[cell].first
    cells[cell].first = Int32(index)
    cells[cell].lowest = min(cells[cell].lowest, entry.firstLimit)
    cells[cell].highest = max(cells[cell].highest, entry.firstLimit)
    cells[cell].least = min(cells[cell].least, entry.least)
  }

  private func column(_ value: Double) -> Int32 { Int32((value / side).rounded(.down)) }

  private static func key(_ column: Int32, _ row: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: column)) << 32 | UInt64(UInt32(bitPattern: row))
  }

  /// Where a key is, or would be put.
  private func slot(of key: UInt64) -> Int {
    var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while slots[slot] >= 0, cells[Int(slots[slot])].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Whether a piece lies, within four times the length of this one, within other limits, or reaches less than
  /// twice that length.
  func hasChange(near entry: Entry) -> Bool {
    let (column, row) = (self.column(entry.x), self.column(entry.y))
    let needed = entry.length / PieceRefinement.shareOfReach
    for east in column - 1...column + 1 {
      for north in row - 1...row + 1 {
        let found = slots[slot(of: Self.key(east, north))]
        guard found >= 0 else { continue }
        let cell = cells[Int(found)]
        if cell.lowest == cell.highest, cell.lowest == entry.firstLimit, cell.least >= needed { continue }
        var index = cell.first
        while index >= 0 {
          let other = entries[Int(index)]
          index = following[Int(index)]
          guard other.firstLimit != entry.firstLimit || other.least < needed else { continue }
          let (x, y) = (other.x - entry.x, other.y - entry.y)
          let near = (PieceRefinement.reachOfChange + 0.5) * entry.length + other.length / 2
          if x * x + y * y < near * near { return true }
        }
      }
    }
    return false
  }
}
