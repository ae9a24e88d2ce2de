import CoverageData
import MessageModel

/// Schema and version of the JSON files of results.
enum ResultSchema {
  /// Checks that an object has a schema in a version that this program reads.
  ///
  /// - Throws: `DataError` where it has not.
  static func check(_ file: JSONMembers, is schema: String, versions: ClosedRange<Int>) throws(DataError) {
    let found = try file.text("schema")
    guard found == schema else { throw file.error("schema", "'\(found)' is not '\(schema)'") }
    let version = try file.read("schema_version") { (cursor) throws(DataError) in try cursor.wholeNumber() }
    guard versions.contains(version) else {
      let read: Message = versions.count == 1 ? "the version \(versions.lowerBound)" : "the versions \(versions)"
      throw file.error("schema_version", "\(version) is not \(read) that this program reads")
    }
  }
}

extension JSONMembers {
  /// A whole number of at least 0.
  func count(_ name: String) throws(DataError) -> Int {
    let number = try read(name) { (cursor) throws(DataError) in try cursor.wholeNumber() }
    guard number >= 0 else { throw error(name, "\(number) is below 0") }
    return number
  }
}
