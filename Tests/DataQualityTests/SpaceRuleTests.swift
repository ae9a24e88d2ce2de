import CoverageData
import DataQuality
import MessageModel
import Testing

@Suite("Rules about training spaces")
struct SpaceRuleTests {
  @Test("Sound spaces are silent")
  func sound() throws {
    #expect(try Sample().spaces("code,capacity\n30003,150\n30007,\n") == [])
    #expect(try Sample().spaces("town\nCalvisson\nestezargues 30\n") == [])
    #expect(try Sample().spaces("code,longitude,latitude\nA,4.05123,44.05123\n") == [])
  }

  @Test(
    "One space is wrong",
    arguments: [
      ("code\n30003\n30098\n", Rule.spaceTownUnknown, nil),
      ("code\n30003\n30099\n", .spaceTownUnknown, "Euzet 30005"),
      ("code,name\n30003,\n88888,Dions\n", .spaceTownUnknown, "Dions 30004"),
      ("town\nCalvisson\nCalvison\n", .spaceTownUnknown, "Calvisson 30003"),
      ("town\nCalvisson\nClavisson\n", .spaceTownUnknown, "Calvisson 30003"),
      ("code\n30003\n30003\n", .codeDuplicate, nil),
      ("code\n30003\n\" \"\n", .fieldBlanks, nil),
      ("code,capacity\n30003,150\n30004,douze\n", .capacityNumber, nil),
      ("code,capacity\n30003,150\n30004,12.4\n", .capacityNumber, "12"),
      ("code,longitude,latitude\nA,4.05123,44.05123\nB,5.05123,44.05123\n", .spaceOutsideBasins, nil),
      ("code,longitude,latitude\nA,4.05123,44.05123\nB,44.05123,4.06123\n", .positionSwapped, nil),
    ] as [(String, Rule, String?)])
  func one(_ text: String, _ rule: Rule, _ suggestion: String?) throws {
    let findings = try Sample().spaces(text).filter { $0.rule != .codeMissing }
    #expect(findings.map(\.rule) == [rule], "\(findings)")
    #expect(findings.first?.line == 3)
    if let suggestion { #expect(findings.first?.suggestion?.english == suggestion) }
  }

  @Test("A name that several towns have is listed")
  func ambiguous() throws {
    let towns = Sample.towns("name", "Barjac Nord").replacing("Dions", with: "Barjac Sud").replacing(
      "Barjac,", with: "Aubord,")
    let findings = try Sample().report([
      (.towns, "towns.csv", towns), (.spaces, "spaces.csv", "town\nAubais\nBarjac\n"),
      (.basins, "basins.geojson", Sample.basins),
    ]).findings
    #expect(findings.map(\.rule) == [.spaceNameAmbiguous])
    #expect(findings.first?.message == "'Barjac' may be 2 towns (Barjac Sud 30004, Barjac Nord 30003)")
  }

  @Test("Of equally near names that of the largest town is suggested")
  func largest() throws {
    // One letter from both: Ledenon has 759 people, Ladenon 574.
    let towns = Sample.towns("name", "Ladenon")
    let findings = try Sample().report([
      (.towns, "towns.csv", towns), (.spaces, "spaces.csv", "town\nAubais\nLidenon\n"),
      (.basins, "basins.geojson", Sample.basins),
    ]).findings
    #expect(findings.map(\.rule) == [.spaceTownUnknown])
    #expect(findings.first?.suggestion == "Ledenon 30008")
  }

  @Test("A capacity of a thousand times the others is an outlier")
  func outlier() throws {
    let rows = (0..<12).map { "\(Sample.code($0)),\($0 == 5 ? 150_000 : 150)" }
    let findings = try Sample().spaces("code,capacity\n" + rows.joined(separator: "\n") + "\n")
    #expect(findings.map(\.rule) == [.capacityOutlier])
    #expect(findings.first?.line == 7)
  }
}
