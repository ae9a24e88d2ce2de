import CoverageModel

/// The towns that are candidates for a space in the embedded data.
struct StudyCandidates {
  /// Their codes.
  let codes: Set<String>
  /// The record of the file.
  let input: InputRecord

  /// Reads the embedded table where the towns are the embedded ones; nil where they are not, the candidates are not asked
  /// for, or the folder of embedded data has none.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(_ request: StudyRequest) throws(DataError) -> StudyCandidates? {
    guard request.readsLand, request.townsPath == nil, request.geoData.has("candidates.csv") else { return nil }
    let file = try request.geoData.file("candidates.csv")
    let entries = try CandidateTable.read(file)
    return StudyCandidates(
      codes: Set(entries.map(\.code)), input: file.record(role: "candidates", records: entries.count))
  }
}
