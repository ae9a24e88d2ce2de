import GeometryCore

extension SVGWriter {
  /// Opens a group of which only what lies in the box of a frame is seen; the caller closes it.
  mutating func openGroup(clippedTo frame: MapFrame, id: String) {
    let corner = frame.point(LonLat(longitude: frame.box.west, latitude: frame.box.north))
    let opposite = frame.point(LonLat(longitude: frame.box.east, latitude: frame.box.south))
    open("clipPath", ["id": id])
    element(
      "rect",
      [
        "x": Self.text(corner.x), "y": Self.text(corner.y), "width": Self.text(opposite.x - corner.x),
        "height": Self.text(opposite.y - corner.y),
      ])
    close("clipPath")
    open("g", ["clip-path": "url(#\(id))"])
  }
}
