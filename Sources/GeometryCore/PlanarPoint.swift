/// A position on a projected plane: easting and northing in metres, easting first.
///
/// A type of its own, so that metres never stand where degrees are meant (`LonLat`).
public struct PlanarPoint: Hashable, Sendable, BitwiseCopyable {
  /// Metres towards grid east.
  public var x: Double
  /// Metres towards grid north.
  public var y: Double

  /// A position from metres; nothing is checked.
  @inlinable
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// Whether both coordinates are finite.
  public var isFinite: Bool { x.isFinite && y.isFinite }
}

extension PlanarPoint: CustomStringConvertible {
  /// Easting and northing in metres, for messages.
  public var description: String { "(\(x), \(y))" }
}
