import Foundation
import GeometryCore
import MessageModel
import OGRKit
import TestSupport
import Testing

/// Files of others; expected figures from SQLite queries of the same GeoPackage and from SOURCE.md beside the files.
@Suite("Reference GeoPackages and Shapefile", .enabled(if: ExternalData.isExpected))
struct ReferenceFileTests {
  private func layer(_ path: String) throws -> VectorLayer {
    try VectorLayer.read(path: ExternalData.url("gpkg/" + path).path)
  }

  private func sum(_ layer: VectorLayer, _ field: String) throws -> Double {
    let index = try #require(layer.fields.firstIndex { $0.name == field })
    return layer.features.reduce(0) { sum, feature in
      switch feature.values[index] {
      case .real(let number): sum + number
      case .integer(let number): sum + Double(number)
      case .null, .text: sum
      }
    }
  }

  @Test("North Carolina: counties, births, datum", arguments: ["gpkg/nc.gpkg", "shape/nc.shp"])
  func northCarolina(path: String) throws {
    let layer = try layer(path)
    #expect(layer.features.count == 100)
    #expect(try sum(layer, "BIR74") == 329_962)
    #expect(try sum(layer, "SID74") == 667)
    #expect(layer.crs?.code == "EPSG:4267")
    #expect(layer.operation != nil)
    var boxes: [BoundingBox] = []
    for feature in layer.features {
      guard case .area(let area)? = feature.geometry else {
        Issue.record("feature \(feature.number) is not an area")
        continue
      }
      boxes.append(try #require(area.boundingBox))
    }
    #expect(boxes.count == 100)
    // gpkg_contents: -84.3239, 33.882 to -75.457, 36.5896 on NAD27, which lies within 50 m of WGS84 there.
    #expect(abs((boxes.map(\.west).min() ?? 0) - -84.3239) < 6e-4)
    #expect(abs((boxes.map(\.south).min() ?? 0) - 33.882) < 6e-4)
    #expect(abs((boxes.map(\.east).max() ?? 0) - -75.457) < 6e-4)
    #expect(abs((boxes.map(\.north).max() ?? 0) - 36.5896) < 6e-4)
  }

  @Test("Both formats of the same counties give the same shapes")
  func sameShapes() throws {
    let first = try layer("gpkg/nc.gpkg").features.map(\.geometry)
    let second = try layer("shape/nc.shp").features.map(\.geometry)
    #expect(first.count == 100 && first.count == second.count)
    for (one, other) in zip(first, second) {
      guard case .area(let one)? = one, case .area(let other)? = other else {
        Issue.record("not an area")
        continue
      }
      #expect(one.positionCount == other.positionCount)
    }
  }

  @Test("Curve polygons and multisurfaces are areas, lines are not", arguments: ["curvepolygon", "multisurface"])
  func curves(name: String) throws {
    let layer = try layer(name + ".gpkg")
    #expect(layer.features.count == 1)
    guard case .area(let area)? = layer.features.first?.geometry else {
      Issue.record("not an area")
      return
    }
    #expect(area.polygons.count == 1)
    // Three sides, all straight.
    #expect(area.positionCount == 4)
    #expect(layer.linearisedCount == 0)
  }

  @Test("A line with heights and measures is reported by its type")
  func line() throws {
    let layer = try layer("line_zm.gpkg")
    #expect(layer.features.map(\.geometry) == [.other("LINESTRING")])
    #expect(layer.flattenedCount == 1)
    #expect(layer.operation == nil)
  }

  @Test("Null is neither zero nor empty")
  func nulls() throws {
    let layer = try layer("test_gpkg_nulls.gpkg")
    let last = try #require(layer.features.last)
    #expect(last.number == 4)
    #expect(!last.values.isEmpty)
    #expect(last.values.allSatisfy { $0 == .null })
    #expect(last.geometry == .point(LonLat(longitude: 4, latitude: 4)))
    let real = try #require(layer.fields.firstIndex { $0.name == "col_float64" })
    let whole = try #require(layer.fields.firstIndex { $0.name == "col_uint64" })
    #expect(layer.features[2].values[real] == .real(3.5))
    #expect(layer.features[2].values[whole] == .integer(3))
  }

  @Test("A layer without geometries")
  func noGeometries() throws {
    let layer = try layer("gpkg/nospatial.gpkg")
    #expect(layer.features.count == 1)
    #expect(!layer.hasGeometries)
    #expect(layer.crs == nil)
    #expect(layer.fields.map(\.name) == ["ID", "Attr"])
  }
}
