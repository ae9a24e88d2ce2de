public import GeometryCore

/// A pair of coordinates that a `CRSTransformation` reads and writes: `LonLat` and `PlanarPoint`, and no other type.
public protocol CRSCoordinate: BitwiseCopyable, Sendable {
  /// The kind of coordinate reference system the pair belongs to.
  static var crsKind: CoordinateReferenceSystem.Kind { get }
  /// Longitude in degrees, or easting in metres.
  var firstCoordinate: Double { get }
  /// Latitude in degrees, or northing in metres.
  var secondCoordinate: Double { get }
  /// A pair from longitude and latitude in degrees, or easting and northing in metres.
  init(firstCoordinate: Double, secondCoordinate: Double)
}

extension LonLat: CRSCoordinate {
  /// Longitude and latitude belong to geographic systems.
  public static var crsKind: CoordinateReferenceSystem.Kind { .geographic }
  /// The longitude in degrees.
  public var firstCoordinate: Double { longitude }
  /// The latitude in degrees.
  public var secondCoordinate: Double { latitude }
  /// A position from longitude and latitude in degrees.
  public init(firstCoordinate: Double, secondCoordinate: Double) {
    self.init(longitude: firstCoordinate, latitude: secondCoordinate)
  }
}

extension PlanarPoint: CRSCoordinate {
  /// Easting and northing belong to projected systems.
  public static var crsKind: CoordinateReferenceSystem.Kind { .projected }
  /// The easting in metres.
  public var firstCoordinate: Double { x }
  /// The northing in metres.
  public var secondCoordinate: Double { y }
  /// A position from easting and northing in metres.
  public init(firstCoordinate: Double, secondCoordinate: Double) {
    self.init(x: firstCoordinate, y: secondCoordinate)
  }
}
