import MessageModel
import OGRKit

/// What a user's own file seems to be for, by its columns and its geometries.
public struct FileGuess: Hashable, Sendable {
  /// What files can be for.
  public enum Purpose: String, Hashable, Sendable {
    /// By the word that options use for it.
    case towns, spaces, basins, boundaries, weights, groupings, candidates, matrix
  }

  /// What it seems to be for.
  public var purpose: Purpose
  /// Columns that stand for ours under other names: ours to theirs.
  public var columns: [String: String]
  /// The column that is counted, in a table of weights.
  public var weight: String?
  /// Columns of ours that are needed and were not found.
  public var missing: [String] = []
  /// The columns that it has.
  public var available: [String] = []

  /// Guesses what a file is for.
  ///
  /// Areas with people are towns, other areas zones, unless file or layer are called boundaries. Tables and points with
  /// people and places are towns; with from, to and a column of costs, travel costs; with zone, groupings; with cost, candidates; with
  /// a town, a capacity, a place or only a code, spaces; with a code and people but no places, or one more column, weights.
  ///
  /// - Throws: `DataError` as `UserFile`; of kind `.request` where no purpose fits.
  /// - Complexity: O(size).
  public init(path: String) throws(DataError) {
    let place = UserPath(path)
    if let text = try UserFile.packedText(place) {
      try self.init(path, columns: TidyTable.columns(of: text), hasPlaces: false, hasAreas: false, name: "")
    } else if UserFile.isVector(place) {
      let (_, layer) = try UserFile.open(place, .towns, ReadingOptions())
      let hasAreas = layer.features.contains { if case .area? = $0.geometry { true } else { false } }
      try self.init(
        path, columns: layer.fields.map(\.name), hasPlaces: layer.hasGeometries, hasAreas: hasAreas,
        name: (place.file + " " + layer.name).lowercased())
    } else {
      let columns = try TidyTable.columns(of: InputFile(tableAt: path))
      try self.init(path, columns: columns, hasPlaces: false, hasAreas: false, name: "")
    }
  }

  private init(
    _ path: String, columns: [String], hasPlaces: Bool, hasAreas: Bool, name: String
  ) throws(DataError) {
    func has(_ our: String, _ role: FileRole) -> Bool {
      let names = ([our] + ColumnSynonyms.names(of: our, role)).map(HeaderKey.of)
      return columns.contains { names.contains(HeaderKey.of($0)) }
    }
    let hasPlaces =
      hasPlaces || has("longitude", .towns) && has("latitude", .towns) || PositionPair.column(columns) != nil
    let hasPeople = has("population", .towns)
    weight = nil
    let role: FileRole?
    if has("from", .matrix), has("to", .matrix), TravelUnit.allCases.contains(where: { has($0.rawValue, .matrix) }) {
      (purpose, role) = (.matrix, .matrix)
    } else if hasPeople, hasPlaces {
      (purpose, role) = (.towns, .towns)
    } else if hasAreas {
      let isBoundaries = ["boundar", "limite", "contour", "commune"].contains { name.contains($0) }
      (purpose, role) = isBoundaries ? (.boundaries, .boundaries) : (.basins, .basins)
    } else if has("zone", .groupings), has("code", .groupings) {
      (purpose, role) = (.groupings, .groupings)
    } else if hasPeople, has("code", .weights) {
      (purpose, role) = (.weights, .weights)
      let names = ["population"] + ColumnSynonyms.names(of: "population", .towns)
      weight = columns.first { names.contains($0.lowercased()) }
    } else if columns.contains("cost"), has("code", .spaces) {
      (purpose, role) = (.candidates, nil)
    } else if hasPlaces || has("town", .spaces) || has("capacity", .spaces)
      || has("code", .spaces) && columns.count == 1
    {
      (purpose, role) = (.spaces, .spaces)
    } else if has("code", .weights), columns.count == 2 {
      (purpose, role) = (.weights, .weights)
      let codes = (["code"] + ColumnSynonyms.names(of: "code", .weights)).map(HeaderKey.of)
      weight = columns.first { !codes.contains(HeaderKey.of($0)) }
    } else {
      throw DataError(
        .request, file: path,
        "its columns do not say what it is for (\(columns.joined(separator: ", "))); name it with an option, such as --towns"
      )
    }
    self.columns = [:]
    available = columns
    guard let role else { return }
    let needed: [String] =
      switch role {
      case .towns: ["code", "name", "population"]
      case .spaces: has("town", .spaces) || has("name", .spaces) ? [] : ["code"]
      case .basins, .boundaries: ["code"]
      case .weights, .groupings, .candidates, .matrix: []
      }
    missing = needed.filter { !has($0, role) }
    self.columns = try ColumnChoice.choose(among: columns, role, ReadingOptions(), file: path).names
  }
}
