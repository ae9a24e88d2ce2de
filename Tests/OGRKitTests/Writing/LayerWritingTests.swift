import Foundation
import GeometryCore
import LayerModel
import OGRKit
import Testing

@Suite("Writing vector layers")
struct LayerWritingTests {
  private let folder: VectorFolder

  init() throws { folder = try VectorFolder() }

  private static let fields = [
    MapField(name: "fid", title: "Numéro", kind: .integer), MapField(name: "name", title: "Nom", kind: .text),
    MapField(name: "share", title: "Part", kind: .real), MapField(name: "near", title: "Proche", kind: .flag),
  ]

  private static func square(west: Double, south: Double, size: Double) throws -> Polygon {
    Polygon(
      exterior: try Ring([
        LonLat(longitude: west, latitude: south), LonLat(longitude: west + size, latitude: south),
        LonLat(longitude: west + size, latitude: south + size), LonLat(longitude: west, latitude: south + size),
        LonLat(longitude: west, latitude: south),
      ]))
  }

  private static func set(_ layers: [MapLayer]) -> MapLayerSet {
    MapLayerSet(title: "Étude", summary: "Un essai.", facts: [MapLayerSet.Fact("weight", "population")], layers: layers)
  }

  private static let towns = MapLayer(
    name: "towns", title: "Communes", summary: "Des points.", shape: .points, fields: fields,
    features: [
      MapFeature(
        values: [.integer(9_007_199_254_740_993), .text("Alès"), .real(0.1), .flag(true)],
        geometry: .point(LonLat(longitude: 4.08, latitude: 44.12))),
      MapFeature(
        values: [.integer(-2), .text("L’Haÿ-les-Roses 'x' \"y\""), .real(.nan), .flag(false)],
        geometry: .point(LonLat(longitude: 2.34, latitude: 48.78))),
      MapFeature(values: [.null, .null, .real(.infinity), .null], geometry: nil),
    ],
    style: MapStyle(name: "essai", qml: "<qgis/>", sld: "<sld/>"))

  /// Both sides of the 180th meridian, a hole, and an area that is empty.
  private static func zones() throws -> MapLayer {
    var west = try square(west: 178, south: -20, size: 2)
    west.holes = [try square(west: 178.5, south: -19.5, size: 0.5).exterior.reversed]
    let east = try square(west: -180, south: -20, size: 1)
    return MapLayer(
      name: "zones", title: "Zones", summary: "Des surfaces.", shape: .areas, fields: [fields[1]],
      features: [
        MapFeature(values: [.text("Fidji")], geometry: .area(MultiPolygon([west, east]))),
        MapFeature(values: [.text("vide")], geometry: .area(MultiPolygon([]))),
      ])
  }

  @Test(
    "Values come back from a GeoPackage as they went in: large numbers, accents, quotes, nothing for what is not finite"
  )
  func values() throws {
    let path = try folder.write(Data(try Self.set([Self.towns]).geoPackage()), "a.gpkg")
    let layer = try VectorLayer.read(path: path, layer: "towns")
    #expect(layer.driver == "GPKG")
    #expect(layer.crs?.code == "EPSG:4326")
    #expect(layer.fields.map(\.name) == ["fid", "name", "share", "near"])
    #expect(layer.features.map(\.number) == [1, 2, 3])
    #expect(
      layer.features.map(\.values) == [
        [.integer(9_007_199_254_740_993), .text("Alès"), .real(0.1), .integer(1)],
        [.integer(-2), .text("L’Haÿ-les-Roses 'x' \"y\""), .null, .integer(0)], [.null, .null, .null, .null],
      ])
    #expect(layer.features.map(\.geometry) == Self.towns.features.map { Self.expected($0.geometry) })
  }

  @Test(
    "Areas over the 180th meridian keep their parts and holes; an empty one has no geometry, or no place in an index")
  func areas() throws {
    let zones = try Self.zones()
    let fiji = Self.expected(zones.features[0].geometry)
    let package = try folder.write(Data(try Self.set([zones]).geoPackage()), "z.gpkg")
    let layer = try VectorLayer.read(path: package, layer: "zones")
    #expect(layer.features.map(\.values) == [[.text("Fidji")], [.text("vide")]])
    #expect(layer.features.map(\.geometry) == [fiji, nil])
    let indexed = try VectorLayer.read(path: try folder.write(Data(try zones.flatGeobuf()), "z.fgb"))
    #expect(indexed.features.map(\.values) == [[.text("Fidji")]])
    #expect(indexed.features.map(\.geometry) == [fiji])
  }

  @Test("FlatGeobuf holds every feature once, in the order of its index")
  func flatGeobuf() throws {
    let layer = Self.towns
    let path = try folder.write(Data(try layer.flatGeobuf()), "a.fgb")
    let read = try VectorLayer.read(path: path)
    #expect(read.driver == "FlatGeobuf")
    #expect(read.crs?.code == "EPSG:4326")
    let placed = layer.features.filter { $0.geometry != nil }
    #expect(placed.count == 2)
    #expect(Set(read.features.map { $0.values[1] }) == Set(placed.map { Self.expected($0.values[1]) }))
    #expect(read.features.count == placed.count)
  }

  @Test("A layer without features still has its fields")
  func empty() throws {
    for shape in [MapLayer.Shape.points, .areas, .table] {
      let layer = MapLayer(
        name: "nothing", title: "Rien", summary: "", shape: shape, fields: Self.fields, features: [])
      var files = [try folder.write(Data(try Self.set([layer]).geoPackage()), "\(shape).gpkg")]
      if shape != .table { files.append(try folder.write(Data(try layer.flatGeobuf()), "\(shape).fgb")) }
      for path in files {
        let read = try VectorLayer.read(path: path)
        #expect(read.fields.map(\.name) == Self.fields.map(\.name), "\(path)")
        #expect(read.features.isEmpty, "\(path)")
      }
    }
  }

  @Test("The same layers give the same bytes, on one thread or several, now or a second later")
  func deterministic() async throws {
    let set = Self.set([Self.towns, try Self.zones()])
    let first = try set.geoPackage()
    let later = try await Task {
      try await Task.sleep(for: .milliseconds(1100))
      return try set.geoPackage()
    }.value
    #expect(first == later)
    let several = try await withThrowingTaskGroup(of: [[UInt8]].self) { group in
      for _ in 0..<4 { group.addTask { [try set.geoPackage(), try set.layers[1].flatGeobuf()] } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(several.count == 4)
    for files in several { #expect(files == [first, try set.layers[1].flatGeobuf()]) }
  }

  @Test("Two layers of one name, and a table as FlatGeobuf, are errors that name the layer")
  func refused() throws {
    var table = Self.towns
    table.shape = .table
    #expect(
      Self.fault { () throws(OGRError) in try Self.set([Self.towns, Self.towns]).geoPackage() }?.layer == "towns")
    #expect(Self.fault { () throws(OGRError) in try table.flatGeobuf() }?.layer == "towns")
  }

  private static func fault(_ body: () throws(OGRError) -> [UInt8]) -> OGRError? {
    do {
      _ = try body()
      return nil
    } catch {
      return error
    }
  }

  private static func expected(_ value: MapValue) -> VectorValue {
    if case .text(let text) = value { .text(text) } else { .null }
  }

  private static func expected(_ geometry: MapGeometry?) -> VectorGeometry? {
    switch geometry {
    case .point(let point)?: .point(point)
    case .lines?: nil
    case .area(let area)?: .area(area)
    case nil: nil
    }
  }
}
