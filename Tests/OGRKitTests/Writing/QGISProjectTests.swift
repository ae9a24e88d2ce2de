import Foundation
import FoundationXML
import GeometryCore
import LayerModel
import Testing

@testable import OGRKit

/// Projects of QGIS.
struct QGISProjectTests {
  private func layer(_ name: String, _ title: String, _ group: String, at points: [LonLat]) -> MapLayer {
    var layer = MapLayer(
      name: name, title: title, summary: "What it holds", shape: .points,
      fields: [MapField(name: "code", title: "Code", kind: .text)],
      features: points.map { MapFeature(values: [.text("1")], geometry: .point($0)) },
      style: MapStyle(
        name: "one", qml: "<!DOCTYPE qgis><qgis labelsEnabled=\"1\"><renderer-v2 type=\"nullSymbol\"/></qgis>", sld: "")
    )
    layer.group = group
    return layer
  }

  private let paris = LonLat(longitude: 2.35, latitude: 48.85)

  private func set(_ points: [LonLat], system: String? = nil) -> MapLayerSet {
    var towns = layer("towns", "Towns & \"more\"", "Towns", at: points)
    towns.otherStyles = [MapStyle(name: "two", qml: "<qgis version=\"3.22.0\"><renderer-v2/></qgis>", sld: "")]
    var hidden = layer("gaps", "Gaps", "Land", at: [])
    hidden.isShownFirst = false
    let table = MapLayer(name: "study", title: "Study", summary: "", shape: .table, fields: [], features: [])
    var set = MapLayerSet(
      title: "A <study>", summary: "", facts: [],
      layers: [layer("spaces", "Spaces", "Spaces", at: []), towns, hidden, table])
    set.system = system
    return set
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var found: [(name: String, attributes: [String: String])] = []
    var texts: [String: [String]] = [:]
    private var text = ""

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      found.append((name, attributes))
      text = ""
    }

    func parser(_: XMLParser, foundCharacters string: String) { text += string }

    func parser(_: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?) {
      texts[name, default: []].append(text)
      text = ""
    }
  }

  private func elements(_ set: MapLayerSet) throws -> Elements {
    let elements = Elements()
    let parser = XMLParser(data: Data(QGISProject(layerSet: set, package: "results.gpkg").text.utf8))
    parser.delegate = elements
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    return elements
  }

  @Test("Layers with places are listed in their groups, once for each style, from the file beside it")
  func layers() throws {
    let elements = try elements(set([paris]))
    #expect(
      elements.found.filter { $0.name == "layer-tree-group" }.compactMap { $0.attributes["name"] }
        == ["Spaces", "Towns", "Land"])
    let leaves = elements.found.filter { $0.name == "layer-tree-layer" }.map(\.attributes)
    #expect(leaves.map { $0["name"] } == ["Spaces", "Towns & \"more\"", "Towns & \"more\" (two)", "Gaps"])
    #expect(leaves.map { $0["id"] } == ["maillage_spaces", "maillage_towns", "maillage_towns_2", "maillage_gaps"])
    #expect(
      leaves.map { $0["source"] }
        == ["spaces", "towns", "towns", "gaps"].map { "./results.gpkg|layername=" + $0 })
    #expect(
      leaves.map { $0["checked"] } == ["Qt::Checked", "Qt::Checked", "Qt::Unchecked", "Qt::Unchecked"])
    #expect(elements.texts["datasource"] == leaves.compactMap { $0["source"] })
    #expect(elements.found.count { $0.name == "renderer-v2" } == 4)
    #expect(elements.texts["title"]?.first == "A <study>")
  }

  @Test("The plane is that asked for, else the zone of UTM, else longitude and latitude")
  func planes() throws {
    func system(_ set: MapLayerSet) throws -> String? { try elements(set).texts["authid"]?.first }
    #expect(try system(set([paris], system: "EPSG:2154")) == "EPSG:2154")
    #expect(try system(set([paris])) == "EPSG:32631")
    // Lambert-93 has no meaning in the Antarctic; places all round it have no zone.
    #expect(try system(set([LonLat(longitude: 0, latitude: -75)], system: "EPSG:2154")) == "EPSG:32731")
    #expect(
      try system(set([LonLat(longitude: -60, latitude: 0), LonLat(longitude: 60, latitude: 0)])) == "EPSG:4326")
  }

  @Test("The view holds the places")
  func extent() throws {
    // Lambert-93 has its origin at 3° E, 46.5° N with x = 700 km, y = 6600 km (IGN, NT/G 71).
    let origin = LonLat(longitude: 3, latitude: 46.5)
    let texts = try elements(set([origin], system: "EPSG:2154")).texts
    let west = try #require(texts["xmin"]?.first.flatMap(Double.init))
    let east = try #require(texts["xmax"]?.first.flatMap(Double.init))
    let south = try #require(texts["ymin"]?.first.flatMap(Double.init))
    let north = try #require(texts["ymax"]?.first.flatMap(Double.init))
    #expect(abs((west + east) / 2 - 700_000) < 1)
    #expect(abs((south + north) / 2 - 6_600_000) < 1)
    #expect(east - west > 100)
  }

  @Test("The archive holds one stored file with its checksum, and the same layers give the same bytes")
  func archive() {
    // The check value of CRC-32 in the catalogue of parametrised CRC algorithms.
    #expect(StoredArchive.checksum(Array("123456789".utf8)) == 0xCBF4_3926)
    let bytes = set([paris]).qgisProject(package: "results.gpkg")
    #expect(bytes.starts(with: [0x50, 0x4B, 3, 4]))
    let content = Array(QGISProject(layerSet: set([paris]), package: "results.gpkg").text.utf8)
    let name = Array("maillage.qgs".utf8)
    #expect(Array(bytes[30..<30 + name.count]) == name)
    #expect(Array(bytes[(30 + name.count)..<(30 + name.count + content.count)]) == content)
    #expect(bytes == set([paris]).qgisProject(package: "results.gpkg"))
  }
}
