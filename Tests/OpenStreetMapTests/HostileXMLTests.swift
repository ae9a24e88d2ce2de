import FoundationEssentials
import MessageModel
import Testing

@testable import OpenStreetMap

/// Texts of XML that are cut, or hold what the format does not allow.
@Suite struct HostileXMLTests {
  private func read(_ text: String) async throws -> [OSMBlock] {
    let path = FileManager.default.temporaryDirectory.appending(path: "hostile-\(UUID().uuidString).osm").path
    try Data(text.utf8).write(to: URL(filePath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var blocks: [OSMBlock] = []
    try await OSMExtract(path: path, name: "a.osm").read(.all, threads: 1) {
      $0
    } take: {
      blocks.append($0)
    }
    return blocks
  }

  private static let good =
    "<?xml version='1.0'?><osm version=\"0.6\"><node id=\"1\" lat=\"44.5\" lon=\"-4.25\"><tag k=\"a\" v=\"&lt;&#x41;&#66;>\"/></node></osm>"

  @Test func entitiesAndPositions() async throws {
    let block = try #require(try await read(Self.good).first)
    #expect(block.nodes.latitudes == [445_000_000])
    #expect(block.nodes.longitudes == [-42_500_000])
    #expect(block.strings[block.nodes.tags.values[0]] == "<AB>")
  }

  @Test func everyCutIsOneError() async {
    let bytes = Array(Self.good.utf8)
    for count in 0..<bytes.count {
      let error = await #expect(throws: OSMError.self) {
        try await read(String(decoding: bytes[..<count], as: UTF8.self))
      }
      #expect(error?.description.hasPrefix("a.osm") == true)
    }
  }

  @Test(arguments: [
    ("document type", "<!DOCTYPE osm [<!ENTITY a \"b\">]><osm></osm>"),
    ("entity", "<osm><node id=\"1\" lat=\"1\" lon=\"1\"><tag k=\"&a;\" v=\"\"/></node></osm>"),
    ("outside of the Earth", "<osm><node id=\"1\" lat=\"91\" lon=\"1\"/></osm>"),
    ("outside of the Earth", "<osm><node id=\"1\" lat=\"nan\" lon=\"1\"/></osm>"),
    ("64 bits", "<osm><node id=\"9223372036854775808\" lat=\"1\" lon=\"1\"/></osm>"),
    ("without 'id'", "<osm><way/></osm>"), ("without a position", "<osm><node id=\"1\"/></osm>"),
    ("changes", "<osmChange/>"), ("expected <osm>", "<html></html>"), ("expected 0.6", "<osm version=\"0.5\"/>"),
    ("in quotes", "<osm version=0.6/>"), ("a tag within a tag", "<osm <node/></osm>"),
    ("neither node", "<osm><relation id=\"1\"><member type=\"x\" ref=\"1\" role=\"\"/></relation></osm>"),
  ])
  func whatIsForbiddenIsRefused(expected: String, text: String) async {
    let error = await #expect(throws: OSMError.self) { try await read(text) }
    #expect(error?.description.contains(expected) == true, "\(error.map { "\($0)" } ?? "")")
  }

  @Test(
    arguments: [
      ("1", 10_000_000), ("-0.00000005", -1), ("0.00000004", 0), ("1e1", 100_000_000), ("-2.1e-06", -21),
      ("89.99999999999999999", 900_000_000),
    ] as [(String, Int32)])
  func degreesAreRounded(text: String, units: Int32) {
    #expect(XMLNumber.degrees(Array(text.utf8)[...], limit: 900_000_000) == units)
  }

  @Test func deletedObjectsAreLeftOut() async throws {
    let text =
      "<osm><node id=\"1\" visible=\"false\"/><node id=\"2\" lat=\"1\" lon=\"1\" action=\"delete\"><tag k=\"a\" v=\"b\"/></node></osm>"
    #expect(try await read(text).allSatisfy { $0.nodes.ids.isEmpty })
  }
}
