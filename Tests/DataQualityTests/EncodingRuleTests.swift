import CoverageData
import Foundation
import MessageModel
import Testing

@testable import DataQuality

@Suite("Rules about encodings")
struct EncodingRuleTests {
  private func findings(_ data: Data, name: String = "towns.csv", role: FileRole? = .towns) throws -> [Finding] {
    let sample = try Sample()
    let file = QualityRequest.File(path: try sample.write(data, name), role: role)
    return try QualityCheck.run(QualityRequest(geoData: nil, files: [file]), reference: Sample.reference).findings
  }

  private static func wide(_ text: String, isLittle: Bool) -> Data {
    Data(text.utf16.flatMap { isLittle ? [UInt8($0 & 255), UInt8($0 >> 8)] : [UInt8($0 >> 8), UInt8($0 & 255)] })
  }

  @Test("UTF-16 with and without a byte order mark, in both orders, is read on")
  func utf16() throws {
    for isLittle in [true, false] {
      #expect(try findings(Self.wide(Sample.towns(), isLittle: isLittle)).map(\.rule) == [.encodingUTF16])
      #expect(try findings(Self.wide("\u{FEFF}" + Sample.towns(), isLittle: isLittle)).map(\.rule) == [.encodingUTF16])
    }
  }

  @Test("Windows-1252 is reported by its line and read on")
  func windows() throws {
    let text = Sample.towns()
    let data = try #require(text.data(using: .windowsCP1252))
    let found = try findings(data)
    #expect(found.map(\.rule) == [.encodingNotUTF8])
    // Potelières is the first name with an accent: the 12th town, line 13.
    #expect(found.first?.line == 13)
    #expect(found.first?.message.english.contains("Potelières") == true)
  }

  @Test("A byte order mark, a NUL byte, mixed line ends")
  func marks() throws {
    #expect(try findings(Data([0xEF, 0xBB, 0xBF]) + Data(Sample.towns().utf8)).map(\.rule) == [.encodingBOM])
    let nul = Sample.towns().replacing("Dions", with: "Di\u{0}ons")
    let found = try findings(Data(nul.utf8))
    #expect(found.map(\.rule) == [.encodingNUL])
    #expect(found.first?.line == 5)
    let mixed = Sample.towns().replacing("1\n30002", with: "1\r\n30002")
    #expect(try findings(Data(mixed.utf8)).map(\.rule) == [.lineEnds])
    #expect(try findings(Data(Sample.towns().replacing("\n", with: "\r\n").utf8)) == [])
  }

  @Test("Mojibake is undone where it can be, and only there")
  func mojibake() {
    #expect(Mojibake.repaired("AlÃ¨s") == "Alès")
    #expect(Mojibake.repaired("lâ€™Hay") == "l’Hay")
    #expect(Mojibake.repaired("Ã‰tampes") == "Étampes")
    for sound in ["Alès", "Âge", "Ãvila", "Œuilly", "Château", "â"] { #expect(Mojibake.repaired(sound) == nil) }
  }

  @Test("What is not text ends in one error", arguments: ["towns.csv", "zones.geojson", "towns.gpkg", "towns.xlsx"])
  func hostile(_ name: String) throws {
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]
    var state: UInt32 = 7
    let garbage = (0..<3000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    for bytes in [png, garbage, [], Array("   \n\n".utf8)] {
      for role in [FileRole.towns, .spaces, .basins, nil] {
        let found = try findings(Data(bytes), name: name, role: role)
        #expect(found.contains { $0.severity == .error }, "\(bytes.prefix(4)) \(String(describing: role))")
      }
    }
  }
}
