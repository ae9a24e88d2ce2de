import CoverageData
import CoverageModel
import MessageModel

/// A plan as one side of a comparison: its existing spaces and its openings.
struct ComparedPlan {
  let path: String
  let file: PlanFile
  let spaces: [TrainingSpace]
  let record: InputRecord
  /// The request of the study that the plan was made for.
  let request: PlanRequest
  /// Its service distance, kilometres or minutes.
  let serviceDistance: WrittenCost
  let hasEmbeddedSpaces: Bool

  /// The plan of a source; nil where that is none.
  ///
  /// - Parameter named: as for `read`; a plan that was made in this run may contact any database.
  /// - Throws: as `read`.
  static func read(_ source: ComparisonSource, geoData: GeoDataFolder, named: [String?]?) async throws(DataError)
    -> Self?
  {
    switch source {
    case .plan(let path): try await read(InputFile(path: path), geoData: geoData, named: named)
    case .made(let name, let bytes): try await read(InputFile(name: name, bytes: bytes), geoData: geoData, named: nil)
    case .embedded, .spaces, .results: nil
    }
  }

  /// Reads a plan and the inputs it names, whose SHA-256 must be those it recorded.
  ///
  /// - Parameter named: addresses of databases that the user named: no other is contacted; nil contacts any.
  /// - Throws: `DataError`: `.file` for files that cannot be read; `.content` for a file that is not a whole plan, a plan on
  ///   a matrix, one without a solution, and inputs that have changed; `.request` for a database that is not named.
  /// - Complexity: O(size of the files).
  private static func read(
    _ input: InputFile, geoData: GeoDataFolder, named: [String?]?
  ) async throws(DataError) -> Self {
    let path = input.name
    let file = try PlanFile(input)
    try PlanSeal.check(input)
    guard file.value != nil else {
      throw DataError(.content, file: path, field: "status", "no plan was found; there is nothing to compare")
    }
    if let named, let address = file.databases.first(where: { !named.contains($0) }) {
      throw DataError(
        .request, file: path,
        "was made from \(address); name it with --towns or --basins to have it contacted, or take --allow-databases")
    }
    let loaded = try await load(file, path: path, geoData: geoData)
    guard let study = loaded.study else {
      throw DataError(
        .content, file: path, field: "matrix", "the plan was made on a matrix, without places; it cannot be compared")
    }
    if let problem = file.inputDifference(from: loaded.inputs) { throw DataError(.content, file: path, problem) }
    let opened = try file.openedColumns(in: loaded.problem, file: path)
    var spaces: [TrainingSpace] = []
    for column in loaded.problem.existing + opened {
      let site = loaded.problem.sites[column]
      guard let position = site.position else { continue }
      spaces.append(
        TrainingSpace(
          code: site.code, name: site.name, position: position, town: site.isExisting ? nil : site.code))
    }
    return Self(
      path: path, file: file, spaces: spaces, record: input.record(role: "plan", records: file.opened.count),
      request: file.request,
      serviceDistance: WrittenCost(cost: file.request.parameters.serviceDistance, in: study.measure),
      hasEmbeddedSpaces: loaded.hasEmbeddedSpaces)
  }

  /// What the plan asks for in vain is a fault of its file.
  private static func load(
    _ file: PlanFile, path: String, geoData: GeoDataFolder
  ) async throws(DataError) -> LoadedPlan {
    if let problem = try file.changedFile() { throw DataError(.content, file: path, problem) }
    do {
      return try await PlanLoader.load(file.request, geoData: geoData)
    } catch {
      guard error.kind == .request else { throw error }
      throw DataError(.content, file: path, field: "request", error.explanation)
    }
  }
}
