import CoverageData
import CoverageModel
import Reporting
import MessageModel

extension Manifest {
  /// Reads a manifest.
  ///
  /// - Throws: `DataError` of kind `.content` with line and member for anything that is not as it was written.
  /// - Complexity: O(size).
  init(_ input: InputFile) throws(DataError) {
    var cursor = JSONCursor(input)
    let file = try JSONMembers(&cursor)
    try cursor.finish()
    try ResultSchema.check(file, is: Self.schema, versions: Self.schemaVersion...Self.schemaVersion)
    let parameters = try StudyParameters(of: file)
    let measure = parameters.measure
    let counts = try file.read("counts") { (cursor) throws(DataError) in try JSONMembers(&cursor) }
    func count(_ name: String) throws(DataError) -> Int { counts.holds(name) ? try counts.count(name) : 0 }
    var zones: [Int] = []
    for level in ZoneLevel.standard { zones.append(try count(measure.fieldName("\(level.member)"))) }
    self.init(
      versions: try ProgramVersion.list(of: file), parameters: parameters,
      settings: file.holds("study")
        ? try file.read("study") { (cursor) throws(DataError) in try StudySettings(&cursor) } : nil,
      inputs: try InputRecord.list(of: file),
      counts: Counts(
        towns: try counts.count("towns"), people: try count("people"), spaces: try counts.count("spaces"),
        spacesShown: try count("spaces_shown"), zones: zones),
      repairs: try Repair.list(of: file))
  }
}
