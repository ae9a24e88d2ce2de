import CoverageData
import CoverageModel
import MessageModel

extension Territory {
  /// The object with a kind and a code that comes next.
  ///
  /// - Throws: `DataError` for another kind, and for a code that is missing.
  init(_ cursor: inout JSONCursor) throws(DataError) {
    let territory = try JSONMembers(&cursor)
    let kind = try territory.text("kind")
    switch kind {
    case "everything": self = .everything
    case "region": self = .region(code: try territory.text("code"))
    case "department": self = .department(code: try territory.text("code"))
    default: throw territory.error("kind", "'\(kind)' is none of everything, region, department")
    }
  }
}
