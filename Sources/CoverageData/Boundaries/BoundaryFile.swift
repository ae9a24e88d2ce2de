import GeometryCore
import MessageModel

/// Reads `town-boundaries.bin` of the embedded data; its SOURCES.md describes the format byte by byte.
public enum BoundaryFile {
  private static let magic = Array("MAILLAGE".utf8)
  private static let version: UInt8 = 1

  /// The boundaries that a file holds.
  ///
  /// - Throws: `DataError` of kind `.content` for another magic number or version, an end too early or too late, codes
  ///   that do not ascend, and numbers out of their range; arcs that do not close around an area are noticed by a sum of
  ///   hashes.
  /// - Complexity: O(size), in time and in memory.
  public static func read(_ input: InputFile) throws(DataError) -> CodedBoundaries {
    var cursor = ByteCursor(input)
    guard input.bytes.starts(with: magic) else {
      throw DataError(.content, file: input.name, "is not a file of boundaries (it does not start with MAILLAGE)")
    }
    for _ in magic { _ = try cursor.byte() }
    let found = try cursor.byte()
    guard found == version else { throw cursor.error("is of version \(found); expected \(version)") }
    let grid = try cursor.number()
    guard (1...1_000_000_000).contains(grid) else { throw cursor.error("has a grid of \(grid) points a degree") }
    let codes = try codes(&cursor)
    var arcs = try BoundaryArcs(&cursor, areaCount: codes.count, grid: grid)
    while !arcs.isComplete { try arcs.readArc(&cursor) }
    guard cursor.remaining == 0 else { throw cursor.error("goes on after the last arc") }
    return CodedBoundaries(codes: codes, mesh: try arcs.mesh(cursor))
  }

  private static func codes(_ cursor: inout ByteCursor) throws(DataError) -> [String] {
    let count = try cursor.number()
    guard count <= cursor.remaining / 2 else { throw cursor.error("cannot hold \(count) codes") }
    var codes: [String] = []
    codes.reserveCapacity(count)
    for _ in 0..<count {
      let bytes = try cursor.bytes(upTo: 0x0A)
      guard !bytes.isEmpty, let code = String(validating: bytes, as: UTF8.self) else {
        throw cursor.error("has a code that is empty or not UTF-8")
      }
      if let last = codes.last, !last.utf8.lexicographicallyPrecedes(code.utf8) {
        throw cursor.error("has code '\(code)' after '\(last)'; expected ascending codes")
      }
      codes.append(code)
    }
    return codes
  }
}
