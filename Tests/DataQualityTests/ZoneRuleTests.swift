import CoverageData
import GeometryCore
import MessageModel
import TestSupport
import Testing

@testable import DataQuality

@Suite("Rules about zones")
struct ZoneRuleTests {
  private func findings(_ zones: [(code: String, rings: String)]) throws -> [Finding] {
    try Sample().report([(.basins, "zones.geojson", Sample.zones(zones))]).findings
  }

  /// Cells of a hundredth of a degree, from the equator north and Greenwich east.
  private static func cell(_ x: Int, _ y: Int, width: Int = 1) -> String {
    Sample.square(Double(x) / 100, Double(y) / 100, Double(x + width) / 100, Double(y + 1) / 100)
  }

  @Test("Zones that tile are silent")
  func tiling() throws {
    let cells = (0..<9).map { ("\($0)", Self.cell($0 % 3, $0 / 3)) }
    #expect(try findings(cells) == [])
  }

  // A cell at the equator: 0.01 · 111,319.491 m (equator, a = 6,378,137 m) by 0.01 · 110,574.3 m (meridian) = 123.1 ha.
  @Test("An overlap has its area and a place in it")
  func overlap() throws {
    let found = try findings([("a", Self.cell(0, 0, width: 2)), ("b", Self.cell(1, 0, width: 2))])
    #expect(found.map(\.rule) == [.zoneOverlap])
    #expect(found.first?.message == "zones 'a' and 'b' overlap by 123.1\u{A0}ha")
    #expect(found.first?.line == 3)
    let place = try #require(found.first?.position)
    #expect(place.longitude > 0.01 && place.longitude < 0.02 && place.latitude > 0 && place.latitude < 0.01)
  }

  @Test("A gap has its area and a place in it, whether around or within islands")
  func gap() throws {
    let ring = (0..<9).filter { $0 != 4 }.map { ("\($0)", Self.cell($0 % 3, $0 / 3)) }
    let found = try findings(ring)
    #expect(found.map(\.rule) == [.zoneGap])
    #expect(found.first?.message.english.hasPrefix("a gap of 123.1\u{A0}ha lies between zones") == true)
    let place = try #require(found.first?.position)
    #expect(place.longitude > 0.01 && place.longitude < 0.02 && place.latitude > 0.01 && place.latitude < 0.02)
    // Half of it filled by an island that touches nothing but two sides leaves the other half: 61.5 ha.
    let half = Sample.square(0.01, 0.01, 0.015, 0.02)
    let rest = try findings(ring + [("half", half)])
    #expect(rest.map(\.rule) == [.zoneGap])
    #expect(rest.first?.message.english.contains("61.5\u{A0}ha") == true, "\(rest)")
  }

  @Test("Shapes that are the same, invalid, empty or unreadable; codes that appear twice or nowhere")
  func shapes() throws {
    #expect(try findings([("a", Self.cell(0, 0)), ("b", Self.cell(0, 0))]).map(\.rule) == [.zoneSameShape])
    let bow = try findings([("a", "[[[0,0],[0.01,0.01],[0.01,0],[0,0.01],[0,0]]]"), ("b", Self.cell(5, 0))])
    #expect(bow.map(\.rule) == [.zoneInvalid])
    #expect(bow.first?.position == LonLat(longitude: 0.005, latitude: 0.005))
    #expect(try findings([("a", "[[[0,0],[0.01,0.01]]]"), ("b", Self.cell(5, 0))]).map(\.rule) == [.zoneUnreadable])
    #expect(try findings([("a", Self.cell(0, 0)), ("a", Self.cell(5, 0))]).map(\.rule) == [.codeDuplicate])
    let null = Sample.zones([("a", Self.cell(0, 0)), ("b", Self.cell(5, 0))])
      .replacing(#"{"type":"Polygon","coordinates":"# + Self.cell(5, 0) + "}", with: "null")
    let found = try Sample().report([(.basins, "zones.geojson", null)]).findings
    #expect(found.map(\.rule) == [.zoneUnreadable])
    #expect(found.first?.line == 3)
  }

  @Test("Every pair of rectangles that overlap is found, and no other")
  func allPairs() throws {
    var random = SeededRandom(seed: 11)
    var pairCount = 0
    for _ in 0..<20 {
      let boxes = (0..<12).map { _ -> (west: Int, south: Int, east: Int, north: Int) in
        let (west, south) = (Int.random(in: 0..<8, using: &random), Int.random(in: 0..<8, using: &random))
        let (wide, high) = (Int.random(in: 1...3, using: &random), Int.random(in: 1...3, using: &random))
        return (west, south, west + wide, south + high)
      }
      var expected: Set<String> = []
      for first in boxes.indices {
        for second in boxes.indices where second > first {
          let (a, b) = (boxes[first], boxes[second])
          if max(a.west, b.west) < min(a.east, b.east), max(a.south, b.south) < min(a.north, b.north) {
            expected.insert("'\(first)' and '\(second)'")
          }
        }
      }
      let zones = boxes.enumerated().map { index, box in
        (
          "\(index)",
          Sample.square(
            Double(box.west) / 100, Double(box.south) / 100, Double(box.east) / 100, Double(box.north) / 100)
        )
      }
      let found = try findings(zones).filter { $0.rule == .zoneOverlap || $0.rule == .zoneSameShape }
      let pairs = found.map { finding in
        finding.message.english.replacing("zones ", with: "").split(separator: "'", omittingEmptySubsequences: false)[
          0...3
        ]
        .joined(separator: "'") + "'"
      }
      #expect(Set(pairs) == expected)
      #expect(pairs.count == expected.count)
      pairCount += expected.count
    }
    #expect(pairCount > 100)
  }
}
