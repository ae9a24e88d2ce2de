/// The order of a Hilbert curve over longitudes and latitudes: what lies together stays together.
enum HilbertOrder {
  /// The position of a place on the curve of order 32.
  ///
  /// Source: D. Hilbert, Math. Ann. 38 (1891), 459-460; the rotations quadrant by quadrant.
  static func key(longitude: Int32, latitude: Int32) -> UInt64 {
    var x = UInt32(bitPattern: longitude) ^ 0x8000_0000
    var y = UInt32(bitPattern: latitude) ^ 0x8000_0000
    var key: UInt64 = 0
    var side: UInt32 = 0x8000_0000
    while side > 0 {
      let right: UInt64 = x & side != 0 ? 1 : 0
      let upper: UInt64 = y & side != 0 ? 1 : 0
      key = key << 2 | ((3 * right) ^ upper)
      if upper == 0 {
        if right == 1 {
          x = ~x
          y = ~y
        }
        swap(&x, &y)
      }
      side >>= 1
    }
    return key
  }

  /// The indices of vertices in the order of the curve, then of node ids.
  static func order(_ vertices: RoadVertices) -> [UInt32] {
    struct Key {
      let curve: UInt64
      let node: Int64
      let index: UInt32
    }
    var keys = (0..<vertices.count).map { index in
      Key(
        curve: key(longitude: vertices.longitudes[index], latitude: vertices.latitudes[index]),
        node: vertices.nodes[index], index: UInt32(index))
    }
    keys.sort { $0.curve != $1.curve ? $0.curve < $1.curve : $0.node < $1.node }
    return keys.map(\.index)
  }
}
