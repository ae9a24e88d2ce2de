@testable import CoverageData
import CoverageModel
import GeometryCore
import TestWorlds
import Testing

@Suite("A GeoJSON file cut short")
struct GeoJSONTruncationTests {
  private static let text = """
    {"type":"FeatureCollection","bbox":[0,45,2,46],"features":[
    {"type":"Feature","properties":{"code":"1","name":"Côte d\\u2019Or","n":-1.5e+2},"geometry":{"type":"Polygon",
    "coordinates":[[[0,45],[1,45],[1,46],[0,46],[0,45]]]}},
    {"geometry":{"coordinates":[[[[1,45],[2,45,10],[2,46],[1,45]]]],"type":"MultiPolygon"},"type":"Feature",
    "properties":{"name":null,"code":2}}]}
    """

  @Test("The whole file is read")
  func whole() throws {
    let basins = try BasinFile.read(input(Self.text)).basins
    #expect(basins.map(\.code) == ["1", "2"])
    #expect(basins.map(\.name) == ["Côte d’Or", "2"])
    #expect(basins.map(\.shape.positionCount) == [5, 4])
  }

  @Test("Cut at any byte, it is a fault of the content, on a line of the file")
  func everyByte() {
    let bytes = Array(Self.text.utf8)
    for length in 0..<bytes.count {
      let error = dataError { _ = try BasinFile.read(InputFile(name: "cut", bytes: Array(bytes[..<length]))) }
      #expect(error?.kind == .content, "\(length)")
      #expect(error?.file == "cut")
      let lines = bytes[..<length].count { $0 == 0x0A } + 1
      #expect((error?.line ?? lines) <= lines)
    }
    #expect(bytes.count > 300)
  }
}
