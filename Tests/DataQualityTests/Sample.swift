import CoverageData
import CoverageModel
import Foundation
import GeometryCore

@testable import DataQuality
import MessageModel

/// A small sound country of 25 towns in two basins, and a folder for its files, removed at the end.
final class Sample {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "maillage-quality-\(UUID().uuidString)")

  static let header = "code,name,longitude,latitude,population,working_age_population,department,basin"
  static let names = [
    "Aubais", "Barjac", "Calvisson", "Dions", "Euzet", "Fourques", "Gajan", "Ledenon", "Mandagout", "Navacelles",
    "Orthoux", "Potelières", "Quissac", "Redessan", "Sabran", "Tavel", "Uchaud", "Vabres", "Yzeures", "Zigliara",
    "Bezouce", "Cendras", "Domazan", "Estézargues", "Fontarèches",
  ]

  static func position(_ index: Int) -> LonLat {
    LonLat(
      longitude: 4.012345 + 0.05 * Double(index % 5), latitude: 44.012345 + 0.05 * Double(index / 5))
  }

  static func code(_ index: Int) -> String { index < 9 ? "3000\(index + 1)" : "300\(index + 1)" }

  /// The fields of a town by their columns.
  static func row(_ index: Int) -> [String] {
    let position = position(index)
    return [
      code(index), names[index], "\(position.longitude)", "\(position.latitude)", "\(500 + 37 * index)", "300", "30",
      index % 5 < 3 ? "1" : "2",
    ]
  }

  /// The table, one field of its third town (line 4) changed.
  static func towns(_ column: String? = nil, _ value: String = "") -> String {
    let columns = header.split(separator: ",").map(String.init)
    var rows = names.indices.map(row)
    if let column, let index = columns.firstIndex(of: column) { rows[2][index] = value }
    return ([columns] + rows).map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }

  static func square(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> String {
    "[[[\(west),\(south)],[\(east),\(south)],[\(east),\(north)],[\(west),\(north)],[\(west),\(south)]]]"
  }

  static func zones(_ zones: [(code: String, rings: String)]) -> String {
    let features = zones.map { zone in
      #"{"type":"Feature","properties":{"code":"\#(zone.code)"},"geometry":{"type":"Polygon","coordinates":\#(zone.rings)}}"#
    }
    return #"{"type":"FeatureCollection","features":["# + "\n" + features.joined(separator: ",\n") + "]}\n"
  }

  static let basins = zones([("1", square(3.9, 43.9, 4.13, 44.4)), ("2", square(4.13, 43.9, 4.4, 44.4))])

  /// What stands for the embedded data: the same towns, two more, and communes that were absorbed.
  static let reference = Reference(
    towns: names.indices.map { index in
      Town(
        code: code(index), name: names[index], position: position(index), population: 500 + 37 * index, department: "30"
      )
    } + [
      Town(code: "01001", name: "Zéro", position: position(2), population: 1, department: "01"),
      Town(code: "2A004", name: "Ajaccio", position: position(2), population: 1, department: "2A"),
      Town(code: "75056", name: "Paris", position: position(2), population: 1, department: "75"),
    ],
    absorbed: [
      "30099": Reference.Absorbed(name: "Vieux", successor: "30005"),
      "75101": Reference.Absorbed(name: "Paris 1", successor: "75056"),
      "75002": Reference.Absorbed(name: "Antony", successor: "01001"),
      "75003": Reference.Absorbed(name: "Calvisson", successor: "01001"),
    ])

  init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ data: Data, _ name: String) throws -> String {
    let url = folder.appending(path: name)
    try data.write(to: url)
    return url.path
  }

  /// The report on files of a text each.
  func report(
    _ files: [(role: FileRole?, name: String, text: String)], readings: ReadingOptions = ReadingOptions(),
    ignored: Set<Rule> = []
  ) throws -> QualityReport {
    let asked = try files.map { QualityRequest.File(path: try write(Data($0.text.utf8), $0.name), role: $0.role) }
    return try QualityCheck.run(
      QualityRequest(geoData: nil, files: asked, readings: readings, ignored: ignored), reference: Self.reference)
  }

  /// The report on towns with the sound basins.
  func towns(_ text: String) throws -> [Finding] {
    try report([(.towns, "towns.csv", text), (.basins, "basins.geojson", Self.basins)]).findings
  }

  /// The report on spaces of the sound towns and basins.
  func spaces(_ text: String) throws -> [Finding] {
    try report([
      (.towns, "towns.csv", Self.towns()), (.spaces, "spaces.csv", text), (.basins, "basins.geojson", Self.basins),
    ]).findings
  }
}
