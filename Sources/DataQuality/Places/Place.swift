import CoverageData
import GeometryCore

/// A town or space of a table, with what could be read of it.
struct Place {
  var row: RawRow
  var code: String?
  var name: String?
  var department: String?
  var basin: String?
  /// In degrees; nil where it is missing or wrong.
  var position: LonLat?
  var people: Int?
  var workingAge: Int?
  var capacity: Int?
  /// Whether an analysis counts it.
  var counts = true

  /// How messages call it.
  var label: String { [name, code].compactMap { $0 }.joined(separator: " ") }
}

/// A table with its places.
struct PlaceTable {
  var table: RawTable
  var places: [Place]
  /// Whether its codes look like INSEE's.
  var isINSEE = false
  /// Whether the column of codes holds identifiers of the places, as found by their names.
  var hasIDsForCodes = false
}
