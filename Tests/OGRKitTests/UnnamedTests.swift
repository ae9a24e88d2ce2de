import Foundation
import GeometryCore
import MessageModel
@testable import OGRKit
import TestSupport
import Testing

@Suite("Systems and encodings that a file does not name")
struct UnnamedTests {
  private let folder: VectorFolder

  init() throws { folder = try VectorFolder() }

  private func point(_ layer: VectorLayer) throws -> LonLat {
    guard case .point(let point)? = layer.features.first?.geometry else {
      throw OGRError(.content, "no point: \(String(describing: layer.features.first?.geometry))")
    }
    return point
  }

  @Test("Degrees stay degrees where a projected system is given for files that name none")
  func degrees() throws {
    let path = try folder.write("code,WKT\na,POINT (2 48)\n", "degrees.csv")
    let layer = try VectorLayer.read(path: path, crs: "EPSG:2154")
    #expect(layer.isAssumedDegrees)
    #expect(try point(layer) == LonLat(longitude: 2, latitude: 48))
    // NTF (Paris) counts in grads: 50 gr is 45 degrees.
    let grads = try VectorLayer.read(path: folder.write("code,WKT\na,POINT (0 50)\n", "g.csv"), crs: "EPSG:4807")
    #expect(!grads.isAssumedDegrees)
    #expect(try abs(point(grads).latitude - 45) < 0.01)
  }

  @Test("GeoJSON that names no system and holds no degrees is in the system given; without, it is refused")
  func projectedGeoJSON() throws {
    let path = try folder.geoJSON(["{\"type\":\"Point\",\"coordinates\":[700000,6600000]}"])
    #expect(vectorError(path)?.problem.english.contains("name it with --crs") == true)
    let layer = try VectorLayer.read(path: path, crs: "EPSG:2154")
    #expect(layer.crs == nil)
    #expect(try abs(point(layer).longitude - 3) < 1e-8)
    #expect(try abs(point(layer).latitude - 46.5) < 1e-8)
    // One that names its system keeps it.
    let named = try folder.geoJSON(
      ["{\"type\":\"Point\",\"coordinates\":[700000,6600000]}"], crs: "urn:ogc:def:crs:EPSG::2154", "n.geojson")
    #expect(try abs(point(VectorLayer.read(path: named, crs: "EPSG:31370")).longitude - 3) < 1e-8)
  }

  @Test("Texts of a Shapefile without .cpg: UTF-8 where they are, else Windows-1252, which is counted")
  func encodings() throws {
    for (name, encoding, count) in [("u", String.Encoding.utf8, 0), ("l", .isoLatin1, 1), ("w", .windowsCP1252, 1)] {
      let stem = folder.root.appending(path: name)
      try PointShapefile(
        fields: ["NOM", "DEP"], records: [(1.5, 45.25, ["Évian", "74"])], system: nil, encoding: ("", encoding)
      ).write(stem: stem)
      try FileManager.default.removeItem(at: stem.appendingPathExtension("cpg"))
      let layer = try VectorLayer.read(path: stem.path + ".shp")
      #expect(layer.features.map(\.values) == [[.text("Évian"), .text("74")]], "\(name)")
      #expect(layer.windows1252Count == count, "\(name)")
    }
  }

  @Test("Windows-1252 is what Foundation takes it for, byte by byte")
  func windows1252() {
    let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
    for byte in UInt8(1)...UInt8(255) where !undefined.contains(byte) {
      #expect(Windows1252.decode([byte]) == String(data: Data([byte]), encoding: .windowsCP1252), "\(byte)")
    }
    for byte in undefined { #expect(Windows1252.decode([byte]).unicodeScalars.map(\.value) == [UInt32(byte)]) }
  }
}
