/// Goes through the tags and texts of XML that another reader has checked: no validation, names without prefixes.
struct XMLScanner {
  /// What stands next.
  enum Event {
    case start(String, Element)
    case end(String)
    case text(String)
  }

  /// An opening tag.
  struct Element {
    fileprivate let bytes: ArraySlice<UInt8>

    /// The value of an attribute, its prefix aside; nil where it has none of the name.
    ///
    /// - Complexity: O(length of the tag).
    func attribute(_ name: String) -> String? {
      var rest = bytes
      while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
        let key = rest[..<equals].split(whereSeparator: { $0 <= 0x20 }).last ?? []
        guard let open = rest[equals...].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
          let close = rest[(open + 1)...].firstIndex(of: rest[open])
        else { return nil }
        if XMLScanner.localName(key) == name { return XMLScanner.decoded(rest[(open + 1)..<close]) }
        rest = rest[(close + 1)...]
      }
      return nil
    }
  }

  private let bytes: [UInt8]
  private var position = 0
  /// The name of an element without content, whose end is to be told next.
  private var ending: String?

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// What stands next; nil at the end, or where a tag breaks off.
  mutating func next() -> Event? {
    if let name = ending {
      ending = nil
      return .end(name)
    }
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "<") else {
        let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        defer { position = end }
        return .text(Self.decoded(bytes[position..<end]))
      }
      if let content = skipMarkup() {
        if let content { return .text(content) }
        continue
      }
      return tag()
    }
    return nil
  }

  private mutating func tag() -> Event? {
    // A sign > may stand within the quotes of an attribute.
    var end = position + 1
    var quote: UInt8?
    while end < bytes.count, quote != nil || bytes[end] != UInt8(ascii: ">") {
      if let open = quote {
        if bytes[end] == open { quote = nil }
      } else if bytes[end] == 0x22 || bytes[end] == 0x27 {
        quote = bytes[end]
      }
      end += 1
    }
    guard end < bytes.count else { return nil }
    var inside = bytes[(position + 1)..<end]
    position = end + 1
    if inside.first == UInt8(ascii: "/") { return .end(Self.localName(inside.dropFirst().prefix { $0 > 0x20 })) }
    let name = Self.localName(inside.prefix { $0 > 0x20 && $0 != UInt8(ascii: "/") })
    if inside.last == UInt8(ascii: "/") {
      inside = inside.dropLast()
      ending = name
    }
    return .start(name, Element(bytes: inside.drop { $0 > 0x20 }))
  }

  /// Passes over a comment or an instruction; the text of a CDATA section; nil where there is none of them.
  private mutating func skipMarkup() -> String?? {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")] {
      guard bytes[position...].starts(with: open.utf8) else { continue }
      let start = position + open.utf8.count
      let mark = Array(close.utf8)
      var end = start
      while end + mark.count <= bytes.count, !bytes[end..<(end + mark.count)].elementsEqual(mark) { end += 1 }
      position = min(end + mark.count, bytes.count)
      return open == "<![CDATA["
        ? .some(String(decoding: bytes[start..<min(end, bytes.count)], as: UTF8.self)) : .some(nil)
    }
    return nil
  }

  fileprivate static func localName(_ bytes: ArraySlice<UInt8>) -> String {
    let start = bytes.lastIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? bytes.startIndex
    return String(decoding: bytes[start...], as: UTF8.self)
  }

  private static let entities: [String: String] = ["lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'"]

  /// A text with its entities and character references replaced.
  fileprivate static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
    var text = ""
    for (index, part) in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false).enumerated() {
      guard index > 0, let end = part.firstIndex(of: UInt8(ascii: ";")) else {
        text += String(decoding: part, as: UTF8.self)
        continue
      }
      let name = String(decoding: part[..<end], as: UTF8.self)
      if name.hasPrefix("#") {
        let isHexadecimal = name.hasPrefix("#x")
        let value = UInt32(name.dropFirst(isHexadecimal ? 2 : 1), radix: isHexadecimal ? 16 : 10)
        text.unicodeScalars.append(value.flatMap { Unicode.Scalar($0) } ?? "\u{FFFD}")
      } else {
        text += entities[name] ?? ""
      }
      text += String(decoding: part[(end + 1)...], as: UTF8.self)
    }
    return text
  }
}
