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
  private let codes: [String: Int]

  init(towns: [Town] = [], basins: [EmploymentBasin] = [], absorbed: [String: Absorbed] = [:]) {
    self.towns = towns
    self.basins = basins
    self.absorbed = absorbed
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
    var absorbed: [String: Absorbed] = [:]
    if folder.has("absorbed-communes.csv") {
      let table = RawTable(
        text: try folder.file("absorbed-communes.csv").bytes, file: "GeoData/absorbed-communes.csv", role: .towns)
      for row in table.rows where row.fields.count >= 3 {
        absorbed[row.fields[0]] = Absorbed(name: row.fields[1], successor: row.fields[2])
      }
    }
    self.init(towns: towns, basins: basins, absorbed: absorbed)
  }

  /// The town of a code; nil where there is none.
  subscript(code: String) -> Town? { codes[code].map { towns[$0] } }
}
