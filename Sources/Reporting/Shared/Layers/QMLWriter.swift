import LayerModel

/// Writes a style as QGIS does (QML of QGIS 3.22, which earlier versions from 3.20 on read too).
struct QMLWriter {
  let style: LayerStyle
  let fields: [MapField]
  let shape: MapLayer.Shape

  var text: String {
    let rules = style.rules.enumerated().map { index, rule in
      let filter = XMLText.escape(rule.condition.expression)
      return
        "<rule key=\"rule-\(index)\" symbol=\"\(index)\" filter=\"\(filter)\" label=\"\(XMLText.escape(rule.title))\"/>"
    }
    let symbols = style.rules.enumerated().map { symbol($0, $1.symbol) }
    let aliases = fields.enumerated().map { index, field in
      "<alias index=\"\(index + 1)\" field=\"\(XMLText.escape(field.name))\" name=\"\(XMLText.escape(field.title))\"/>"
    }
    let hasLabels = style.label == nil ? 0 : 1
    return """
      <!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
      <qgis version="3.22.0" styleCategories="Symbology|Labeling|Fields" labelsEnabled="\(hasLabels)">
      <renderer-v2 type="RuleRenderer" symbollevels="0" forceraster="0" enableorderby="0" referencescale="-1">
      <rules key="rules">\(rules.joined())</rules>
      <symbols>\(symbols.joined())</symbols>
      </renderer-v2>
      \(labelling)<blendMode>0</blendMode><featureBlendMode>0</featureBlendMode><layerOpacity>1</layerOpacity>
      <aliases>\(aliases.joined())</aliases>
      <previewExpression>"name"</previewExpression>
      <layerGeometryType>\(geometryType)</layerGeometryType>
      </qgis>

      """
  }

  private var geometryType: Int {
    switch shape {
    case .points: 0
    case .lines: 1
    case .areas, .table: 2
    }
  }

  private func symbol(_ index: Int, _ symbol: LayerStyle.Symbol) -> String {
    let kind: String
    let layer: String
    var faded = ""
    var sized = ""
    let options: [(String, String)]
    switch symbol {
    case .area(let fill, let opacity, let line, let fading):
      (kind, layer) = ("fill", "SimpleFill")
      faded = fading.map { overriding("alpha", "if(\($0.expression), \($0.percent), 100)") } ?? ""
      options = [
        ("color", colour(fill ?? "#ffffff", fill == nil ? 0 : opacity)), ("style", fill == nil ? "no" : "solid"),
        ("outline_color", colour(line?.colour ?? "#000000", 1)),
        ("outline_style", line.map { $0.isDashed ? "dash" : "solid" } ?? "no"),
        ("outline_width", number(line?.width ?? 0)), ("outline_width_unit", "MM"), ("joinstyle", "round"),
      ]
    case .line(let line):
      (kind, layer) = ("line", "SimpleLine")
      options = [
        ("line_color", colour(line.colour, 1)), ("line_style", line.isDashed ? "dash" : "solid"),
        ("line_width", number(line.width)), ("line_width_unit", "MM"), ("capstyle", "round"), ("joinstyle", "round"),
      ]
    case .mark(let shape, let fill, let size, let line, let sizeExpression):
      (kind, layer) = ("marker", "SimpleMarker")
      sized = sizeExpression.map { overriding("size", $0) } ?? ""
      options = [
        ("name", shape), ("color", colour(fill, 1)), ("size", number(size)), ("size_unit", "MM"),
        ("outline_color", colour(line.colour, 1)), ("outline_style", "solid"), ("outline_width", number(line.width)),
        ("outline_width_unit", "MM"),
      ]
    }
    let map = options.map { "<Option name=\"\($0.0)\" type=\"QString\" value=\"\($0.1)\"/>" }.joined()
    return "<symbol name=\"\(index)\" type=\"\(kind)\" alpha=\"1\" clip_to_extent=\"1\" force_rhr=\"0\">\(faded)"
      + "<layer class=\"\(layer)\" enabled=\"1\" locked=\"0\" pass=\"0\"><Option type=\"Map\">\(map)</Option>\(sized)"
      + "</layer></symbol>"
  }

  /// A property that an expression decides for each feature.
  private func overriding(_ property: String, _ expression: String) -> String {
    "<data_defined_properties><Option type=\"Map\"><Option name=\"name\" type=\"QString\" value=\"\"/>"
      + "<Option name=\"properties\" type=\"Map\"><Option name=\"\(property)\" type=\"Map\">"
      + "<Option name=\"active\" type=\"bool\" value=\"true\"/>"
      + "<Option name=\"expression\" type=\"QString\" value=\"\(XMLText.escape(expression))\"/>"
      + "<Option name=\"type\" type=\"int\" value=\"3\"/></Option></Option>"
      + "<Option name=\"type\" type=\"QString\" value=\"collection\"/></Option></data_defined_properties>"
  }

  private var labelling: String {
    guard let label = style.label else { return "" }
    let field = XMLText.escape(label.expression ?? label.field)
    let isExpression = label.expression == nil ? 0 : 1
    // Points are named beside, areas over themselves.
    let placement = shape == .points ? 6 : 1
    return """
      <labeling type="simple"><settings calloutType="simple">
      <text-style fieldName="\(field)" isExpression="\(isExpression)" fontFamily="Sans Serif" namedStyle="Regular" \
      fontSize="9" fontSizeUnit="Point" fontWeight="50" textColor="34,34,34,255" textOpacity="1">
      <text-buffer bufferDraw="1" bufferSize="0.8" bufferSizeUnits="MM" bufferColor="255,255,255,255" bufferOpacity="0.85"/>
      </text-style><placement placement="\(placement)" dist="1.2" distUnits="MM" priority="6"/>
      <rendering drawLabels="1" obstacle="1"/></settings></labeling>

      """
  }

  /// `#rrggbb` as QGIS writes colours: `r,g,b,a`.
  private func colour(_ text: String, _ opacity: Double) -> String {
    let value = UInt32(text.dropFirst(), radix: 16) ?? 0
    return "\(value >> 16 & 255),\(value >> 8 & 255),\(value & 255),\(Int((255 * opacity).rounded()))"
  }

  private func number(_ value: Double) -> String { FixedDecimal.text(value, decimals: 3, trims: true) }
}
