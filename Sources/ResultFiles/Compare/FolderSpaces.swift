import CoverageData
import CoverageModel
import MessageModel

/// Spaces that are set against a folder of results, on the towns of that folder.
struct FolderSpaces {
  let folder: ResultFolder
  let geoData: GeoDataFolder
  let readings: ReadingOptions
  let allowsDatabases: Bool

  /// What was read.
  struct Side {
    var input: ComparisonInput
    var inputs: [InputRecord]
    var hasEmbeddedSpaces: Bool
    /// What was left out, or matched otherwise than by an equal name or code.
    var repairs: [Repair] = []
  }

  /// Reads the spaces of the other side; codes of towns are those of the folder and of the embedded data.
  ///
  /// - Throws: `DataError` as the readers; `.content` where a plan was made for another weight, service
  ///   distance or kind of travel.
  func read(_ source: ComparisonSource) async throws(DataError) -> Side {
    switch source {
    case .results(let path): throw DataError(.request, file: path, "is a folder of results; expected spaces")
    case .plan, .made:
      guard let plan = try await ComparedPlan.read(source, geoData: geoData, named: allowsDatabases ? nil : []) else {
        preconditionFailure("a plan is read as one")
      }
      try check(plan)
      return Side(
        input: .spaces(plan.spaces, source: .plan(path: plan.path, opened: plan.file.opened)), inputs: [plan.record],
        hasEmbeddedSpaces: plan.hasEmbeddedSpaces)
    case .embedded:
      let file = try geoData.file("training-spaces.csv")
      let spaces = try reading(file).spaces
      return Side(
        input: .spaces(spaces, source: .embedded), inputs: [file.record(role: "spaces", records: spaces.count)],
        hasEmbeddedSpaces: true)
    case .spaces(let path):
      var file = try UserFile.read(path, .spaces, readings)
      let read = try reading(file)
      for note in read.notes { file = file.noting(note) }
      let doubts = try AxisOrder.check(read.spaces, basins: folder.study.basins, file: path)
      return Side(
        input: .spaces(read.spaces, source: .spaces(path: path)),
        inputs: [file.record(role: "spaces", records: read.spaces.count)], hasEmbeddedSpaces: false,
        repairs: read.repairs + doubts)
    }
  }

  private func reading(_ file: InputFile) throws(DataError) -> SpaceTable.Reading {
    let embedded = try TownTable.read(geoData.file("towns.csv"))
    let lookup = TownLookup(towns: folder.study.towns, others: embedded) { [geoData] () throws(DataError) in
      try NameFacts.read(geoData)
    }
    return try SpaceTable.read(file, lookup, statuses: readings.statuses ?? [.open])
  }

  private func check(_ plan: ComparedPlan) throws(DataError) {
    let parameters = folder.manifest.parameters
    guard plan.request.weight == parameters.weight else {
      throw DataError(
        .content, file: plan.path, field: "weight",
        "is \(plan.request.weight.rawValue), in \(folder.path) \(parameters.weight.rawValue)")
    }
    let (planned, studied) = (plan.request.roads, parameters.travel.roadSettings)
    guard (plan.request.matrixPath != nil) == (parameters.travel.words == .given),
      planned.direction == studied.direction, planned.timeFactor == studied.timeFactor,
      planned.inTown == studied.inTown
    else {
      throw DataError(
        .content, file: plan.path, field: "travel", "the plan was made on other distances than those of \(folder.path)")
    }
    // The distance of a plan is that of an analysis, in kilometres or minutes.
    let plannedLimit = plan.serviceDistance.number
    let studiedLimit = WrittenCost(cost: parameters.serviceDistance, in: parameters.measure).number
    guard abs(plannedLimit - studiedLimit) < 1e-9 else {
      let unit = parameters.measure.fieldName("km")
      throw DataError(
        .content, file: plan.path, field: "service_distance",
        "is \(plannedLimit) \(unit), in \(folder.path) \(studiedLimit) \(unit)")
    }
  }
}
