import CoverageModel
import GeometryCore
import PROJKit

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

  /// Gives the towns in which a space stands their geodesic area where it is not known, in the study and beyond it.
  ///
  /// - Complexity: O(arcs) a space.
  func fillAreas(_ study: inout Study) {
    let hosts = Set(study.spaces.compactMap(\.town)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let geodesic = Geodesic()
    var areas: [String: Double] = [:]
    for (code, area) in zip(hosts, boundaries.areas(of: hosts)) {
      if let area { areas[code] = geodesic.area(of: boundaries.mesh.shape(ofArea: area)) }
    }
    for index in study.towns.indices where study.towns[index].areaSquareMetres == nil {
      study.towns[index].areaSquareMetres = areas[study.towns[index].code]
    }
    for index in study.otherTowns.indices where study.otherTowns[index].areaSquareMetres == nil {
      study.otherTowns[index].areaSquareMetres = areas[study.otherTowns[index].code]
    }
  }
}
