/// The entities of XML: five names, and numbers of characters.
enum XMLEntities {
  private static let names: [String: UInt8] = [
    "amp": UInt8(ascii: "&"), "lt": UInt8(ascii: "<"), "gt": UInt8(ascii: ">"), "quot": UInt8(ascii: "\""),
    "apos": UInt8(ascii: "'"),
  ]

  /// A text with its entities replaced; nil where one is not known.
  ///
  /// - Complexity: O(n): what an entity stands for is never longer than the entity.
  static func resolved(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var index = text.startIndex
    while index < text.endIndex {
      guard text[index] == UInt8(ascii: "&") else {
        result.append(text[index])
        index += 1
        continue
      }
      // The longest is a number of seven digits.
      guard let end = text[index...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
      let name = String(decoding: text[index + 1..<end], as: UTF8.self)
      if let byte = names[name] {
        result.append(byte)
      } else if let scalar = scalar(name) {
        result += Array(String(Character(scalar)).utf8)
      } else {
        return nil
      }
      index = end + 1
    }
    return result
  }

  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return nil }
    let isHexadecimal = name.hasPrefix("#x")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: isHexadecimal ? 16 : 10), number > 0
    else { return nil }
    return Unicode.Scalar(number)
  }
}
