/// Where the table lies in a text: what parts its fields, and where the row starts that names its columns.
package struct TableLayout: Sendable {
  /// What parts the fields.
  package var separator: UInt8
  /// Where the row of names starts, in bytes.
  package var start: Int
  /// Its line, from 1.
  package var line: Int

  /// Finds them: by a first line `sep=;`, else by the first separator with which a row names a known column; as the
  /// separator of `CSVSeparator` and the first row where none does.
  ///
  /// - Parameter names: the keys of the names that are known (see `HeaderKey`).
  /// - Complexity: O(length of the first rows).
  static func find(in bytes: [UInt8], names: Set<String>) -> TableLayout {
    var (start, line) = (0, 1)
    var separators: [UInt8] = []
    if let told = toldSeparator(bytes) {
      separators = [told.separator]
      (start, line) = (told.end, 2)
    }
    if separators.isEmpty {
      let likely = CSVSeparator.find(in: bytes)
      let others = [UInt8(ascii: ";"), UInt8(ascii: "\t"), CSVSeparator.comma, UInt8(ascii: "|")]
      separators = [likely] + others.filter { $0 != likely }
    }
    for separator in separators {
      let scanner = CSVScanner(bytes: bytes, position: start, line: line, separator: separator, mostFields: 512)
      let (rows, places) = firstRows(scanner)
      guard let header = HeaderRow.find(rows, names: names) else { continue }
      return TableLayout(separator: separator, start: places[header].start, line: places[header].line)
    }
    return TableLayout(separator: separators[0], start: start, line: line)
  }

  private static func firstRows(_ scanner: CSVScanner) -> (rows: [[String]], places: [(start: Int, line: Int)]) {
    var scanner = scanner
    var rows: [[String]] = []
    var places: [(start: Int, line: Int)] = []
    var fields: [CSVField] = []
    do throws(DataError) {
      while rows.count < HeaderRow.most {
        let place = (start: scanner.position, line: scanner.line)
        guard try scanner.nextRecord(into: &fields, file: "") != nil else { break }
        rows.append(fields.map { $0.range.count > 256 ? "" : Blanks.tidied($0.text(in: scanner.bytes)) })
        places.append(place)
      }
    } catch {
      // Whoever reads the table tells what breaks it.
      return (rows, places)
    }
    return (rows, places)
  }

  /// The separator that a first line `sep=;` names, as spreadsheets have it, and where that line ends.
  private static func toldSeparator(_ bytes: [UInt8]) -> (separator: UInt8, end: Int)? {
    let head = bytes.prefix(16)
    guard let lineEnd = head.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    let line = bytes[..<lineEnd].filter { $0 != CSVScanner.quote }
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    let rest = bytes[lineEnd...].prefix { $0 == 0x0D }
    let end = lineEnd + rest.count
    return (line[4], end < bytes.count && bytes[end] == 0x0A ? end + 1 : end)
  }
}
