import LayerModel

/// How a layer is drawn: rules, of which one is for each feature, and what is written beside it.
struct LayerStyle: Hashable, Sendable {
  /// A short name.
  var name: String
  var rules: [Rule]
  /// The expression that names a feature on the map; nil where no names are drawn.
  var label: Label?

  /// How some of the features are drawn.
  struct Rule: Hashable, Sendable {
    /// What the legend says.
    var title: String
    var condition: StyleCondition
    var symbol: Symbol
  }

  /// A symbol; lengths in millimetres, colours as `#rrggbb`.
  enum Symbol: Hashable, Sendable {
    /// An area. Where `fadedWhere`, an expression of QGIS, holds, it is as opaque as said.
    case area(fill: String?, opacity: Double, line: Line?, faded: Faded? = nil)
    /// A line.
    case line(Line)
    /// A point; `sizeExpression`, of QGIS, goes before its size.
    case mark(shape: String, fill: String, size: Double, line: Line, sizeExpression: String? = nil)
  }

  /// A line.
  struct Line: Hashable, Sendable {
    var colour: String
    var width: Double
    var isDashed = false
  }

  /// When an area is drawn paler: where an expression of QGIS holds.
  struct Faded: Hashable, Sendable {
    var expression: String
    var percent: Int
  }

  /// A name on the map.
  struct Label: Hashable, Sendable {
    /// The field; in SLD, which has no expressions for texts.
    var field: String
    /// An expression of QGIS in place of the field.
    var expression: String?
  }

  /// The style in the languages of the programs that draw it.
  func written(_ fields: [MapField], _ shape: MapLayer.Shape) -> MapStyle {
    MapStyle(
      name: name, qml: QMLWriter(style: self, fields: fields, shape: shape).text, sld: SLDWriter(style: self).text)
  }
}
