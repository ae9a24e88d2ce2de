/// The rows of a MapInfo `.mid`, as its `.mif` declares them (MapInfo Data Interchange Format).
struct MIDTable {
  private let delimiter: UInt8
  private let columns: [(name: String, isWhole: Bool?)]
  private let rows: [[ArraySlice<UInt8>]]

  /// Takes both files; only those columns are known that the heading declares.
  init(mif: [UInt8], mid: [UInt8]) {
    var delimiter = UInt8(ascii: "\t")
    var columns: [(name: String, isWhole: Bool?)] = []
    var missing = 0
    for line in mif.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
      let words = line.split { $0 == 0x20 || $0 == 0x09 }.map { String(decoding: $0, as: UTF8.self) }
      guard let first = words.first?.lowercased() else { continue }
      if missing > 0 {
        missing -= 1
        let type = words.count > 1 ? words[1].lowercased() : ""
        let isWhole: Bool? =
          ["integer", "smallint", "largeint"].contains(type)
          ? true : type == "float" || type.hasPrefix("decimal") ? false : nil
        columns.append((words[0], isWhole))
      } else if first == "delimiter", let mark = line.firstIndex(of: 0x22), mark + 1 < line.endIndex {
        delimiter = line[mark + 1]
      } else if first == "columns", words.count > 1 {
        missing = Int(words[1]) ?? 0
      } else if first == "data" {
        break
      }
    }
    self.delimiter = delimiter
    self.columns = columns
    rows = Self.rows(mid, delimiter)
  }

  /// How many rows there are.
  var count: Int { rows.count }

  /// What is not a number in columns of numbers; features count from 1.
  var misfits: RawTexts {
    var texts = RawTexts()
    for (number, row) in rows.enumerated() {
      for (column, field) in zip(columns, row) {
        guard let isWhole = column.isWhole else { continue }
        let bytes = ArraySlice(field.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed())
        guard !bytes.isEmpty, !NumberText.isNumber(bytes, isWhole: isWhole) else { continue }
        texts.add(String(decoding: bytes, as: UTF8.self), feature: number + 1, field: column.name)
      }
    }
    return texts
  }

  /// Rows of fields, of which those in quotes may hold the delimiter; empty lines are passed over.
  private static func rows(_ mid: [UInt8], _ delimiter: UInt8) -> [[ArraySlice<UInt8>]] {
    mid.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }).compactMap { line in
      var fields: [ArraySlice<UInt8>] = []
      var start = line.startIndex
      var isQuoted = false
      for index in line.indices {
        if line[index] == 0x22 { isQuoted.toggle() }
        guard line[index] == delimiter, !isQuoted else { continue }
        fields.append(unquoted(line[start..<index]))
        start = index + 1
      }
      fields.append(unquoted(line[start...]))
      return line.allSatisfy { $0 == 0x20 || $0 == 0x1A } ? nil : fields
    }
  }

  private static func unquoted(_ field: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    field.count >= 2 && field.first == 0x22 && field.last == 0x22 ? field.dropFirst().dropLast() : field
  }
}
