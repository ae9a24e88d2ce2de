import CoverageData
import CoverageModel
import MessageModel

/// The parts of the `gap-report.json` of a folder of results that its other files are checked against.
struct ResultReport {
  let parameters: StudyParameters
  let whole: Group
  /// Zones by level, in the order of the file.
  let zones: [ZoneLevel: [Zone]]
  /// Spaces that stand in the territory or reach it.
  let spaces: [(code: String, name: String)]

  /// Counts of a group of towns.
  struct Group: Hashable {
    var towns: Int
    var people: Int
    /// People within each distance.
    var covered: [Int]
  }

  /// A zone with its counts.
  struct Zone {
    var code: String
    var name: String
    var townsInInput: Int
    var group: Group
  }

  /// Reads a gap report.
  ///
  /// - Throws: `DataError` of kind `.content` with line and member for anything that is not as it was written.
  /// - Complexity: O(size).
  init(_ input: InputFile) throws(DataError) {
    var cursor = JSONCursor(input)
    let file = try JSONMembers(&cursor)
    try cursor.finish()
    try ResultSchema.check(file, is: "maillage/gap-report", versions: 1...2)
    let parameters = try StudyParameters(of: file)
    self.parameters = parameters
    whole = try file.read("whole") { (cursor) throws(DataError) in
      try Group(try JSONMembers(&cursor), distances: parameters.distances)
    }
    var zones: [ZoneLevel: [Zone]] = [:]
    for level in ZoneLevel.standard {
      zones[level] = try file.list(Self.member(level)) { (cursor) throws(DataError) in
        let zone = try JSONMembers(&cursor)
        return Zone(
          code: try zone.text("code"), name: try zone.text("name"), townsInInput: try zone.count("towns_in_whole_zone"),
          group: try Group(zone, distances: parameters.distances))
      }
    }
    self.zones = zones
    spaces = try file.list("spaces") { (cursor) throws(DataError) in
      let space = try JSONMembers(&cursor)
      return (code: try space.text("code"), name: try space.text("name"))
    }
  }

  private static func member(_ level: ZoneLevel) -> String {
    switch level {
    case .basin: "basins"
    case .department: "departments"
    case .epci: "epci"
    case .region: "regions"
    case .grouping: "groupings"
    }
  }
}

extension ResultReport.Group {
  fileprivate init(_ members: JSONMembers, distances: [Double]) throws(DataError) {
    towns = try members.count("towns")
    people = try members.count("people")
    covered = try members.list("covered") { (cursor) throws(DataError) in
      try JSONMembers(&cursor).count("people")
    }
    guard covered.count == distances.count else {
      throw members.error("covered", "holds \(covered.count) distances; the parameters name \(distances.count)")
    }
  }
}
