@testable import CoverageData
@testable import ResultFiles
import Foundation

/// A folder of results of two towns, written by hand: A1 with 100 people at 12.5 km, A2 with 200 at 42 km of space X,
/// which stands in A1's basin.
final class SmallResults {
  let root = FileManager.default.temporaryDirectory.appending(path: "maillage-results-\(UUID().uuidString)")

  static let parameters = """
    "parameters":{"study":"small","title":"Small","territory":{"kind":"region","code":"76"},"weight":"population","distances_km":[15,30],"service_distance_km":30}
    """
  static let manifest = """
    {"schema":"maillage/manifest","schema_version":1,
    "versions":[{"name":"Maillage","version":"0.1.0"}],
    \(parameters),
    "inputs":[{"role":"spaces","path":"GeoData/training-spaces.csv","sha256":"00","records":1}],
    "counts":{"towns":2,"people":300,"spaces":2}}

    """
  static let whole = "\"towns\":2,\"people\":300,\"covered\":[{\"km\":15,\"people\":100},{\"km\":30,\"people\":100}]"
  static let report = """
    {"schema":"maillage/gap-report","schema_version":1,
    \(parameters),
    "whole":{\(whole)},
    "basins":[{"code":"1","name":"West","towns_in_whole_zone":3,\(whole)}],
    "departments":[],
    "epci":[],
    "regions":[{"code":"76","name":"Sud","towns_in_whole_zone":2,\(whole)}],
    "spaces":[{"code":"X","name":"Ixe"}]}

    """
  static let towns = """
    code,name,longitude,latitude,department,region,epci,basin,people,nearest_space,nearest_space_name,distance_m,second_nearest_space,second_distance_m,spaces_within_service_distance,covered
    A1,Alpha,0.2,45.5,,76,,1,100,X,Ixe,12500.000,Y,90000.500,1,yes
    A2,Beta,0.8,45.5,,76,,1,200,X,Ixe,42000.000,Y,88000.000,0,no

    """
  static let basins = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"code":"1","name":"West"},"geometry":{"type":"Polygon","coordinates":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}}]}

    """
  static let spaces = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"code":"X","name":"Ixe"},"geometry":{"type":"Point","coordinates":[0.1,45.5]}}]}

    """
  static let files = [
    "manifest.json": manifest, "gap-report.json": report, "towns.csv": towns, "basins.geojson": basins,
    "spaces.geojson": spaces,
  ]

  init() throws { try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true) }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// Writes a folder, some of its files changed, and gives its path.
  func folder(_ name: String, _ changes: [(file: String, from: String, to: String)] = []) throws -> String {
    let folder = root.appending(path: name)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (file, text) in Self.files {
      var text = text
      for change in changes where change.file == file { text = text.replacing(change.from, with: change.to) }
      try Data(text.utf8).write(to: folder.appending(path: file))
    }
    return folder.path
  }
}
