/// Stretches of road between two vertices without a junction between them, by index.
///
/// A stretch runs from its first vertex to its second, in the direction in which its shape is written.
public struct RoadStretches: Sendable {
  /// The time of a direction in which travel is not allowed.
  public static let notAllowed = UInt32.max

  /// Index of the first vertex.
  public var from: [UInt32] = []
  /// Index of the second vertex; may be the first again (a loop).
  public var to: [UInt32] = []
  /// Lengths, millimetres.
  public var lengths: [UInt32] = []
  /// Times from the first vertex to the second, milliseconds, at least 1; `notAllowed` where travel is forbidden.
  public var forward: [UInt32] = []
  /// Times from the second vertex to the first, milliseconds, at least 1; `notAllowed` where travel is forbidden.
  public var backward: [UInt32] = []
  /// Ids of the OpenStreetMap ways.
  public var ways: [Int64] = []
  /// Indices of the names in `RoadDraft.names`.
  public var names: [UInt32] = []
  /// What else a stretch is.
  public var traits: [RoadTraits] = []
  /// Offsets of the inner points, in points, one more than there are stretches: the first is 0.
  public var shapeStarts: [UInt32] = [0]
  /// Longitudes of the points between the vertices, 1e-7 degree; without the vertices themselves.
  public var shapeLongitudes: [Int32] = []
  /// Latitudes of the points between the vertices, 1e-7 degree.
  public var shapeLatitudes: [Int32] = []

  /// No stretch.
  public init() {}

  /// Number of stretches.
  public var count: Int { from.count }

  /// Ends the stretch whose inner points were appended to `shapeLongitudes` and `shapeLatitudes` last.
  ///
  /// - Returns: its index.
  @discardableResult
  public mutating func append(
    from first: UInt32, to second: UInt32, lengthMillimetres: UInt32, forwardMilliseconds: UInt32,
    backwardMilliseconds: UInt32, way: Int64, name: UInt32 = 0, traits found: RoadTraits = []
  ) -> UInt32 {
    from.append(first)
    to.append(second)
    lengths.append(lengthMillimetres)
    forward.append(forwardMilliseconds)
    backward.append(backwardMilliseconds)
    ways.append(way)
    names.append(name)
    traits.append(found)
    shapeStarts.append(UInt32(shapeLongitudes.count))
    return UInt32(from.count - 1)
  }
}
