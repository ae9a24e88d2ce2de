import Foundation
import MessageModel
import OGRKit
import TestSupport
import Testing

/// Whatever stands in a file, reading it ends with a layer or an error.
@Suite("Hostile vector files")
struct HostileFileTests {
  private static let endings = ["gpkg", "shp", "geojson", "fgb", "kml", "xlsx", "ods", "sqlite", "csv", "zip"]
  private let folder: VectorFolder

  init() throws { folder = try VectorFolder() }

  @Test("Nothing and random bytes under every ending", arguments: endings)
  func random(ending: String) throws {
    var random = SeededRandom(seed: 11)
    var refused = 0
    for length in [0, 1, 100, 4096] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      if vectorError(try folder.write(Data(bytes), "r\(length).\(ending)")) != nil { refused += 1 }
    }
    // Only a table of text can be made of any bytes.
    #expect(ending == "csv" ? refused >= 1 : refused == 4)
  }

  @Test("A missing file and a folder are errors of the function that opens")
  func missing() {
    #expect(vectorError("/nowhere/a.gpkg")?.function == "GDALOpenEx")
    #expect(vectorError(folder.root.path) != nil)
  }

  @Test("FlatGeobuf cut at every 16th byte, and with bits flipped")
  func damagedFlatGeobuf() throws {
    let whole = try #require(Data(base64Encoded: flatGeobufSample, options: .ignoreUnknownCharacters))
    var refused = 0
    var tried = 0
    for length in stride(from: 0, to: whole.count, by: 16) {
      tried += 1
      if vectorError(try folder.write(whole.prefix(length), "cut.fgb")) != nil { refused += 1 }
    }
    #expect(tried > 60)
    #expect(refused > tried / 2)
    var random = SeededRandom(seed: 5)
    for _ in 0..<200 {
      var damaged = whole
      damaged[Int.random(in: damaged.indices, using: &random)] ^= 1 << UInt8.random(in: 0...7, using: &random)
      _ = vectorError(try folder.write(damaged, "flip.fgb"))
    }
  }

  @Test("A GeoPackage cut short is an error or a layer", .enabled(if: ExternalData.isExpected))
  func cutGeoPackage() throws {
    let whole = try Data(contentsOf: ExternalData.url("gpkg/curvepolygon.gpkg"))
    var refused = 0
    for part in 0..<16 {
      let error = vectorError(try folder.write(whole.prefix(whole.count * part / 16), "cut.gpkg"))
      if error != nil { refused += 1 }
    }
    #expect(refused > 8)
  }

  @Test("A Shapefile without its other files, or with parts cut short")
  func brokenShapefile() throws {
    let shapefile = PointShapefile(
      fields: ["CODE"], records: [(1, 2, ["a"]), (3, 4, ["b"]), (5, 6, ["c"])], system: nil)
    let stem = folder.root.appending(path: "s")
    for ending in ["shp", "shx", "dbf"] {
      try shapefile.write(stem: stem)
      let url = stem.appendingPathExtension(ending)
      let whole = try Data(contentsOf: url)
      for length in [0, 10, 40, whole.count - 20] {
        try whole.prefix(length).write(to: url)
        _ = vectorError(stem.path + ".shp")
      }
    }
    try shapefile.write(stem: stem)
    #expect(vectorError(stem.path + ".shp") == nil)
    try FileManager.default.removeItem(at: stem.appendingPathExtension("shx"))
    #expect(vectorError(stem.path + ".shp")?.problem.english.contains("shx") == true)
  }

  @Test("An entity that refers to another file is not followed")
  func externalEntity() throws {
    let secret = try folder.write("SECRET", "secret.txt")
    let path = try folder.write(
      """
      <?xml version="1.0"?><!DOCTYPE kml [<!ENTITY x SYSTEM "file://\(secret)">]>
      <kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>L</name><Placemark><name>&x;</name>
      <Point><coordinates>1,2</coordinates></Point></Placemark></Folder></Document></kml>
      """, "entity.kml")
    do {
      let layer = try VectorLayer.read(path: path)
      #expect(!layer.features.flatMap(\.values).compactMap(\.text).contains { $0.contains("SECRET") })
    } catch {
      #expect(!error.problem.english.contains("SECRET"))
    }
  }
}
