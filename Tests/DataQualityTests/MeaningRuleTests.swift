import CoverageData
import Foundation
import GeometryCore
import MessageModel
import Testing

@testable import DataQuality

/// What places mean: which country they are of, whether they count, and twice.
@Suite("Rules about what places mean")
struct MeaningRuleTests {
  private static let rulesOfFrance: Set<Rule> = [
    .codeFormat, .codeLeadingZero, .codeObsolete, .codeUnknown, .departmentMismatch, .peopleDiffers, .positionFar,
  ]

  /// The towns of the sample 30 degrees farther east, one column of a few changed.
  private func elsewhere() -> String {
    let rows = Sample.names.indices.map { index in
      var row = Sample.row(index)
      row[2] = "\(Sample.position(index).longitude + 30)"
      if index == 3 { row[0] = "1001" }
      if index == 4 { row[4] = "90000" }
      return row.joined(separator: ",")
    }
    return ([Sample.header] + rows).joined(separator: "\n") + "\n"
  }

  private func rules(_ country: QualityRequest.Country, _ text: String) throws -> Set<Rule> {
    let sample = try Sample()
    let file = QualityRequest.File(path: try sample.write(.init(text.utf8), "towns.csv"), role: .towns)
    var request = QualityRequest(geoData: nil, files: [file])
    request.country = country
    return Set(try QualityCheck.run(request, reference: Sample.reference).findings.map(\.rule))
  }

  @Test("Codes like INSEE's of places elsewhere are not INSEE's, unless that is said")
  func country() throws {
    #expect(try rules(.auto, elsewhere()).isDisjoint(with: Self.rulesOfFrance))
    #expect(try rules(.none, elsewhere()).isDisjoint(with: Self.rulesOfFrance))
    #expect(try rules(.fr, elsewhere()).isSuperset(of: [.codeLeadingZero, .positionFar]))
    // In France they are, and none asks for silence.
    let french = Sample.towns("code", "1001")
    #expect(try rules(.auto, french).contains(.codeLeadingZero))
    #expect(try rules(.none, french).isDisjoint(with: Self.rulesOfFrance))
  }

  @Test("Without a column department the code tells it; codes of another kind tell nothing")
  func department() throws {
    func table(_ codes: [String]) -> String {
      var lines = ["code,name,longitude,latitude,population"]
      for index in 0..<6 {
        let row = Sample.row(index)
        let code = index < 2 ? codes[index] : codes.isEmpty ? row[0] : codes[2] + row[0]
        lines.append([code, index < 2 ? "Barjac" : row[1], row[2], row[3], row[4]].joined(separator: ","))
      }
      return lines.joined(separator: "\n") + "\n"
    }
    let same = try rules(.auto, table(["30001", "30002", ""]))
    #expect(same.contains(.nameDuplicate) && !same.contains(.nameHomonym))
    let different = try rules(.auto, table(["30001", "01001", ""]))
    #expect(!different.contains(.nameDuplicate) && different.contains(.nameHomonym))
    #expect(try !rules(.auto, table(["X1", "X2", "X"])).contains(.nameDuplicate))
  }

  @Test("A status that does not count is a warning, one that is not known a note; doubles among them are none")
  func status() throws {
    let findings = try Sample().spaces("code,status\n30001,fermé\n30002,ouvert\n30003,bof\n30001,open\n")
    #expect(findings.map(\.rule) == [.spaceNotOpen, .spaceStatusUnknown])
    #expect(findings.first?.line == 2 && findings.first?.suggestion == "--status open,closed")
    #expect(findings.map(\.severity) == [.warning, .note])
  }

  @Test("A code and a name of two towns")
  func mismatch() throws {
    let findings = try Sample().spaces("code,town\n30001,Aubais\n30002,Dions\n")
    #expect(findings.map(\.rule) == [.codeNameMismatch])
    #expect(findings.first?.line == 3 && findings.first?.severity == .error)
  }

  @Test("Thousands parted by points are so where the comma is the decimal sign; else nothing is suggested")
  func thousands() throws {
    func suggestion(_ people: String, _ separator: String) throws -> String? {
      let text =
        ["code", "name", "longitude", "latitude", "population"].joined(separator: separator) + "\n"
        + ["1", "a", "4", "44", people].joined(separator: separator) + "\n"
      return try Sample().report([(.towns, "t.csv", text)]).findings.first { $0.rule == .peopleNumber }?.suggestion?
        .english
    }
    #expect(try suggestion("59.000", ";") == "59000")
    #expect(try suggestion("1.234.567", ";") == "1234567")
    #expect(try suggestion("59.000", ",") == nil)
    #expect(try suggestion("812.4", ",") == "812")
  }

  @Test("Two spellings of one code")
  func spellings() throws {
    let findings = try Sample().towns(Sample.towns("code", "030002"))
    #expect(findings.map(\.rule).contains(.townCountedTwice))
  }
}
