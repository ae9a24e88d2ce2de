package import MessageModel
import OGRKit

/// The text of a table made UTF-8, and what it was.
package struct DecodedText: Sendable {
  /// UTF-8 without a byte order mark, but for lines that are not text at all.
  package private(set) var bytes: [UInt8]
  /// Whether it was UTF-16, with a byte order mark or plainly so.
  package private(set) var isUTF16 = false
  /// Whether it began with a byte order mark of UTF-8.
  package private(set) var hasByteOrderMark = false
  /// Lines that were not UTF-8 and are taken for Windows-1252.
  package private(set) var windows1252Lines = 0
  /// The first of them and its beginning.
  package private(set) var firstLine: (number: Int, text: String)?

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Decodes bytes: UTF-16 by its byte order mark, or by a NUL in every other of the first bytes; else UTF-8, and
  /// line by line Windows-1252 where a line is not UTF-8 but reads as that.
  ///
  /// - Complexity: O(size).
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    if let wide = Self.utf16(bytes) {
      self.bytes = wide
      isUTF16 = true
    }
    if self.bytes.starts(with: Self.byteOrderMark) {
      hasByteOrderMark = !isUTF16
      self.bytes.removeFirst(3)
    }
    if String(validating: self.bytes, as: UTF8.self) == nil { decodeLines() }
  }

  private mutating func decodeLines() {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(bytes.count + bytes.count / 16)
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      let line = bytes[start..<end]
      if String(validating: line, as: UTF8.self) != nil || !Self.isWindows1252(line) {
        decoded += line
      } else {
        let text = Windows1252.decode(line)
        windows1252Lines += 1
        firstLine = firstLine ?? (number, text.count <= 40 ? text : text.prefix(40) + "…")
        decoded += text.utf8
      }
      guard end < bytes.count else { break }
      decoded.append(bytes[end])
      if bytes[end] == 0x0A || end + 1 == bytes.count || bytes[end + 1] != 0x0A { number += 1 }
      start = end + 1
    }
    bytes = decoded
  }

  /// Whether a line reads as Windows-1252: no control characters, none of the five bytes that stand for nothing, and no
  /// byte that leads a sequence of UTF-8 before one that goes on with it, as in UTF-8 that was damaged.
  private static func isWindows1252(_ line: ArraySlice<UInt8>) -> Bool {
    for (index, byte) in zip(line.indices, line) {
      if byte < 0x20 && byte != 0x09 || [0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return false }
      guard byte >= 0xC0, index + 1 < line.endIndex, (0x80...0xBF).contains(line[index + 1]) else { continue }
      // A no-break space, an apostrophe or a quotation mark may follow a letter.
      let follows = index + 2 < line.endIndex && (0x80...0xBF).contains(line[index + 2])
      guard [0xA0, 0x92, 0xAB, 0xBB].contains(line[index + 1]), !follows else { return false }
    }
    return true
  }

  private static func utf16(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle: Bool
    if bytes.starts(with: [0xFF, 0xFE]) {
      isLittle = true
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      isLittle = false
    } else {
      let start = bytes.prefix(64)
      guard start.count >= 8 else { return nil }
      let nuls = start.indices.filter { start[$0] == 0 }
      guard nuls.count * 5 >= start.count * 2, Set(nuls.map { $0 % 2 }).count == 1 else { return nil }
      isLittle = nuls[0] % 2 == 1
    }
    guard bytes.count % 2 == 0 else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// What is worth saying of it, one sentence each.
  package var notes: [Message] {
    var notes: [Message] = []
    if isUTF16 { notes.append("is UTF-16 text") }
    if let firstLine {
      notes.append(
        "\(windows1252Lines) lines are not UTF-8 and are taken for Windows-1252 (the first is line \(firstLine.number))"
      )
    }
    return notes
  }
}
