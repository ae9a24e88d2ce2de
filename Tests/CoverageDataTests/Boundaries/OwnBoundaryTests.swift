@testable import CoverageData
import CoverageModel
import GeometryCore
import TestWorlds
import Testing

@Suite("Boundaries of one's own")
struct OwnBoundaryTests {
  private let country: SmallCountry

  init() throws { country = try SmallCountry() }

  private func square(_ code: String, _ west: Double, _ south: Double, _ side: Double = 1) -> String {
    let (east, north) = (west + side, south + side)
    return """
      {"type":"Feature","properties":{"code":"\(code)","name":"\(code)"},"geometry":{"type":"Polygon","coordinates":\
      [[[\(west),\(south)],[\(east),\(south)],[\(east),\(north)],[\(west),\(north)],[\(west),\(south)]]]}}
      """
  }

  private func study(_ squares: [String]) async throws -> (Study, [Repair]) {
    let path = try country.write(
      "{\"type\":\"FeatureCollection\",\"features\":[\(squares.joined(separator: ","))]}", "own.geojson")
    let loaded = try await StudyLoader.load(
      StudyRequest(geoData: country.geoData, boundariesPath: path, territory: .everything))
    return (loaded.study, loaded.repairs)
  }

  @Test("Areas of a GeoJSON file by code; a town without one is counted")
  func joined() async throws {
    let (study, repairs) = try await study([square("B1", 1, 45), square("A1", 0, 45)])
    let boundaries = try #require(study.boundaries)
    // Towns A1, A2, B1; the areas ascend by code.
    #expect(boundaries.areas == [0, nil, 1])
    #expect(boundaries.mesh.neighbours() == [[1], [0]])
    #expect(repairs.contains(Repair(rule: .townWithoutBoundary, count: 1, examples: ["A2"])))
    #expect(!repairs.contains { $0.rule == .boundariesOverlap || $0.rule == .boundariesUnmatched })
  }

  @Test("A boundary that crosses itself is made valid and counted, and beside others it tiles")
  func crossing() async throws {
    // An hourglass whose waist is at (0.5, 45.5); its right side is the left side of B1.
    let hourglass = """
      {"type":"Feature","properties":{"code":"A1"},"geometry":{"type":"Polygon","coordinates":\
      [[[0,45],[1,46],[1,45],[0,46],[0,45]]]}}
      """
    let (study, repairs) = try await study([hourglass, square("B1", 1, 45)])
    #expect(repairs.contains(Repair(rule: .shapeMadeValid, count: 1, examples: ["A1"])))
    let boundaries = try #require(study.boundaries)
    let area = try #require(boundaries.areas.first ?? nil)
    // Two triangles.
    #expect(boundaries.mesh.shape(ofArea: area).polygons.map(\.exterior.positions.count) == [4, 4])
    #expect(boundaries.mesh.neighbours() == [[1], [0]])
  }

  @Test("Overlaps and borders that do not match are counted")
  func flawed() async throws {
    let (_, overlapping) = try await study([square("A1", 0, 45), square("A2", 0, 45), square("B1", 1, 45)])
    #expect(overlapping.contains { $0.rule == .boundariesOverlap && $0.examples == ["A1", "A2"] })
    // The side of B1 is half that of A1, whose border has no position in the middle.
    let (_, unmatched) = try await study([square("A1", 0, 45), square("A2", 5, 45), square("B1", 1, 45, 0.5)])
    #expect(unmatched.contains { $0.rule == .boundariesUnmatched && $0.examples == ["A1", "B1"] })
  }

  @Test("Without a file a small country has no boundaries, and says nothing of it")
  func none() async throws {
    let loaded = try await StudyLoader.load(StudyRequest(geoData: country.geoData, territory: .everything))
    #expect(loaded.study.boundaries == nil)
    #expect(!loaded.inputs.map(\.role).contains("boundaries"))
    #expect(!loaded.repairs.contains { $0.rule == .townWithoutBoundary })
  }
}
