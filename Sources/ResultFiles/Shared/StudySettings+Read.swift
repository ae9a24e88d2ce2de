import CoverageData
import CoverageModel
import MessageModel

extension StudySettings {
  /// The settings of a study, as the object that comes next has them.
  ///
  /// Numbers stay as they are written.
  ///
  /// - Throws: `DataError` for text that is not JSON, and for a key that appears twice.
  /// - Complexity: O(size).
  init(_ cursor: inout JSONCursor) throws(DataError) {
    var entries: [Entry] = []
    var keys: Set<String> = []
    try cursor.forEachMember { (cursor, key) throws(DataError) in
      guard keys.insert(key).inserted else { throw cursor.error("the member '\(key)' appears twice") }
      entries.append(Entry(key, try Self.value(&cursor)))
    }
    self.init(entries)
  }

  private static func value(_ cursor: inout JSONCursor) throws(DataError) -> Value {
    switch try cursor.peek() {
    case UInt8(ascii: "{"): return .map(try StudySettings(&cursor))
    case UInt8(ascii: "["):
      var values: [Value] = []
      try cursor.forEachElement { (cursor) throws(DataError) in values.append(try value(&cursor)) }
      return .list(values)
    case UInt8(ascii: "\""): return .text(try cursor.string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .flag(try cursor.flag())
    case UInt8(ascii: "n"):
      if try !cursor.takeNull() { try cursor.skipValue() }
      return .nothing
    default:
      let start = cursor.position
      _ = try cursor.number()
      return .number(String(decoding: cursor.bytes[start..<cursor.position], as: UTF8.self))
    }
  }
}
