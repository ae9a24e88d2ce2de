import LayerModel

/// Writes a style as a Styled Layer Descriptor (OGC 02-070, version 1.0), for GeoServer and other programs than QGIS.
struct SLDWriter {
  let style: LayerStyle

  /// Pixels of a millimetre on the screen of OGC 02-070: a pixel is 0.28 mm.
  private static let pixelsPerMillimetre = 1 / 0.28

  var text: String {
    let name = XMLText.escape(style.name)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <StyledLayerDescriptor version="1.0.0" xmlns="http://www.opengis.net/sld" xmlns:ogc="http://www.opengis.net/ogc">
      <NamedLayer><Name>\(name)</Name><UserStyle><Name>\(name)</Name><FeatureTypeStyle>
      \(style.rules.enumerated().map { rule($0, $1) }.joined(separator: "\n"))
      </FeatureTypeStyle></UserStyle></NamedLayer>
      </StyledLayerDescriptor>

      """
  }

  private func rule(_ index: Int, _ rule: LayerStyle.Rule) -> String {
    let filter = rule.condition.filter.map { "<ogc:Filter>\($0)</ogc:Filter>" } ?? "<ElseFilter/>"
    return "<Rule><Name>rule-\(index)</Name><Title>\(XMLText.escape(rule.title))</Title>\(filter)"
      + "\(symbolizer(rule.symbol))\(textSymbolizer)</Rule>"
  }

  private func symbolizer(_ symbol: LayerStyle.Symbol) -> String {
    switch symbol {
    case .area(let fill, let opacity, let line, _):
      let fill = fill.map { self.fill($0, opacity) } ?? ""
      return "<PolygonSymbolizer>\(fill)\(line.map(stroke) ?? "")</PolygonSymbolizer>"
    case .line(let line): return "<LineSymbolizer>\(stroke(line))</LineSymbolizer>"
    case .mark(let shape, let fill, let size, let line, _):
      return "<PointSymbolizer><Graphic><Mark><WellKnownName>\(shape)</WellKnownName>\(self.fill(fill, 1))"
        + "\(stroke(line))</Mark><Size>\(pixels(size))</Size></Graphic></PointSymbolizer>"
    }
  }

  private func fill(_ colour: String, _ opacity: Double) -> String {
    "<Fill>" + parameter("fill", colour)
      + parameter("fill-opacity", FixedDecimal.text(opacity, decimals: 3, trims: true)) + "</Fill>"
  }

  private func stroke(_ line: LayerStyle.Line) -> String {
    "<Stroke>" + parameter("stroke", line.colour) + parameter("stroke-width", pixels(line.width))
      + (line.isDashed ? parameter("stroke-dasharray", "5 3") : "") + "</Stroke>"
  }

  private var textSymbolizer: String {
    guard let label = style.label else { return "" }
    return "<TextSymbolizer><Label>\(StyleTerm.field(label.field).filter)</Label><Font>"
      + parameter("font-family", "Sans-Serif") + parameter("font-size", "11") + "</Font><Halo><Radius>1</Radius>"
      + fill("#ffffff", 0.85) + "</Halo>" + fill("#222222", 1) + "</TextSymbolizer>"
  }

  private func parameter(_ name: String, _ value: String) -> String {
    "<CssParameter name=\"\(name)\">\(value)</CssParameter>"
  }

  private func pixels(_ millimetres: Double) -> String {
    FixedDecimal.text(millimetres * Self.pixelsPerMillimetre, decimals: 2, trims: true)
  }
}
