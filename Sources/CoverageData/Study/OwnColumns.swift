import CoverageModel
import MessageModel

/// What a user adds to towns: a weight from a table of its own, groupings.
struct OwnColumns {
  /// Names of the groupings.
  var groupings: [String] = []
  /// Names of their zones.
  var zoneNames: [ZoneLevel: [String: String]] = [:]
  /// The files they came from.
  var inputs: [InputRecord] = []

  /// Reads the tables of a request into its towns.
  ///
  /// - Throws: `DataError` as the readers; `.request` where two groupings have the same name.
  /// - Complexity: O(size of the files).
  init(_ request: StudyRequest, towns: inout [Town]) throws(DataError) {
    if let path = request.weightsPath, case .column(let column) = request.weight {
      var file = try CodePadding.complete(
        UserFile.read(path, .weights, request.readings), towns: towns)
      let (records, note) = try WeightTable.read(file, column: column, towns: &towns)
      if let note { file = file.noting(note) }
      inputs.append(file.record(role: "weights", records: records))
    }
    for path in request.groupingPaths {
      let file = try CodePadding.complete(
        UserFile.read(path, .groupings, request.readings), towns: towns)
      let grouping = try GroupingTable.read(file, path: path, towns: &towns)
      guard !groupings.contains(grouping.name) else {
        throw DataError(.request, "two groupings are named '\(grouping.name)', after their files")
      }
      groupings.append(grouping.name)
      zoneNames[.grouping(grouping.name)] = grouping.zoneNames
      inputs.append(file.record(role: "grouping", records: grouping.records))
    }
  }
}
