extension JSONWriter {
  /// The shortest decimal form that reads back as exactly the same double (IEEE 754); whole numbers below 2^53 without a
  /// fraction; null where nil or not finite.
  package mutating func value(exact value: Double?) {
    guard let value, value.isFinite else { return raw("null") }
    let isShortWhole = abs(value) < 0x1p53 && value.rounded(.towardZero) == value
    raw(isShortWhole && !(value == 0 && value.sign == .minus) ? String(Int(value)) : value.description)
  }

  /// A member that reads back as exactly the same double.
  package mutating func member(_ name: StaticString, exact value: Double?) { member(name) { $0.value(exact: value) } }

  /// A member with at most six decimals; numbers too large for that, whose decimals mean nothing, are written exactly.
  package mutating func member(_ name: StaticString, rounded value: Double?) {
    guard let value, abs(value) >= 1e12 else { return member(name, value, decimals: 6) }
    member(name, exact: value)
  }

  /// A member that lists texts.
  package mutating func member(_ name: StaticString, list: [String]) {
    member(name) { writer in
      writer.raw("[")
      for (index, text) in list.enumerated() {
        if index > 0 { writer.raw(", ") }
        writer.value(text)
      }
      writer.raw("]")
    }
  }

  /// A member that is an object whose names come from data, on one line.
  package mutating func member<Value>(
    _ name: StaticString, dictionary: [(name: String, value: Value)], _ body: (inout JSONWriter, Value) -> Void
  ) {
    member(name) { writer in
      writer.raw("{")
      for (index, entry) in dictionary.enumerated() {
        if index > 0 { writer.raw(", ") }
        writer.value(entry.name)
        writer.raw(": ")
        body(&writer, entry.value)
      }
      writer.raw("}")
    }
  }
}
