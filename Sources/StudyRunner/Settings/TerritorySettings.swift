package import CoverageModel
import MessageModel

/// The part of the country that is studied, and what the study is called.
package struct TerritorySettings: Sendable {
  /// Code of a region.
  package var region: String?
  /// Code of a department.
  package var department: String?
  /// Whether every town is studied.
  package var france = false
  /// What the study is called.
  package var title: String?

  /// What is studied where nothing is asked.
  package init() {}

  /// - Throws: `UsageError` for two territories, and a title that is not a line.
  package func check() throws(UsageError) {
    let given = [region != nil, department != nil, france].count { $0 }
    guard given <= 1 else { throw UsageError("Give only one of --region, --department and --france.") }
    guard let title else { return }
    guard (1...200).contains(title.count), !title.unicodeScalars.contains(where: { $0.value < 0x20 }),
      title.contains(where: { !$0.isWhitespace })
    else { throw UsageError("--title takes one line of at most 200 characters.", option: "--title") }
  }

  /// The territory; nil where none is named.
  package var territory: Territory? {
    if france { return .everything }
    if let region { return .region(code: region) }
    return department.map { .department(code: $0) }
  }
}
