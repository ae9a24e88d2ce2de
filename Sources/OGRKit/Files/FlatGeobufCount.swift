import MessageModel

/// Sets the number of features that a FlatGeobuf file states against those that it holds.
enum FlatGeobufCount {
  private static let magic: [UInt8] = [0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62]
  /// The place of a field in the header's table, by the schema of the format (version 3).
  private static let (countField, nodeSizeField) = (8, 9)
  private static let nodeBytes = 40

  /// - Throws: `OGRError` where the numbers differ, or other bytes stand behind the last feature.
  /// - Complexity: O(features).
  static func check(_ bytes: [UInt8]) throws(OGRError) {
    guard bytes.starts(with: magic), let size = bytes.littleEndian(at: 8, width: 4), 12 + size <= bytes.count,
      let root = bytes.littleEndian(at: 12, width: 4)
    else { return }
    let table = 12 + root
    let stated = place(of: countField, table, bytes).flatMap { bytes.littleEndian(at: $0, width: 8) } ?? 0
    let nodeSize = place(of: nodeSizeField, table, bytes).map { bytes.littleEndian(at: $0, width: 2) ?? 0 } ?? 16
    // Unknown, as writers that stream have it.
    guard stated > 0 else { return }
    guard stated < bytes.count else {
      throw OGRError(.content, "states \(stated) features, more than it has bytes")
    }
    var position = 12 + size + (nodeSize > 1 ? indexSize(stated, nodeSize) : 0)
    var found = 0
    while position < bytes.count {
      guard let length = bytes.littleEndian(at: position, width: 4), length > 0, position + 4 + length <= bytes.count
      else {
        throw OGRError(.content, "ends in the middle of feature \(found + 1)")
      }
      position += 4 + length
      found += 1
    }
    guard found == stated else { throw OGRError(.content, "states \(stated) features and holds \(found)") }
  }

  /// Where the value of a field of a table stands; nil where it has its default (FlatBuffers, Internals).
  private static func place(of field: Int, _ table: Int, _ bytes: [UInt8]) -> Int? {
    guard let back = bytes.littleEndian(at: table, width: 4) else { return nil }
    let vtable = table - Int(Int32(truncatingIfNeeded: back))
    guard let length = bytes.littleEndian(at: vtable, width: 2), 4 + 2 * field + 2 <= length,
      let offset = bytes.littleEndian(at: vtable + 4 + 2 * field, width: 2), offset > 0
    else { return nil }
    return table + offset
  }

  /// Bytes of the packed R-tree.
  private static func indexSize(_ count: Int, _ nodeSize: Int) -> Int {
    var level = count
    var nodes = count
    repeat {
      level = (level + nodeSize - 1) / nodeSize
      nodes += level
    } while level > 1
    return nodes * nodeBytes
  }
}
