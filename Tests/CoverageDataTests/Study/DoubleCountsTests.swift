@testable import CoverageData
import CoverageModel
import GeometryCore
import MessageModel
import Testing

@Suite("Towns whose people a table holds twice")
struct DoubleCountsTests {
  private func town(_ code: String, people: Int?, longitude: Double = 5) -> Town {
    Town(code: code, name: "n\(code)", position: LonLat(longitude: longitude, latitude: 45), population: people)
  }

  private let absorbed = ["13201": "13055", "13202": "13055", "74268": "74010", "74011": "74010"]

  private func find(_ towns: [Town], _ known: [String: Int]) -> [DoubleCounts.Finding] {
    DoubleCounts.find(towns, absorbed: absorbed) { code in known[code].map { self.town(code, people: $0) } }
  }

  @Test("Two spellings of one code, in any order; codes of other forms are left alone")
  func spellings() {
    #expect(DoubleCounts.spellings(["1005", "34001", "01005"]).map(\.others) == [["1005"]])
    #expect(DoubleCounts.spellings(["01005", "1005"]).map(\.code) == ["01005"])
    #expect(DoubleCounts.spellings(["2a008", "2A008"]).count == 1)
    #expect(DoubleCounts.spellings(["1005", "2005", "A1", "a1", "0", "1"]).isEmpty)
  }

  @Test("A city beside its districts counts twice, whatever its people")
  func districts() throws {
    let found = find(
      [town("13055", people: 870), town("13201", people: 40), town("13202", people: 25)], ["13055": 863])
    let first = try #require(found.first)
    #expect(first.code == "13055" && first.others == ["13201", "13202"])
    #expect(first.problem.english.contains("65 people would count twice"))
    #expect(find([town("13201", people: 40), town("13202", people: 25)], ["13055": 863]).isEmpty)
  }

  @Test("Counties of another country with the same codes are not districts")
  func elsewhere() {
    let counties = [town("13055", people: 24, longitude: -85), town("13201", people: 6, longitude: -85)]
    #expect(find(counties, ["13055": 863]).isEmpty)
  }

  @Test("Joined communes beside the new one count twice; an older table, where each has its own people, does not")
  func joined() {
    let known = ["74010": 128_000, "01001": 1000, "01002": 2000, "01003": 3000]
    let others = [town("01001", people: 1050), town("01002", people: 2100), town("01003", people: 3150)]
    let new = [town("74010", people: 133_000), town("74268", people: 20_000), town("74011", people: 9000)]
    #expect(find(others + new, known).map(\.others) == [["74011", "74268"]])
    let old = [town("74010", people: 52_000), town("74268", people: 40_000), town("74011", people: 38_000)]
    #expect(find(others + old, known).isEmpty)
  }
}
