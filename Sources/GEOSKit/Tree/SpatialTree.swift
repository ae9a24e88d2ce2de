internal import CGEOS
public import GeometryCore

/// A static tree over boxes (sort-tile-recursive), to find those that meet a box.
///
/// Source: Leutenegger, Lopez and Edgington (1997), STR: a simple and efficient algorithm for R-tree packing.
/// Boxes over the antimeridian are held as two halves. Not `Sendable`: its context is not.
@safe
public struct SpatialTree: ~Copyable {
  private let context: GEOSContext
  private let tree: OpaquePointer
  // The envelopes that were inserted; kept for as long as the tree, which does not own them.
  private let envelopes: GEOSGeometry

  /// The number of boxes.
  public let count: Int

  /// A tree of boxes; the item of a box is its index in the array.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(n log n), spent in the first query.
  public init(_ boxes: [BoundingBox], context: GEOSContext) throws(GEOSError) {
    var bag = GeometryBag(context: context)
    var items: [Int] = []
    for (index, box) in boxes.enumerated() {
      for half in box.halves {
        bag.add(try GEOSGeometry(envelopeOf: half, context: context))
        items.append(index)
      }
    }
    let envelopes = try GEOSGeometry(collecting: bag, as: .geometryCollection, context: context)
    let made = unsafe GEOSSTRtree_create_r(context.handle, 10)
    let tree = try unsafe context.notNull(made, "GEOSSTRtree_create_r")
    for (position, index) in items.enumerated() {
      // An item is its index plus one dressed as an address, which nothing ever reads from.
      let item = unsafe UnsafeMutableRawPointer(bitPattern: index + 1)
      let envelope = unsafe GEOSGetGeometryN_r(context.handle, envelopes.pointer, Int32(position))
      unsafe GEOSSTRtree_insert_r(context.handle, tree, envelope, item)
    }
    self.context = context
    unsafe self.tree = unsafe tree
    self.envelopes = envelopes
    self.count = boxes.count
  }

  deinit {
    unsafe GEOSSTRtree_destroy_r(context.handle, tree)
  }

  /// The indices of the boxes that share a point with a box, sides included, ascending and each once.
  ///
  /// - Throws: `GEOSError` where the library fails.
  /// - Complexity: O(log n + k log k) expected for k indices found.
  public borrowing func query(_ box: BoundingBox) throws(GEOSError) -> [Int] {
    var found: [Int] = []
    for half in box.halves {
      collect(meeting: try GEOSGeometry(envelopeOf: half, context: context), into: &found)
    }
    found.sort()
    if box.crossesAntimeridian || found.count > 1 { found.removeRepeats() }
    return found
  }

  /// Adds the items whose envelope meets that of the geometry, in no order.
  borrowing func collect(meeting geometry: borrowing GEOSGeometry, into found: inout [Int]) {
    unsafe withUnsafeMutablePointer(to: &found) { found in
      unsafe GEOSSTRtree_query_r(
        context.handle,
        tree,
        geometry.pointer,
        { item, found in
          unsafe found?.assumingMemoryBound(to: [Int].self).pointee.append(Int(bitPattern: item) - 1)
        },
        found
      )
    }
  }
}

extension GEOSGeometry {
  /// A line from corner to corner, whose envelope is the box also when the box is flat.
  fileprivate init(envelopeOf box: BoundingBox, context: GEOSContext) throws(GEOSError) {
    let corners = [
      LonLat(longitude: box.west, latitude: box.south), LonLat(longitude: box.east, latitude: box.north),
    ]
    let sequence = try unsafe context.makeSequence(corners, operation: #function)
    // The sequence belongs to GEOS from here, whatever the result.
    let line = unsafe GEOSGeom_createLineString_r(context.handle, sequence)
    unsafe self.init(owning: try context.notNull(line, "GEOSGeom_createLineString_r"), context: context)
  }
}

extension BoundingBox {
  /// The box itself, or its two parts on either side of the antimeridian.
  fileprivate var halves: [BoundingBox] {
    guard crossesAntimeridian else { return [self] }
    return [
      BoundingBox(west: west, south: south, east: 180, north: north),
      BoundingBox(west: -180, south: south, east: east, north: north),
    ]
  }
}

extension [Int] {
  /// Drops each element equal to the one before it.
  fileprivate mutating func removeRepeats() {
    var kept: [Int] = []
    for element in self where kept.last != element { kept.append(element) }
    self = kept
  }
}
