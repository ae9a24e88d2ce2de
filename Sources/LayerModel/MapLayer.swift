public import GeometryCore

/// A layer as values: fields and features, in longitude and latitude on WGS84, and how it is drawn.
public struct MapLayer: Hashable, Sendable {
  /// What the features are.
  public enum Shape: Hashable, Sendable {
    /// Points.
    case points
    /// Lines of any number of parts.
    case lines
    /// Areas of any number of parts.
    case areas
    /// Records without a geometry.
    case table
  }

  /// Name of the table: lower-case letters, digits and underscores; the same in every language.
  public var name: String
  /// What people call it.
  public var title: String
  /// What it holds, in a sentence.
  public var summary: String
  /// What the features are.
  public var shape: Shape
  /// The fields in order; no two have the same name.
  public var fields: [MapField]
  /// The features in order.
  public var features: [MapFeature]
  /// How it is drawn; nil for tables.
  public var style: MapStyle?
  /// Further ways to draw it.
  public var otherStyles: [MapStyle] = []
  /// The heading under which a project of QGIS lists it; empty for none.
  public var group = ""
  /// Whether a project of QGIS shows it when it is opened.
  public var isShownFirst = true

  public init(
    name: String, title: String, summary: String, shape: Shape, fields: [MapField], features: [MapFeature],
    style: MapStyle? = nil
  ) {
    self.name = name
    self.title = title
    self.summary = summary
    self.shape = shape
    self.fields = fields
    self.features = features
    self.style = style
  }
}

/// A field of a layer.
public struct MapField: Hashable, Sendable {
  /// What a field holds.
  public enum Kind: Hashable, Sendable {
    /// Text of any length.
    case text
    /// Whole numbers of 64 bits.
    case integer
    /// Numbers of double precision.
    case real
    /// True or false.
    case flag
    /// A moment in UTC, as text of ISO 8601.
    case time
  }

  /// Its name; the same in every language.
  public var name: String
  /// What people call it, with the unit.
  public var title: String
  /// What it holds.
  public var kind: Kind

  public init(name: String, title: String, kind: Kind) {
    self.name = name
    self.title = title
    self.kind = kind
  }
}

/// A feature of a layer.
public struct MapFeature: Hashable, Sendable {
  /// A value for each field.
  public var values: [MapValue]
  /// Where it is; nil for a record without a place. Areas may be empty.
  public var geometry: MapGeometry?

  public init(values: [MapValue], geometry: MapGeometry?) {
    self.values = values
    self.geometry = geometry
  }
}

/// The value of a field.
public enum MapValue: Hashable, Sendable {
  /// Nothing is known.
  case null
  /// A text.
  case text(String)
  /// A whole number.
  case integer(Int)
  /// A number; what is not finite is written as null.
  case real(Double)
  /// True or false.
  case flag(Bool)
}

/// Where a feature is: degrees on WGS84.
public enum MapGeometry: Hashable, Sendable {
  /// A position.
  case point(LonLat)
  /// A line whose parts, of at least two positions each, do not cross the 180th meridian.
  case lines([[LonLat]])
  /// An area whose parts do not cross the 180th meridian.
  case area(MultiPolygon)
}

/// How a layer is drawn, in the languages of the programs that draw it.
public struct MapStyle: Hashable, Sendable {
  /// A short name, at most 30 characters.
  public var name: String
  /// A style of QGIS (QML).
  public var qml: String
  /// The same as a Styled Layer Descriptor (OGC 02-070, SLD 1.0), as near as that comes.
  public var sld: String

  public init(name: String, qml: String, sld: String) {
    self.name = name
    self.qml = qml
    self.sld = sld
  }
}
