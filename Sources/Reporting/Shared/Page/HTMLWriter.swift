import LayerModel

/// Writes HTML; every text and every value of an attribute is escaped.
struct HTMLWriter {
  typealias Attributes = KeyValuePairs<String, String>

  private(set) var bytes: [UInt8] = []

  /// Markup of ours, as it is.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Markup of ours, as it is.
  mutating func raw(_ markup: [UInt8]) { bytes.append(contentsOf: markup) }

  mutating func text(_ text: String) { raw(XMLText.escape(text)) }

  mutating func open(_ name: String, _ attributes: Attributes = [:]) {
    raw("<" + name)
    for (key, value) in attributes { raw(" \(key)=\"\(XMLText.escape(value))\"") }
    raw(">")
  }

  mutating func close(_ name: String) { raw("</\(name)>\n") }

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ content: String) {
    open(name, attributes)
    text(content)
    close(name)
  }

  mutating func element(_ name: String, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void) {
    open(name, attributes)
    body(&self)
    close(name)
  }

  /// A whole document in a language.
  mutating func document(_ language: Language, _ content: (inout HTMLWriter) -> Void) {
    raw("<!DOCTYPE html>\n")
    open("html", ["lang": language.rawValue])
    raw("\n")
    content(&self)
    close("html")
  }

  /// A catalogue's text: what stands between double asterisks is strong.
  mutating func emphasised(_ text: String) {
    for (index, part) in Self.split(text).enumerated() {
      if index % 2 == 1 { open("strong") }
      self.text(part)
      if index % 2 == 1 { raw("</strong>") }
    }
  }

  /// A paragraph of a catalogue's text.
  mutating func paragraph(_ text: String, _ attributes: Attributes = [:]) {
    guard !text.isEmpty else { return }
    element("p", attributes) { $0.emphasised(text) }
  }

  /// The parts between double asterisks.
  private static func split(_ text: String) -> [String] {
    var parts = [""]
    var previous: Character?
    for character in text {
      if character == "*", previous == "*" {
        parts[parts.count - 1].removeLast()
        parts.append("")
        previous = nil
      } else {
        parts[parts.count - 1].append(character)
        previous = character
      }
    }
    return parts
  }

  /// JSON that may stand within a `script` element: nothing in it can end the element or open a comment.
  static func scriptData(_ json: [UInt8]) -> [UInt8] {
    var escaped: [UInt8] = []
    escaped.reserveCapacity(json.count)
    var index = 0
    while index < json.count {
      switch json[index] {
      case UInt8(ascii: "<"): escaped.append(contentsOf: "\\u003c".utf8)
      case UInt8(ascii: ">"): escaped.append(contentsOf: "\\u003e".utf8)
      case UInt8(ascii: "&"): escaped.append(contentsOf: "\\u0026".utf8)
      case 0xE2 where index + 2 < json.count && json[index + 1] == 0x80 && (json[index + 2] | 1) == 0xA9:
        escaped.append(contentsOf: (json[index + 2] == 0xA8 ? "\\u2028" : "\\u2029").utf8)
        index += 2
      default: escaped.append(json[index])
      }
      index += 1
    }
    return escaped
  }
}
