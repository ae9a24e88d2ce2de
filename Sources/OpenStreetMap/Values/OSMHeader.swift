/// What a file says about itself.
public struct OSMHeader: Hashable, Sendable {
  /// The box that it names, 1e-7 degrees: west, south, east, north. It may be wrong: nothing is derived from it.
  public var box: OSMBox?
  /// When the data were taken, seconds since 1970 in UTC; nil where the file does not say.
  public var dataDate: Int?
  /// The program that wrote it, or "".
  public var program = ""

  /// A header that says nothing.
  public init() {}
}

/// A box of positions, 1e-7 degrees, bounds included.
public struct OSMBox: Hashable, Sendable {
  /// Bounds of longitude and latitude, 1e-7 degrees.
  public var west, south, east, north: Int32

  /// A box from its bounds.
  public init(west: Int32, south: Int32, east: Int32, north: Int32) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }
}
