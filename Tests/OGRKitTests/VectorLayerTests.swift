import Foundation
import GeometryCore
import MessageModel
import OGRKit
import PROJKit
import TestSupport
import Testing

@Suite("Vector layer")
struct VectorLayerTests {
  private let folder: VectorFolder

  init() throws { folder = try VectorFolder() }

  private func area(_ layer: VectorLayer, _ index: Int = 0) throws -> MultiPolygon {
    guard case .area(let area)? = layer.features[index].geometry else {
      throw OGRError(.content, "feature \(index) is not an area: \(String(describing: layer.features[index].geometry))")
    }
    return area
  }

  @Test("Lambert-93 comes to the longitude and latitude that IGN gives, and the operation is reported")
  func lambert93() throws {
    // IGN's point 5863: 6.4 E 43.008 N; the origin of the projection by definition: 3 E 46.5 N.
    let path = try folder.geoJSON(
      [
        "{\"type\":\"Point\",\"coordinates\":[977362.95,6218045.569]}",
        "{\"type\":\"MultiPoint\",\"coordinates\":[[700000,6600000]]}",
      ], crs: "urn:ogc:def:crs:EPSG::2154")
    let layer = try VectorLayer.read(path: path)
    let expected = [LonLat(longitude: 6.4, latitude: 43.008), LonLat(longitude: 3, latitude: 46.5)]
    #expect(layer.features.count == expected.count)
    for (feature, position) in zip(layer.features, expected) {
      guard case .point(let found)? = feature.geometry else {
        Issue.record("no point")
        continue
      }
      // 1e-7 degree is 1 cm.
      #expect(abs(found.longitude - position.longitude) < 1e-7)
      #expect(abs(found.latitude - position.latitude) < 1e-7)
    }
    #expect(layer.crs?.code == "EPSG:2154")
    #expect(layer.operation?.name.contains("Lambert-93") == true)
  }

  @Test("A system whose authority puts latitude first is read longitude first, as files hold it")
  func axisOrder() throws {
    let path = try folder.geoJSON(
      ["{\"type\":\"Point\",\"coordinates\":[2,48]}"], crs: "urn:ogc:def:crs:EPSG::4171")
    let layer = try VectorLayer.read(path: path)
    guard case .point(let found)? = layer.features.first?.geometry else {
      Issue.record("no point")
      return
    }
    #expect(abs(found.longitude - 2) < 1e-6)
    #expect(abs(found.latitude - 48) < 1e-6)
  }

  @Test("Without a system degrees are taken for what they are, anything else is an error that says so")
  func noSystem() throws {
    let degrees = try folder.write("code,WKT\na,POINT (2 48)\n", "degrees.csv")
    #expect(try VectorLayer.read(path: degrees).isAssumedDegrees)
    let metres = try folder.write("code,WKT\na,POINT (2 48)\nb,POINT (700000 6600000)\n", "metres.csv")
    let error = try #require(vectorError(metres))
    #expect(error.feature == 2)
    #expect(error.problem.english.contains("names no coordinate reference system"))
    let named = try VectorLayer.read(path: metres, crs: "EPSG:2154")
    guard case .point(let found)? = named.features.last?.geometry else {
      Issue.record("no point")
      return
    }
    #expect(abs(found.longitude - 3) < 1e-8)
    #expect(vectorError(metres, crs: "EPSG:0")?.problem.english.contains("EPSG:0") == true)
  }

  @Test("A circle of arcs has, of straight lines, almost its area")
  func arcs() throws {
    let circle = "\"CURVEPOLYGON (CIRCULARSTRING (0 0, 1 1, 2 0, 1 -1, 0 0))\""
    let layer = try VectorLayer.read(path: folder.write("code,WKT\na,\(circle)\n", "arcs.csv"))
    #expect(layer.linearisedCount == 1)
    let positions = try #require(area(layer).polygons.first?.exterior.positions)
    // 4 degrees of arc each: 90 sides; a regular polygon of n sides in the unit circle has the area n/2 sin(2π/n).
    let doubled = zip(positions, positions.dropFirst()).reduce(0) { sum, pair in
      sum + pair.0.longitude * pair.1.latitude - pair.1.longitude * pair.0.latitude
    }
    #expect(abs(abs(doubled) / 2 - 45 * sin(2 * Double.pi / 90)) < 1e-9)
  }

