/// Finds aliases before a text is parsed: an alias repeats what its anchor holds, and aliases of aliases grow without
/// bound.
enum AliasScan {
  /// The first name that stands behind both an `&` and a `*`, wherever; nil where no alias can refer to an anchor.
  ///
  /// A `*name` without its `&name` is an error of the parser. Text that merely looks like both, such as `&x` and `*x` in
  /// comments, is taken for them too.
  ///
  /// - Complexity: O(size).
  static func firstAlias(in text: String) -> (name: String, line: Int)? {
    let anchors = Set(names(behind: UInt8(ascii: "&"), in: text).map(\.name))
    guard !anchors.isEmpty else { return nil }
    return names(behind: UInt8(ascii: "*"), in: text).first { anchors.contains($0.name) }
  }

  private static func names(behind mark: UInt8, in text: String) -> [(name: String, line: Int)] {
    var found: [(name: String, line: Int)] = []
    var line = 1
    var name: [UInt8]?
    func close() {
      if let name, !name.isEmpty { found.append((String(decoding: name, as: UTF8.self), line)) }
    }
    for byte in text.utf8 {
      if name != nil, isWord(byte) {
        name?.append(byte)
        continue
      }
      close()
      name = byte == mark ? [] : nil
      if byte == UInt8(ascii: "\n") { line += 1 }
    }
    close()
    return found
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
