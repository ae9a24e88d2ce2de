/// Finds what is not a number in the numeric fields of a `.dbf`, which holds them as text (dBASE III, types N and F).
enum DBFNumbers {
  /// - Parameter number: makes the number of a feature from that of its row, from 0.
  /// - Complexity: O(size).
  static func misfits(_ dbf: [UInt8]) -> RawTexts {
    var texts = RawTexts()
    guard let header = dbf.littleEndian(at: 8, width: 2), let length = dbf.littleEndian(at: 10, width: 2), length > 1,
      header >= 32, header <= dbf.count, let count = dbf.littleEndian(at: 4, width: 4)
    else { return texts }
    let fields = fields(dbf, end: header)
    guard !fields.isEmpty else { return texts }
    for row in 0..<Swift.min(count, (dbf.count - header) / length) {
      let start = header + row * length
      for field in fields where start + field.offset + field.width <= dbf.count {
        let bytes = trimmed(dbf[(start + field.offset)..<(start + field.offset + field.width)])
        guard !bytes.isEmpty, !NumberText.isNumber(bytes, isWhole: field.isWhole) else { continue }
        texts.add(String(decoding: bytes, as: UTF8.self), feature: row, field: field.name)
      }
    }
    return texts
  }

  private struct Field {
    let name: String
    let offset: Int
    let width: Int
    let isWhole: Bool
  }

  /// Longest whole number that GDAL keeps as one, characters.
  private static let longestWhole = 18

  private static func fields(_ dbf: [UInt8], end: Int) -> [Field] {
    var fields: [Field] = []
    // The mark of deletion comes first.
    var offset = 1
    var position = 32
    while position + 32 <= end, dbf[position] != 0x0D {
      let width = Int(dbf[position + 16])
      let type = dbf[position + 11]
      if type == UInt8(ascii: "N") || type == UInt8(ascii: "F") {
        let name = dbf[position..<(position + 11)].prefix { $0 != 0 }
        fields.append(
          Field(
            name: String(decoding: name, as: UTF8.self), offset: offset, width: width,
            isWhole: dbf[position + 17] == 0 && width <= longestWhole))
      }
      // Long texts keep the upper half of their width where numbers keep their decimals.
      offset += type == UInt8(ascii: "C") ? width | Int(dbf[position + 17]) << 8 : width
      position += 32
    }
    return fields
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var bytes = bytes.prefix { $0 != 0 }
    while let first = bytes.first, first == 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 { bytes.removeLast() }
    return bytes
  }
}

/// Judges texts of numbers.
enum NumberText {
  /// Whether the whole of a text is a decimal number; a whole number may have a fraction of zeros.
  static func isNumber(_ text: ArraySlice<UInt8>, isWhole: Bool) -> Bool {
    var rest = text
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    let whole = rest.prefix(while: isDigit)
    rest = rest.dropFirst(whole.count)
    var fraction = rest.prefix(0)
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      fraction = rest.prefix(while: isDigit)
      rest = rest.dropFirst(fraction.count)
    }
    guard !whole.isEmpty || !fraction.isEmpty else { return false }
    if isWhole { return rest.isEmpty && fraction.allSatisfy { $0 == UInt8(ascii: "0") } }
    guard let mark = rest.first else { return true }
    guard mark | 0x20 == UInt8(ascii: "e") else { return false }
    rest.removeFirst()
    if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest.removeFirst() }
    return !rest.isEmpty && rest.allSatisfy(isDigit)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
