import CoverageModel
import MessageModel

/// Reads the files of a request and makes a study of them.
public enum StudyLoader {
  /// Loads a study.
  ///
  /// - Throws: `DataError`: `.file` for files that cannot be read, `.content` for what stands in them, `.request` where
  ///   the territory names nothing in the towns.
  /// - Complexity: O(size of the files).
  public static func load(_ asked: StudyRequest) async throws(DataError) -> LoadedStudy {
    try await load(asked, furtherSpaces: []).study
  }

  /// A study with further tables of spaces beside its own, read on the same towns.
  ///
  /// - Returns: the study, and the spaces of each table, its own first; the further ones have no part in it.
  /// - Throws: as `load`.
  package static func load(
    _ asked: StudyRequest, furtherSpaces: [SpacesRequest]
  ) async throws(DataError) -> (study: LoadedStudy, spaces: [LoadedSpaces]) {
    var request = asked
    request.weight = EmbeddedFacts.weight(asked.weight, of: asked)
    if request.estimatesTripsInTowns, request.boundariesPath != nil {
      throw DataError(
        .request,
        "--in-town-trips disc does not go with --boundaries: the areas of towns are those of the column area_km2, or of the embedded boundaries"
      )
    }
    return try await loadStudy(request, furtherSpaces)
  }

