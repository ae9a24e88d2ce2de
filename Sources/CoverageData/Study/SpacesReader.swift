package import CoverageModel
import MessageModel

/// A table of spaces that is asked for.
package struct SpacesRequest {
  /// The table; nil for the embedded one.
  package var path: String?
  /// How it is read.
  package var readings: ReadingOptions

  package init(path: String?, readings: ReadingOptions) {
    self.path = path
    self.readings = readings
  }
}

/// The spaces of a table, with where they came from.
package struct LoadedSpaces {
  package var spaces: [TrainingSpace]
  package var input: InputRecord
  /// What was left out, put right, or matched otherwise than by an equal name or code.
  package var repairs: [Repair]
}

/// Reads tables of spaces on the towns of one study.
struct SpacesReader {
  private let geoData: GeoDataFolder
  private let towns: [Town]
  private let basins: [EmploymentBasin]
  private let lookup: TownLookup

  /// - Parameters:
  ///   - request: the study.
  ///   - towns: its towns, those outside the territory too.
  ///   - others: towns whose codes the embedded spaces use when they serve a user's own towns.
  ///   - basins: its basins, in which spaces are looked for where axes may be swapped.
  init(_ request: StudyRequest, towns: [Town], others: [Town], basins: [EmploymentBasin]) {
    geoData = request.geoData
    self.towns = towns
    self.basins = basins
    lookup = TownLookup(
      towns: towns, others: others, isEmbedded: request.townsPath == nil,
      facts: NameFacts.reader(request.geoData, ownTowns: request.townsPath == nil ? nil : towns))
  }

  /// The spaces of a table, each with the town that it stands in or near.
  ///
  /// - Throws: `DataError` as `SpaceTable.read`; `.file` for a file that cannot be read.
  /// - Complexity: O(size).
  func read(_ request: SpacesRequest) throws(DataError) -> LoadedSpaces {
    var file = try open(request)
    let listed = try SpaceTable.read(file, lookup, statuses: request.readings.statuses ?? [.open])
    for note in listed.notes { file = file.noting(note) }
    let spaces = SpaceTowns.assign(listed.spaces, towns: towns)
    var repairs = listed.repairs
    if request.path != nil { repairs += try AxisOrder.check(spaces, basins: basins, file: file.name) }
    return LoadedSpaces(
      spaces: spaces, input: file.record(role: "spaces", records: spaces.count), repairs: repairs)
  }

  private func open(_ request: SpacesRequest) throws(DataError) -> InputFile {
    guard let path = request.path else { return try geoData.file("training-spaces.csv") }
    return try UserFile.read(path, .spaces, request.readings)
  }
}
