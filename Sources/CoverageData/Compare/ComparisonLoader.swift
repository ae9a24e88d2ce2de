import CoverageModel
import MessageModel

/// Reads the two sides of a comparison.
public enum ComparisonLoader {
  /// Loads a comparison.
  ///
  /// Where a side is a folder of results, its study is the one that is compared, and no distance that stands in it is
  /// computed again. Else the study is that of an analysis, with options first, then what the plans were made for.
  ///
  /// - Throws: `DataError`: `.file` for files that cannot be read; `.content` for what stands in them, and for folders that
  ///   cannot be compared; `.request` for options that do not go with the sides.
  /// - Complexity: O(size of the files).
  public static func load(_ request: ComparisonRequest) async throws(DataError) -> LoadedComparison {
    switch (request.before, request.after) {
    case (.results(let before), .results(let after)):
      try refuseOptions(request)
      guard request.matrixPath == nil else { throw leaveOut("--matrix") }
      guard request.readings.statuses == nil else { throw leaveOut("--status") }
      return try loadFolders(before, after)
    case (.results(let path), let source):
      try refuseOptions(request)
      return try await load(folder: path, and: source, isBefore: true, request)
    case (let source, .results(let path)):
      try refuseOptions(request)
      return try await load(folder: path, and: source, isBefore: false, request)
    default:
      return try await loadSpaces(request)
    }
  }

  /// A folder of results says what was studied.
  private static func refuseOptions(_ request: ComparisonRequest) throws(DataError) {
    let given: [(Message, Bool)] = [
      ("--region, --department and --france", request.territory != nil), ("--towns", request.townsPath != nil),
      ("--basins", request.basinsPath != nil), ("--weights", request.weightsPath != nil),
      ("--weight", request.weight != nil),
      ("--distances", request.distances != nil), ("--service-distance", request.serviceDistance != nil),
      ("--title", request.title != nil),
    ]
    if let option = given.first(where: { $0.1 })?.0 { throw leaveOut(option) }
  }

  static func leaveOut(_ option: Message) -> DataError {
    DataError(.request, "a folder of results says itself what was studied: leave out \(option)")
  }

  private static func loadFolders(_ before: String, _ after: String) throws(DataError) -> LoadedComparison {
    let folders = ComparableFolders(before: try ResultFolder.read(before), after: try ResultFolder.read(after))
    let notes = try folders.notes()
    var study = folders.before.study
    study.distances = folders.commonDistances
    return LoadedComparison(
      study: study, before: .situation(folders.before.situation), after: .situation(folders.after.situation),
      inputs: marked(folders.before.inputs, "A") + marked(folders.after.inputs, "B"), repairs: [], notes: notes,
      hasEmbeddedSpaces: folders.before.manifest.hasEmbeddedSpaces || folders.after.manifest.hasEmbeddedSpaces)
  }

  private static func load(
    folder path: String, and source: ComparisonSource, isBefore: Bool, _ request: ComparisonRequest
  ) async throws(DataError) -> LoadedComparison {
    let folder = try ResultFolder.read(path)
    let travel = try FolderTravel(folder, request)
    let other = try await FolderSpaces(
      folder: folder, geoData: request.geoData, readings: request.readings, allowsDatabases: request.allowsDatabases
    ).read(source)
    let folderInputs = marked(folder.inputs, isBefore ? "A" : "B")
    let otherInputs = marked(other.inputs, isBefore ? "B" : "A")
    var study = folder.study
    let (travelRepairs, notes) = try await travel.join(&study, spaces: other.input, isBefore: isBefore)
    return LoadedComparison(
      study: study, before: isBefore ? .situation(folder.situation) : other.input,
      after: isBefore ? other.input : .situation(folder.situation),
      inputs: travel.inputs + (isBefore ? folderInputs + otherInputs : otherInputs + folderInputs),
      repairs: other.repairs + travelRepairs,
      notes: notes,
      hasEmbeddedSpaces: folder.manifest.hasEmbeddedSpaces || other.hasEmbeddedSpaces)
  }

  private static func loadSpaces(_ request: ComparisonRequest) async throws(DataError) -> LoadedComparison {
    var plans: [ComparedPlan] = []
    for case .plan(let path) in [request.before, request.after] {
      plans.append(
        try await ComparedPlan.read(
          path, geoData: request.geoData, named: request.allowsDatabases ? nil : request.namedPaths))
    }
    let compared = ComparedParameters(request: request, plans: plans)
    let parameters = try compared.study()
    let before = try await side(request.before, parameters, plan: plans.first)
    let after = try await side(request.after, parameters, plan: plans.last)
    var shared = before.loaded.inputs.filter { $0.role != "spaces" }
    var study = before.loaded.study
    var repairs = before.loaded.repairs
    // What was found in the spaces of the other side; all else is the same study.
    repairs += after.loaded.repairs.filter { Self.rulesOfSpaces.contains($0.rule) && !repairs.contains($0) }
    if var travel = try StudyTravel.read(try compared.matrix(), parameters.readings, try compared.roads()) {
      let own = study.spaces
      study.spaces = Self.union(before.input, after.input)
      repairs += try await travel.complete(&study, as: parameters, sites: study.spaces.map(\.code))
      study.spaces = own
      shared.append(travel.input)
    }
    return LoadedComparison(
      study: study, before: before.input, after: after.input,
      inputs: shared + marked(before.inputs, "A") + marked(after.inputs, "B"), repairs: repairs,
      notes: [], hasEmbeddedSpaces: before.hasEmbeddedSpaces || after.hasEmbeddedSpaces)
  }

  private static let rulesOfSpaces: Set<Repair.Rule> = [
    .townByBeginning, .townByFormerName, .spaceNotOpen, .axesDoubtful,
  ]

  /// The spaces of both sides, each once, ascending by code.
  private static func union(_ before: ComparisonInput, _ after: ComparisonInput) -> [TrainingSpace] {
    var spaces: [String: TrainingSpace] = [:]
    for case .spaces(let listed, _) in [before, after] {
      for space in listed { spaces[space.code] = space }
    }
    return spaces.values.sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
  }

  private struct Side {
    var loaded: LoadedStudy
    var input: ComparisonInput
    var inputs: [InputRecord]
    var hasEmbeddedSpaces: Bool
  }

  private static func side(
    _ source: ComparisonSource, _ parameters: StudyRequest, plan: ComparedPlan?
  ) async throws(DataError) -> Side {
    var request = parameters
    if case .spaces(let path) = source { request.spacesPath = path }
    if case .plan = source, let plan {
      request.spacesPath = plan.request.spacesPath
      request.readings = request.readings.replacing([.spaces], by: ReadingOptions(plan.request.readings))
    }
    let loaded = try await StudyLoader.load(request)
    let records = loaded.inputs.filter { $0.role == "spaces" }
    if case .plan(let path) = source, let plan {
      return Side(
        loaded: loaded, input: .spaces(plan.spaces, source: .plan(path: path, opened: plan.file.opened)),
        inputs: records + [plan.record], hasEmbeddedSpaces: plan.hasEmbeddedSpaces)
    }
    let origin: ComparedSituation.Source = source.path.map { .spaces(path: $0) } ?? .embedded
    return Side(
      loaded: loaded, input: .spaces(loaded.study.spaces, source: origin), inputs: records,
      hasEmbeddedSpaces: loaded.hasEmbeddedSpaces)
  }

  private static func marked(_ inputs: [InputRecord], _ side: String) -> [InputRecord] {
    inputs.map { input in
      var marked = input
      marked.role = side + " " + input.role
      return marked
    }
  }
}
