import CoverageModel

/// Reads the files of a request and makes a study of them.
public enum StudyLoader {
  /// Loads a study.
  ///
  /// - Throws: `DataError`: `.file` for files that cannot be read, `.content` for what stands in them, `.request` where
  ///   the territory names nothing in the towns.
  /// - Complexity: O(size of the files).
  public static func load(_ request: StudyRequest) throws(DataError) -> LoadedStudy {
    let townsFile = try open(request.townsPath, embedded: "towns.csv", of: request.geoData)
    var towns = try TownTable.read(townsFile)
    var inputs = [townsFile.record(role: "towns", records: towns.count)]

    let basinsFile = try open(request.basinsPath, embedded: "employment-basins.geojson", of: request.geoData)
    let isOwn = request.basinsPath != nil || request.townsPath != nil
    let (basins, shapeRepairs) = try BasinFile.read(basinsFile, checksShapes: request.basinsPath != nil)
    inputs.append(basinsFile.record(role: "basins", records: basins.count))

    var repairs = shapeRepairs
    if isOwn {
      try AxisOrder.check(towns, basins: basins, file: townsFile.name)
      repairs += try BasinLocation.complete(&towns, basins: basins)
    }

    let spacesFile = try open(request.spacesPath, embedded: "training-spaces.csv", of: request.geoData)
    var townsByCode = try townsForCodes(of: request, towns: towns)
    for town in towns { townsByCode[town.code] = town }
    let spaces = SpaceTowns.assign(try SpaceTable.read(spacesFile, towns: townsByCode), towns: towns)
    if request.spacesPath != nil { try AxisOrder.check(spaces, basins: basins, file: spacesFile.name) }
    inputs.append(spacesFile.record(role: "spaces", records: spaces.count))

    let (names, nameInputs) = try ZoneNames.read(request.geoData, basins: basins)
    inputs += nameInputs

    let territory =
      request.territory ?? (request.townsPath == nil ? .region(code: StudyRequest.defaultRegion) : .everything)
    let selected = towns.filter(territory.contains)
    try TerritoryCheck.check(territory, selected: selected, among: towns, file: townsFile.name)
    let label = StudyLabel(territory, names: names, hasOwnTowns: request.townsPath != nil)
    let basinCodes = Set(selected.compactMap(\.basin))
    let study = Study(
      name: label.name,
      title: label.title,
      territory: territory,
      towns: selected,
      spaces: spaces,
      basins: basins.filter { basinCodes.contains($0.code) },
      zoneNames: names,
      zoneTownCounts: townCounts(towns),
      weight: request.weight,
      distancesMetres: request.distancesMetres,
      serviceDistanceMetres: request.serviceDistanceMetres
    )
    repairs += missingPeople(in: study)
    return LoadedStudy(
      study: study, inputs: inputs, repairs: repairs, hasEmbeddedSpaces: request.spacesPath == nil)
  }

  private static func open(
    _ path: String?, embedded: String, of geoData: GeoDataFolder
  ) throws(DataError) -> InputFile {
    guard let path else { return try geoData.file(embedded) }
    return try InputFile(path: path)
  }

  /// The towns whose codes spaces may use: the embedded ones too when the embedded spaces serve a user's own towns.
  private static func townsForCodes(of request: StudyRequest, towns: [Town]) throws(DataError) -> [String: Town] {
    guard request.townsPath != nil, request.spacesPath == nil else { return [:] }
    let embedded = try TownTable.read(request.geoData.file("towns.csv"))
    return Dictionary(embedded.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func townCounts(_ towns: [Town]) -> [ZoneLevel: [String: Int]] {
    var counts: [ZoneLevel: [String: Int]] = [:]
    for level in ZoneLevel.allCases {
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
