import GeometryCore

/// Finds room for names on a drawing, none upon another.
struct MapLabels {
  private let frame: MapFrame
  private var taken: [Box] = []

  private typealias Box = (left: Double, top: Double, right: Double, bottom: Double)
  /// Width of a letter in sizes of the type: a little more than the mean of the usual ones.
  private static let letterWidth = 0.56

  init(_ frame: MapFrame) { self.frame = frame }

  /// Keeps names off a mark.
  mutating func block(_ position: LonLat, radius: Double) {
    let point = frame.point(position)
    taken.append((point.x - radius, point.y - radius, point.x + radius, point.y + radius))
  }

  /// Where a name starts, and its base line: to the right of its place, to the left, above or below; nil where there is no
  /// room.
  ///
  /// - Complexity: O(names placed).
  mutating func place(_ name: String, at position: LonLat, size: Double, room: Double) -> (x: Double, y: Double)? {
    let point = frame.point(position)
    let width = Self.letterWidth * size * Double(name.count)
    let spots = [
      (point.x + room, point.y + size / 3), (point.x - room - width, point.y + size / 3),
      (point.x - width / 2, point.y - room - 2), (point.x - width / 2, point.y + room + size),
    ]
    for (x, y) in spots {
      let box = Box(x, y - size, x + width, y + size / 4)
      guard isInside(box), !taken.contains(where: { Self.overlap($0, box) }) else { continue }
      taken.append(box)
      return (x, y)
    }
    return nil
  }

  private func isInside(_ box: Box) -> Bool {
    let corner = frame.point(LonLat(longitude: frame.box.west, latitude: frame.box.north))
    let opposite = frame.point(LonLat(longitude: frame.box.east, latitude: frame.box.south))
    return box.left >= corner.x && box.top >= corner.y && box.right <= opposite.x && box.bottom <= opposite.y
  }

  private static func overlap(_ first: Box, _ second: Box) -> Bool {
    first.left < second.right && second.left < first.right && first.top < second.bottom && second.top < first.bottom
  }
}

extension MapFrame {
  /// Whether there is room for few names.
  var isSmall: Bool { (box.north - box.south) * scale < 200 }
}

extension SVGWriter {
  /// A site that a plan opens, with its number.
  mutating func site(x: Double, y: Double, number: String) {
    element(
      "circle",
      [
        "cx": Self.text(x), "cy": Self.text(y), "r": "8.5", "fill": MapColours.opened, "stroke": "#ffffff",
        "stroke-width": "1.5",
      ])
    guard !number.isEmpty else { return }
    element(
      "text",
      [
        "x": Self.text(x), "y": Self.text(y + 3.8), "font-size": "11", "font-weight": "bold", "fill": "#ffffff",
        "text-anchor": "middle",
      ], content: number)
  }

  /// A town with its name.
  mutating func townOnMap(_ name: String, dot: (x: Double, y: Double), x: Double, y: Double) {
    element("circle", ["cx": Self.text(dot.x), "cy": Self.text(dot.y), "r": "1.6", "fill": "#222222"])
    element(
      "text",
      [
        "x": Self.text(x), "y": Self.text(y), "font-size": "10", "fill": "#222222", "stroke": "#ffffff",
        "stroke-width": "2.5", "paint-order": "stroke",
      ], content: name)
  }
}
