/// The extent of a shape in degrees; `west > east` where it crosses the antimeridian (RFC 7946, section 5.2).
public struct BoundingBox: Hashable, Sendable {
  /// Western longitude, degrees.
  public var west: Double
  /// Southern latitude, degrees.
  public var south: Double
  /// Eastern longitude, degrees.
  public var east: Double
  /// Northern latitude, degrees.
  public var north: Double

  /// A box from its sides in degrees.
  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// Whether the box runs over the 180th meridian.
  public var crossesAntimeridian: Bool { west > east }
}
