import Foundation
import Testing

struct ReplayTests {
  /// A study with files of its own, in a folder that can be moved.
  private func place() throws -> Workplace {
    let place = try Workplace()
    try FileManager.default.createDirectory(at: place.root.appending(path: "land"), withIntermediateDirectories: true)
    try place.write(([Workplace.townHeader] + Workplace.townRows).joined(separator: "\n") + "\n", "land/towns.csv")
    try place.write("town,capacity\nVille 3,100\nVille 20,50\n", "land/spaces.csv")
    try place.write(
      "title: Pays\ntowns: towns.csv\nspaces: spaces.csv\nplan: {candidates: towns>=1000, open: 1}\ncompare: true\n",
      "land/study.yml")
    return place
  }

  private func run(_ arguments: String..., in place: Workplace) throws -> Program.Outcome {
    try Program.run(
      ["run"] + arguments, in: place.root,
      environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
  }

  @Test func aManifestGivesTheSameFolderToTheByte() throws {
    let place = try place()
    #expect(try run("land/study.yml", in: place).code == 0)
    let outcome = try run("land/results/manifest.json", in: place)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let first = try place.contents("land/results")
    #expect(first.count > 20)
    #expect(try place.contents("land/results-replay") == first)
    #expect(outcome.stderr.contains("\(first.count) files, every byte as in the folder of the manifest"))
    // Again into the folder it came from: nothing is written, everything is the same.
    #expect(try run("land/results/manifest.json", "--out", "land/results", in: place).code == 0)
  }

  @Test func aFolderThatWasMovedIsFound() throws {
    let place = try place()
    #expect(try run("land/study.yml", "--out", "land/deep/results", in: place).code == 0)
    try FileManager.default.moveItem(
      at: place.root.appending(path: "land"), to: place.root.appending(path: "elsewhere"))
    let outcome = try run("elsewhere/deep/results/manifest.json", "--out", "again", "--quiet", in: place)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(try place.contents("again") == place.contents("elsewhere/deep/results"))
  }

  @Test func anAnalysisAloneCanBeRunAgain() throws {
    let place = try place()
    let arguments = [
      "--towns", "land/towns.csv", "--distances", "10,20", "--service-distance", "20", "--steps", "10:1,20:0.5",
    ]
    let outcome = try Program.run(
      ["analyze", "--geodata", "GeoData", "--access", "apl", "--out", "first", "--quiet"] + arguments, in: place.root)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(try run("first/manifest.json", "--out", "second", in: place).code == 0)
    #expect(try place.contents("first") == place.contents("second"))
  }

  @Test func inputsThatChangedAreNamed() throws {
    let place = try place()
    #expect(try run("land/study.yml", in: place).code == 0)
    try place.write("town,capacity\nVille 3,100\nVille 21,50\n", "land/spaces.csv")
    let changed = try run("land/results/manifest.json", in: place)
    #expect(changed.code == 65)
    #expect(changed.stderr.contains("the input spaces 'spaces.csv' has changed: SHA-256 "), "\(changed.stderr)")
    #expect(!place.exists("land/results-replay"))

    try FileManager.default.removeItem(at: place.root.appending(path: "land/spaces.csv"))
    let missing = try run("land/results/manifest.json", "--folder", "land", in: place)
    #expect(missing.code == 65)
    #expect(missing.stderr.contains("the input spaces 'spaces.csv' is missing"), "\(missing.stderr)")
  }

  @Test func embeddedDataThatChangedIsNamed() throws {
    let place = try place()
    #expect(try run("land/study.yml", in: place).code == 0)
    try place.write("code,name\nE1,Autre pays\n", "GeoData/epci.csv")
    let outcome = try run("land/results/manifest.json", in: place)
    #expect(outcome.code == 65)
    #expect(outcome.stderr.contains("'GeoData/epci.csv' has changed"), "\(outcome.stderr)")
  }

  @Test func resultsThatWereChangedAreNamed() throws {
    let place = try place()
    #expect(try run("land/study.yml", in: place).code == 0)
    try place.write("changed", "land/results/towns.csv")
    let outcome = try run("land/results/manifest.json", "--out", "land/results", in: place)
    #expect(outcome.code == 65)
    #expect(outcome.stderr.contains("these files differ from what the manifest gives: towns.csv"))
    #expect(try place.contents("land/results")["towns.csv"] == Data("changed".utf8))
  }

  @Test func aManifestIsRunAsItIs() throws {
    let place = try place()
    #expect(try run("land/study.yml", in: place).code == 0)
    #expect(try run("land/results/manifest.json", "--service-distance", "10", in: place).code == 64)
  }
}
