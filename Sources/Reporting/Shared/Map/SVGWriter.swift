import GeometryCore
import LayerModel

/// Writes an SVG drawing (SVG 1.1), numbers with one decimal.
struct SVGWriter {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var bytes: [UInt8] = []

  init(width: Double, height: Double, title: String) {
    open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Self.text(width)) \(Self.text(height))", "role": "img",
        "font-family": "DejaVu Sans, Verdana, sans-serif",
      ])
    element("title", [:], content: title)
    element("rect", ["width": "100%", "height": "100%", "fill": "#ffffff"])
  }

  /// A number as it stands in the drawing.
  static func text(_ value: Double) -> String { FixedDecimal.text(value, decimals: 1, trims: true) }

  mutating func open(_ name: String, _ attributes: Attributes) { start(name, attributes, end: ">\n") }

  mutating func close(_ name: String) { raw("</\(name)>\n") }

  mutating func element(_ name: String, _ attributes: Attributes, content: String? = nil) {
    guard let content else { return start(name, attributes, end: "/>\n") }
    start(name, attributes, end: ">")
    raw(XMLText.escape(content))
    close(name)
  }

  private mutating func start(_ name: String, _ attributes: Attributes, end: String) {
    raw("<" + name)
    for (key, value) in attributes { raw(" \(key)=\"\(XMLText.escape(value))\"") }
    raw(end)
  }

  private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  mutating func area(_ area: MultiPolygon, in frame: MapFrame, _ attributes: Attributes) {
    start("path", attributes, end: " fill-rule=\"evenodd\" d=\"")
    for polygon in area.polygons {
      for ring in [polygon.exterior] + polygon.holes { path(ring, in: frame) }
    }
    raw("\"/>\n")
  }

  /// An area that another drawing of the same document may use under its name.
  mutating func shared(_ area: MultiPolygon, in frame: MapFrame, name: String, _ attributes: Attributes) {
    open("defs", [:])
    self.area(area, in: frame, ["id": name])
    close("defs")
    use(name, attributes)
  }

  /// The area of a name.
  mutating func use(_ name: String, _ attributes: Attributes) {
    start("use", attributes, end: " href=\"#\(name)\"/>\n")
  }

  /// Positions that fall on the same tenth of a unit are drawn once.
  private mutating func path(_ ring: Ring, in frame: MapFrame) {
    var previous = (x: Double.nan, y: Double.nan)
    for position in ring.positions.dropLast() {
      let point = frame.point(position)
      let drawn = (x: (point.x * 10).rounded() / 10, y: (point.y * 10).rounded() / 10)
      if drawn == previous { continue }
      bytes.append(previous.x.isNaN ? UInt8(ascii: "M") : UInt8(ascii: "L"))
      FixedDecimal.append(drawn.x, decimals: 1, trims: true, to: &bytes)
      bytes.append(UInt8(ascii: " "))
      FixedDecimal.append(drawn.y, decimals: 1, trims: true, to: &bytes)
      previous = drawn
    }
    raw("Z")
  }

  mutating func label(_ label: String, x: Double, y: Double, size: Double, weight: String = "normal") {
    element(
      "text",
      [
        "x": Self.text(x), "y": Self.text(y), "font-size": Self.text(size), "font-weight": weight, "fill": "#222222",
      ],
      content: label)
  }

  /// A label with a white rim, to be read over other shapes.
  mutating func nameOnMap(_ name: String, x: Double, y: Double) {
    element(
      "text",
      [
        "x": Self.text(x), "y": Self.text(y), "font-size": "12", "font-weight": "bold", "fill": "#222222",
        "stroke": "#ffffff", "stroke-width": "3", "paint-order": "stroke",
      ],
      content: name)
  }

  mutating func box(x: Double, y: Double, _ attributes: Attributes) {
    start("rect", ["x": Self.text(x), "y": Self.text(y), "width": "22", "height": "16"], end: "")
    for (key, value) in attributes { raw(" \(key)=\"\(XMLText.escape(value))\"") }
    raw("/>\n")
  }

  mutating func dot(x: Double, y: Double, fill: String) {
    element(
      "circle",
      ["cx": Self.text(x), "cy": Self.text(y), "r": "4.5", "fill": fill, "stroke": "#ffffff", "stroke-width": "1.5"])
  }

  consuming func finish() -> [UInt8] {
    close("svg")
    return bytes
  }
}
