import Foundation
import Testing

@Suite("Comparing results of given travel")
struct CompareTravelTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private func run(_ arguments: String...) throws -> Program.Outcome {
    try Program.run(
      arguments, in: place.root, environment: ["MAILLAGE_GEODATA": place.root.appending(path: "GeoData").path])
  }

  private func json(_ outcome: Program.Outcome) throws -> NSDictionary {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.stdout.utf8)) as? NSDictionary)
  }

  /// Two folders say the same as the spaces they were made of; town 25 reaches nothing.
  @Test("Folders give what their spaces give", arguments: ["minutes", "kilometres"])
  func folders(column: String) throws {
    let pairs = (10..<30).filter { $0 != 25 }.flatMap { town in
      [10, 20, 39].map { "\(town),\($0),\(abs(town - $0))\n" }
    }
    try place.write("from,to,\(column)\n" + pairs.joined(), "m.csv")
    try place.write("code\n10\n39\n", "before.csv")
    try place.write("code\n10\n20\n", "after.csv")
    let options = ["--matrix", "m.csv", "--service-distance", "6", "--distances", "3,6"]
    for name in ["before", "after"] {
      let outcome = try Program.run(
        ["analyze", "--geodata", "GeoData", "--spaces", name + ".csv", "--quiet", "--out", name] + options,
        in: place.root)
      #expect(outcome.code == 0, "\(outcome.stderr)")
    }
    let ofFolders = try run("compare", "before", "after", "--json", "--out", "c1")
    #expect(ofFolders.code == 0, "\(ofFolders.stderr)")
    let ofSpaces = try Program.run(
      ["compare", "before.csv", "after.csv", "--geodata", "GeoData", "--json", "--out", "c2"] + options, in: place.root)
    let (one, other) = (try json(ofFolders), try json(ofSpaces))
    #expect(one == other)
    // Within 6 of 10: 10 to 16. Of 39: none. Of 20: 14 to 26 but 25. 100 people times the code less 10.
    #expect(one["covered_before"] as? Int == (10...16).reduce(0) { $0 + 100 * ($1 - 10) })
    #expect(one["covered_after"] as? Int == (10...26).filter { $0 != 25 }.reduce(0) { $0 + 100 * ($1 - 10) })
    for name in ["compare-towns.csv", "compare-basins.csv"] {
      #expect(try place.contents("c1")[name] == place.contents("c2")[name], "\(name)")
    }
    // A folder does not hold the costs to other spaces: the table does.
    let unnamed = try run("compare", "before", "after.csv", "--out", "c3")
    #expect(unnamed.code == 65)
    #expect(unnamed.stderr.contains("name the table with --matrix"), "\(unnamed.stderr)")
    #expect(!place.exists("c3"))
    let named = try run("compare", "before", "after.csv", "--matrix", "m.csv", "--json", "--out", "c4")
    #expect(named.code == 0, "\(named.stderr)")
    #expect(try json(named) == other)
    // The same as before, so nobody gains; the other way round too.
    let same = try run("compare", "after.csv", "after", "--matrix", "m.csv", "--json", "--out", "c5")
    #expect(try json(same)["people_unchanged"] as? Int == other["people"] as? Int, "\(same.stderr)")
  }

  @Test("A table that measures something else is refused")
  func otherMeasures() throws {
    try place.write("from,to,minutes\n10,10,0\n11,10,5\n", "t.csv")
    try place.write("from,to,metres\n10,10,0\n11,10,5\n", "d.csv")
    try place.write("code\n10\n", "s.csv")
    for (name, options) in [("t", ["--matrix", "t.csv"]), ("g", [])] {
      let outcome = try Program.run(
        ["analyze", "--geodata", "GeoData", "--spaces", "s.csv", "--quiet", "--out", name] + options, in: place.root)
      #expect(outcome.code == 0, "\(outcome.stderr)")
    }
    let metres = try run("compare", "t", "s.csv", "--matrix", "d.csv", "--out", "x")
    #expect(metres.code == 65)
    #expect(metres.stderr == "maillage: d.csv: the costs are metres, in t seconds\n", "\(metres.stderr)")
    let geodesics = try run("compare", "g", "s.csv", "--matrix", "t.csv", "--out", "x")
    #expect(geodesics.code == 64)
    #expect(geodesics.stderr.contains("leave out --matrix"), "\(geodesics.stderr)")
    let folders = try run("compare", "t", "t", "--matrix", "t.csv", "--out", "x")
    #expect(folders.code == 64)
    #expect(!place.exists("x"))
  }
}
