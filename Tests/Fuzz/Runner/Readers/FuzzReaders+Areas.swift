import CoverageData
import CoverageModel
import Foundation
import GeometryCore
import TestSupport

extension FuzzReaders {
  /// Pieces of GeoJSON.
  static let areaWords = [
    "{\"type\":\"FeatureCollection\",\"features\":[", "\"Polygon\"", "\"MultiPolygon\"", "\"Point\"",
    "\"coordinates\":",
    "\"geometry\":null", "\"geometry\":", "\"properties\":{", "\"code\":", "\"code\":1", "\"type\":\"Feature\",",
    "[4,44],",
    "[[", "]]", "]},", "[180,90],", "[-180,-90],", "\"crs\":null,", "\"crs\":{\"name\":\"EPSG:2154\"},", "\\u00e9",
    ",1e0]",
    "[4.0,43.9],[4.9,43.9],[4.9,44.5],[4.0,44.5],[4.0,43.9]",
  ]

  /// Areas of GeoJSON, with the repair and the joining of accepted ones, and the file of boundaries.
  static func areas() throws -> [FuzzReader] {
    let published = try publishedTexts()
    return [
      FuzzReader(
        name: "basins", share: 12,
        seeds: try seeds(["tables/basins.geojson", "tables/boundaries.geojson"]), words: areaWords, others: published
      ) { input in
        let (basins, repairs) = try BasinFile.read(InputFile(name: "b.geojson", bytes: input.bytes))
        let (mesh, flaws) = BoundaryMesh.joining(basins.map(\.shape))
        let one = mesh.dissolved(groups: basins.indices.map { _ in 0 }, groupCount: 1)
        let rings = basins.indices.reduce(0) { $0 + mesh.shape(ofArea: $1).polygons.count }
        return
          "\(basins.count) basins, \(repairs.count) repairs, \(one[0].polygons.count) \(rings) \(flaws.unmatchedAreas)"
      },
      FuzzReader(
        name: "boundaries", share: 10, seeds: try seeds(["geodata/town-boundaries.bin"]),
        words: ["MAILLAGE", "01001\n", "\n", "A\n"]
      ) { input in
        let file = try InputFile(name: "b.bin", bytes: input.bytes, content: .binary)
        let boundaries = try BoundaryFile.read(file)
        let areas = boundaries.codes.indices.map { boundaries.mesh.shape(ofArea: $0).polygons.count }
        let one = boundaries.mesh.dissolved(groups: boundaries.codes.indices.map { $0 % 2 }, groupCount: 2)
        let neighbours = boundaries.mesh.neighbours().reduce(0) { $0 + $1.count }
        return "\(areas) \(neighbours) \(one.map(\.polygons.count))"
      },
    ]
  }

  /// JSON and GeoJSON of the published suites, where they are at hand.
  private static func publishedTexts() throws -> [FuzzInput] {
    guard let root = ExternalData.root?.path else { return [] }
    var inputs: [FuzzInput] = []
    for folder in ["json_suite/test_parsing", "geojson/rfc7946", "geojson/antimeridian", "geojson/rewind"] {
      let path = root + "/" + folder
      for name in try FileManager.default.subpathsOfDirectory(atPath: path).sorted() where name.hasSuffix("json") {
        let bytes = try [UInt8](Data(contentsOf: URL(filePath: path + "/" + name)))
        if bytes.count <= 8192 { inputs.append(FuzzInput(slot: 0, bytes: bytes)) }
      }
    }
    return inputs
  }
}
