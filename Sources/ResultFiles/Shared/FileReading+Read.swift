import CoverageData
import CoverageModel
import MessageModel

extension FileReading {
  /// The member `readings` of a request; none where there is none.
  ///
  /// - Throws: `DataError` of kind `.content` for a kind of file that is unknown or appears twice, and a column that does.
  static func list(of request: JSONMembers) throws(DataError) -> [FileReading] {
    guard request.holds("readings") else { return [] }
    var seen: Set<FileRole> = []
    return try request.list("readings") { (cursor) throws(DataError) in
      let members = try JSONMembers(&cursor)
      let role = try members.word("file", FileRole.init(rawValue:))
      guard seen.insert(role).inserted else { throw members.error("file", "'\(role.rawValue)' appears twice") }
      var reading = FileReading(
        file: role.rawValue, columns: try columns(of: members),
        system: members.holds("crs") ? try members.text("crs") : nil,
        layer: members.holds("layer") ? try members.text("layer") : nil)
      if members.holds("status") { reading.statuses = try statuses(of: members) }
      return reading
    }
  }

  private static func statuses(of reading: JSONMembers) throws(DataError) -> [SpaceStatus] {
    var statuses: [SpaceStatus] = []
    try reading.read("status") { (cursor) throws(DataError) in
      try cursor.forEachElement { (cursor) throws(DataError) in
        let text = try cursor.string()
        guard let status = SpaceStatus(rawValue: text) else {
          throw reading.error("status", "'\(text)' is not a word that can stand here")
        }
        statuses.append(status)
      }
    }
    return statuses
  }

  private static func columns(of reading: JSONMembers) throws(DataError) -> [String: String] {
    guard reading.holds("columns") else { return [:] }
    var columns: [String: String] = [:]
    try reading.read("columns") { (cursor) throws(DataError) in
      try cursor.forEachElement { (cursor) throws(DataError) in
        let members = try JSONMembers(&cursor)
        let column = try members.text("column")
        guard columns.updateValue(try members.text("name"), forKey: column) == nil else {
          throw members.error("column", "'\(column)' appears twice")
        }
      }
    }
    return columns
  }
}
