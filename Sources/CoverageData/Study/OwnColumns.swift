import CoverageModel
import MessageModel

/// What is added to towns: a weight from a table of its own, groupings.
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
    if case .column(let column) = request.weight, request.weightsPath == nil, request.townsPath == nil {
      inputs.append(try EmbeddedFacts.weigh(&towns, column: column, request.geoData))
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
    try readEmbedded(request, towns: &towns)
  }

  /// Groupings that are asked for by name and come from no file.
  private mutating func readEmbedded(_ request: StudyRequest, towns: inout [Town]) throws(DataError) {
    let asked = request.shownLevels.compactMap { level in
      if case .grouping(let name) = level, !groupings.contains(name) { name } else { nil }
    }
    guard let first = asked.first else { return }
    guard request.townsPath == nil else {
      throw DataError(.request, "--by '\(first)': only the embedded towns have it; own towns need a table")
    }
    let (names, input) = try EmbeddedFacts.group(&towns, by: asked, request.geoData)
    groupings += asked
    zoneNames.merge(names, uniquingKeysWith: { first, _ in first })
    inputs.append(input)
  }
}
