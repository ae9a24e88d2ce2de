import Foundation
import Testing

@Suite("How one's own files are read")
struct ReadingTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test("Guesses stand on stderr, one line each, and in the manifest; not with --quiet")
  func guesses() throws {
    try place.write("INSEE_COM;NOM;lon;lat;PMUN\n1;A;0,5;45,5;10\n", "own.csv")
    let outcome = try place.analyze("--towns", "own.csv", "--out", "out")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let lines = outcome.stderr.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(lines.first == "maillage: own.csv: code is taken to be the column INSEE_COM")
    let manifest = String(decoding: try #require(try place.contents("out")["manifest.json"]), as: UTF8.self)
    #expect(manifest.contains("population is taken to be the column PMUN"))
    let quiet = try place.analyze("--towns", "own.csv", "--out", "out", "--quiet")
    #expect(quiet.code == 0)
    #expect(quiet.stderr.isEmpty)
    #expect(quiet.stdout.isEmpty)
  }

  @Test("A choice of columns, a system, a layer: named wrongly they are refused, and nothing is written")
  func refusals() throws {
    try place.write("INSEE_COM;NOM;lon;lat;PMUN\n1;A;0,5;45,5;10\n", "own.csv")
    let wrong = [
      ["--columns", "towns.code=ABSENT"], ["--columns", "town.code=NOM"], ["--columns", "towns.code"],
      ["--columns", "towns.cod=NOM"], ["--columns", "towns.code=NOM", "--columns", "towns.code=NOM"],
      ["--crs", "EPSG:0"], ["--crs", "EPSG:2154", "--crs", "EPSG:4326"], ["--layer", "communes"],
    ]
    for options in wrong {
      let outcome = try Program.run(["analyze", "--towns", "own.csv", "--out", "out"] + options, in: place.root)
      #expect(outcome.code == 64, "\(options): \(outcome.stderr)")
      #expect(!place.exists("out"), "\(options)")
    }
  }
}
