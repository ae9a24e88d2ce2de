import CoverageModel
import MessageModel

/// What the embedded data know of towns besides `towns.csv`: read only where it is asked for.
enum EmbeddedFacts {
  /// Numbers that may weigh the embedded towns, by the words of `--weight`; each is a column of `town-people.csv`.
  private static let weights = ["active": "active_2018", "unemployed": "unemployed_2018"]

  /// The weight that a study of the embedded towns uses for a word: `unemployed` is the column `unemployed_2018`.
  static func weight(_ weight: DemandWeight, of request: StudyRequest) -> DemandWeight {
    guard case .column(let name) = weight, request.townsPath == nil, request.weightsPath == nil else { return weight }
    return .column(weights[name] ?? name)
  }

  /// Whether a column of the embedded towns may weigh them.
  static func isWeight(_ column: String) -> Bool { weights.values.contains(column) }

  /// Gives towns the numbers of a column as their own weight.
  ///
  /// - Throws: `DataError` as `WeightTable`.
  /// - Complexity: O(size).
  static func weigh(
    _ towns: inout [Town], column: String, _ geoData: GeoDataFolder
  ) throws(DataError) -> InputRecord {
    var file = try geoData.file("town-people.csv")
    let (records, note) = try WeightTable.read(file, column: column, towns: &towns)
    if let note { file = file.noting(note) }
    return file.record(role: "weights", records: records)
  }

  /// Columns of `town-zones.csv` with the codes of zones and, where they have any, with their names.
  private static let columns: [String: (code: String, name: String?)] = [
    "urban-unit-size": ("urban_unit_size_2020", nil), "attraction": ("attraction_2020", nil),
    "bassin-de-vie": ("bassin_de_vie_2012", "bassin_de_vie_name"),
  ]

  /// Gives towns their zone in each of some embedded groupings; a town without one is in none of its zones.
  ///
  /// - Parameter groupings: names of `ZoneLevel.embeddedGroupings`.
  /// - Returns: names of zones by grouping, and the record of the file.
  /// - Throws: `DataError` as the reader of tables.
  /// - Complexity: O(size).
  static func group(
    _ towns: inout [Town], by groupings: [String], _ geoData: GeoDataFolder
  ) throws(DataError) -> (names: [ZoneLevel: [String: String]], input: InputRecord) {
    let file = try geoData.file("town-zones.csv")
    let table = try CSVTable(file)
    let code = try table.require("code")
    var read: [(grouping: String, code: Int, name: Int?)] = []
    for grouping in groupings {
      guard let column = columns[grouping] else { preconditionFailure("\(grouping) is not an embedded grouping") }
      let name = try column.name.map { (name) throws(DataError) in try table.require(name) }
      read.append((grouping, try table.require(column.code), name))
    }
    let positions = Dictionary(towns.indices.map { (towns[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
    var names: [ZoneLevel: [String: String]] = [:]
    let records = try table.forEachRecord { (record) throws(DataError) in
      guard let town = positions[try record.requiredText(code)] else { return }
      for column in read {
        guard let zone = record.optionalText(column.code) else { continue }
        towns[town].groupings[column.grouping] = zone
        if let name = record.optionalText(column.name) { names[.grouping(column.grouping), default: [:]][zone] = name }
      }
    }
    return (names, file.record(role: "grouping", records: records))
  }
}
