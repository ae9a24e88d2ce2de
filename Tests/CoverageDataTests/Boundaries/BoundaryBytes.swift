/// Writes files of boundaries by the published format, for tests of its reader.
struct BoundaryBytes {
  struct Arc {
    var left: Int
    /// nil where no area is on the right.
    var right: Int?
    var positions: [(Int, Int)]
  }

  var magic = Array("MAILLAGE".utf8)
  var version: UInt8 = 1
  var grid = 10
  var codes = ["A", "B"]
  /// Two squares side by side, A on [0, 1] x [0, 1] and B on [1, 2] x [0, 1], in tenths of a degree.
  var arcs = [
    Arc(left: 0, right: nil, positions: [(10, 10), (0, 10), (0, 0), (10, 0)]),
    Arc(left: 0, right: 1, positions: [(10, 0), (10, 10)]),
    Arc(left: 1, right: nil, positions: [(10, 0), (20, 0), (20, 10), (10, 10)]),
  ]

  var bytes: [UInt8] {
    var bytes = magic + [version]
    Self.append(grid, to: &bytes)
    Self.append(codes.count, to: &bytes)
    for code in codes { bytes += Array(code.utf8) + [0x0A] }
    Self.append(arcs.count, to: &bytes)
    Self.append(arcs.reduce(0) { $0 + $1.positions.count }, to: &bytes)
    var (area, x, y) = (0, 0, 0)
    for arc in arcs {
      Self.append(arc.left - area, to: &bytes)
      Self.append(arc.right.map { $0 - arc.left } ?? 0, to: &bytes)
      Self.append(arc.positions.count - 2, to: &bytes)
      for (nextX, nextY) in arc.positions {
        for step in [nextX - x, nextY - y] { Self.append(step >= 0 ? 2 * step : -2 * step - 1, to: &bytes) }
        (x, y) = (nextX, nextY)
      }
      area = arc.left
    }
    return bytes
  }

  /// An unsigned number in groups of seven bits, the lowest first.
  private static func append(_ value: Int, to bytes: inout [UInt8]) {
    var rest = value
    while rest >= 128 {
      bytes.append(UInt8(rest & 127) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