  @Test("One part or several, in collections too, with holes; heights are dropped and counted")
  func areas() throws {
    let square = "((0 0,3 0,3 3,0 3,0 0),(1 1,2 1,2 2,1 2,1 1))"
    let rows = [
      "POLYGON \(square)", "MULTIPOLYGON (\(square),((5 0,6 0,6 1,5 0)))",
      "GEOMETRYCOLLECTION (POLYGON \(square))", "POLYGON Z ((0 0 9,1 0 9,1 1 9,0 0 9))",
      "GEOMETRYCOLLECTION (POINT (0 0),POLYGON \(square))", "POLYGON EMPTY", "POLYGON ((0 0,1 0,0 0))",
      "POLYGON ((0 0,1 0,1 1,0 1))",
    ]
    let text = "code,WKT\n" + rows.map { "a,\"\($0)\"\n" }.joined()
    let layer = try VectorLayer.read(path: folder.write(text, "areas.csv"))
    #expect(try area(layer, 0).polygons.map(\.holes.count) == [1])
    #expect(try area(layer, 1).polygons.map(\.holes.count) == [1, 0])
    #expect(try area(layer, 2) == area(layer, 0))
    #expect(try area(layer, 3).positionCount == 4)
    #expect(layer.flattenedCount == 1)
    #expect(try area(layer, 4) == area(layer, 0))
    #expect(layer.droppedPartCount == 1)
    #expect(layer.features[5].geometry == nil)
    for index in [6, 7] {
      guard case .broken(let problem)? = layer.features[index].geometry else {
        Issue.record("\(rows[index]) was taken")
        continue
      }
      #expect(problem.english.contains("ring"))
    }
  }

  @Test("KML: folders are layers that are read together, or one that is named")
  func layers() throws {
    func folder(_ name: String, _ longitude: Int) -> String {
      "<Folder><name>\(name)</name><Placemark><name>p</name><Point><coordinates>\(longitude),45,120</coordinates>"
        + "</Point></Placemark></Folder>"
    }
    let path = try self.folder.write(
      "<kml xmlns=\"http://www.opengis.net/kml/2.2\"><Document>\(folder("One", 1))\(folder("Two", 2))</Document></kml>",
      "two.kml")
    let both = try VectorLayer.read(path: path)
    #expect(both.mergedLayers == ["One", "Two"])
    #expect(
      both.features.map(\.geometry) == [1, 2].map { .point(LonLat(longitude: $0, latitude: 45)) })
    #expect(both.features.map(\.number) == [1, 2])
    let second = try VectorLayer.read(path: path, layer: "Two")
    #expect(second.features.map(\.geometry) == [.point(LonLat(longitude: 2, latitude: 45))])
  }

  @Test("FlatGeobuf: codes keep their zeros, nulls stay")
  func flatGeobuf() throws {
    let data = try #require(Data(base64Encoded: flatGeobufSample, options: .ignoreUnknownCharacters))
    let layer = try VectorLayer.read(path: folder.write(data, "a.fgb"))
    #expect(layer.driver == "FlatGeobuf")
    #expect(layer.fields.map(\.name) == ["code", "people"])
    #expect(layer.features.map { $0.values[0] } == [.text("01004"), .text("01005")])
    #expect(layer.features.map { $0.values[1] } == [.integer(7), .null])
    #expect(try area(layer, 0).positionCount == 5)
    #expect(try area(layer, 1).positionCount == 4)
    #expect(layer.operation == nil)
  }

  @Test("Shapefile: texts in the encoding that the .cpg names, the system of the .prj")
  func shapefile() throws {
    let wkt =
      "GEOGCS[\"GCS_WGS_1984\",DATUM[\"D_WGS_1984\",SPHEROID[\"WGS_1984\",6378137.0,298.257223563]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]]"
    for (name, encoding) in [("UTF-8", String.Encoding.utf8), ("ISO-8859-1", .isoLatin1), ("1252", .windowsCP1252)] {
      try PointShapefile(
        fields: ["NOM"], records: [(1.5, 45.25, ["Évian-les-Bains"])], system: wkt, encoding: (name, encoding)
      ).write(stem: folder.root.appending(path: "s-\(name)"))
      let layer = try VectorLayer.read(path: folder.root.appending(path: "s-\(name).shp").path)
      #expect(layer.features.map(\.values) == [[.text("Évian-les-Bains")]], "\(name)")
      #expect(layer.features.map(\.geometry) == [.point(LonLat(longitude: 1.5, latitude: 45.25))])
      #expect(layer.crs?.code == "EPSG:4326")
    }
  }

  @Test(
    "Values as text",
    arguments: [
      (.null, nil), (.integer(-7), "-7"), (.real(1234), "1234"), (.real(0.1), "0.1"), (.text("01"), "01"),
      (.real(1e300), "1e+300"), (.real(-0.5), "-0.5"),
    ] as [(VectorValue, String?)])
  func valueTexts(value: VectorValue, text: String?) {
    #expect(value.text == text)
  }
}
