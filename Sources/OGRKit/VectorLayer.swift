public import GeometryCore
public import MessageModel
public import PROJKit

/// A layer in memory, its geometries in longitude and latitude on WGS84.
public struct VectorLayer: Hashable, Sendable {
  /// Its name.
  public var name: String
  /// The format of its file, such as `GPKG`.
  public var driver: String
  /// The coordinate reference system of its file; nil where it names none, or there are no geometries.
  public var crs: VectorCRS?
  /// How positions came to longitude and latitude; nil where they were that already, or there are none.
  public var operation: CoordinateOperation?
  /// Its fields in order.
  public var fields: [VectorField]
  /// Its features in order.
  public var features: [VectorFeature]
  /// How many features had heights or measures, which were dropped.
  public var flattenedCount: Int
  /// How many features had arcs, which were made of straight lines (GDAL: a vertex every 4 degrees of arc).
  public var linearisedCount: Int
  /// Whether the file names no system and its coordinates were taken for degrees, within whose ranges they all are.
  public var isAssumedDegrees: Bool
  /// How many texts of a Shapefile or MapInfo file, whose encoding is not named, are not UTF-8 and were taken for
  /// Windows-1252, as those formats have it.
  public var windows1252Count = 0
  /// How many such texts were taken for code page 850 (DOS) instead, because more of their bytes are letters in it.
  public var codePage850Count = 0
  /// How many areas had points or lines beside them in one geometry, which were dropped.
  public var droppedPartCount = 0
  /// The names of the layers of a KML file that were read as one; empty for others.
  public var mergedLayers: [String] = []
  /// What is worth saying of its system of coordinates, one sentence each.
  package var systemNotes: [Message] = []

  /// Whether any feature has a geometry.
  public var hasGeometries: Bool { features.contains { $0.geometry != nil } }
}

/// A feature.
public struct VectorFeature: Hashable, Sendable {
  /// Its number, as the format counts.
  public var number: Int
  /// A value for each field of the layer.
  public var values: [VectorValue]
  /// Its geometry; nil where it has none.
  public var geometry: VectorGeometry?
}

/// A geometry, in longitude and latitude on WGS84.
public enum VectorGeometry: Hashable, Sendable {
  /// A point.
  case point(LonLat)
  /// An area, of one part or more.
  case area(MultiPolygon)
  /// A geometry that is neither; its type, such as `LINESTRING`.
  case other(String)
  /// An area that cannot be one, and why: a ring that is open or too short.
  case broken(Message)
}

/// A coordinate reference system as a file names it.
public struct VectorCRS: Hashable, Sendable {
  /// Its name, such as `RGF93 v1 / Lambert-93`.
  public var name: String
  /// Its authority and code, such as `EPSG:2154`; nil where the file gives only a description.
  public var code: String?
  /// The code, or else the description as WKT 2.
  public var definition: String

  /// Whether coordinates are degrees on WGS84.
  var isPlainDegrees: Bool { code == "EPSG:4326" || code == "OGC:CRS84" }
}
