import CoverageData
import OGRKit

/// What stands in a file.
enum FileContent {
  case table(RawTable)
  case zones(ZoneTable)
  /// Nothing that can be looked at further.
  case none
}

/// The zones of a file.
struct ZoneTable {
  var file: String
  var role: FileRole
  var zones: [RawZone]
}
