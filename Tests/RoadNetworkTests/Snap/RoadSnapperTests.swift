import GeometryCore
import RoadNetwork
import Testing

@Suite("Places joined to roads")
struct RoadSnapperTests {
  /// A road along the equator from longitude 0 to 0.01 and a second one north of it, both ways.
  private func graph(second: RoadTraits, at latitude: Int32) throws -> RoadGraph {
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    draft.vertices.append(node: 1, longitude: 0, latitude: 0)
    draft.vertices.append(node: 2, longitude: 100_000, latitude: 0)
    draft.vertices.append(node: 3, longitude: 0, latitude: latitude)
    draft.vertices.append(node: 4, longitude: 100_000, latitude: latitude)
    func road(_ from: UInt32, _ to: UInt32, _ way: Int64, _ traits: RoadTraits) {
      draft.stretches.append(
        from: from, to: to, lengthMillimetres: 1_113_195, forwardMilliseconds: 1000, backwardMilliseconds: 1000,
        way: way, traits: traits)
    }
    road(0, 1, 10, [])
    road(2, 3, 20, second)
    // What joins them is not a place to stop.
    road(0, 2, 30, .notForSnapping)
    return try RoadGraph(draft: draft)
  }

  private func way(_ latitude: Double, _ graph: RoadGraph, maximum: Double = 1000) throws -> Int64? {
    let place = try RoadSnapper(graph, maximumMetres: maximum).place(LonLat(longitude: 0.004, latitude: latitude))
    return try place.map { try graph.way(of: $0.stretch).id }
  }

  @Test("the nearest point of the nearest road, with its distance and offset")
  func nearest() throws {
    // One thousandth of a degree of latitude at the equator is 110.574 m, of longitude 111.320 m.
    let graph = try graph(second: [], at: 20_000)
    let place = try #require(try RoadSnapper(graph).place(LonLat(longitude: 0.004, latitude: 0.0005)))
    #expect(try graph.way(of: place.stretch).id == 10)
    #expect(abs(Int(place.leg) - 55_287) <= 1)
    #expect(abs(Int(place.offset) - 445_278) <= 2)
    #expect(place.legTime == (place.leg * 18 + 12) / 25)
    #expect(try way(0.0015, graph) == 20)
  }

  @Test("nothing beyond the maximum, nothing for what is not on the Earth")
  func maximum() throws {
    let graph = try graph(second: [], at: 20_000)
    #expect(try way(-0.0005, graph, maximum: 55.288) == 10)
    #expect(try way(-0.0005, graph, maximum: 55.286) == nil)
    #expect(try way(-1, graph) == nil)
    #expect(try RoadSnapper(graph).place(LonLat(longitude: .nan, latitude: 0)) == nil)
    #expect(try RoadSnapper(graph).place(LonLat(longitude: 200, latitude: 95)) == nil)
  }

  @Test("a road of last resort only where nothing else lies within 300 m; a motorway never")
  func eligible() throws {
    let near = try graph(second: .lastResort, at: 20_000)
    #expect(try way(0.0019, near) == 10)
    let far = try graph(second: .lastResort, at: 40_000)
    #expect(try way(0.0039, far) == 20)
    #expect(try way(0.0027, far) == 10)
    let motorway = try graph(second: .notForSnapping, at: 40_000)
    #expect(try way(0.0039, motorway) == 10)
  }

  @Test("a road without a way back is of another component")
  func components() throws {
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    for (node, longitude) in [(Int64(1), Int32(0)), (2, 10_000), (3, 20_000)] {
      draft.vertices.append(node: node, longitude: longitude, latitude: 0)
    }
    draft.stretches.append(
      from: 0, to: 1, lengthMillimetres: 111_320, forwardMilliseconds: 9, backwardMilliseconds: 9, way: 1)
    draft.stretches.append(
      from: 1, to: 2, lengthMillimetres: 111_320, forwardMilliseconds: 9,
      backwardMilliseconds: RoadStretches.notAllowed, way: 2)
    let graph = try RoadGraph(draft: draft)
    let place = try #require(try RoadSnapper(graph).place(LonLat(longitude: 0.0019, latitude: 0)))
    #expect(try graph.way(of: place.stretch).id == 1)
    #expect(place.leg > 100_000)
  }

  @Test("roads over the 180th meridian")
  func antimeridian() throws {
    var draft = RoadDraft(facts: RoadFacts(profile: "car"))
    draft.vertices.append(node: 1, longitude: 1_799_990_000, latitude: 0)
    draft.vertices.append(node: 2, longitude: -1_799_990_000, latitude: 0)
    draft.stretches.append(
      from: 0, to: 1, lengthMillimetres: 222_639, forwardMilliseconds: 9, backwardMilliseconds: 9, way: 1)
    let graph = try RoadGraph(draft: draft)
    for longitude in [-179.9995, 179.9995] {
      let place = try #require(try RoadSnapper(graph).place(LonLat(longitude: longitude, latitude: 0.0001)))
      #expect(abs(Int(place.leg) - 11_057) <= 1)
      let expected = longitude < 0 ? 166_979 : 55_660
      #expect(abs(Int(place.offset) - expected) <= 2)
    }
  }
}
