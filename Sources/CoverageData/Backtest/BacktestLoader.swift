public import CoverageModel
import MessageModel

/// Reads a first wave and what opened later.
public enum BacktestLoader {
  /// Loads the problem of a backtest.
  ///
  /// A later opening counts as the town that it stands in: at the town's own place, as candidates do. One in a town where a
  /// space of the first wave stands is known already, one in no town of the territory is outside; of several in one town
  /// the first counts. Towns of openings that are not candidates become some.
  ///
  /// - Parameters:
  ///   - request: what is asked of the plan; its spaces are the first wave, its number of openings is left to the result.
  ///   - laterPath: the table of later openings, those of the first wave possibly among them; nil for the embedded spaces.
  ///   - laterReadings: how that table is read.
  ///   - geoData: the embedded data, for what the request names no file of.
  ///   - candidatesPath: where a table of all candidates will be written, should one be needed, by the short name of the
  ///     study.
  /// - Throws: `DataError` as `PlanLoader.load`; `.request` where no opening is left to compare, and for travel costs that
  ///   take the place of towns.
  /// - Complexity: O(size of the files).
  public static func load(
    _ request: PlanRequest, later laterPath: String?, laterReadings: ReadingOptions, geoData: GeoDataFolder,
    candidatesPath: (_ studyName: String) -> String
  ) async throws(DataError) -> LoadedBacktest {
    let measure = try PlanLoader.travelMeasure(of: request)
    guard request.matrixPath == nil || measure != nil else {
      throw DataError(
        .request, "a backtest needs towns: name the column of --matrix seconds, minutes, metres or kilometres")
    }
    let study = PlanLoader.studyRequest(request, measure, geoData: geoData)
    let (loaded, read) = try await PlanLoader.loadTowns(
      request, study: study, later: SpacesRequest(path: laterPath, readings: laterReadings))
    guard let read else { preconditionFailure("a further table is read where one is asked for") }
    var later = read
    later.input.role = "later openings"
    let (openings, setAside) = try sorted(later.spaces, loaded, file: later.input.path)
    var plan = loaded
    plan.request.parameters.openings = openings.count
    plan.repairs += later.repairs.filter { !plan.repairs.contains($0) }
    var candidatesFile: [UInt8]?
    if !setAside.added.isEmpty {
      let text = (["code"] + plan.problem.candidates.map { plan.problem.sites[$0].code }).map { $0 + "\n" }.joined()
      let path = candidatesPath(plan.studyName)
      let file = try InputFile(name: path, bytes: Array(text.utf8))
      candidatesFile = file.bytes
      plan.request.candidates = .file(path)
      // How the table that was asked for is read does not hold for this one.
      plan.request.readings.removeAll { $0.file == FileRole.candidates.rawValue }
      plan.inputs.removeAll { $0.role == "candidates" }
      plan.inputs.append(file.record(role: "candidates", records: plan.problem.candidates.count))
    }
    return LoadedBacktest(
      plan: plan, openings: openings, setAside: setAside, inputs: loaded.inputs + [later.input],
      candidatesFile: candidatesFile)
  }

  /// The openings that are counted, ascending, and what becomes of the others.
  ///
  /// - Throws: `DataError` of kind `.request` where none is counted.
  private static func sorted(
    _ spaces: [TrainingSpace], _ plan: LoadedPlan, file: String
  ) throws(DataError) -> ([Int], BacktestSetAside) {
    let problem = plan.problem
    let towns = Dictionary(
      problem.demand.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let columns = Dictionary(
      problem.candidates.map { (problem.sites[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    let first = Set(plan.study?.spaces.compactMap(\.town) ?? [])
    var counted: Set<Int> = []
    var setAside = BacktestSetAside()
    for space in spaces {
      let place = BacktestSetAside.Place(code: space.code, name: space.name)
      guard let town = space.town, let name = towns[town] else {
        // A space of the first wave may lie outside as well.
        if let town = space.town, first.contains(town) {
          setAside.known.append(place)
        } else {
          setAside.outside.append(place)
        }
        continue
      }
      guard !first.contains(town), let column = columns[town] else {
        setAside.known.append(place)
        continue
      }
      guard counted.insert(column).inserted else {
        setAside.repeated.append(place)
        continue
      }
      if !plan.listedCandidates.contains(town) {
        setAside.added.append(BacktestSetAside.Place(code: town, name: name))
      }
    }
    guard !counted.isEmpty else {
      throw DataError(
        .content, file: file,
        "no later opening is left to compare in \(plan.title): \(setAside.known.count) are in towns of the first wave, \(setAside.outside.count) outside the territory"
      )
    }
    guard columns.count > counted.count else {
      throw DataError(
        .content, file: file,
        "every candidate is one of the later openings: there is no other choice to compare with; name more with --candidates"
      )
    }
    setAside.added.sort { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    return (counted.sorted(), setAside)
  }
}
