import CoverageModel
import MessageModel

/// Checks that a territory names something in the towns.
enum TerritoryCheck {
  /// - Throws: `DataError` of kind `.request` with the codes that exist, where no town was selected.
  static func check(
    _ territory: Territory, selected: [Town], among towns: [Town], file: String
  ) throws(DataError) {
    guard selected.isEmpty else { return }
    switch territory {
    case .everything: throw DataError(.content, file: file, "has no towns")
    case .region(let code): throw unknown("region", code, known: towns.compactMap(\.region), file: file)
    case .department(let code): throw unknown("department", code, known: towns.compactMap(\.department), file: file)
    }
  }

  private static func unknown(_ level: Message, _ code: String, known: [String], file: String) -> DataError {
    let codes = Set(known).sorted()
    let list: Message =
      codes.isEmpty ? "the file has no column '\(level.english)'" : "known codes: \(codes.joined(separator: ", "))"
    return DataError(.request, file: file, "no town lies in \(level) '\(code)'; \(list)")
  }
}
