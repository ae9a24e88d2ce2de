public import CoverageModel
import GeometryCore

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
  ///   - distancesMetres: distances at which the study of the plan counts coverage, besides the service distance.
  /// - Throws: `DataError`: `.file` for files that cannot be read, `.content` for what stands in them, `.request` for codes
  ///   and territories that name nothing.
  /// - Complexity: O(size of the files).
  public static func load(
    _ request: PlanRequest, geoData: GeoDataFolder, readsLand: Bool = false, boundariesPath: String? = nil,
    boundaryReadings: ReadingOptions = ReadingOptions(), distancesMetres: [Double] = []
  ) async throws(DataError) -> LoadedPlan {
    let loaded: LoadedPlan
    let measure = try travelMeasure(of: request)
    if let path = request.matrixPath, measure == nil {
      loaded = try MatrixPlan.load(path, request: request)
    } else {
      // A study reads its distances as those of the measure; the plan has them in metres or seconds already.
      let serviceDistance = request.parameters.serviceDistance / (measure?.costsPerUnit ?? 1000) * 1000
      var study = StudyRequest(
        geoData: geoData, townsPath: request.townsPath, basinsPath: request.basinsPath,
        readings: boundaryReadings.replacing(request.fileRoles, by: ReadingOptions(request.readings)),
        spacesPath: request.spacesPath, boundariesPath: boundariesPath, readsLand: readsLand,
        weightsPath: request.weightsPath, territory: request.territory, weight: request.weight,
        distancesMetres: distancesMetres, serviceDistanceMetres: serviceDistance, title: request.title)
      study.matrixPath = request.matrixPath
      study.leadsToTowns = true
      loaded = try await loadTowns(request, study: study)
    }
    let candidates = Set(loaded.problem.candidates.map { loaded.problem.sites[$0].code })
    for code in request.parameters.force + request.parameters.forbid where !candidates.contains(code) {
      throw unknownCandidate(code, among: candidates)
    }
    return loaded
  }

  /// What is said of a code that is no candidate: where it has lost zeros, the one that was meant.
  private static func unknownCandidate(_ code: String, among candidates: Set<String>) -> DataError {
    let meant = (1...3).lazy.map { String(repeating: "0", count: $0) + code }.first(where: candidates.contains)
    guard let meant else {
      return DataError(.request, "'\(code)' is no candidate: only candidates can be forced or forbidden")
    }
    return DataError(.request, "'\(code)' is no candidate, but '\(meant)' is: codes keep their zeros")
  }

  /// What the travel costs of a request are; nil where it has none, or where their unit is not said and they take the place
  /// of towns.
  ///
  /// - Throws: `DataError` as the reader of tables; `.content` for a table without a column of costs; `.request` where towns
  ///   are named beside costs that take their place.
  /// - Complexity: O(size of the file).
  public static func travelMeasure(of request: PlanRequest) throws(DataError) -> TravelMeasure? {
    guard let path = request.matrixPath else { return nil }
    let file = try UserFile.read(path, .matrix, ReadingOptions(request.readings))
    if let measure = try TravelUnit.find(in: CSVTable(file)).measure { return measure }
    guard request.territory == nil, request.townsPath == nil, request.basinsPath == nil else {
      throw DataError(
        .request,
        "--matrix with a column cost takes the place of towns: leave out --region, --department, --france, --towns and --basins, or name the column seconds, minutes, metres or kilometres"
      )
    }
    return nil
  }

  private static func loadTowns(
    _ request: PlanRequest, study: StudyRequest
  ) async throws(DataError) -> LoadedPlan {
    let loaded = try await StudyLoader.load(study)
    let towns = loaded.study.towns
    let (candidates, inputs, nameRepairs) = try candidateSites(request, loaded.study, study)
    let existing = loaded.study.spaces.map { space in
      SitingProblem.Site(
        code: space.code, name: space.name, position: space.position, isExisting: true,
        capacity: space.capacity.map(Double.init), zones: zones(of: space.town, towns: towns))
    }
    let existingCodes = Set(existing.map(\.code))
    let open = candidates.filter { !existingCodes.contains($0.code) }
    guard !open.isEmpty else {
      throw DataError(
        .request,
        candidates.isEmpty
          ? "no candidate lies in \(loaded.study.title); name some with --candidates"
          : "every candidate in \(loaded.study.title) has a space already; name others with --candidates")
    }
    let sites = (existing + open).sorted { $0.code.utf8.lexicographicallyPrecedes($1.code.utf8) }
    let problem = SitingProblem(
      demand: towns.map { town in
        SitingProblem.DemandPoint(
          code: town.code, name: town.name, position: town.position,
          weight: Double(request.weight.people(of: town) ?? 0), zones: zones(of: town))
      },
      sites: sites, givenCosts: loaded.study.travel?.costs(from: towns.map(\.code), to: sites.map(\.code)),
      basinResidents: loaded.basinResidents.mapValues(Double.init),
      basinTownCounts: loaded.study.zoneTownCounts[.basin] ?? [:])
    return LoadedPlan(
      problem: problem, request: request, studyName: loaded.study.name, title: loaded.study.title,
      zoneNames: loaded.study.zoneNames, inputs: loaded.inputs.filter { !landRoles.contains($0.role) } + inputs,
      repairs: loaded.repairs.filter { !landRules.contains($0.rule) } + nameRepairs,
      hasEmbeddedSpaces: loaded.hasEmbeddedSpaces, study: loaded.study)
  }

  /// What only pictures need.
  private static let landRoles: Set<String> = ["boundaries", "candidates"]
  private static let landRules: Set<Repair.Rule> = [.townWithoutBoundary, .boundariesOverlap, .boundariesUnmatched]

  private static func candidateSites(
    _ request: PlanRequest, _ loaded: Study, _ study: StudyRequest
  ) throws(DataError) -> ([SitingProblem.Site], [InputRecord], [Repair]) {
    let towns = loaded.towns
    let byCode = Dictionary(towns.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    switch request.candidates {
    case .towns(let leastPeople):
      return (towns.filter { ($0.population ?? 0) >= leastPeople }.map { site($0) }, [], [])
    case .embedded:
      // Candidates elsewhere in the country are passed over.
      let input = try study.geoData.file("candidates.csv")
      let entries = try CandidateTable.read(input)
      return (
        entries.compactMap { entry in byCode[entry.code].map { site($0, entry) } },
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
      let candidates = listed.filter { byCode[$0.town.code] != nil }
      if let first = listed.first(where: { byCode[$0.town.code] == nil }) {
        let count = listed.count - candidates.count
        input = input.noting(
          "candidates outside \(loaded.title) that are left out: \(count) (\(first.town.name) \(first.town.code), ...)")
      }
      return (
        candidates.map { site($0.town, $0.entry) },
        [input.record(role: "candidates", records: candidates.count)], repairs
      )
    }
  }

  private static func site(_ town: Town, _ entry: CandidateTable.Entry? = nil) -> SitingProblem.Site {
    SitingProblem.Site(
      code: town.code, name: town.name, position: town.position, isExisting: false, cost: entry?.cost,
      capacity: entry?.capacity, zones: zones(of: town))
  }

  private static func zones(of town: Town) -> [ZoneLevel: String] {
    var zones: [ZoneLevel: String] = [:]
    for level in ZoneLevel.standard { zones[level] = level.code(of: town) }
    return zones
  }

  private static func zones(of code: String?, towns: [Town]) -> [ZoneLevel: String] {
    towns.first { $0.code == code }.map { zones(of: $0) } ?? [:]
  }
}
