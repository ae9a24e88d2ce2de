import CoverageData
import DataQuality
import MessageModel
import Testing

@Suite("Coordinates of a projected system")
struct ProjectedTests {
  /// The positions of the sample in Lambert-93, by the program cs2cs of PROJ 9.1.
  private static let lambert: [(x: String, y: String)] = [
    ("781176.5", "6324225.2"),
    ("785185.6", "6324277.9"),
    ("789194.7", "6324333.1"),
    ("793203.7", "6324390.8"),
    ("797212.7", "6324451.1"),
    ("781105.3", "6329780.2"),
    ("785110.9", "6329832.9"),
    ("789116.4", "6329888.0"),
    ("793121.9", "6329945.7"),
    ("797127.4", "6330005.9"),
    ("781034.1", "6335335.1"),
    ("785036.1", "6335387.7"),
    ("789038.2", "6335442.8"),
    ("793040.2", "6335500.4"),
    ("797042.1", "6335560.6"),
    ("780962.9", "6340889.8"),
    ("784961.4", "6340942.4"),
    ("788959.9", "6340997.4"),
    ("792958.4", "6341055.0"),
    ("796956.8", "6341115.2"),
    ("780891.6", "6346444.4"),
    ("784886.7", "6346496.9"),
    ("788881.7", "6346551.9"),
    ("792876.6", "6346609.5"),
    ("796871.5", "6346669.6"),
  ]

  private static var table: String {
    let rows = Sample.names.indices.map { index in
      var row = Sample.row(index)
      (row[2], row[3]) = Self.lambert[index]
      return row.joined(separator: ",")
    }
    return ([Sample.header] + rows).joined(separator: "\n") + "\n"
  }

  @Test("Lambert-93 is recognised, and the rest of the rules go on with its positions")
  func recognised() throws {
    let findings = try Sample().towns(Self.table)
    #expect(findings.map(\.rule) == [.positionProjected])
    #expect(findings.first?.suggestion == "--crs towns=EPSG:2154")
    #expect(findings.first?.message.english.contains("25 of 25 places") == true)
  }

  @Test("A single place in metres among degrees is reported with its degrees")
  func single() throws {
    let own = Sample.row(2)
    let text = Sample.towns().replacing("\(own[2]),\(own[3])", with: "789194.7,6324333.1")
    let findings = try Sample().towns(text)
    let finding = try #require(findings.first)
    #expect(findings.map(\.rule) == [.positionProjected])
    #expect(finding.line == 4 && finding.message.english.contains("metres of EPSG:2154"))
    // The metres of the program cs2cs are whole decimetres: a millionth of a degree.
    let degrees = try #require(
      finding.suggestion?.english.split(separator: " ").compactMap { Double($0.filter { $0 != "," }) })
    #expect(abs(degrees[0] - 4.112345) < 2e-6 && abs(degrees[1] - 44.012345) < 2e-6)
  }

  @Test("A system that is named is used in silence")
  func named() throws {
    let files: [(role: FileRole?, name: String, text: String)] = [
      (.towns, "towns.csv", Self.table), (.basins, "basins.geojson", Sample.basins),
    ]
    let report = try Sample().report(files, readings: ReadingOptions(systems: [.towns: "EPSG:2154"]))
    #expect(report.findings == [])
  }
}
