import CoverageModel
import GeometryCore
import MessageModel
import PROJKit

/// The boundaries of the towns of a study, and the record of the file they came from.
struct StudyBoundaries {
  private let boundaries: CodedBoundaries
  private let repairs: [Repair]
  /// The record of the file.
  private(set) var input: InputRecord
  /// Whether they are those of the embedded data.
  private var isEmbedded = false
  /// Codes of towns whose boundaries stand under codes without their leading zeros.
  private var changes: [String: String] = [:]

  private init(boundaries: CodedBoundaries, repairs: [Repair], input: InputRecord) {
    (self.boundaries, self.repairs, self.input) = (boundaries, repairs, input)
  }

  /// Reads the user's file where one is given, else the embedded one where the towns are the embedded ones; nil where
  /// neither applies, they are not asked for, or the folder of embedded data has no boundaries.
  ///
  /// - Throws: `DataError` as the readers.
  static func read(_ request: StudyRequest) throws(DataError) -> StudyBoundaries? {
    guard request.readsLand || request.estimatesTripsInTowns else { return nil }
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
    var read = StudyBoundaries(
      boundaries: boundaries, repairs: [], input: file.record(role: role, records: boundaries.codes.count))
    read.isEmbedded = true
    return read
  }

  /// Gives the codes of a user's own boundaries their leading zeros back where that makes them codes of towns.
  ///
  /// - Complexity: O(boundaries + towns).
  mutating func pad(_ towns: [Town]) {
    let padding = CodePadding(towns)
    let known = Set(towns.map(\.code))
    for code in boundaries.codes {
      let padded = padding.padded(code)
      if padded != code, known.contains(padded), changes[padded] == nil { changes[padded] = code }
    }
    let own = Set(boundaries.codes)
    changes = changes.filter { !own.contains($0.key) }
    guard !changes.isEmpty else { return }
    let forms = Dictionary(changes.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    input.reading.append(CodePadding.note(forms, field: "code"))
  }

  /// For each of some codes, ascending, its area; nil where there is none.
  private func areas(of codes: [String]) -> [Int?] {
    guard !changes.isEmpty else { return boundaries.areas(of: codes) }
    let areas = Dictionary(boundaries.codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    return codes.map { areas[changes[$0] ?? $0] }
  }

  /// Puts the boundaries into a study whose towns are in order.
  ///
  /// - Returns: what did not fit.
  func complete(_ study: inout Study) -> [Repair] {
    let areas = areas(of: study.towns.map(\.code))
    let hosts = Set(study.spaces.compactMap(\.town)).subtracting(study.towns.map(\.code))
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let ofHosts = zip(hosts, self.areas(of: hosts)).compactMap { code, area in area.map { (code, $0) } }
    study.boundaries = TownBoundaries(
      mesh: boundaries.mesh, areas: areas, areasOfHosts: Dictionary(uniqueKeysWithValues: ofHosts), links: links)
    let missing = zip(study.towns, areas).filter { $0.1 == nil }.map(\.0.code)
    guard !missing.isEmpty else { return repairs }
    return repairs + [Repair(rule: .townWithoutBoundary, count: missing.count, examples: missing)]
  }

  /// The bridges between towns of the embedded data; none between those of the user's own boundaries.
  private var links: [TownBoundaries.Link] {
    guard isEmbedded else { return [] }
    let codes = FixedLinks.towns.flatMap { [$0.0, $0.1] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let areas = Dictionary(zip(codes, areas(of: codes)), uniquingKeysWith: { first, _ in first })
    return FixedLinks.towns.compactMap { one, other in
      guard let first = areas[one] ?? nil, let second = areas[other] ?? nil else { return nil }
      return TownBoundaries.Link(first, second)
    }
  }

  /// Gives the towns in which a space stands their geodesic area where it is not known, in the study and beyond it.
  ///
  /// - Parameter isForAll: whether every town of the study gets it, for each may get a space.
  /// - Complexity: O(arcs) a town.
  func fillAreas(_ study: inout Study, isForAll: Bool = false) {
    let towns = Set(study.spaces.compactMap(\.town)).union(isForAll ? study.towns.map(\.code) : [])
    let hosts = towns.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let geodesic = Geodesic()
    var areas: [String: Double] = [:]
    for (code, area) in zip(hosts, self.areas(of: hosts)) {
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
