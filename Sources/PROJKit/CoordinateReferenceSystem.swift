internal import CPROJ
public import GeometryCore
import MessageModel

/// What is known of a coordinate reference system.
public struct CoordinateReferenceSystem: Hashable, Sendable {
  /// What a pair of coordinates means.
  public enum Kind: Hashable, Sendable {
    /// Longitude and latitude.
    case geographic
    /// Easting and northing on a plane.
    case projected
    /// Anything else, such as geocentric or vertical.
    case other
  }

  /// The text it was made from, such as `EPSG:2154`.
  public let definition: String
  /// Its name, such as `RGF93 v1 / Lambert-93`.
  public let name: String
  /// What a pair of its coordinates means.
  public let kind: Kind
  /// The unit of its first axis, such as `metre` or `degree`.
  public let unitName: String
  /// The size of that unit in metres or in radians.
  public let unitSize: Double
  /// The longitude of its prime meridian in degrees east of Greenwich.
  public let primeMeridianDegrees: Double
  /// Where it is meant to be used; nil where that is not known.
  public let areaOfUse: BoundingBox?

  /// Whether coordinates are longitude and latitude.
  public var isGeographic: Bool { kind == .geographic }

  /// Looks a coordinate reference system up.
  ///
  /// - Parameters:
  ///   - definition: any text PROJ understands: an authority code, WKT, a PROJ string, PROJJSON.
  ///   - context: where it is looked up.
  /// - Throws: `PROJError` `.library` with PROJ's text where it cannot be read, `.unsuitableCRS` where it is something
  ///   else than a coordinate reference system.
  public init(_ definition: String, context: PROJContext) throws(PROJError) {
    let handle = try PROJHandle.crs(definition, in: context, operation: Message(data: definition))
    try self.init(definition, handle: handle)
  }

  init(_ definition: String, handle: borrowing PROJHandle) throws(PROJError) {
    let horizontal = try handle.horizontalCRS(operation: Message(data: definition))
    let unit = try horizontal.firstAxisUnit(operation: Message(data: definition))
    self.definition = definition
    name = handle.name
    kind = horizontal.kind
    unitName = unit.name
    unitSize = unit.size
    primeMeridianDegrees = horizontal.primeMeridianDegrees
    areaOfUse = handle.areaOfUse
  }

  /// Why a pair of coordinates is neither `LonLat` nor `PlanarPoint`; nil where it is.
  var unsuitability: Message? {
    switch kind {
    case .geographic where abs(unitSize * 180 / .pi - 1) > 1e-9: "\(name) is in \(unitName), not in degrees"
    case .geographic where primeMeridianDegrees != 0: "\(name) does not count longitudes from Greenwich"
    case .projected where unitSize != 1: "\(name) is in \(unitName), not in metres"
    case .other: "\(name) is neither geographic nor projected"
    case .geographic, .projected: nil
    }
  }
}
