import CoverageData
import CoverageModel
import MessageModel

extension ProgramVersion {
  /// The member `versions` of an object.
  ///
  /// - Throws: `DataError` where it is not a list of names and versions.
  static func list(of file: JSONMembers) throws(DataError) -> [Self] {
    try file.list("versions") { (cursor) throws(DataError) in
      let version = try JSONMembers(&cursor)
      return Self(name: try version.text("name"), version: try version.text("version"))
    }
  }
}

extension InputRecord {
  /// The member `inputs` of an object.
  ///
  /// - Throws: `DataError` where a file lacks its role, path, SHA-256 or number of records.
  static func list(of file: JSONMembers) throws(DataError) -> [Self] {
    try file.list("inputs") { (cursor) throws(DataError) in
      let record = try JSONMembers(&cursor)
      return Self(
        role: try record.text("role"), path: try record.text("path"), sha256: try record.text("sha256"),
        records: try record.read("records") { (cursor) throws(DataError) in try cursor.wholeNumber() },
        parts: try Part.list(of: record),
        reading: record.holds("reading")
          ? try record.list("reading") { (cursor) throws(DataError) in Message(data: try cursor.string()) } : [],
        dataDate: record.holds("data_date") ? try record.text("data_date") : nil,
        attribution: record.holds("attribution") ? try record.text("attribution") : nil)
    }
  }
}

extension InputRecord.Part {
  /// The member `parts` of an input; none where there is none.
  static func list(of input: JSONMembers) throws(DataError) -> [Self] {
    guard input.holds("parts") else { return [] }
    return try input.list("parts") { (cursor) throws(DataError) in
      let part = try JSONMembers(&cursor)
      return Self(name: try part.text("path"), sha256: try part.text("sha256"))
    }
  }
}

extension Repair {
  /// The member `repairs` of an object; none where there is none. Rules that only a later version knows are passed over.
  static func list(of file: JSONMembers) throws(DataError) -> [Self] {
    guard file.holds("repairs") else { return [] }
    return try file.list("repairs") { (cursor) throws(DataError) -> Self? in
      let repair = try JSONMembers(&cursor)
      guard let rule = Rule(rawValue: try repair.text("rule")) else { return nil }
      return Self(
        rule: rule, count: try repair.count("count"),
        examples: try repair.list("examples") { (cursor) throws(DataError) in try cursor.string() })
    }.compactMap { $0 }
  }
}
