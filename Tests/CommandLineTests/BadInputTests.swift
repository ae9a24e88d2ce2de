import Foundation
import MessageModel
import Testing

@Suite("Bad input on the command line")
struct BadInputTests {
  private static let header = "code,name,longitude,latitude,population\n"

  /// Runs on a bad file and expects exactly one line on stderr, exit code 65, and nothing written.
  private func expectRefusal(
    _ option: String, _ data: Data, file: String, line: Int?, phrase: String, code: Int32 = 65
  ) throws {
    let place = try Workplace()
    try place.write(data, file)
    let before = try place.names()
    let outcome = try place.analyze(option, file, "--out", "out")
    #expect(outcome.code == code, "\(outcome.stderr)")
    #expect(outcome.stdout.isEmpty)
    let start = line.map { "maillage: \(file), line \($0)" } ?? "maillage: \(file)"
    #expect(outcome.stderr.hasPrefix(start), "\(outcome.stderr)")
    #expect(outcome.stderr.contains(phrase), "\(outcome.stderr)")
    #expect(outcome.stderr.count { $0 == "\n" } == 1)
    #expect(outcome.stderr.hasSuffix("\n"))
    #expect(try place.names() == before)
  }

  @Test(
    "Towns",
    arguments: [
      ("code,name,longitude,population\n1,A,0,1\n", 1, "'latitude': this column is missing"),
      (header + "1,A,0,45,1\n1,B,0,45,1\n", 3, "appears twice; first on line 2"),
      (header + "1,A,0,95,1\n", 2, "'latitude': 95 is out of range"),
      (header + "1,A,NaN,45,1\n", 2, "'longitude': is empty"),
      (header + "1,A,\"0,5\",45,1\n", 2, "decimal comma"),
      (header + "1,A,600000,6500000,1\n", 2, "projected metres"),
      (header + "1,A,45.5,0.5,1\n", nil, "axes swapped"),
      ("", nil, "is empty"),
      (header, nil, "no towns"),
      (header.replacing(",", with: ";") + "1;A;0;45\n", 2, "4 fields; the header names 5"),
      (header.replacing(",", with: "\t"), nil, "no towns"),
      (header + "1,\"A,0,45,1\n", 2, "never closes"),
      (header + "1,A,0,45\n", 2, "4 fields; the header names 5"),
      (header + "1,A,0,45,-5\n", 2, "'population': '-5' is not a whole number"),
    ] as [(String, Int?, String)])
  func towns(text: String, line: Int?, phrase: String) throws {
    try expectRefusal("--towns", Data(text.utf8), file: "towns.csv", line: line, phrase: phrase)
  }

  @Test("Text that is not UTF-8")
  func encodings() throws {
    let damaged = Data((Self.header + "1,A,0,45,1\n2,S").utf8) + [0xC3, 0xA8, 0xC0, 0xAF] + Data(",0,45,1\n".utf8)
    try expectRefusal("--towns", damaged, file: "towns.csv", line: 3, phrase: "Latin-1")
    try expectRefusal("--towns", Data([0, 1, 2, 3]), file: "towns.csv", line: 1, phrase: "NUL")
  }

  @Test("Spaces")
  func spaces() throws {
    try expectRefusal(
      "--spaces", Data("code\n10\n99999\n".utf8), file: "spaces.csv", line: 3, phrase: "'99999' is the code of no town")
    try expectRefusal(
      "--spaces", Data("code\n10\n10\n".utf8), file: "spaces.csv", line: 3, phrase: "appears twice")
    try expectRefusal(
      "--spaces", Data("capacity\n1\n".utf8), file: "spaces.csv", line: 1, phrase: "'code': this column is missing")
    try expectRefusal(
      "--spaces", Data("name\nPoudlard\n".utf8), file: "spaces.csv", line: 2, phrase: "no town is named 'Poudlard'")
    try expectRefusal(
      "--spaces", Data("code,longitude,latitude\nx,45.2,0.2\n".utf8), file: "spaces.csv", line: nil,
      phrase: "axes swapped")
  }

  @Test("Basins")
  func basins() throws {
    let whole = Array(Workplace.basins.utf8)
    try expectRefusal(
      "--basins", Data(whole[..<(whole.count / 2)]), file: "b.geojson", line: 2,
      phrase: "the text ends in the middle of a number")
    try expectRefusal(
      "--basins", Data(Workplace.basins.replacing("\"2\"", with: "\"1\"").utf8), file: "b.geojson", line: nil,
      phrase: "'1' appears twice")
    try expectRefusal(
      "--basins", Data(Workplace.basins.replacing("[0.5,44.9]", with: "[0.5,NaN]").utf8), file: "b.geojson", line: 2,
      phrase: "expected a number")
    try expectRefusal(
      "--basins", Data("{\"type\":\"FeatureCollection\",\"features\":[]}".utf8), file: "b.geojson", line: nil,
      phrase: "no features")
  }

  @Test("A file that is not there is a fault of files", arguments: ["--towns", "--spaces", "--basins"])
  func missing(option: String) throws {
    let place = try Workplace()
    let outcome = try place.analyze(option, "nowhere.csv", "--out", "out")
    #expect(outcome.code == 74)
    #expect(outcome.stderr == "maillage: nowhere.csv: no such file\n")
    #expect(!place.exists("out"))
    let folder = try place.analyze(option, "GeoData", "--out", "out")
    #expect(folder.code == 74)
    #expect(folder.stderr == "maillage: GeoData: is a folder; expected a file\n")
  }
}
