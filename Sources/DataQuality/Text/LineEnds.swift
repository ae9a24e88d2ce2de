import MessageModel

/// Notices lines that end in different ways.
enum LineEnds {
  /// - Complexity: O(size).
  static func check(_ text: [UInt8], file: String, _ findings: inout Findings) {
    var (feeds, both, returns) = (0, 0, 0)
    for index in text.indices {
      if text[index] == 0x0A {
        if index > 0, text[index - 1] == 0x0D { both += 1 } else { feeds += 1 }
      } else if text[index] == 0x0D, index + 1 == text.count || text[index + 1] != 0x0A {
        returns += 1
      }
    }
    if feeds + both == 0, returns > 0 {
      findings.add(
        .lineEnds, file: file, "ends its \(returns) lines with CR alone")
    } else if [feeds, both, returns].count(where: { $0 > 0 }) > 1 {
      findings.add(.lineEnds, file: file, "mixes line ends: \(feeds) LF, \(both) CRLF, \(returns) CR")
    }
  }
}