  private static func loadStudy(
    _ request: StudyRequest, _ furtherSpaces: [SpacesRequest]
  ) async throws(DataError) -> (LoadedStudy, [LoadedSpaces]) {
    async let readingBasins = Reading { () throws(DataError) in try readBasins(request) }
    async let readingBoundaries = Reading { () throws(DataError) in try StudyBoundaries.read(request) }
    async let readingNames = Reading { () throws(DataError) in try ZoneNames.read(request.geoData) }
    async let readingTravel = Reading { () throws(DataError) in
      try StudyTravel.read(request.matrixPath, request.readings, request.roads)
    }
    async let readingIncome = Reading { () throws(DataError) in try EmbeddedIncome.read(request) }
    var townsFile = try open(request.townsPath, .towns, embedded: "towns.csv", of: request)
    let (listedTowns, townNotes) = try TownTable.readNoting(townsFile, weightColumn: request.ownColumnOfTowns())
    var towns = listedTowns
    for note in townNotes { townsFile = townsFile.noting(note) }
    if request.townsPath != nil { try DoubleCounts.check(towns, file: townsFile.name, request.geoData) }
    let (basinsFile, basins, shapeRepairs) = try await readingBasins.get()
    var inputs = [
      townsFile.record(role: "towns", records: towns.count),
      basinsFile.record(role: "basins", records: basins.count),
    ]

    var repairs = shapeRepairs
    if request.basinsPath != nil || request.townsPath != nil {
      repairs += try AxisOrder.check(towns, basins: basins, file: townsFile.name)
      if request.basinsPath != nil { try AxisOrder.checkNearness(towns, basins: basins, file: townsFile.name) }
      repairs += try BasinLocation.complete(&towns, basins: basins)
    }

    let own = try OwnColumns(request, towns: &towns)
    inputs += own.inputs

    let tables = [SpacesRequest(path: request.spacesPath, readings: request.readings)] + furtherSpaces
    let reader = SpacesReader(request, towns: towns, others: try otherTowns(of: request, tables), basins: basins)
    var spaces: [LoadedSpaces] = []
    for table in tables { spaces.append(try reader.read(table)) }
    repairs += spaces[0].repairs
    inputs.append(spaces[0].input)

    var (names, nameInputs) = try await readingNames.get()
    names[.basin] = Dictionary(basins.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    names.merge(own.zoneNames, uniquingKeysWith: { first, _ in first })
    inputs += nameInputs

    let territory =
      request.territory ?? (request.townsPath == nil ? .region(code: StudyRequest.defaultRegion) : .everything)
    let selected = towns.filter(territory.contains)
    try TerritoryCheck.check(territory, selected: selected, among: towns, file: townsFile.name)
    let label = StudyLabel(territory, names: names, hasOwnTowns: request.townsPath != nil, asked: request.title)
    let basinCodes = Set(selected.compactMap(\.basin))
    let candidates = try StudyCandidates.read(request)
    var study = Study(
      name: label.name,
      title: label.title,
      territory: territory,
      towns: selected,
      spaces: spaces[0].spaces,
      basins: basins.filter { basinCodes.contains($0.code) },
      zoneNames: names,
      zoneTownCounts: townCounts(towns, groupings: own.groupings),
      shownLevels: request.shownLevels,
      groupings: own.groupings,
      candidates: candidates?.codes ?? [],
      weight: request.weight,
      distances: request.distances.map { $0.cost(in: .metres) },
      serviceDistance: request.serviceDistance.cost(in: .metres),
      otherTowns: territory == .everything ? [] : towns.filter { !territory.contains($0) },
      accessibility: request.accessibility?.costs(in: .metres)
    )
    if let income = try await readingIncome.get() {
      income.complete(&study.towns)
      inputs.append(income.input)
    }
    if let candidates { inputs.append(candidates.input) }
    if var boundaries = try await readingBoundaries.get() {
      if request.boundariesPath != nil { boundaries.pad(towns) }
      repairs += boundaries.complete(&study)
      if request.estimatesTripsInTowns {
        boundaries.fillAreas(&study, isForAll: true)
      } else if let inTown = request.accessibility?.inTown, inTown != .zero {
        boundaries.fillAreas(&study)
      }
      inputs.append(boundaries.input)
    }
    if var travel = try await readingTravel.get() {
      let sites = study.spaces.map(\.code) + (request.leadsToTowns ? towns.map(\.code) : [])
      repairs += try await travel.complete(&study, as: request, sites: sites)
      inputs.append(travel.input)
    }
    repairs += missingPeople(in: study)
    let loaded = LoadedStudy(
      study: study, inputs: inputs, repairs: repairs, hasEmbeddedSpaces: request.spacesPath == nil)
    return (loaded, spaces)
  }

  private static func open(
    _ path: String?, _ role: FileRole, embedded: String, of request: StudyRequest
  ) throws(DataError) -> InputFile {
    guard let path else { return try request.geoData.file(embedded) }
    return try UserFile.read(path, role, request.readings)
  }

  private static func readBasins(
    _ request: StudyRequest
  ) throws(DataError) -> (InputFile, [EmploymentBasin], [Repair]) {
    let file = try open(request.basinsPath, .basins, embedded: "employment-basins.geojson", of: request)
    let (basins, repairs) = try BasinFile.read(file, checksShapes: request.basinsPath != nil)
    return (file, basins, repairs)
  }

  /// Towns whose codes the embedded spaces use when they serve a user's own towns.
  private static func otherTowns(
    of request: StudyRequest, _ spaces: [SpacesRequest]
  ) throws(DataError) -> [Town] {
    guard request.townsPath != nil, spaces.contains(where: { $0.path == nil }) else { return [] }
    return try TownTable.read(request.geoData.file("towns.csv"))
  }

  private static func townCounts(_ towns: [Town], groupings: [String]) -> [ZoneLevel: [String: Int]] {
    var counts: [ZoneLevel: [String: Int]] = [:]
    for level in ZoneLevel.standard + groupings.map({ .grouping($0) }) {
      var ofLevel: [String: Int] = [:]
      for town in towns {
        if let code = level.code(of: town) { ofLevel[code, default: 0] += 1 }
      }
      counts[level] = ofLevel
    }
    return counts
  }

  private static func missingPeople(in study: Study) -> [Repair] {
    let missing = study.towns.filter { study.weight.people(of: $0) == nil }
    guard !missing.isEmpty else { return [] }
    return [Repair(rule: .townWithoutPeople, count: missing.count, examples: missing.map(\.code))]
  }
}
