import Foundation
import GeometryCore
@testable import Reporting
import Testing

@Suite("GeoJSON writer")
struct GeoJSONWriterTests {
  private func ring(_ coordinates: [(Double, Double)]) throws -> Ring {
    try Ring(coordinates.map { LonLat(longitude: $0.0, latitude: $0.1) })
  }

  private func features(_ bytes: [UInt8]) throws -> (collection: [String: Any], features: [[String: Any]]) {
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    return (object, try #require(object["features"] as? [[String: Any]]))
  }

  @Test("A clockwise polygon with a counterclockwise hole is turned; rings stay closed")
  func rightHandRule() throws {
    let outer = try ring([(0, 0), (0, 1), (1, 1), (1, 0), (0, 0)])
    let hole = try ring([(0.25, 0.25), (0.5, 0.25), (0.5, 0.5), (0.25, 0.25)])
    let area = MultiPolygon([Polygon(exterior: outer, holes: [hole])])
    var writer = GeoJSONWriter(boundingBox: area.boundingBox)
    writer.area(area) { $0.member("code", "1") }
    let (collection, found) = try features(writer.finish())
    #expect(Set(collection.keys) == ["type", "bbox", "features"])
    #expect(collection["type"] as? String == "FeatureCollection")
    #expect(collection["bbox"] as? [Double] == [0, 0, 1, 1])
    let geometry = try #require(found[0]["geometry"] as? [String: Any])
    #expect(geometry["type"] as? String == "Polygon")
    #expect(
      geometry["coordinates"] as? [[[Double]]] == [
        [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], [[0.25, 0.25], [0.5, 0.5], [0.5, 0.25], [0.25, 0.25]],
      ])
    #expect((found[0]["properties"] as? [String: String]) == ["code": "1"])
  }

  @Test("Two parts about the antimeridian: a box with west greater than east")
  func antimeridian() throws {
    let area = MultiPolygon([
      Polygon(exterior: try ring([(177, -17), (180, -17), (180, -16), (177, -17)])),
      Polygon(exterior: try ring([(-180, -17), (-179, -17), (-180, -16), (-180, -17)])),
    ])
    var writer = GeoJSONWriter(boundingBox: area.boundingBox)
    writer.area(area) { _ in }
    let (collection, found) = try features(writer.finish())
    #expect(collection["bbox"] as? [Double] == [177, -17, -179, -16])
    #expect(found[0]["bbox"] as? [Double] == [177, -17, -179, -16])
    #expect((found[0]["geometry"] as? [String: Any])?["type"] as? String == "MultiPolygon")
  }

  @Test("Seven decimals at most, no exponent")
  func decimals() {
    var writer = GeoJSONWriter(boundingBox: nil)
    writer.point(LonLat(longitude: 1.0 / 3, latitude: -1e-9)) { _ in }
    writer.point(LonLat(longitude: -179.999_999_96, latitude: 48.5)) { _ in }
    let text = String(decoding: writer.finish(), as: UTF8.self)
    #expect(text.contains("[0.3333333,0]"))
    #expect(text.contains("[-180,48.5]"))
  }

  @Test("Nothing at all is an empty collection; an area without parts has a null geometry")
  func empty() throws {
    #expect(try features(GeoJSONWriter(boundingBox: nil).finish()).features.isEmpty)
    var writer = GeoJSONWriter(boundingBox: nil)
    writer.area(MultiPolygon([])) { _ in }
    let (collection, found) = try features(writer.finish())
    #expect(collection["bbox"] == nil)
    #expect(found[0]["geometry"] is NSNull)
    #expect(found[0]["bbox"] == nil)
  }
}
