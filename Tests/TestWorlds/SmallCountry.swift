package import CoverageData
package import Foundation

/// A country of two square basins side by side, with its own folder of data, and files beside it.
package final class SmallCountry {
  package let root = FileManager.default.temporaryDirectory.appending(path: "maillage-\(UUID().uuidString)")

  /// Basin `1` is [0, 1] x [45, 46], basin `2` is [1, 2] x [45, 46].
  package static let basins = """
    {"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"code":"1","name":"West"},"geometry":{"type":"Polygon","coordinates":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}},
    {"type":"Feature","properties":{"code":"2","name":"East"},"geometry":{"type":"Polygon","coordinates":[[[1,45],[2,45],[2,46],[1,46],[1,45]]]}}
    ]}

    """
  package static let towns = """
    code,name,longitude,latitude,population,working_age_population,department,region,epci,basin
    A1,Alpha,0.2,45.5,100,60,D1,76,E1,1
    A2,Beta,0.8,45.5,200,,D1,76,E1,1
    B1,Gamma,1.5,45.5,,80,D2,11,,2

    """

  package init() throws {
    try FileManager.default.createDirectory(at: root.appending(path: "GeoData"), withIntermediateDirectories: true)
    try write(Self.towns, "GeoData/towns.csv")
    try write(Self.basins, "GeoData/employment-basins.geojson")
    try write("code,town,capacity\nA1,Alpha,150\n", "GeoData/training-spaces.csv")
    try write("code,name\nE1,Pays d'Alpha\n", "GeoData/epci.csv")
    let zone = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":"
    try write(
      zone + "{\"code\":\"D1\",\"name\":\"Côte-d’Or\"},\"geometry\":null}]}", "GeoData/departments.geojson")
    try write(zone + "{\"code\":\"76\",\"name\":\"Occitanie\"},\"geometry\":null}]}", "GeoData/regions.geojson")
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  package var geoData: GeoDataFolder { GeoDataFolder(path: root.appending(path: "GeoData").path) }

  /// Writes a file and gives its path.
  @discardableResult
  package func write(_ text: String, _ name: String) throws -> String {
    let url = root.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path
  }
}
