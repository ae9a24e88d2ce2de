import CoverageData
import DataQuality
import GeometryCore
import MessageModel
import Testing

@Suite("Rules about towns")
struct TownRuleTests {
  @Test("A sound country is silent")
  func sound() throws {
    #expect(try Sample().towns(Sample.towns()) == [])
  }

  private static let far = Sample.position(2).longitude + 0.5

  @Test(
    "One field of one town is wrong",
    arguments: [
      ("code", "", [Rule.codeMissing], nil),
      ("code", "30002", [.codeDuplicate], nil),
      ("code", "30 003", [.fieldBlanks], "30003"),
      ("code", "2a004", [.codeFormat], "2A004"),
      ("code", "1001", [.codeLeadingZero], "01001"),
      ("code", "30099", [.townCountedTwice], nil),
      ("code", "75101", [.codeObsolete], "75056"),
      ("code", "20004", [.codeObsolete], "2A004"),
      // A postal code of Paris, or until 1967 a commune beside it, which the name tells.
      ("code", "75002", [.codeUnknown], "30003"),
      ("code", "75003", [.codeObsolete], "01001"),
      ("code", "99999", [.codeUnknown], "30003"),
      ("name", "", [.nameMissing], nil),
      ("name", "BARJAC", [.nameDuplicate], nil),
      ("name", " Calvisson", [.fieldBlanks], "Calvisson"),
      ("name", "Calvisson\u{A0}", [.fieldBlanks], "Calvisson"),
      ("name", "CalvissonÃ©", [.encodingMojibake], "Calvissoné"),
      ("longitude", "", [.positionMissing], nil),
      ("longitude", "est", [.positionNumber], nil),
      ("longitude", "\"4,112345\"", [.positionNumber], "4.112345"),
      ("longitude", "200", [.positionRange], nil),
      ("longitude", "781176.5", [.positionRange], nil),
      ("longitude", "\(far)", [.positionFar, .townIsolated, .townOutsideBasin], nil),
      ("population", "", [.peopleMissing], nil),
      ("population", "812.4", [.peopleNumber], "812"),
      ("population", "-812", [.peopleNumber], nil),
      ("population", "1 234", [.fieldBlanks], "1234"),
      ("population", "1\u{202F}234", [.fieldBlanks], "1234"),
      ("population", "1'234", [.numberSeparators], "1234"),
      ("population", "NA", [.fieldMissing, .peopleMissing], nil),
      ("basin", "2.00E+08", [.codeNumber, .townBasinUnknown], nil),
      ("population", "0", [.peopleWorkingAge, .peopleZero], nil),
      ("population", "900000000", [.peopleOutlier, .peopleDiffers], nil),
      // The commune has 574 people: 1,573 are fewer than a thousand more, 1,722 three times as many and 1,725 more.
      ("population", "1573", [], nil),
      ("population", "1722", [], nil),
      ("population", "1725", [.peopleDiffers], nil),
      ("department", "31", [.departmentMismatch], "30"),
      ("department", "3", [.departmentMismatch], "30"),
      ("department", "Gard", [], nil),
      ("working_age_population", "5000", [.peopleWorkingAge], nil),
      ("basin", "9", [.townBasinUnknown], "1"),
      ("basin", "2", [.townOutsideBasin], "1"),
      ("basin", "1,extra", [.rowRagged], nil),
    ] as [(String, String, [Rule], String?)])
  func oneField(_ column: String, _ value: String, _ rules: [Rule], _ suggestion: String?) throws {
    let findings = try Sample().towns(Sample.towns(column, value))
    #expect(findings.map(\.rule) == rules, "\(findings)")
    let lines = findings.map(\.line)
    #expect(lines == rules.map { _ in 4 })
    if let suggestion { #expect(findings.first?.suggestion?.english == suggestion) }
  }

  @Test("Positions of whole places")
  func positions() throws {
    func changed(_ longitude: String, _ latitude: String) throws -> [Finding] {
      var lines = Sample.towns().split(separator: "\n").map(String.init)
      var row = Sample.row(2)
      (row[2], row[3]) = (longitude, latitude)
      lines[3] = row.joined(separator: ",")
      return try Sample().towns(lines.joined(separator: "\n") + "\n")
    }
    let place = Sample.position(2)
    let swapped = try changed("\(place.latitude)", "\(place.longitude)")
    #expect(swapped.map(\.rule) == [.positionSwapped])
    #expect(swapped.first?.position == place)
    #expect(try changed("0", "0").map(\.rule) == [.positionZero])
    #expect(try changed("4.11", "44.01").map(\.rule) == [.positionDecimals])
    let same = try changed("\(Sample.position(1).longitude)", "\(Sample.position(1).latitude)")
    #expect(same.map(\.rule) == [.positionDuplicate])
    // 5 km south of the southern border of both basins, at 43.9.
    let outside = try changed("4.112345", "43.855")
    #expect(outside.map(\.rule) == [.townOutsideBasin])
    // An arc of 0.045 degrees of the meridian is 5.0 km (111.1 km a degree at 44 degrees).
    let message = try #require(outside.first?.message.english)
    #expect(message.contains("lies 500") || message.contains("lies 499"), "\(message)")
  }

  @Test("The same name in another department is a homonym")
  func homonym() throws {
    var row = Sample.row(2)
    (row[1], row[6]) = ("Barjac", "34")
    var lines = Sample.towns().split(separator: "\n").map(String.init)
    lines[3] = row.joined(separator: ",")
    let findings = try Sample().towns(lines.joined(separator: "\n") + "\n")
    // Its code remains one of department 30.
    #expect(findings.map(\.rule) == [.nameHomonym, .departmentMismatch])
    #expect(findings.first?.message.english.contains("Barjac 30002, Barjac 30003") == true)
  }

  @Test("A town that names no basin is outside of all, and a basin has no towns")
  func basins() throws {
    let far = Sample.zones([("1", Sample.square(3.9, 43.9, 4.13, 44.4)), ("2", Sample.square(8, 43.9, 8.4, 44.4))])
    let bare = Sample.towns().split(separator: "\n").map { line in
      line.hasSuffix("basin") ? String(line.dropLast(6)) : String(line.dropLast(2))
    }
    let findings = try Sample().report([
      (.towns, "towns.csv", bare.joined(separator: "\n") + "\n"), (.basins, "basins.geojson", far),
    ]).findings
    // Two of five columns of towns lie east of the first basin.
    #expect(findings.count { $0.rule == .townWithoutBasin } == 10)
    #expect(findings.filter { $0.rule == .basinWithoutTowns }.map(\.message) == ["basin '2' has no towns"])
    #expect(findings.count == 11)
  }

  @Test("Towns against their boundaries")
  func boundaries() throws {
    let squares = (0..<24).map { index in
      let place = Sample.position(index)
      let east = index == 2 ? 0.02 : 0.0
      return (
        Sample.code(index),
        Sample.square(
          place.longitude - 0.01 + east, place.latitude - 0.01, place.longitude + 0.01 + east, place.latitude + 0.01)
      )
    }
    let findings = try Sample().report([
      (.towns, "towns.csv", Sample.towns()), (.basins, "basins.geojson", Sample.basins),
      (.boundaries, "boundaries.geojson", Sample.zones(squares)),
    ]).findings
    #expect(findings.map(\.rule) == [.townOutsideBoundary, .townWithoutBoundary])
    #expect(findings.map(\.line) == [4, 26])
    // 0.01 degrees of longitude at 44 degrees: 0.01 · 111.32 km · cos 44° (1 + 0.0016) = 802 m.
    #expect(findings[0].message.english.contains("80") == true)
  }

  @Test("Columns that are missing, doubled or unnamed, and a quote that never closes")
  func columns() throws {
    #expect(try Sample().towns(Sample.towns().replacing("latitude", with: "breite")).map(\.rule) == [.columnMissing])
    #expect(try Sample().towns(Sample.towns().replacing("department", with: "name")).map(\.rule) == [.columnDuplicate])
    #expect(try Sample().towns(Sample.towns().replacing("department", with: "")).map(\.rule) == [.columnUnnamed])
    #expect(try Sample().towns(Sample.towns() + "30026,\"Open").map(\.rule) == [.tableSyntax])
  }

  @Test("Coordinates with few decimals are said once for a table")
  func fewDecimals() throws {
    let rows = Sample.names.indices.map { index in
      var row = Sample.row(index)
      (row[2], row[3]) = (String(row[2].prefix(4)), String(row[3].prefix(5)))
      return row.joined(separator: ",")
    }
    let findings = try Sample().towns(([Sample.header] + rows).joined(separator: "\n") + "\n")
    #expect(findings.map(\.rule) == [.positionDecimals])
    #expect(findings.first?.message.english.hasPrefix("25 places") == true)
  }
}
