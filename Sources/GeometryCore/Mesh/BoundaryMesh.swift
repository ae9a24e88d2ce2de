/// Areas that tile a part of the earth, with each border stored once.
///
/// An arc is a line along which the areas on its two sides do not change. Arcs meet at their ends only, so unions of
/// areas follow from dropping arcs: no overlay, no rounding.
public struct BoundaryMesh: Hashable, Sendable {
  /// Number of areas.
  public let areaCount: Int
  /// Positions of all arcs, one arc after the other; consecutive positions of an arc differ.
  public let positions: [LonLat]
  /// Where each arc starts in `positions`, and the end of the last.
  public let arcStarts: [Int]
  /// The area on the left of each arc, seen along its direction; -1 where none is.
  public let left: [Int32]
  /// The area on the right of each arc; -1 where none is.
  public let right: [Int32]

  /// Number of arcs.
  public var arcCount: Int { left.count }

  /// A mesh from its parts.
  ///
  /// - Precondition: `arcStarts` rises from 0 to the number of positions by at least 2 an arc; `left` and `right` have
  ///   one entry an arc, from -1 to `areaCount` - 1, and differ.
  public init(areaCount: Int, positions: [LonLat], arcStarts: [Int], left: [Int32], right: [Int32]) {
    precondition(arcStarts.first == 0 && arcStarts.last == positions.count, "arcs do not span the positions")
    precondition(arcStarts.count == left.count + 1 && left.count == right.count, "sides and arcs differ in number")
    for arc in left.indices {
      precondition(arcStarts[arc + 1] - arcStarts[arc] >= 2, "an arc has at least two positions")
      precondition(left[arc] != right[arc], "an arc parts two areas")
      precondition(min(left[arc], right[arc]) >= -1 && max(left[arc], right[arc]) < areaCount, "no such area")
    }
    self.areaCount = areaCount
    self.positions = positions
    self.arcStarts = arcStarts
    self.left = left
    self.right = right
  }

  /// Positions of one arc.
  public func positions(ofArc arc: Int) -> ArraySlice<LonLat> { positions[arcStarts[arc]..<arcStarts[arc + 1]] }
}
