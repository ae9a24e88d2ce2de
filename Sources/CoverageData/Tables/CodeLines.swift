/// Remembers on which line each code of a table stands, to find repeated ones.
///
/// Codes that ascend, as in the embedded tables, are only compared with the one before; the first that does not makes it
/// hash them all.
package struct CodeLines {
  private var codes: [String] = []
  private var lines: [Int] = []
  private var lineOfCode: [String: Int]?

  package init() {}

  /// Remembers a code.
  ///
  /// - Returns: the line of the same code before; nil where it is new.
  /// - Complexity: O(1) amortised.
  package mutating func insert(_ code: String, line: Int) -> Int? {
    if lineOfCode == nil {
      guard let last = codes.last, !(last < code) else {
        codes.append(code)
        lines.append(line)
        return nil
      }
      lineOfCode = Dictionary(zip(codes, lines), uniquingKeysWith: { first, _ in first })
    }
    if let first = lineOfCode?[code] { return first }
    lineOfCode?[code] = line
    return nil
  }
}
