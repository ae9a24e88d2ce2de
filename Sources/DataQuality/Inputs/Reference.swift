import CoverageData
import CoverageModel
import GeometryCore

/// The embedded data with which files are compared.
struct Reference: Sendable {
  /// A commune that is none any more.
  struct Absorbed: Hashable, Sendable {
    var name: String
    var successor: String
  }

  var towns: [Town] = []
  var basins: [EmploymentBasin] = []
  var absorbed: [String: Absorbed] = [:]
  /// What is known of names.
  var facts = NameFacts()
  private let codes: [String: Int]

  init(towns: [Town] = [], basins: [EmploymentBasin] = [], absorbed: [String: Absorbed] = [:]) {
    self.towns = towns
    self.basins = basins
    self.absorbed = absorbed
    facts.absorbed = absorbed.mapValues { ($0.name, $0.successor) }
    codes = Dictionary(towns.indices.map { (towns[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Throws: `DataError` as the readers.
  init(_ folder: GeoDataFolder?) throws(DataError) {
    guard let folder else {
      self.init()
      return
    }
    let towns = try TownTable.read(folder.file("towns.csv"))
    let (basins, _) = try BasinFile.read(folder.file("employment-basins.geojson"), checksShapes: false)
    let facts = try NameFacts.read(folder)
    self.init(
      towns: towns, basins: basins,
      absorbed: facts.absorbed.mapValues { Absorbed(name: $0.name, successor: $0.successor) })
    self.facts = facts
  }

  /// The town of a code; nil where there is none.
  subscript(code: String) -> Town? { codes[code].map { towns[$0] } }
}
