public import CoverageModel
import GeometryCore
import MessageModel

/// Reads the files of a plan's request and makes a siting problem of them.
public enum PlanLoader {
  /// Loads a problem.
  ///
  /// Candidates whose code is that of an existing space are left out. Codes to force or forbid must name candidates.
  ///
  /// - Parameters:
  ///   - request: what is asked, with the paths of the files.
  ///   - geoData: the embedded data, for what the request names no file of.
  ///   - readsLand: whether the study of the plan gets boundaries and candidates, for pictures; they have no part in the
  ///     problem and are not among its inputs.
  ///   - boundariesPath: boundaries of towns in place of the embedded ones.
  ///   - boundaryReadings: how those are read; all else is read as the request says.
  ///   - distances: distances at which the study of the plan counts coverage, besides the service distance.
  /// - Throws: `DataError`: `.file` for files that cannot be read, `.content` for what stands in them, `.request` for codes
  ///   and territories that name nothing.
  /// - Complexity: O(size of the files).
  public static func load(
    _ request: PlanRequest, geoData: GeoDataFolder, readsLand: Bool = false, boundariesPath: String? = nil,
    boundaryReadings: ReadingOptions = ReadingOptions(), distances: [WrittenCost] = []
  ) async throws(DataError) -> LoadedPlan {
    let loaded: LoadedPlan
    let measure = try travelMeasure(of: request)
    if let path = request.matrixPath, measure == nil {
      loaded = try MatrixPlan.load(path, request: request)
    } else {
      let study = studyRequest(
        request, measure, geoData: geoData, readsLand: readsLand, boundariesPath: boundariesPath,
        boundaryReadings: boundaryReadings, distances: distances)
      loaded = try await loadTowns(request, study: study).plan
    }
    let candidates = Set(loaded.problem.candidates.map { loaded.problem.sites[$0].code })
    for code in request.parameters.force + request.parameters.forbid where !candidates.contains(code) {
      throw unknownCandidate(code, among: loaded.problem)
    }
    return loaded
  }

  /// The study of a plan.
  ///
  /// - Parameter measure: what its travel costs are; nil for geodesics.
  static func studyRequest(
    _ request: PlanRequest, _ measure: TravelMeasure?, geoData: GeoDataFolder, readsLand: Bool = false,
    boundariesPath: String? = nil, boundaryReadings: ReadingOptions = ReadingOptions(), distances: [WrittenCost] = []
  ) -> StudyRequest {
    var study = StudyRequest(
      geoData: geoData, townsPath: request.townsPath, basinsPath: request.basinsPath,
      readings: boundaryReadings.replacing(request.fileRoles, by: ReadingOptions(request.readings)),
      spacesPath: request.spacesPath, boundariesPath: boundariesPath, readsLand: readsLand,
      weightsPath: request.weightsPath, territory: request.territory, weight: request.weight,
      distances: distances,
      serviceDistance: WrittenCost(cost: request.parameters.serviceDistance, in: measure ?? .metres),
      title: request.title)
    study.matrixPath = request.matrixPath
    study.roads = request.roads
    study.leadsToTowns = true
    return study
  }

  /// What is said of a code that is not a candidate: where it has lost zeros, or is the name of one, what was meant.
  private static func unknownCandidate(_ code: String, among problem: SitingProblem) -> DataError {
    let sites = problem.candidates.map { problem.sites[$0] }
    let named = sites.filter { NameWords.of($0.name) == NameWords.of(code) }.map(\.code)
    if !named.isEmpty {
      return DataError(.request, "'\(code)' is not a code; candidates of that name: \(named.joined(separator: ", "))")
    }
    let candidates = Set(sites.map(\.code))
    let meant = (1...3).lazy.map { String(repeating: "0", count: $0) + code }.first(where: candidates.contains)
    guard let meant else {
      return DataError(.request, "'\(code)' is not a candidate: only candidates can be forced or forbidden")
    }
    return DataError(.request, "'\(code)' is not a candidate, but '\(meant)' is: codes keep their zeros")
  }

  /// What the travel costs of a request are; nil where it has none, or where their unit is not said and they take the place
  /// of towns.
  ///
  /// - Throws: `DataError` as the reader of tables; `.content` for a table without a column of costs; `.request` where towns
  ///   are named beside costs that take their place.
  /// - Complexity: O(size of the file).
  public static func travelMeasure(of request: PlanRequest) throws(DataError) -> TravelMeasure? {
    guard let path = request.matrixPath else { return nil }
    if RoadsPath(path) != nil { return request.roads.measure }
    let file = try UserFile.read(path, .matrix, ReadingOptions(request.readings))
    let unit = try TravelUnit.find(in: CSVTable(file), usesDistance: request.roads.usesDistance)
    if let measure = unit.measure { return measure }
    guard request.territory == nil, request.townsPath == nil, request.basinsPath == nil else {
      throw DataError(
        .request,
        "--matrix with a column cost takes the place of towns: leave out --region, --department, --france, --towns and --basins, or name the column seconds, minutes, metres or kilometres"
      )
    }
    return nil
  }

