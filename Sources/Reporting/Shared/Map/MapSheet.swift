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
  static let width = 900.0
  static let top = 70.0
  static let margin = 20.0
  private static let insetTop = 725.0
  private static let insetSize = (width: 170.0, height: 130.0)

  /// Height of a drawing of so many pieces.
  static func height(pieces: Int) -> Double { pieces > 1 ? 900 : 720 }

  /// Bottom of the window of the main piece.
  static func bottom(pieces: Int) -> Double { pieces > 1 ? insetTop : height(pieces: pieces) - 2 * margin }

  /// The window of each piece: the main one's beside the legend, those of the others in a row below it.
  static func windows(of pieces: [BoundingBox]) -> [MapFrame] {
    guard let main = pieces.first else { return [] }
    let step = min(insetSize.width, (width - 2 * margin) / Double(max(1, pieces.count - 1)))
    let frame = MapFrame(
      fitting: main, x: margin, y: top, width: legend.x - 2 * margin, height: bottom(pieces: pieces.count) - top)
    return [frame]
      + pieces.dropFirst().enumerated().map { index, box in
        MapFrame(
          fitting: box, x: margin + step * Double(index) + 5, y: insetTop, width: step - 10, height: insetSize.height)
      }
  }

  /// The name of what clips the window at a place among the windows.
  static func clip(_ window: Int) -> String { window == 0 ? "main" : "inset\(window)" }

  /// The drawing.
  ///
  /// - Parameters:
  ///   - piece: draws a piece into its window; it is given a name for what clips it.
  ///   - legend: draws the legend from `legend` down.
  func draw(
    piece: (MapFrame, _ clip: String, inout SVGWriter) -> Void, legend: (inout SVGWriter) -> Void
  ) -> [UInt8] {
    let height = Self.height(pieces: pieces.count)
    var svg = SVGWriter(width: Self.width, height: height, title: title)
    svg.label(title, x: Self.margin, y: 34, size: 20, weight: "bold")
    for (line, words) in MapText.lines(of: subtitle, letters: MapText.acrossMap).enumerated() {
      svg.label(words, x: Self.margin, y: 54 + 15 * Double(line), size: 13)
    }
    for (index, frame) in Self.windows(of: pieces).enumerated() { piece(frame, Self.clip(index), &svg) }
    legend(&svg)
    svg.label(attribution, x: Self.margin, y: height - 12, size: 10)
    return svg.finish()
  }
}
