import GeometryCore

/// A drawing with a title, a map of the main piece of a study, insets of the others below it, and a legend beside it.
struct MapSheet {
  let title: String
  let subtitle: String
  /// The pieces of the study, the main one first.
  let pieces: [BoundingBox]
  let attribution: String

  /// Left and top of the legend.
  static let legend = (x: 680.0, y: 80.0)
  private static let width = 900.0
  private static let top = 70.0
  private static let margin = 20.0
  private static let insetTop = 725.0
  private static let insetSize = (width: 170.0, height: 130.0)

  /// The drawing.
  ///
  /// - Parameters:
  ///   - piece: draws a piece into its window; it is given a name for what clips it.
  ///   - legend: draws the legend from `legend` down.
  func draw(
    piece: (MapFrame, _ clip: String, inout SVGWriter) -> Void, legend: (inout SVGWriter) -> Void
  ) -> [UInt8] {
    let height = pieces.count > 1 ? 900.0 : 720.0
    let bottom = pieces.count > 1 ? Self.insetTop : height - 2 * Self.margin
    var svg = SVGWriter(width: Self.width, height: height, title: title)
    svg.label(title, x: Self.margin, y: 34, size: 20, weight: "bold")
    for (line, words) in MapText.lines(of: subtitle, letters: MapText.acrossMap).enumerated() {
      svg.label(words, x: Self.margin, y: 54 + 15 * Double(line), size: 13)
    }
    if let main = pieces.first {
      let frame = MapFrame(
        fitting: main, x: Self.margin, y: Self.top, width: Self.legend.x - 2 * Self.margin, height: bottom - Self.top)
      piece(frame, "main", &svg)
    }
    let insets = Array(pieces.dropFirst())
    let step = min(Self.insetSize.width, (Self.width - 2 * Self.margin) / Double(max(1, insets.count)))
    for (index, box) in insets.enumerated() {
      let frame = MapFrame(
        fitting: box, x: Self.margin + step * Double(index) + 5, y: Self.insetTop, width: step - 10,
        height: Self.insetSize.height)
      piece(frame, "inset\(index + 1)", &svg)
    }
    legend(&svg)
    svg.label(attribution, x: Self.margin, y: height - 12, size: 10)
    return svg.finish()
  }
}