  /// The plan of a study, and the spaces of a further table, whose towns within the study are candidates too.
  ///
  /// - Parameter later: the further table; nil for none.
  static func loadTowns(
    _ request: PlanRequest, study: StudyRequest, later: SpacesRequest? = nil
  ) async throws(DataError) -> (plan: LoadedPlan, later: LoadedSpaces?) {
    let (loaded, spaces) = try await StudyLoader.load(study, furtherSpaces: later.map { [$0] } ?? [])
    let (listed, columns, inputs, nameRepairs) = try candidates(request, loaded.study, study)
    var candidates = listed
    let further = later == nil ? nil : spaces[1]
    for town in further?.spaces.compactMap(\.town) ?? [] where candidates[town] == nil {
      candidates[town] = SitingProblem.Candidate()
    }
    let problem = SitingProblem(loaded.study, candidates: candidates)
    // Without openings that are counted there is more to say than that no candidate is left.
    guard later != nil || !problem.candidates.isEmpty else {
      throw DataError(
        .request,
        candidates.isEmpty
          ? "no candidate lies in \(loaded.study.title); name some with --candidates"
          : "every candidate in \(loaded.study.title) has a space already; name others with --candidates")
    }
    var request = request
    request.weight = loaded.study.weight
    var plan = LoadedPlan(
      problem: problem, request: request, studyName: loaded.study.name, title: loaded.study.title,
      zoneNames: loaded.study.zoneNames, inputs: loaded.inputs.filter { !landRoles.contains($0.role) } + inputs,
      repairs: loaded.repairs.filter { !landRules.contains($0.rule) } + nameRepairs,
      hasEmbeddedSpaces: loaded.hasEmbeddedSpaces, study: loaded.study)
    plan.candidateColumns = columns
    plan.listedCandidates = Set(listed.keys)
    return (plan, further)
  }

  /// What only pictures need.
  private static let landRoles: Set<String> = ["boundaries", "candidates"]
  private static let landRules: Set<Repair.Rule> = [.townWithoutBoundary, .boundariesOverlap, .boundariesUnmatched]

  /// Where a space could open, by code, and what a user's table says of it.
  private static func candidates(
    _ request: PlanRequest, _ loaded: Study, _ study: StudyRequest
  ) throws(DataError) -> ([String: SitingProblem.Candidate], CandidateColumns, [InputRecord], [Repair]) {
    let towns = loaded.towns
    func candidates(_ entries: some Sequence<(code: String, entry: CandidateTable.Entry?)>)
      -> [String: SitingProblem.Candidate]
    {
      Dictionary(
        entries.map { ($0.code, SitingProblem.Candidate(cost: $0.entry?.cost, capacity: $0.entry?.capacity)) },
        uniquingKeysWith: { first, _ in first })
    }
    switch request.candidates {
    case .towns(let leastPeople):
      let large = towns.lazy.filter { ($0.population ?? 0) >= leastPeople }
      return (candidates(large.map { ($0.code, nil) }), CandidateColumns(), [], [])
    case .sets(let sets):
      let found = try CandidateSets(sets, towns: towns, study.geoData)
      return (candidates(found.codes.map { ($0, nil) }), CandidateColumns(), found.inputs, [])
    case .embedded:
      // Candidates elsewhere in the country are passed over.
      let codes = Set(towns.map(\.code))
      let input = try study.geoData.file("candidates.csv")
      let entries = try CandidateTable.read(input)
      return (
        candidates(entries.lazy.filter { codes.contains($0.code) }.map { ($0.code, $0) }), CandidateColumns(),
        [input.record(role: "candidates", records: entries.count)], []
      )
    case .file(let path):
      var input = try UserFile.read(path, .candidates, study.readings)
      let isEmbedded = request.townsPath == nil
      let lookup = TownLookup(
        towns: towns + loaded.otherTowns, isEmbedded: isEmbedded,
        facts: NameFacts.reader(study.geoData, ownTowns: isEmbedded ? nil : towns + loaded.otherTowns))
      let (listed, repairs, notes) = try CandidateTable.read(input, lookup)
      for note in notes { input = input.noting(note) }
      // A table for the whole country may serve a part of it.
      let codes = Set(towns.map(\.code))
      let found = listed.filter { codes.contains($0.town.code) }
      if let first = listed.first(where: { !codes.contains($0.town.code) }) {
        let count = listed.count - found.count
        input = input.noting(
          "candidates outside \(loaded.title) that are left out: \(count) (\(first.town.name) \(first.town.code), ...)")
      }
      return (
        candidates(found.lazy.map { ($0.town.code, $0.entry) }), CandidateTable.columns(of: found.lazy.map(\.entry)),
        [input.record(role: "candidates", records: found.count)], repairs
      )
    }
  }
}
