import Foundation
import Testing

@Suite("maillage validate")
struct ValidateTests {
  private func run(_ place: Workplace, _ arguments: String...) throws -> Program.Outcome {
    try Program.run(["validate", "--geodata", "GeoData"] + arguments, in: place.root)
  }

  private static let towns = ([Workplace.townHeader] + Workplace.townRows).joined(separator: "\n") + "\n"

  @Test("Exit codes: warnings pass unless strict, errors do not, what is ignored does not count")
  func exitCodes() throws {
    let place = try Workplace()
    try place.write(Self.towns, "towns.csv")
    let sound = try run(place, "--towns", "towns.csv", "--basins", "GeoData/employment-basins.geojson")
    #expect(sound.code == 0, "\(sound.stdout)\(sound.stderr)")
    // The rows of this country have one decimal.
    #expect(sound.stdout.contains("warning position-decimals (1)"))
    #expect(try run(place, "--towns", "towns.csv", "--strict").code == 65)
    #expect(
      try run(place, "--towns", "towns.csv", "--strict", "--ignore", "position-decimals,town-outside-basin").code == 0)
    try place.write(Self.towns.replacing("11,Ville 1,", with: "10,Ville 1,"), "doubled.csv")
    let doubled = try run(place, "doubled.csv")
    #expect(doubled.code == 65)
    #expect(doubled.stdout.contains("error code-duplicate (1)"))
    #expect(doubled.stdout.contains("line 3, field 'code'"))
    #expect(doubled.stderr == "maillage: doubled.csv: is taken to hold towns\n")
    #expect(try run(place, "doubled.csv", "--ignore", "code-duplicate").code == 0)
  }

  @Test("Usage and files that cannot be opened")
  func usage() throws {
    let place = try Workplace()
    #expect(try run(place).code == 64)
    #expect(try run(place, "--ignore", "no-such-rule", "a.csv").code == 64)
    #expect(try run(place, "missing.csv").code == 74)
    #expect(try run(place, "GeoData").code == 74)
    #expect(try run(place, "GeoData/towns.csv", "--geojson", "GeoData/towns.csv").code == 74)
    let rules = try run(place, "--rules")
    #expect(rules.code == 0)
    #expect(rules.stdout.split(separator: "\n").count >= 50)
    let french = try run(place, "--rules", "--lang", "fr")
    #expect(french.stdout.contains("erreur code-duplicate: un code figure deux fois"))
  }

  @Test("A study file stands for the files that it names, read as it says, from whatever folder")
  func study() throws {
    let place = try Workplace()
    let own = Self.towns.replacing("11,Ville 1,", with: "10,Ville 1,").replacing("code,name", with: "KEY,name")
    try FileManager.default.createDirectory(
      at: place.root.appending(path: "own"), withIntermediateDirectories: true)
    try place.write(own, "own/towns.csv")
    try place.write("towns: towns.csv\ncolumns: {towns: {code: KEY}}\n", "own/study.yml")
    let outcome = try run(place, "own/study.yml", "--geojson", "places.geojson")
    #expect(outcome.code == 65)
    #expect(outcome.stdout.contains("towns.csv: towns, ") && outcome.stdout.contains("error code-duplicate (1)"))
    #expect(place.exists("places.geojson") && !place.exists("own/places.geojson"))
    #expect(try run(place, "own/study.yml", "--ignore", "code-duplicate,position-decimals").code == 0)
    let beside = try run(place, "own/study.yml", "--towns", "own/towns.csv")
    #expect(beside.code == 64 && beside.stderr.contains("validate it alone"))
    try place.write("title: Nothing\n", "empty.yml")
    let empty = try run(place, "empty.yml")
    #expect(
      empty.code == 65 && empty.stderr.contains("empty.yml: names no file of towns, spaces, basins or boundaries"))
  }

  @Test("JSON and GeoJSON")
  func outputs() throws {
    let place = try Workplace()
    try place.write(Self.towns.replacing("11,Ville 1,", with: "10,Ville 1,"), "towns.csv")
    let outcome = try run(place, "--towns", "towns.csv", "--json", "--geojson", "places.geojson")
    #expect(outcome.code == 65)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? [String: Any])
    #expect(report["schema_version"] as? Int == 1)
    let findings = try #require(report["findings"] as? [[String: Any]])
    let double = try #require(findings.first { $0["rule"] as? String == "code-duplicate" })
    #expect(double["line"] as? Int == 3)
    let places = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: place.root.appending(path: "places.geojson")))
        as? [String: Any])
    let features = try #require(places["features"] as? [[String: Any]])
    #expect(
      features.contains { ($0["properties"] as? [String: Any])?["rule"] as? String == "code-duplicate" })
  }

  @Test("Hostile files end in findings", arguments: ["a.csv", "a.geojson", "a.gpkg", "a.xlsx", "a.png"])
  func hostile(_ name: String) throws {
    let place = try Workplace()
    let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52]
    for bytes in [png, [], Array("{\"type\":".utf8), Array("\"".utf8)] {
      try place.write(Data(bytes), name)
      for option in [["--towns"], ["--basins"], []] {
        let outcome = try Program.run(["validate", "--geodata", "GeoData"] + option + [name], in: place.root)
        #expect(outcome.code == 65, "\(bytes.prefix(4)) \(option): \(outcome.stderr)\(outcome.stdout)")
      }
    }
  }

  /// The embedded towns of this place have the codes 10 to 39.
  @Test(
    "Weights, groupings, candidates and travel costs are read as an analysis reads them",
    arguments: [
      (["--weights", "f.csv", "--weight", "jobs"], "code,jobs\n10,1.5\n11,2\n", "weights, 2 records", 0),
      (["--weights", "f.csv", "--weight", "jobs"], "code,jobs\n10,many\n", "field 'jobs': 'many' is not a", 65),
      (["--by", "f.csv"], "code,zone\n10,Nord\n11,Sud\n", "groupings, 2 records", 0),
      (["--by", "f.csv"], "code,zone\n10,Nord\n10,Sud\n", "line 3, field 'code': '10' appears twice", 65),
      (["--matrix", "f.csv"], "from,to,seconds\n11,10,60\n", "travel costs, 1 records", 0),
      (["--matrix", "f.csv"], "from,to,seconds\n11,10,-1\n", "line 2, field 'seconds': -1 is negative", 65),
      (["--candidates", "f.csv"], "code,cost\n11,3\n", "candidates, 1 records", 0),
      (["--candidates", "f.csv"], "code,cost\n999,3\n", "line 2, field 'code': '999' is the code of no town", 65),
    ])
  func read(_ options: [String], _ text: String, _ said: String, _ code: Int32) throws {
    let place = try Workplace()
    try place.write(text, "f.csv")
    let outcome = try Program.run(["validate", "--geodata", "GeoData"] + options, in: place.root)
    #expect(outcome.code == code, "\(outcome.stdout)\(outcome.stderr)")
    #expect(outcome.stdout.contains(said), "\(outcome.stdout)")
    #expect(outcome.stdout.contains("error analysis-refuses (1)") == (code == 65))
  }

  @Test("A study's weights and groupings are among what it stands for")
  func studyWeights() throws {
    let place = try Workplace()
    try place.write(Self.towns, "towns.csv")
    try place.write("code,jobs\n10,5\n", "jobs.csv")
    try place.write("code,zone\n10,Nord\n", "areas.csv")
    try place.write("towns: towns.csv\nweights: jobs.csv\nweight: jobs\nanalyze: {by: [basin, areas.csv]}\n", "s.yml")
    let sound = try run(place, "s.yml", "--ignore", "position-decimals")
    #expect(sound.code == 0, "\(sound.stdout)\(sound.stderr)")
    #expect(sound.stdout.contains("jobs.csv: weights, 1 records"))
    #expect(sound.stdout.contains("areas.csv: groupings, 1 records"))
    try place.write("code,zone\n99,Nord\n", "areas.csv")
    #expect(try run(place, "s.yml").stdout.contains("error analysis-refuses (1)"))
  }
}
