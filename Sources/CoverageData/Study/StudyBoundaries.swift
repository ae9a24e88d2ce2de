import CoverageModel

/// The boundaries of the towns of a study, and the record of the file they came from.
struct StudyBoundaries {
  private let boundaries: CodedBoundaries
  private let repairs: [Repair]
  /// The record of the file.
  let input: InputRecord

  /// Reads the user's file where one is given, else the embedded one where the towns are the embedded ones; nil where
  /// neither applies, they are not asked for, or the folder of embedded data has no boundaries.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(_ request: StudyRequest) throws(DataError) -> StudyBoundaries? {
    guard request.readsLand else { return nil }
    let role = "boundaries"
    if let path = request.boundariesPath {
      let file = try UserFile.read(path, .boundaries, request.readings)
      let (boundaries, repairs) = try OwnBoundaries.read(file)
      return StudyBoundaries(
        boundaries: boundaries, repairs: repairs, input: file.record(role: role, records: boundaries.codes.count))
    }
    guard request.townsPath == nil, request.geoData.has("town-boundaries.bin") else { return nil }
    let file = try request.geoData.file("town-boundaries.bin", content: .binary)
    let boundaries = try BoundaryFile.read(file)
    return StudyBoundaries(
      boundaries: boundaries, repairs: [], input: file.record(role: role, records: boundaries.codes.count))
  }

  /// Puts the boundaries into a study whose towns are in order.
  ///
  /// - Returns: what did not fit.
  func complete(_ study: inout Study) -> [Repair] {
    let areas = boundaries.areas(of: study.towns.map(\.code))
    study.boundaries = TownBoundaries(mesh: boundaries.mesh, areas: areas)
    let missing = zip(study.towns, areas).filter { $0.1 == nil }.map(\.0.code)
    guard !missing.isEmpty else { return repairs }
    return repairs + [Repair(rule: .townWithoutBoundary, count: missing.count, examples: missing)]
  }
}
