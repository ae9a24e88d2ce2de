import GeometryCore
import MessageModel

/// The arcs of a file of boundaries, as they are read.
struct BoundaryArcs {
  private let areaCount: Int
  private let grid: Int
  private let arcCount: Int
  private let positionCount: Int
  private var positions: [LonLat] = []
  private var starts = [0]
  private var left: [Int32] = []
  private var right: [Int32] = []
  /// Per area the hashes of the ends of its arcs less those of their starts; 0 where all close.
  private var openings: [UInt64]
  private var x = 0
  private var y = 0

  /// - Throws: `DataError` of kind `.content` for numbers that the rest of the file cannot hold.
  init(_ cursor: inout ByteCursor, areaCount: Int, grid: Int) throws(DataError) {
    self.areaCount = areaCount
    self.grid = grid
    arcCount = try cursor.number()
    positionCount = try cursor.number()
    // An arc has three bytes and two positions at least, a position two bytes.
    guard positionCount <= cursor.remaining / 2, arcCount <= positionCount / 2 else {
      throw cursor.error("cannot hold \(arcCount) arcs of \(positionCount) positions")
    }
    openings = Array(repeating: 0, count: areaCount)
    positions.reserveCapacity(positionCount)
    starts.reserveCapacity(arcCount + 1)
    left.reserveCapacity(arcCount)
    right.reserveCapacity(arcCount)
  }

  var isComplete: Bool { left.count == arcCount }

  /// - Throws: `DataError` of kind `.content` for an area or a position that does not exist.
  mutating func readArc(_ cursor: inout ByteCursor) throws(DataError) {
    let onLeft = try cursor.number() + Int(left.last ?? 0)
    let step = try cursor.number()
    guard onLeft + step < areaCount else { throw cursor.error("has an arc beside an area that it does not have") }
    let size = try cursor.number() + 2
    guard positions.count + size <= positionCount else { throw cursor.error("has more positions than it says") }
    var first: UInt64 = 0
    for index in 0..<size {
      let (dx, dy) = (try cursor.signed(), try cursor.signed())
      (x, y) = (x + dx, y + dy)
      guard abs(x) <= 180 * grid, abs(y) <= 90 * grid else {
        throw cursor.error("has a position that is not on the Earth")
      }
      if index == 0 { first = hash } else if dx == 0, dy == 0 { throw cursor.error("has a position twice in a row") }
      positions.append(LonLat(longitude: Double(x) / Double(grid), latitude: Double(y) / Double(grid)))
    }
    starts.append(positions.count)
    left.append(Int32(onLeft))
    right.append(step == 0 ? -1 : Int32(onLeft + step))
    openings[onLeft] &+= hash &- first
    if step > 0 { openings[onLeft + step] &+= first &- hash }
  }

  /// - Throws: `DataError` of kind `.content` where positions are missing or the arcs of an area do not close.
  func mesh(_ cursor: ByteCursor) throws(DataError) -> BoundaryMesh {
    guard positions.count == positionCount else { throw cursor.error("has fewer positions than it says") }
    guard openings.allSatisfy({ $0 == 0 }) else { throw cursor.error("has an area whose border does not close") }
    return BoundaryMesh(areaCount: areaCount, positions: positions, arcStarts: starts, left: left, right: right)
  }

  /// A hash of the present position (the finaliser of SplitMix64).
  private var hash: UInt64 {
    var z = UInt64(bitPattern: Int64(x)) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(bitPattern: Int64(y))
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
