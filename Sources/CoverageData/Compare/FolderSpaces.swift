import CoverageModel

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
  }

  /// Reads the spaces of the other side; codes of towns are those of the folder and of the embedded data.
  ///
  /// - Throws: `DataError` as the readers; `.content` where a plan was made for another weight, service
  ///   distance or kind of travel.
  func read(_ source: ComparisonSource) async throws(DataError) -> Side {
    switch source {
    case .results(let path): throw DataError(.request, file: path, "is a folder of results; expected spaces")
    case .plan(let path):
      let plan = try await ComparedPlan.read(path, geoData: geoData, named: allowsDatabases ? nil : [])
      try check(plan)
      return Side(
        input: .spaces(plan.spaces, source: .plan(path: path, opened: plan.file.opened)), inputs: [plan.record],
        hasEmbeddedSpaces: plan.hasEmbeddedSpaces)
    case .embedded:
      let file = try geoData.file("training-spaces.csv")
      let spaces = try spaces(file)
      return Side(
        input: .spaces(spaces, source: .embedded), inputs: [file.record(role: "spaces", records: spaces.count)],
        hasEmbeddedSpaces: true)
    case .spaces(let path):
      let file = try CodePadding.complete(
        UserFile.read(path, .spaces, readings), towns: folder.study.towns, others: embeddedTowns())
      let spaces = try spaces(file)
      try AxisOrder.check(spaces, basins: folder.study.basins, file: path)
      return Side(
        input: .spaces(spaces, source: .spaces(path: path)),
        inputs: [file.record(role: "spaces", records: spaces.count)], hasEmbeddedSpaces: false)
    }
  }

  private func spaces(_ file: InputFile) throws(DataError) -> [TrainingSpace] {
    try SpaceTable.read(file, towns: towns()).spaces
  }

  private func embeddedTowns() throws(DataError) -> [Town] { try TownTable.read(geoData.file("towns.csv")) }

  private func towns() throws(DataError) -> TownCodes {
    TownCodes(towns: folder.study.towns, others: try embeddedTowns())
  }

  private func check(_ plan: ComparedPlan) throws(DataError) {
    let parameters = folder.manifest.parameters
    guard plan.request.weight == parameters.weight else {
      throw DataError(
        .content, file: plan.path, field: "weight",
        "is \(plan.request.weight.rawValue), in \(folder.path) \(parameters.weight.rawValue)")
    }
    guard (plan.request.matrixPath != nil) == (parameters.travel.words == .given) else {
      throw DataError(
        .content, file: plan.path, field: "travel", "the plan was made on other distances than those of \(folder.path)")
    }
    // The distance of a plan is that of an analysis, in kilometres or minutes.
    let planned = plan.serviceDistance.number
    let studied = WrittenCost(cost: parameters.serviceDistance, in: parameters.measure).number
    guard abs(planned - studied) < 1e-9 else {
      let unit = parameters.measure.fieldName("km")
      throw DataError(
        .content, file: plan.path, field: "service_distance",
        "is \(planned) \(unit), in \(folder.path) \(studied) \(unit)")
    }
  }
}
