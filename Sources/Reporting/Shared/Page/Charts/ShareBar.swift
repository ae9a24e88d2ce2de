/// A bar of the parts of a number of people, as wide as there is room.
struct ShareBar {
  /// People of each part with the name of its style.
  let parts: [(people: Int, name: String)]
  /// All people.
  let people: Int
  /// Height in pixels.
  let height: Int

  /// Parts narrower than this share of the bar have no room for a label.
  private static let leastLabelled = 0.08

  /// The drawing.
  ///
  /// - Parameter labels: the language of the shares written on the parts; nil leaves them out.
  func svg(description: String, labels: Language? = nil) -> [UInt8] {
    var writer = HTMLWriter()
    writer.open(
      "svg",
      ["class": "share-bar", "width": "100%", "height": String(height), "role": "img", "aria-label": description])
    draw(labels, &writer)
    return writer.bytes
  }

  /// The drawing where the figures stand beside it in words.
  var hidden: [UInt8] {
    var writer = HTMLWriter()
    writer.open("svg", ["class": "bar", "width": "100%", "height": String(height), "aria-hidden": "true"])
    draw(nil, &writer)
    return writer.bytes
  }

  private func draw(_ labels: Language?, _ writer: inout HTMLWriter) {
    var start = 0
    for (part, name) in parts where part > 0 {
      writer.raw(
        "<rect class=\"\(name)\" x=\"\(percent(start))\" width=\"\(percent(part))\" height=\"\(height)\"/>")
      if let labels, Double(part) >= Self.leastLabelled * Double(people) {
        writer.element(
          "text", ["class": "on-\(name)", "x": percent(start), "dx": "10", "y": String(height * 2 / 3)],
          labels.percent(part, of: people))
      }
      start += part
    }
    writer.close("svg")
  }

  private func percent(_ part: Int) -> String {
    people > 0 ? FixedDecimal.text(100 * Double(part) / Double(people), decimals: 3, trims: true) + "%" : "0%"
  }
}
