/// Writes JSON values (RFC 8259).
package enum JSONText {
  /// A string in quotes.
  package static func string(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\u{0}"..<"\u{20}":
        let hexadecimal = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hexadecimal.count) + hexadecimal
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }

  /// An object of members that are there, in their order.
  package static func object(_ members: [(String, String?)]) -> String {
    "{" + members.compactMap { name, value in value.map { string(name) + ":" + $0 } }.joined(separator: ",") + "}"
  }
}
