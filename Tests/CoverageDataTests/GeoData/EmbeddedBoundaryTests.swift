@testable import CoverageData
import CoverageModel
import Foundation
import GEOSKit
import GeometryCore
import PROJKit
import TestSupport
import TestWorlds
import Testing

@Suite("Embedded boundaries")
struct EmbeddedBoundaryTests {
  private let boundaries: CodedBoundaries
  private let towns: [Town]
  private let areas: [Int?]

  init() throws {
    boundaries = try BoundaryFile.read(embeddedData.file("town-boundaries.bin", content: .binary))
    towns = try TownTable.read(embeddedData.file("towns.csv"))
    areas = boundaries.areas(of: towns.map(\.code))
  }

  private func dissolved(_ level: ZoneLevel) -> (codes: [String], shapes: [MultiPolygon]) {
    let codes = Set(towns.compactMap { level.code(of: $0) }).sorted()
    let number = Dictionary(uniqueKeysWithValues: codes.enumerated().map { ($1, $0) })
    var groups: [Int?] = Array(repeating: nil, count: boundaries.mesh.areaCount)
    for (town, area) in zip(towns, areas) {
      if let area, let code = level.code(of: town) { groups[area] = number[code] }
    }
    return (codes, boundaries.mesh.dissolved(groups: groups, groupCount: codes.count))
  }

  @Test("All towns but four have one, and no boundary is without a town")
  func towns34871() {
    #expect(boundaries.codes.count == 34_871)
    #expect(areas.count { $0 == nil } == 4)
    #expect(areas.compactMap { $0 } == Array(0..<34_871))
  }

  @Test("Basins, departments and regions joined from towns are valid, and are as large as their towns together")
  func levels() throws {
    let geodesic = Geodesic()
    let shapes = boundaries.mesh.dissolved(groups: Array(0..<34_871), groupCount: 34_871)
    let ofTowns = shapes.map { geodesic.area(of: $0) }
    for (level, count) in [(ZoneLevel.basin, 306), (.department, 101), (.region, 18)] {
      let (codes, zones) = dissolved(level)
      #expect(codes.count == count)
      var expected: [String: Double] = [:]
      for (town, area) in zip(towns, areas) {
        if let area, let code = level.code(of: town) { expected[code, default: 0] += ofTowns[area] }
      }
      for (code, zone) in zip(codes, zones) {
        #expect(try GEOSValidity.check(zone) == nil, "\(code)")
        let sum = try #require(expected[code])
        #expect(abs(geodesic.area(of: zone) - sum) <= 1e-9 * sum, "\(code)")
      }
    }
  }

  @Test("Neighbours in the Hérault are the pairs whose boundaries share a line, by GEOS")
  func neighbours() throws {
    let herault = towns.indices.filter { towns[$0].department == "34" }
    #expect(herault.count > 300)
    let neighbours = boundaries.mesh.neighbours()
    let shapes = try herault.map { boundaries.mesh.shape(ofArea: try #require(areas[$0])) }
    let boxes = shapes.map(\.boundingBox)
    let context = try GEOSContext()
    for (first, town) in herault.enumerated() {
      let found = Set(neighbours[try #require(areas[town])])
      let geometry = try GEOSGeometry(shapes[first], context: context)
      for (second, other) in herault.enumerated() where second > first {
        guard let box = boxes[first], let otherBox = boxes[second], overlap(box, otherBox) else { continue }
        let touches = try geometry.relates(to: GEOSGeometry(shapes[second], context: context), pattern: "F***1****")
        #expect(touches == found.contains(try #require(areas[other])), "\(towns[town].name), \(towns[other].name)")
      }
    }
  }

  private func overlap(_ first: BoundingBox, _ second: BoundingBox) -> Bool {
    first.west <= second.east && second.west <= first.east && first.south <= second.north
      && second.south <= first.north
  }

  /// The published areas leave out lagoons, estuaries and high mountains in some departments, and coasts overseas are
  /// drawn coarsely: half are within 0.1 %, nine in ten within 0.5 %, all within 5 %.
  @Test("Departments are about as large as published", .enabled(if: ExternalData.isExpected))
  func published() throws {
    let table = try ExternalData.text("fr_reference/departements.csv").split(separator: "\n").dropFirst()
    var published: [String: Double] = [:]
    for line in table {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      if let area = Double(fields[6]) { published[fields[0]] = area }
    }
    let (codes, shapes) = dissolved(.department)
    let geodesic = Geodesic()
    let differences = zip(codes, shapes).compactMap { code, shape in
      published[code].map { abs(geodesic.area(of: shape) / 1e6 / $0 - 1) }
    }.sorted()
    #expect(differences.count > 95)
    #expect(differences[differences.count / 2] < 0.001)
    #expect(differences[differences.count * 9 / 10] < 0.005)
    #expect(differences.allSatisfy { $0 < 0.05 })
  }
}
