package import CoverageModel

/// Writes JSON text (RFC 8259) in the order of its calls.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var isFirst: [Bool] = []
  /// Objects and arrays nested deeper than this stay on one line; 0 puts everything on one line.
  private let brokenDepth: Int

  /// What distances are: in a study of times members have other names (see `TravelMeasure.fieldName`).
  package let measure: TravelMeasure

  package init(brokenDepth: Int = 0, measure: TravelMeasure = .metres) {
    self.brokenDepth = brokenDepth
    self.measure = measure
  }

  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), body)
  }

  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    nest(open: UInt8(ascii: "["), close: UInt8(ascii: "]"), body)
  }

  package mutating func array<Element>(_ elements: some Sequence<Element>, _ body: (inout JSONWriter, Element) -> Void)
  {
    array { writer in
      for element in elements {
        writer.separate()
        body(&writer, element)
      }
    }
  }

  /// A member of the object that is being written.
  package mutating func member(_ name: StaticString, _ body: (inout JSONWriter) -> Void) {
    separate()
    if measure == .seconds {
      value(measure.fieldName("\(name)"))
      bytes.append(UInt8(ascii: ":"))
    } else {
      name.withUTF8Buffer { name in
        bytes.append(UInt8(ascii: "\""))
        bytes.append(contentsOf: name)
        bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
      }
    }
    if brokenDepth > 0 { bytes.append(UInt8(ascii: " ")) }
    body(&self)
  }

  /// A member whose name comes from data.
  package mutating func member(named name: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    value(name)
    raw(brokenDepth > 0 ? ": " : ":")
    body(&self)
  }

  package mutating func member(_ name: StaticString, _ value: String?) { member(name) { $0.value(value) } }
  package mutating func member(_ name: StaticString, _ value: Int?) { member(name) { $0.value(value) } }
  package mutating func member(_ name: StaticString, _ value: Bool) {
    member(name) { $0.raw(value ? "true" : "false") }
  }

  /// A number with at most `decimals` decimals; null where nil or not finite.
  package mutating func member(_ name: StaticString, _ value: Double?, decimals: Int) {
    member(name) { $0.value(value, decimals: decimals) }
  }

  package mutating func value(_ value: Double?, decimals: Int) {
    guard let value, value.isFinite else { return raw("null") }
    FixedDecimal.append(value, decimals: decimals, trims: true, to: &bytes)
  }

  package mutating func value(_ value: Int?) {
    guard let value else { return raw("null") }
    bytes.append(contentsOf: String(value).utf8)
  }

  package mutating func value(_ value: String?) {
    guard let value else { return raw("null") }
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(contentsOf: [UInt8(ascii: "\\"), byte])
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        raw("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  package mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  package mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Puts the comma and the line break that stand before the next member or element.
  private mutating func separate() {
    guard let last = isFirst.indices.last else { return }
    if !isFirst[last] { bytes.append(UInt8(ascii: ",")) }
    isFirst[last] = false
    breakLine(depth: isFirst.count)
  }

  private mutating func nest(open: UInt8, close: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(open)
    isFirst.append(true)
    body(&self)
    let isEmpty = isFirst.removeLast()
    if !isEmpty { breakLine(depth: isFirst.count, closing: true) }
    bytes.append(close)
  }

  private mutating func breakLine(depth: Int, closing: Bool = false) {
    guard (closing ? depth + 1 : depth) <= brokenDepth else {
      if brokenDepth > 0, !closing, bytes.last == UInt8(ascii: ",") { bytes.append(UInt8(ascii: " ")) }
      return
    }
    bytes.append(UInt8(ascii: "\n"))
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
  }

  /// The text, with a line break at its end.
  package consuming func finish() -> [UInt8] {
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }
}
