/// A drawing with axes, static and the same on every machine; styled by the page's classes, described for those who do
/// not see it.
struct ChartFrame {
  /// Values at the ends of the axes.
  let horizontal: ClosedRange<Double>
  let vertical: ClosedRange<Double>

  static let width = 560.0
  static let height = 346.0
  /// Room for the labels of the vertical axis.
  let left: Double
  static let right = 16.0
  static let top = 30.0
  static let bottom = 46.0

  private(set) var writer = HTMLWriter()

  /// - Parameter identifier: of the drawing, within the page.
  init(
    identifier: String, title: String, description: String, horizontal: ClosedRange<Double>,
    vertical: ClosedRange<Double>, left: Double = 52
  ) {
    self.horizontal = horizontal
    self.vertical = vertical
    self.left = left
    writer.open(
      "svg",
      [
        "class": "chart", "viewBox": "0 0 \(Self.text(Self.width)) \(Self.text(Self.height))", "role": "img",
        "aria-labelledby": "\(identifier)-name \(identifier)-words",
      ])
    writer.element("title", ["id": "\(identifier)-name"], title)
    writer.element("desc", ["id": "\(identifier)-words"], description)
  }

  static func text(_ value: Double) -> String { FixedDecimal.text(value, decimals: 1, trims: true) }

  func x(_ value: Double) -> Double {
    let share = (value - horizontal.lowerBound) / (horizontal.upperBound - horizontal.lowerBound)
    return left + min(1, max(0, share)) * (Self.width - left - Self.right)
  }

  func y(_ value: Double) -> Double {
    let share = (value - vertical.lowerBound) / (vertical.upperBound - vertical.lowerBound)
    return Self.height - Self.bottom - min(1, max(0, share)) * (Self.height - Self.top - Self.bottom)
  }

  /// Lines and labels of both axes, and what each of them counts.
  mutating func axes(
    horizontal marks: [(value: Double, label: String)], vertical levels: [(value: Double, label: String)], name: String,
    upwards: String
  ) {
    label(upwards, x: 4, y: 14, "start")
    for level in levels {
      line((horizontal.lowerBound, level.value), (horizontal.upperBound, level.value), "grid")
      label(level.label, x: left - 8, y: y(level.value) + 4, "end")
    }
    for mark in marks { label(mark.label, x: x(mark.value), y: Self.height - Self.bottom + 18, "middle") }
    label(name, x: Self.width - Self.right, y: Self.height - 8, "end")
    line((horizontal.lowerBound, vertical.lowerBound), (horizontal.upperBound, vertical.lowerBound), "axis")
  }

  mutating func line(_ from: (Double, Double), _ to: (Double, Double), _ name: String) {
    path("M\(Self.text(x(from.0))) \(Self.text(y(from.1)))L\(Self.text(x(to.0))) \(Self.text(y(to.1)))", name)
  }

  mutating func curve(_ points: [(Double, Double)], _ name: String) {
    let places = points.map { "\(Self.text(x($0.0))) \(Self.text(y($0.1)))" }
    path("M" + places.joined(separator: "L"), name)
  }

  /// The area between two curves over the same marks.
  mutating func band(_ lower: [(Double, Double)], _ upper: [(Double, Double)], _ name: String) {
    let places = (lower + upper.reversed()).map { "\(Self.text(x($0.0))) \(Self.text(y($0.1)))" }
    path("M" + places.joined(separator: "L") + "Z", name)
  }

  private mutating func path(_ data: String, _ name: String) {
    writer.raw("<path class=\"\(name)\" d=\"\(data)\"/>")
  }

  /// A point that says its figures when pointed at.
  mutating func dot(_ point: (Double, Double), _ name: String, _ words: String) {
    writer.open(
      "circle", ["class": name, "cx": Self.text(x(point.0)), "cy": Self.text(y(point.1)), "r": "4.5"])
    writer.element("title", [:], words)
    writer.close("circle")
  }

  mutating func label(_ text: String, x: Double, y: Double, _ anchor: String, _ name: String = "label") {
    writer.element(
      "text", ["class": name, "x": Self.text(x), "y": Self.text(y), "text-anchor": anchor], text)
  }

  consuming func finish() -> [UInt8] {
    writer.close("svg")
    return writer.bytes
  }

  /// Round values from 0 that split a range into at most `most` parts.
  static func marks(to largest: Double, most: Int = 6) -> [Double] {
    guard largest > 0 else { return [0] }
    var step = 1e-6
    let factors = [2, 2.5, 2]
    var turn = 0
    while largest / step > Double(most) {
      step *= factors[turn % 3]
      turn += 1
    }
    return (0...Int((largest / step).rounded(.down))).map { Double($0) * step }
  }
}
