public import CoverageModel
import MessageModel

/// Reads places between which trips are asked for: towns and spaces, embedded or of one's own.
public struct PlaceReader: Sendable {
  /// What a list of places holds unless its columns say otherwise.
  public enum Kind: String, Hashable, Sendable {
    /// Towns: code, name, longitude, latitude, population.
    case towns
    /// Spaces: a code, a name of a town, or a code and a position.
    case spaces
  }

  /// Places and where they come from.
  public struct Reading: Sendable {
    /// The places, in the order of the file.
    public var places: [NamedPlace]
    /// The file.
    public var input: InputRecord
    /// What was left out, or matched otherwise than by an equal name or code.
    public var repairs: [Repair]
  }

  private let geoData: GeoDataFolder
  private let hasOwnTowns: Bool
  private let spacesPath: String?
  private let readings: ReadingOptions
  private let townsFile: InputFile
  /// The towns of the territory.
  let towns: [Town]
  let lookup: TownLookup

  /// Reads the towns by whose codes and names places are reported.
  ///
  /// - Parameters:
  ///   - geoData: the embedded data.
  ///   - townsPath: one's own towns in place of the embedded ones.
  ///   - spacesPath: one's own spaces in place of the embedded ones.
  ///   - territory: the part of the country whose towns count where towns are asked for; nil for all.
  ///   - readings: how one's own files are read.
  /// - Throws: `DataError` as the readers; `.request` for a territory without towns.
  /// - Complexity: O(size of the file).
  public init(
    geoData: GeoDataFolder, townsPath: String?, spacesPath: String?, territory: Territory?, readings: ReadingOptions
  ) throws(DataError) {
    self.geoData = geoData
    self.spacesPath = spacesPath
    self.readings = readings
    hasOwnTowns = townsPath != nil
    townsFile =
      if let townsPath { try UserFile.read(townsPath, .towns, readings) } else { try geoData.file("towns.csv") }
    let all = try TownTable.read(townsFile)
    towns = territory.map { all.filter($0.contains) } ?? all
    if let territory { try TerritoryCheck.check(territory, selected: towns, among: all, file: townsFile.name) }
    lookup = TownLookup(
      towns: all, isEmbedded: townsPath == nil,
      facts: NameFacts.reader(geoData, ownTowns: townsPath == nil ? nil : all))
  }

  /// Reads places.
  ///
  /// - Parameters:
  ///   - source: `towns` or `spaces`, or a path: a table with people and places holds towns.
  ///   - kind: what a file holds whose columns do not tell.
  /// - Throws: `DataError` as the readers; `.content` where there is no place.
  /// - Complexity: O(size of the file).
  public func read(_ source: String, as kind: Kind) throws(DataError) -> Reading {
    let reading =
      switch Kind(rawValue: source) {
      case .towns?: towns(towns, of: townsFile)
      case .spaces?: try spaces()
      case nil: try file(source, kind)
      }
    guard !reading.places.isEmpty else { throw DataError(.content, file: reading.input.path, "holds no place") }
    return reading
  }

  /// Whether spaces belong to the towns: one's own, or the embedded ones with the embedded towns.
  var hasSpaces: Bool { spacesPath != nil || !hasOwnTowns }

  /// The spaces that stand, one's own or the embedded ones.
  func spaces() throws(DataError) -> Reading {
    if let spacesPath { return try spaces(UserFile.read(spacesPath, .spaces, readings), lookup) }
    let file = try geoData.file("training-spaces.csv")
    guard hasOwnTowns else { return try spaces(file, lookup) }
    return try spaces(file, TownLookup(towns: TownTable.read(geoData.file("towns.csv")), isEmbedded: true))
  }

  private func file(_ path: String, _ kind: Kind) throws(DataError) -> Reading {
    let purpose = (try? FileGuess(path: path))?.purpose
    let isTowns = purpose == .towns || purpose != .spaces && purpose != .candidates && kind == .towns
    guard isTowns else { return try spaces(UserFile.read(path, .spaces, readings), lookup) }
    let file = try UserFile.read(path, .towns, readings)
    return towns(try TownTable.read(file), of: file)
  }

  private func towns(_ towns: [Town], of file: InputFile) -> Reading {
    Reading(
      places: towns.map { NamedPlace(code: $0.code, name: $0.name, position: $0.position) },
      input: file.record(role: "towns", records: towns.count), repairs: [])
  }

  private func spaces(_ file: InputFile, _ lookup: TownLookup) throws(DataError) -> Reading {
    var file = file
    let read = try SpaceTable.read(file, lookup, statuses: readings.statuses ?? [.open])
    for note in read.notes { file = file.noting(note) }
    return Reading(
      places: read.spaces.map { NamedPlace(code: $0.code, name: $0.name, position: $0.position) },
      input: file.record(role: "spaces", records: read.spaces.count), repairs: read.repairs)
  }
}
