import Foundation

/// A folder of its own with a small country in it, removed at the end.
final class Workplace {
  let root = FileManager.default.temporaryDirectory.appending(path: "maillage-cli-\(UUID().uuidString)")

  static let townRows = (0..<30).map { index in
    "\(10 + index),Ville \(index),\(Double(index % 6) / 5),\(45 + Double(index / 6) / 5),\(100 * index),\(50 * index),D\(index % 2),\(index < 20 ? "76" : "11"),E1,\(index % 6 < 3 ? 1 : 2)"
  }
  static let townHeader = "code,name,longitude,latitude,population,working_age_population,department,region,epci,basin"
  static let basins = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"code":"1","name":"Ouest"},"geometry":{"type":"Polygon","coordinates":[[[-0.1,44.9],[0.5,44.9],[0.5,46],[-0.1,46],[-0.1,44.9]]]}},
    {"type":"Feature","properties":{"code":"2","name":"Est"},"geometry":{"type":"Polygon","coordinates":[[[0.5,44.9],[1.1,44.9],[1.1,46],[0.5,46],[0.5,44.9]]]}}]}

    """

  /// The files that an analysis of it writes, ascending.
  static let analysisFiles = [
    "accessibility.csv", "basins.csv", "basins.geojson", "catchment-lines.geojson", "catchments.csv",
    "coverage.geojson", "gap-report.json", "gap-report.md", "manifest.json", "map.svg", "report.html", "report.xlsx",
    "spaces.geojson", "towns.csv", "towns.geojson", "zones.csv",
  ]

  init() throws {
    try FileManager.default.createDirectory(at: root.appending(path: "GeoData"), withIntermediateDirectories: true)
    try write(([Self.townHeader] + Self.townRows).joined(separator: "\n") + "\n", "GeoData/towns.csv")
    try write(Self.basins, "GeoData/employment-basins.geojson")
    try write("code,town,capacity\n10,Ville 0,150\n39,Ville 29,150\n", "GeoData/training-spaces.csv")
    try write("code,name\nE1,Pays\n", "GeoData/epci.csv")
    let start = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
    let end = "},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,45],[3,45],[3,46],[0,46],[0,45]]]}}]}"
    try write(start + "{\"code\":\"D0\",\"name\":\"Amont\"" + end, "GeoData/departments.geojson")
    try write(start + "{\"code\":\"76\",\"name\":\"Occitanie\"" + end, "GeoData/regions.geojson")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, _ name: String) throws { try write(Data(text.utf8), name) }

  func write(_ data: Data, _ name: String) throws { try data.write(to: root.appending(path: name)) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: root.appending(path: name).path) }

  /// Runs `maillage analyze` here.
  func analyze(_ arguments: String..., environment: [String: String] = [:]) throws -> Program.Outcome {
    try Program.run(
      ["analyze", "--geodata", "GeoData"] + arguments, in: root, environment: environment)
  }

  /// The files of a folder with their bytes.
  func contents(_ folder: String) throws -> [String: Data] {
    var found: [String: Data] = [:]
    let url = root.appending(path: folder)
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
      found[name] = try Data(contentsOf: url.appending(path: name))
    }
    return found
  }

  /// Names of everything that stands here, hidden files too.
  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }
}
