import CoverageModel
import Foundation
import GeometryCore
@testable import Reporting
import TestWorlds
import Testing

@Suite("Data of the page")
struct PageDataTests {
  private func towns(_ data: [String: Any]) throws -> [String: Any] { try #require(data["towns"] as? [String: Any]) }

  @Test("The ground of each town goes along where boundaries are known")
  func grounds() throws {
    // On the equator a town's ground is a square of a tenth of a degree: four corners, with 1,000 or 10,000 steps a degree.
    var report = LandWorld.report()
    let data = try PageWorld.data(PageWorld.study(report))
    let steps = try #require(data["steps"] as? Int)
    let shapes = try #require(try towns(data)["shape"] as? [[[[Int]]]])
    #expect(shapes.count == 8)
    for (town, shape) in shapes.enumerated() {
      let ring = try #require(shape.first?.first)
      let xs = PageWorld.sums(stride(from: 0, to: ring.count, by: 2).map { ring[$0] })
      #expect(shape.count == 1 && shape[0].count == 1 && ring.count == 8)
      #expect(xs.min() == (2 * town - 1) * steps / 20 && xs.max() == (2 * town + 1) * steps / 20)
    }
    report.study.boundaries = nil
    #expect(try towns(PageWorld.data(PageWorld.study(report)))["shape"] == nil)
  }

  @Test("Towns come back as they went in: places to a metre, distances to 100 m, people, zones")
  func towns() throws {
    let towns = try towns(PageWorld.data(PageWorld.study()))
    #expect(towns["code"] as? [String] == (1...8).map { "T\($0)" })
    #expect(towns["name"] as? [String] == LineWorld.names)
    let longitude = PageWorld.sums(try #require(towns["longitude"] as? [Int]))
    #expect(longitude == (0..<8).map { $0 * 10_000 })
    #expect(PageWorld.sums(try #require(towns["latitude"] as? [Int])) == Array(repeating: 0, count: 8))
    #expect(towns["people"] as? [Int] == (0..<8).map { 1024 << $0 })
    // Tenths of a kilometre: 0, 11.13, 22.26, 33.40, 44.53, 50.09, 38.96, 27.83 km.
    #expect(towns["distance"] as? [Int] == [0, 111, 223, 334, 445, 501, 390, 278])
    #expect(towns["nearest"] as? [Int] == [0, 0, 0, 0, 0, 1, 1, 1])
    // The smallest of 15, 30, 45, 60 km that reaches the town.
    #expect(towns["within"] as? [Int] == [0, 0, 1, 2, 2, 3, 2, 1])
    #expect(towns["basin"] as? [Int] == [0, 0, 0, 1, 1, 1, 2, 2])
    #expect(towns["department"] as? [Int] == [0, 0, 0, 0, 1, 1, 1, 1])
    #expect(towns["departments"] as? [String] == ["Amont", "Aval"])
    #expect(towns["after"] == nil)
  }

  @Test("Who is covered does not depend on the rounding of distances")
  func rounding() throws {
    var result = LineWorld.result()
    result.towns[2].distance = 30_049.9
    result.towns[3].distance = 30_000
    let page = PageWorld.study(LineWorld.report(result: result))
    let towns = try towns(PageWorld.data(page))
    let distances = try #require(towns["distance"] as? [Int])
    let within = try #require(towns["within"] as? [Int])
    #expect(distances[2] == 300 && distances[3] == 300)
    #expect(within[2] == 2 && within[3] == 1)
  }

  @Test("Missing people and no space at all are neither 0")
  func missing() async throws {
    let worlds = try await Worlds.all()
    let report = try #require(worlds.first { $0.name == "missing people" }?.report)
    let people = try #require(try towns(PageWorld.data(PageWorld.study(report)))["people"] as? [Any])
    #expect(people[3] is NSNull)
    #expect(people[2] as? Int == 4_096)
    let empty = try #require(worlds.first { $0.name == "no spaces" }?.report)
    let none = try towns(PageWorld.data(PageWorld.study(empty)))
    #expect(none["distance"] as? [Int] == Array(repeating: -1, count: 8))
    #expect(none["nearest"] as? [Int] == Array(repeating: -1, count: 8))
    #expect(none["within"] as? [Int] == Array(repeating: 4, count: 8))
  }

  @Test("With a plan: the towns that a site of it brings nearer, and to which")
  func plan() async throws {
    let data = try PageWorld.data(try await PageWorld.plan())
    let after = try #require(try towns(data)["after"] as? [String: Any])
    // Sites at 0.6 (position 2, after the two spaces) and 0.45 (3). T4 at 0.3: 1.5 units to 0.45 against 3 to S1; T5: 0.5;
    // T6: 0.5 to 0.45; T7: 0; T8: 1 to 0.6. T3 at 0.2 stays with S1 at 2 units (2.5 to 0.45).
    #expect(PageWorld.sums(try #require(after["town"] as? [Int])) == [3, 4, 5, 6, 7])
    #expect(after["nearest"] as? [Int] == [3, 3, 3, 2, 2])
    #expect(after["distance"] as? [Int] == [167, 56, 56, 0, 111])
    let sites = try #require(data["sites"] as? [[String: Any]])
    #expect(sites.map { $0["code"] as? String } == ["C2", "C3"])
    #expect(sites.map { $0["new"] as? Int } == [34_000, 12_500])
    let basins = try #require(data["basins"] as? [String: Any])
    #expect(basins["uncovered"] as? [Int] == [0, 57_344, 65_536])
    #expect(basins["uncoveredAfter"] as? [Int] == [0, 0, 0])
  }

  @Test("Basins in the order of codes, their shapes on the grid")
  func basins() throws {
    let data = try PageWorld.data(PageWorld.study())
    let basins = try #require(data["basins"] as? [String: Any])
    #expect(basins["code"] as? [String] == ["Z1", "Z2", "Z3"])
    #expect(basins["severity"] as? [Int] == [0, 3, 2])
    #expect(basins["median"] as? [Int] == [223, 501, 278])
    #expect(basins["partial"] as? [Int] == [0, 0, 1])
    let steps = try #require(data["steps"] as? Int)
    let shapes = try #require(basins["shape"] as? [[[[Int]]]])
    // Z2 is the square from 0.25 to 0.55 and -0.1 to 0.1.
    let ring = try #require(shapes[1].first?.first)
    let x = PageWorld.sums(stride(from: 0, to: ring.count, by: 2).map { ring[$0] })
    let y = PageWorld.sums(stride(from: 1, to: ring.count, by: 2).map { ring[$0] })
    #expect(Set(x) == [steps / 4, steps * 55 / 100])
    #expect(Set(y) == [-steps / 10, steps / 10])
    #expect(x.count == 4)
  }

  @Test("Underserved areas with their figures")
  func areas() throws {
    var result = LineWorld.result()
    let area = UnderservedArea(
      largestTown: 5, towns: [3, 4, 5], people: 57_344, workingAgePeople: nil, areaSquareMetres: 1e9, nearestSpace: 1,
      distance: 50_094, basins: ["Z2"], candidates: [4], shape: LineWorld.study().basins[1].shape)
    result.land = LandCoverage(
      territory: MultiPolygon([]), clipped: LineWorld.study().distances.map { _ in MultiPolygon([]) }, basins: [],
      underserved: UnderservedAreas(
        areas: [area], leastPeople: 0, smallerAreas: 0, smallerAreaTowns: 0, smallerAreaPeople: 0,
        townsWithoutBoundary: []))
    let page = PageWorld.study(LineWorld.report(result: result))
    let areas = try #require(try PageWorld.data(page)["areas"] as? [[String: Any]])
    #expect(areas.count == 1)
    #expect(areas[0]["name"] as? String == LineWorld.names[5])
    #expect(areas[0]["people"] as? Int == 57_344)
    #expect(areas[0]["distance"] as? String == "50.1\u{A0}km")
    #expect(areas[0]["candidates"] as? [String] == ["Cinq"])
    let html = PageWorld.text(page)
    #expect(html.contains("name=\"areas\""))
    #expect(html.contains("Around Pont_l’Abbé|&lt;Est&gt;"))
    #expect(!PageWorld.text(PageWorld.study()).contains("name=\"areas\""))
  }

  @Test("Every text of the script is given, in the page's language, and the script asks for no other")
  func texts() throws {
    let script = String(decoding: PageAssets.script, as: UTF8.self)
    let asked = Set(script.matches(of: /\btexts\.([a-zA-Z]+)/).map { String($0.1) })
    for language in Language.allCases {
      let texts = try #require(try PageWorld.data(PageWorld.study(), language)["texts"] as? [String: String])
      #expect(Set(texts.keys) == asked)
      #expect(texts.values.filter(\.isEmpty).isEmpty)
    }
  }
}
